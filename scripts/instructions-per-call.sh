#!/usr/bin/env bash
# Instructions per call over loopback, counted by valgrind: bare reqwest, reqwest signed by hand, and this client.
#
#     scripts/instructions-per-call.sh [CALLS]
#
# Two runs of each, and their difference, so that setting up does not count. The server is another process.
# Valgrind has no SHA instructions, so hashing weighs more here than on hardware that has them, in both signed ways alike.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly calls=${1:-1000}
readonly few=200

program=$(cargo bench --quiet -p alibabacloud-cams --bench client --no-run --message-format=json |
    python3 -c '
import json, sys
for line in sys.stdin:
    message = json.loads(line)
    if message.get("executable") and message["target"]["name"] == "client":
        print(message["executable"])
')

# instructions CALLER CALLS
instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" calls "$1" "$2" 2>&1 |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

for caller in "bare reqwest" "signed by hand" client; do
    start=$(instructions "$caller" "$few")
    end=$(instructions "$caller" $((few + calls)))
    printf '%-16s %8d instructions per call\n' "$caller" $(((end - start) / calls))
done
