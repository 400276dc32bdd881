# SPDX-License-Identifier: MIT
"""What other hosts can reach of a host with a bundle: nothing, where nothing was asked for."""

import json
import unittest

import laboratory
from three_hosts import ThreeHosts

PORTS = (25, 465, 587)
# What becomes of a connection to each address and port: the first three letters that are heard, or the reason
# why there is none.
KNOCK = """
import json, socket, sys
def knock(address, port):
    try:
        with socket.create_connection((address, port), 30) as connection:
            return connection.recv(3).decode()
    except OSError as problem:
        return problem.strerror
print(json.dumps([[address, port, knock(address, port)] for address, port in json.loads(sys.argv[1])]))
"""
IPV4 = {("127.0.0.1", 25), ("127.0.0.1", 587)}
ALL = {"listening__ipv6": True, "listening__submissionPort": True}
ROWS = [
    ("null-client", ALL, IPV4 | {("::1", 25), ("::1", 587)}),
    ("local-aliases", {}, {("127.0.0.1", 25)}),
    ("mail-server", {"listening__submissionPort": True}, IPV4),
]


def knock(host, addresses, ports=PORTS):
    """From `host`: a dict from address and port to what is heard there."""
    doors = json.dumps([(address, port) for address in addresses for port in ports])
    heard = json.loads(host.run(["python3", "-c", KNOCK, doors]).stdout)
    return {(address, port): answer for address, port, answer in heard}


class Exposure(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lab = cls.enterClassContext(ThreeHosts(ipv6=True))
        cls.web, cls.stranger = cls.lab.web, cls.lab.outside

    def open_at_home(self):
        heard = knock(self.web, ["127.0.0.1", "::1", self.web.address, self.web.ipv6])
        self.assertLessEqual(set(heard.values()), {"220", "Connection refused"})
        return {door for door, answer in heard.items() if answer == "220"}

    def assert_closed_to_others(self):
        heard = knock(self.stranger, [self.web.address, self.web.ipv6])
        self.assertEqual(set(heard.values()), {"Connection refused"}, heard)

    def test_null_client(self):
        self.lab.install_web("null-client")
        self.assertEqual((self.web.sockets(), self.web.sockets(udp=True)), (set(), set()))
        self.assertEqual(self.open_at_home(), set())
        self.assert_closed_to_others()

    def test_loopback_roles(self):
        for role, fields, doors in ROWS:
            with self.subTest(role=role):
                self.lab.install_web(role, listening__where="loopback", **fields)
                self.assertEqual(self.web.sockets(), {("tcp", *door) for door in doors})
                self.assertEqual(self.open_at_home(), doors)
                self.assert_closed_to_others()

    def test_what_an_open_host_looks_like(self):
        """The same knocking finds the doors of a host that has them."""
        self.lab.install_hub(**ALL)
        heard = knock(self.stranger, [self.lab.hub.address, self.lab.hub.ipv6])
        self.assertEqual({door for door, answer in heard.items() if answer == "220"},
                         {(address, port) for address in (self.lab.hub.address, self.lab.hub.ipv6)
                          for port in (25, 587)})


if __name__ == "__main__":
    laboratory.main()
