#!/usr/bin/env python3
"""Records what official Python clients of other products send where parameters travel otherwise than in CAMS.

    python3 -m venv venv
    venv/bin/pip install -r requirements_styles.txt
    venv/bin/python record_styles.py official_styles.jsonl

CAMS sends everything as JSON and by POST. ECS repeats lists, nested ones too; RDS joins them by commas, and has operations
that are called by GET; SMS repeats them in the form. The calls are picked by hand, the values are hard to encode. Each
line of the file is a call: the product and its version, the input by wire name, and what arrived, decoded.

It talks to a server of its own on loopback and to nothing else.
"""

import http.server
import importlib
import json
import pathlib
import sys
import threading
import urllib.parse

import official
from alibabacloud_tea_openapi.utils_models import Config
from darabonba.runtime import RuntimeOptions
from record_official import decoded

#: Package, operation, input by wire name.
CALLS = [
    (
        "ecs20140526",
        "TagResources",
        {
            "RegionId": "eu-central-1",
            "ResourceType": "instance",
            "ResourceId": ["i-1", "i & 2", "中"],
            "Tag": [{"Key": "a=b", "Value": "two words"}, {"Key": "empty", "Value": ""}, {"Key": "alone"}],
        },
    ),
    (
        "ecs20140526",
        "RunInstances",
        {
            "RegionId": "eu-central-1",
            "Amount": 3,
            "DryRun": True,
            "SpotPriceLimit": 0.25,
            "SystemDisk": {"Category": "cloud_essd", "Size": "40", "DiskName": "system *~+"},
            "DataDisk": [{"Size": 20, "Encrypted": True}, {"Size": 2000, "DiskName": "é/ü"}],
            "SecurityGroupIds": ["sg-1", "sg-2"],
            "NetworkInterface": [
                {"InstanceType": "Primary", "SecurityGroupIds": ["sg-3", "sg-4"]},
                {"QueuePairNumber": 22, "SecurityGroupIds": ["sg-5"]},
            ],
            "UserData": "ZWNobyBoZWxsbyBlY3Mh",
        },
    ),
    ("ecs20140526", "DescribeInstances", {"RegionId": "eu-central-1", "PageSize": 50, "Filter": [], "DryRun": False}),
    (
        "rds20140815",
        "DeleteRCClusterNodes",
        {"RegionId": "eu-central-1", "InstanceIds": ["rc-1", "rc 2", "é"], "Nodes": ["a,b"], "VpcId": "vpc"},
    ),
    ("rds20140815", "DeleteRCClusterNodes", {"RegionId": "eu-central-1", "InstanceIds": [], "Nodes": ["one"]}),
    ("rds20140815", "DescribeRCImageList", {"RegionId": "eu central/1", "PageSize": 30, "PageNumber": 2}),
    ("rds20140815", "DescribeRCInstanceTypeFamilies", {"RegionId": "eu-central-1"}),
    (
        "dysmsapi20170525",
        "AddSmsSign",
        {
            "SignName": "签名",
            "SignSource": 1,
            "Remark": "+ * ~",
            "SignFileList": [{"FileContents": "a+b/c==", "FileSuffix": "png"}, {"FileContents": "", "FileSuffix": "jpg"}],
        },
    ),
]


class Recorder(http.server.BaseHTTPRequestHandler):
    """Keeps the last request, and says OK."""

    last = None

    def answer(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        Recorder.last = (self.command, self.path, self.headers, body)
        reply = b'{"Code":"OK","RequestId":"recorded"}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


def call(package, operation, parameters, endpoint):
    """Sends the parameters through the client of a package."""
    models = importlib.import_module(f"alibabacloud_{package}.models")
    client_class = importlib.import_module(f"alibabacloud_{package}.client").Client
    config = Config(
        access_key_id="RecorderAccessKeyId",
        access_key_secret="RecorderAccessKeySecret",
        protocol="HTTP",
        endpoint=endpoint,
        region_id="eu-central-1",
    )
    wanted = f"{operation}WithOptions".lower()
    method = next(name for name in dir(client_class) if name.replace("_", "") == wanted)
    request = official.build(getattr(models, f"{operation}Request"), parameters)
    getattr(client_class(config), method)(request, RuntimeOptions(autoretry=False))


def main():
    out = pathlib.Path(sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    lines = []
    for package, operation, parameters in CALLS:
        call(package, operation, parameters, f"127.0.0.1:{server.server_port}")
        method, path, headers, body = Recorder.last
        assert headers["x-acs-action"] == operation
        line = {
            "package": package,
            "operation": operation,
            "input": parameters,
            "method": method,
            "query": decoded(urllib.parse.urlsplit(path).query),
            "form": decoded(body.decode()),
        }
        lines.append(json.dumps(line, ensure_ascii=False, separators=(",", ":")))
    out.write_text("\n".join(lines) + "\n")
    print(f"{len(lines)} calls in {out}")


if __name__ == "__main__":
    main()
