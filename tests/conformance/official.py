"""The official Python client of CAMS, seen from the wire: its operations, and requests made of dictionaries.

The generated classes keep attribute names, type hints and wire names in different places. Here they are brought
together, so that a request is a dictionary by wire name.
"""

import ast
import asyncio
import inspect
import os
import re
import textwrap
import typing

# Whatever the machine has set up must not lead the client away from loopback.
for name in list(os.environ):
    if name.lower().endswith("_proxy") or name.startswith("ALIBABA_CLOUD"):
        del os.environ[name]

from alibabacloud_cams20200606 import models
from alibabacloud_cams20200606.client import Client
from alibabacloud_tea_openapi.utils_models import Config
from darabonba.model import DaraModel
from darabonba.runtime import RuntimeOptions

#: Where asynchronous calls run, one after the other.
LOOP = asyncio.new_event_loop()

#: Parameters that every request class has and the documentation does not mention.
UNDOCUMENTED = {"OwnerId", "ResourceOwnerAccount", "ResourceOwnerId"}


class Operation:
    """An operation of the official client."""

    def __init__(self, method):
        self.method = method
        function = getattr(Client, method)
        self.name = re.search(r"action = '(\w+)'", inspect.getsource(function)).group(1)
        request = list(inspect.signature(function).parameters.values())[1]
        self.request_class = getattr(models, str(request.annotation).rsplit(".", 1)[-1])

    def call(self, client, parameters):
        """Sends the parameters, a dictionary by wire name; the reply is that of the official client."""
        return getattr(client, self.method)(*self.arguments(parameters))

    def call_asynchronously(self, client, parameters):
        """The same through the asynchronous half of the client, which has an HTTP stack of its own."""
        return LOOP.run_until_complete(getattr(client, f"{self.method}_async")(*self.arguments(parameters)))

    def arguments(self, parameters):
        options = RuntimeOptions(autoretry=False, connect_timeout=5000, read_timeout=10000)
        return build(self.request_class, parameters), options


def operations():
    """Every operation, by name."""
    methods = [name for name in dir(Client) if name.endswith("with_options")]
    return {operation.name: operation for operation in map(Operation, methods)}


def client(endpoint, access_key_id, access_key_secret, security_token=None):
    """A client that talks plain HTTP to `endpoint`, which is `host:port`."""
    return Client(
        Config(
            access_key_id=access_key_id,
            access_key_secret=access_key_secret,
            security_token=security_token,
            protocol="HTTP",
            endpoint=endpoint,
            region_id="ap-southeast-1",
        )
    )


def members(model):
    """The members of a model class: wire name -> (attribute, type hint), in the order of the source."""
    hints = typing.get_type_hints(model.__init__, vars(inspect.getmodule(model)))
    body = ast.parse(textwrap.dedent(inspect.getsource(model.from_map))).body[0].body
    found = {}
    for block in body:
        if not isinstance(block, ast.If):
            continue
        wire = next(node.value for node in ast.walk(block.test) if isinstance(node, ast.Constant) and node.value)
        attribute = next(
            node.attr
            for node in ast.walk(block)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
        )
        if wire not in UNDOCUMENTED:
            found[wire] = (attribute, hints[attribute])
    return found


def build(hint, value):
    """The value as the client wants it: dictionaries become models.

    The models' own `from_map` would do, but it makes empty lists of what is not there.
    """
    arguments = typing.get_args(hint)
    if isinstance(value, list) and typing.get_origin(hint) is list:
        return [build(arguments[0], item) for item in value]
    if isinstance(value, dict) and typing.get_origin(hint) is dict:
        return {key: build(arguments[1], item) for key, item in value.items()}
    if isinstance(value, dict) and is_model(hint):
        known = members(hint)
        attributes = {known[wire][0]: build(known[wire][1], item) for wire, item in value.items() if wire in known}
        return hint(**attributes)
    return value


def is_model(hint):
    return inspect.isclass(hint) and issubclass(hint, DaraModel)
