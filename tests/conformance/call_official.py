#!/usr/bin/env python3
"""Calls the emulator with the official Python client, by its synchronous and by its asynchronous half: each operation,
with an access key and with a security token, and each documented error in the client's own exception classes. A client of
the first generation, which signs otherwise, calls it too.

    venv/bin/pip install -r requirements.txt
    venv/bin/python call_official.py cargo xtask emulate

The arguments are the command that starts an emulator; options are added to it. What to call and which errors to expect
is asked of the emulator, which has it from the spec.
"""

import http.client
import json
import pathlib
import subprocess
import sys

import official
from alibabacloud_tea_openapi import exceptions
from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.auth.credentials import StsTokenCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.request import CommonRequest

HERE = pathlib.Path(__file__).parent
KEY = ("OfficialAccessKeyId", "OfficialAccessKeySecret")
TOKEN = "Official+Token/=abc~*&%20xyz"
WAYS = {"synchronous": official.Operation.call, "asynchronous": official.Operation.call_asynchronously}
FAILED = []


class Emulator:
    """An emulator in a process of its own, ended with the block."""

    def __init__(self, command, *options):
        keys = ["--access-key-id", KEY[0], "--access-key-secret", KEY[1]]
        self.command = [*command, "--stateless", *keys, *options]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        first = self.process.stdout.readline()
        if not first.startswith("endpoint "):
            self.process.terminate()
            raise SystemExit(f"the emulator did not start: {first!r}")
        self.address = first.split("://")[1].strip()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection(self.address, timeout=10)
        connection.request(method, path, body and json.dumps(body))
        response = connection.getresponse()
        assert response.status == 200, f"{method} {path}: {response.status}"
        return json.loads(response.read())


def check(what, condition, seen=""):
    if not condition:
        FAILED.append(what)
        print(f"FAILED {what} {seen}")


def raised_by(call):
    """The exception that a call raises; `None` if it returns."""
    try:
        call()
    except Exception as error:  # Whatever it is, it is what the test is about.
        return error
    return None


def is_served(call, code, what):
    """The call succeeds with this `Code`; the reply is that of the official client's own class."""
    try:
        reply = call()
    except Exception as error:
        check(what, False, f"{type(error).__name__}: {error}")
        return
    check(what, reply.status_code == 200, reply.status_code)
    body = reply.body.to_map()
    check(f"{what}: Code", body.get("Code", code) == code, body.get("Code"))
    check(f"{what}: something was read", bool(body))


def serves_every_operation(command, way):
    call = WAYS[way]
    recorded = [json.loads(line) for line in (HERE / "official_requests.jsonl").read_text().splitlines()]
    recorded = {line["operation"]: line for line in recorded}
    known = official.operations()
    calls = 0
    for token in (None, TOKEN):
        options = ["--security-token", token] if token else []
        with Emulator(command, "--no-rate-limits", *options) as emulator:
            client = official.client(emulator.address, *KEY, token)
            for described in emulator.ask("GET", "/emulator/operations"):
                name = described["Operation"]
                line = recorded[name]
                inputs = {"example": described["Request"]} | {kind: line[kind]["input"] for kind in ("full", "required")}
                for kind, parameters in inputs.items():
                    with_what = "token" if token else "key"
                    what = f"{name}, {kind}, {way}, with {with_what}"
                    is_served(lambda: call(known[name], client, parameters), described["Code"], what)
                    calls += 1
    print(f"{calls} {way} calls served")


def shows_every_documented_error(command, way):
    call = WAYS[way]
    known = official.operations()
    errors = 0
    with Emulator(command, "--no-rate-limits") as emulator:
        client = official.client(emulator.address, *KEY)
        for described in emulator.ask("GET", "/emulator/operations"):
            name = described["Operation"]
            for error in described["Errors"]:
                what = f"{name}, {way}: {error['Code']}"
                script = {"Operation": name, "Error": error["Code"]}
                expected = exceptions.ClientException if error["Status"] < 500 else exceptions.ServerException
                if error["Throttled"]:
                    script["RetryAfterMilliseconds"] = 250
                    expected = exceptions.ThrottlingException
                emulator.ask("POST", "/emulator/answers", script)
                if error["Status"] == 200:
                    # What fails with status 200 is a reply like any other to the official client.
                    body = call(known[name], client, described["Request"]).body.to_map()
                    check(what, str(body.get("Code")) == error["Code"], body.get("Code"))
                    errors += 1
                    continue
                seen = raised_by(lambda: call(known[name], client, described["Request"]))
                check(what, type(seen) is expected, repr(seen))
                if type(seen) is expected:
                    check(f"{what}: code", seen.code == error["Code"], seen.code)
                    check(f"{what}: status", seen.status_code == error["Status"], seen.status_code)
                    check(f"{what}: message", error["Message"] in seen.message, seen.message)
                    check(f"{what}: request id", bool(seen.request_id))
                    if error["Throttled"]:
                        check(f"{what}: wait", seen.retry_after == 250, seen.retry_after)
                errors += 1
    print(f"{errors} documented errors seen, {way}")


