#!/usr/bin/env python3
"""Records what the official Python client sends for each of its operations.

    python3 -m venv venv
    venv/bin/pip install -r requirements.txt
    venv/bin/python record_official.py official_requests.jsonl [SEED]

It talks to a server of its own on loopback and to nothing else. Each line of the file is an operation, with the input
by wire name and what arrived, decoded, for two kinds of requests:

- `full`: every parameter, with values that are hard to encode. The same request with a security token is made too and
  must differ in its headers only.
- `required`: the parameters alone that the documentation requires.

`facts.json` says which parameters are required and which numbers are limited. Another seed gives other values.
"""

import hashlib
import http.server
import json
import pathlib
import sys
import threading
import typing
import urllib.parse

import official

HERE = pathlib.Path(__file__).parent
KEY = ("RecorderAccessKeyId", "RecorderAccessKeySecret")
TOKEN = "Recorder+Token/=abc~*&%20xyz"

#: Texts that are easy to encode wrongly.
TEXTS = [
    "two words",
    "accents é, 中文, 😀",
    "*~+/&=?#",
    "100% of 'single' and \"double\" \\ quotes",
    "line\nbreak\tand tab",
    "-_.~!$'()*,;:@",
    "https://example.com/path?a=b&c=d",
    "<b>&amp;</b>",
    "%2F%20 is encoded already",
    " blanks around ",
]
WHOLE = [0, -7, 1, 3, 42, 500, 100_000, 2**31 - 1, 2**31 + 5, 1_735_786_800_123]
FRACTIONS = [0.5, 1.0, -2.25]
FREE = [{"s": "x é", "n": 1, "b": True, "f": 1.5, "z": None, "l": [1, "two", False]}, "plain é", 12, True, [1, {"k": "v"}]]
KEYS = ["zKey é", "aKey", "k.dot/&"]


def place(path):
    """A path as `facts.json` has it: without the positions in lists."""
    return ".".join(step for step in path if not step.isdigit())


class Values:
    """Makes values for type hints; the same path always gets the same one."""

    def __init__(self, seed, facts):
        self.seed = seed
        self.facts = facts

    def of(self, hint, path, required_only):
        def choose(values):
            digest = hashlib.sha256(f"{self.seed}{'.'.join(path)}".encode()).digest()
            return values[int.from_bytes(digest[:4], "big") % len(values)]

        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if hint is str:
            return f"{path[-1]} {choose(TEXTS)}"
        if hint is bool:
            return choose([True, False])
        if hint is int:
            low, high = self.facts["numbers"].get(place(path), (-(2**63), 2**63 - 1))
            return choose([number for number in WHOLE if low <= number <= high])
        if hint is float:
            return choose(FRACTIONS)
        if hint is typing.Any:
            return choose(FREE)
        if origin is list:
            return [self.of(arguments[0], [*path, str(index)], required_only) for index in range(2)]
        if origin is dict:
            return {key: self.of(arguments[1], [*path, key], required_only) for key in KEYS}
        if official.is_model(hint):
            return self.object(hint, path, required_only)
        raise TypeError(f"{'.'.join(path)} is of an unknown type: {hint}")

    def object(self, model, path, required_only):
        required = self.facts["required"].get(place(path), [])
        return {
            wire: self.of(hint, [*path, wire], required_only)
            for wire, (_, hint) in official.members(model).items()
            if not required_only or wire in required
        }


class Recorder(http.server.BaseHTTPRequestHandler):
    """Keeps the last request, and says OK."""

    last = None

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        Recorder.last = (self.path, self.headers, body)
        reply = b'{"Code":"OK","RequestId":"recorded"}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *_):
        pass


def decoded(text):
    pairs = urllib.parse.parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text))
    assert len(dict(pairs)) == len(pairs), "a parameter came twice"
    return dict(sorted(pairs))


def record(client, operation, parameters):
    """Sends the parameters; what arrived, decoded."""
    operation.call(client, parameters)
    path, headers, body = Recorder.last
    assert headers["x-acs-content-sha256"] == hashlib.sha256(body).hexdigest()
    assert headers["x-acs-action"] == operation.name
    arrived = {"version": headers["x-acs-version"], "query": decoded(urllib.parse.urlsplit(path).query)}
    if body:
        assert headers["content-type"] == "application/x-www-form-urlencoded"
        arrived["form"] = decoded(body.decode())
    return arrived, {name.lower() for name in headers}


def main():
    out = pathlib.Path(sys.argv[1])
    seed = sys.argv[2] if len(sys.argv) > 2 else ""
    values = Values(seed, json.loads((HERE / "facts.json").read_text()))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    endpoint = f"127.0.0.1:{server.server_port}"
    plain = official.client(endpoint, *KEY)
    temporary = official.client(endpoint, *KEY, TOKEN)
    lines = []
    for name, operation in sorted(official.operations().items()):
        line = {"operation": name}
        for kind in ("full", "required"):
            parameters = values.object(operation.request_class, [name], kind == "required")
            arrived, headers = record(plain, operation, parameters)
            line[kind] = {"input": parameters, **arrived}
            with_token, token_headers = record(temporary, operation, parameters)
            assert with_token == arrived
            line["token_headers"] = sorted(token_headers - headers)
        lines.append(json.dumps(line, ensure_ascii=False, separators=(",", ":")))
    out.write_text("\n".join(lines) + "\n")
    print(f"{len(lines)} operations in {out}")


if __name__ == "__main__":
    main()
