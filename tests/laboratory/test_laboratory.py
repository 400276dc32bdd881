# SPDX-License-Identifier: MIT
"""The laboratory itself: hosts that see each other, listeners that do as told, nothing left afterwards."""

import os
import pathlib
import signal
import subprocess
import sys
import unittest

import laboratory

# A laboratory with a host, a daemon on it, and work that does not end by itself.
RESIDENT = """
import sys
sys.path.insert(0, {folder!r})
import laboratory, namespaces, os, signal
namespaces.enter()
with laboratory.Laboratory() as lab:
    lab.host("web01.example.com").start_daemon(["sleep", "1000"])
    print("ready", flush=True)
    if {fails}:
        raise SystemExit(3)
    signal.pause()
"""

SMTP_ATTEMPT = """
import smtplib, sys
client = smtplib.SMTP(sys.argv[1], timeout=float(sys.argv[2]))
client.ehlo()
client.mail("root@example.com")
print(*client.rcpt("root@example.com"))
"""


def processes_with(marker):
    found = []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if marker in (folder / "environ").read_bytes():
                found.append(folder.name)
        except OSError:
            pass  # it has ended
    return found


class NothingIsLeft(unittest.TestCase):
    def start(self, name, fails=False):
        marker = f"LABORATORY_TEST={name}"
        script = RESIDENT.format(folder=str(pathlib.Path(__file__).parent), fails=fails)
        environment = os.environ | {"LABORATORY_TEST": name}
        process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True,
                                   env=environment)
        self.addCleanup(process.stdout.close)
        self.assertEqual(process.stdout.readline(), "ready\n")
        return process, marker.encode()

    def check(self, marker):
        laboratory.wait_until(lambda: not processes_with(marker), what="the end of every process")
        self.assertNotIn("laboratory /", pathlib.Path("/proc/self/mounts").read_text())

    def test_after_a_signal(self):
        for number in (signal.SIGTERM, signal.SIGKILL, signal.SIGHUP):
            with self.subTest(signal=number.name):
                process, marker = self.start(number.name)
                self.assertGreater(len(processes_with(marker)), 2)
                process.send_signal(number)
                self.assertEqual(process.wait(20), -number)
                self.check(marker)

    def test_after_an_exception(self):
        process, marker = self.start("exception", fails=True)
        self.assertEqual(process.wait(20), 3)
        self.check(marker)


class Hosts(unittest.TestCase):
    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())

    def attempt(self, client, server, timeout=20):
        return client.run(["python3", "-c", SMTP_ATTEMPT, server, str(timeout)], check=False)

    def test_they_are_apart(self):
        one, two = self.lab.host("web01.example.com"), self.lab.host("web02.example.com")
        one.write_file("/etc/mail/only-here", "text\n")
        one.start_daemon(["sleep", "1000"])
        self.assertEqual(one.run(["hostname", "-f"]).stdout, "web01.example.com\n")
        self.assertFalse(two.exists("/etc/mail/only-here"))
        self.assertFalse(os.path.exists(os.path.join(laboratory.root_folder(), "etc/mail/only-here")))
        self.assertNotIn("sleep", two.run(["ps", "ax"]).stdout)

    def test_they_reach_each_other(self):
        hub = self.lab.host("hub.example.com", ipv6=True, names=["mail.example.net"])
        hub.start_listener()
        clients = [
            self.lab.host("web01.example.com"),
            self.lab.host("pc.example.org", address="198.51.100.7"),
            self.lab.host("web06.example.com", ipv6=True),
        ]
        for client in clients:
            for server in ("hub.example.com", "mail.example.net", hub.address):
                with self.subTest(client=client.name, server=server):
                    self.assertEqual(self.attempt(client, server).stdout, "250 b'2.1.5 OK'\n")
        self.assertEqual(self.attempt(clients[2], hub.ipv6).stdout, "250 b'2.1.5 OK'\n")

    def test_listeners(self):
        client = self.lab.host("web01.example.com")
        later, unknown = "451 b'4.7.1 Try again later'\n", "550 b'5.1.1 User unknown'\n"
        rows = [("--refuse", "550 b'5.7.1 Refused'\n"), ("--defer", later), ("--greylist", later),
                ("--unknown=root", unknown)]
        for number, (option, answer) in enumerate(rows):
            with self.subTest(option=option):
                hub = self.lab.host(f"hub{number}.example.com")
                hub.start_listener(option)
                self.assertEqual(self.attempt(client, hub.name).stdout, answer)
                self.assertEqual(hub.messages(), [])
        with self.subTest("greylisting takes what comes again"):
            self.assertEqual(self.attempt(client, "hub2.example.com").stdout, "250 b'2.1.5 OK'\n")
        with self.subTest(option="--silent"):
            hub = self.lab.host("silent.example.com")
            daemon = hub.start_listener("--silent")
            self.assertIn("TimeoutError", self.attempt(client, hub.name, 0.5).stderr)
            hub.stop_daemon(daemon)
            self.assertIn("ConnectionRefusedError", self.attempt(client, hub.name).stderr)

    def test_name_service(self):
        client = self.lab.host("web01.example.com")
        server = self.lab.host("ns.example.com")
        mx = [("example.net", "ns.example.com", 20), ("example.net", "web01.example.com", 10)]
        self.lab.start_name_service(server, mx=mx, ptr=[("198.51.100.66", "web01.example.com")])
        asked = "/mx example.net\n/mx nowhere.example\n/canon web01\n"
        found = client.run(["sendmail", "-bt"], input=asked).stdout
        self.assertRegex(found, r"returns 2 value\(s\):\s+web01\.example\.com\.\s+ns\.example\.com\.")
        self.assertIn("getmxrr(nowhere.example) returns 0 value(s)", found)
        self.assertIn("web01.example.com", found)
        with self.subTest("a host knows nothing else of the others"):
            self.assertNotIn("ns.example.com", client.read_file("/etc/hosts"))
        for address, name in ((server.address, "ns.example.com"), ("198.51.100.66", "web01.example.com")):
            with self.subTest(address=address):
                self.assertIn(name, client.run(["getent", "hosts", address]).stdout)
        self.assertEqual(client.run(["getent", "hosts", "198.51.100.67"], check=False).stdout, "")


if __name__ == "__main__":
    laboratory.main()