def refuses_what_the_platform_refuses(command):
    with Emulator(command) as emulator:
        described = emulator.ask("GET", "/emulator/operations")[0]
        operation = official.operations()[described["Operation"]]

        def code(client, parameters=None):
            error = raised_by(lambda: operation.call(client, parameters or described["Request"]))
            return getattr(error, "code", repr(error))

        check("unknown key", code(official.client(emulator.address, "Unknown", KEY[1])) == "InvalidAccessKeyId.NotFound")
        check("wrong secret", code(official.client(emulator.address, KEY[0], "Wrong")) == "SignatureDoesNotMatch")
        token = code(official.client(emulator.address, *KEY, TOKEN))
        check("a token of another key", token == "InvalidSecurityToken.MismatchWithAccessKey", token)
        client = official.client(emulator.address, *KEY)
        for name in described["Required"]:
            without = {key: value for key, value in described["Request"].items() if key != name}
            if without:
                seen = code(client, without)
                check(f"without {name}", seen == f"Missing{name}", seen)


def throttles_a_burst(command):
    with Emulator(command) as emulator:
        limited = [one for one in emulator.ask("GET", "/emulator/operations") if one["RateLimit"]]
        if not limited:
            return
        described = limited[0]
        operation = official.operations()[described["Operation"]]
        client = official.client(emulator.address, *KEY)
        # More than two windows can take, however the burst falls on them.
        burst = [
            raised_by(lambda: operation.call(client, described["Request"]))
            for _ in range(4 * described["RateLimit"]["Requests"])
        ]
        throttled = [error for error in burst if error is not None]
        check("a burst is throttled", bool(throttled))
        for error in throttled:
            check("throttled", type(error) is exceptions.ThrottlingException, repr(error))
            check("throttled: code", getattr(error, "code", None) == "Throttling.User", repr(error))
            check("throttled: wait", 0 < getattr(error, "retry_after", 0) <= 1000 * described["RateLimit"]["Seconds"])
        print(f"{len(throttled)} of {len(burst)} calls of a burst throttled")


def knows_the_first_generation(command):
    """Clients of the first generation sign by HMAC-SHA1, in the query, over query and form."""
    key = ["--key", f"temporary:secret:{TOKEN}"]
    with Emulator(command, "--no-rate-limits", *key) as emulator:
        described = next(one for one in emulator.ask("GET", "/emulator/operations") if one["Required"])
        plain = AcsClient(*KEY, "ap-southeast-1", auto_retry=False)
        temporary = AcsClient(
            region_id="ap-southeast-1", credential=StsTokenCredential("temporary", "secret", TOKEN), auto_retry=False
        )
        wrong = AcsClient(KEY[0], "Wrong", "ap-southeast-1", auto_retry=False)

        def code(client, method, in_body):
            request = CommonRequest(domain=emulator.address, version="2020-06-06", action_name=described["Operation"])
            request.set_protocol_type("http")
            request.set_method(method)
            for name, value in described["Request"].items():
                text = value if isinstance(value, str) else json.dumps(value)
                (request.add_body_params if in_body else request.add_query_param)(name, text)
            try:
                return json.loads(client.do_action_with_exception(request)).get("Code")
            except ServerException as error:
                return error.get_error_code()

        for method, in_body in (("GET", False), ("POST", False), ("POST", True)):
            for client, expected in ((plain, "OK"), (temporary, "OK"), (wrong, "SignatureDoesNotMatch")):
                seen = code(client, method, in_body)
                check(f"first generation, {method}, body: {in_body}", seen == expected, seen)
    print("the first generation is served")


def is_called_as_the_reference_says():
    """The page of names says of each operation what this client calls it."""
    page = (HERE / "../../generated-sdk/docs/src/official-names.md").read_text()
    rows = [[cell.strip(" `") for cell in line.split("|")] for line in page.splitlines() if line.startswith("| `")]
    told = {row[3].rsplit("/", 1)[-1].removesuffix(".md)"): row[1] for row in rows}
    for name, operation in official.operations().items():
        method = operation.method.removesuffix("with_options").rstrip("_")
        check(f"the method of {name}", told.get(name) == method, told.get(name))


def main():
    command = sys.argv[1:]
    if not command:
        raise SystemExit(__doc__)
    for way in WAYS:
        serves_every_operation(command, way)
        shows_every_documented_error(command, way)
    refuses_what_the_platform_refuses(command)
    throttles_a_burst(command)
    knows_the_first_generation(command)
    is_called_as_the_reference_says()
    if FAILED:
        raise SystemExit(f"{len(FAILED)} checks failed")
    print("the official client and the emulator agree")


if __name__ == "__main__":
    main()
