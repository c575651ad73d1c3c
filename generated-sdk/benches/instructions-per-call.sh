#!/usr/bin/env bash
# Instructions per call over loopback, counted by valgrind: bare reqwest, reqwest signed by hand, and this client.
#
#     generated-sdk/benches/instructions-per-call.sh [CALLS]
#
# Two runs of each, and their difference, so that setting up does not count. The server is another process.
# Valgrind has no SHA instructions, so hashing weighs more here than on hardware that has them, in both signed ways alike.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly calls=${1:-2000}
readonly few=200

if [[ ! $calls =~ ^[1-9][0-9]*$ ]]; then
    echo "usage: $0 [CALLS]" >&2
    exit 2
fi
for tool in valgrind python3; do
    if ! command -v "$tool" >/dev/null; then
        echo "$0: $tool is not installed (Debian: apt-get install $tool)" >&2
        exit 1
    fi
done

program=$(cargo bench --quiet -p alibabacloud-cams --bench client --no-run --message-format=json |
    python3 -c '
import json, sys
for line in sys.stdin:
    message = json.loads(line)
    if message.get("executable") and message["target"]["name"] == "client":
        print(message["executable"])
')

output=$(mktemp)
trap 'rm -f "$output"' EXIT

# instructions CALLER CALLS: what the whole run takes.
instructions() {
    valgrind --tool=callgrind --callgrind-out-file="$output" "$program" calls "$1" "$2" >/dev/null 2>&1
    sed -n 's/^summary: //p' "$output"
}

# per_call CALLER
per_call() {
    local start end
    start=$(instructions "$1" "$few")
    end=$(instructions "$1" $((few + calls)))
    echo $(((end - start) / calls))
}

by_hand=$(per_call "signed by hand")
row() {
    awk -v name="$1" -v count="$2" -v by_hand="$by_hand" \
        'BEGIN { printf "%-16s %12d %8.3f\n", name, count, count / by_hand }'
}

printf '%-16s %12s %8s\n' "" "instructions" "ratio"
row "bare reqwest" "$(per_call "bare reqwest")"
row "signed by hand" "$by_hand"
row "client" "$(per_call client)"
