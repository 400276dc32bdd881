# SPDX-License-Identifier: MIT
"""The socket forecast of a .cf against what ss shows once the real sendmail runs with it."""

import json
import unittest

import laboratory
import wizard

CF = "/etc/mail/sendmail.cf"
TRIED = "/etc/mail/tried.cf"

# Lines in the place of all DaemonPortOptions that the file has. With these the daemon runs.
RUNS = {
    "no line at all": "",
    "a line without values": "O DaemonPortOptions=",
    "a port by its service, any case, blanks": "O daemonportoptions = name=X, port=submission, addr=127.0.0.1",
    "an abbreviated option": "O DaemonPort=Port=587",
    "the letter of old": "OOPort=2525",
    "all of IPv6": "O DaemonPortOptions=Family=inet6",
    "all of IPv6, another port": "O DaemonPortOptions=Family=inet6, Addr=::, Port=26",
    "the loopback addresses of both": "O DaemonPortOptions=Addr=127.0.0.1\n"
                                      "O DaemonPortOptions=Family=inet6, Addr=IPv6:::1, M=O",
    "localhost by its name": "O DaemonPortOptions=Addr=localhost",
    "a comment behind": "O DaemonPortOptions=Port=26 # mine",
    "a port of 17 bits": "O DaemonPortOptions=Port=65561",
    "a short address": "O DaemonPortOptions=Addr=127.1",
    "blanks behind an address": "O DaemonPortOptions=Addr=127.0.0.1 , Port=26 , Name=x",
    "continued": "O DaemonPortOptions=Port=26,\n\tAddr=127.0.0.1",
    "first letters of keys": "O DaemonPortOptions=Pickle=27, Apple=127.0.0.1, Fish=inet",
    "three daemons": "O DaemonPortOptions=Name=MTA\nO DaemonPortOptions=Name=MSA, Port=587, M=Ea\n"
                     "O DaemonPortOptions=Name=TLS, Port=smtps, M=s",
    "a local socket beside": "O DaemonPortOptions=Family=local, Addr=/run/x\nO DaemonPortOptions=Port=26",
    "line ends of DOS": "O DaemonPortOptions=Addr=127.0.0.1, Port=26\r",
}
# With these it ends.
ENDS = {
    "an unknown service": "O DaemonPortOptions=Port=nonsense",
    "a blank behind a service": "O DaemonPortOptions=Port=submission , Addr=127.0.0.1",
    "an unknown family": "O DaemonPortOptions=Family=inet9",
    "an IPv6 address without its family": "O DaemonPortOptions=Addr=::1",
    "an IPv4 address in the other family": "O DaemonPortOptions=Family=inet6, Addr=127.0.0.1",
    "brackets": "O DaemonPortOptions=Addr=[127.0.0.1]",
    "one good line, one bad": "O DaemonPortOptions=Port=26\nO DaemonPortOptions=Port=x",
    "the submission program": "O UseMSP=True\nO DaemonPortOptions=Name=NoMTA, Addr=127.0.0.1, M=E",
    "65 daemons": "\n".join(f"O DaemonPortOptions=Port={1000 + number}" for number in range(65)),
}


class Forecast(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lab = cls.enterClassContext(laboratory.Laboratory())
        cls.host = cls.lab.host(wizard.HOST, ipv6=True)
        lines = cls.host.read_file(CF).splitlines(keepends=True)
        cls.frame = "".join(line for line in lines if not line.startswith("O DaemonPortOptions"))
        cls.own = "".join(lines)

    def forecast(self, text):
        """The sockets foretold, as ss shows them."""
        file = self.lab.folder() / "tried.cf"
        file.write_text(text, newline="")
        foretold = json.loads(wizard.run("sockets", "--json", file, check=False).stdout)
        self.assertEqual("noDaemon" in foretold, not foretold["sockets"])
        return sorted(("*" if socket["takesIpv4"] else socket["address"], socket["port"])
                      for socket in foretold["sockets"])

    def start(self, text):
        self.host.write_file(TRIED, text)
        return self.host.start_daemon(["/usr/sbin/sendmail", "-C", TRIED, "-bD"])

    def opened(self, text):
        daemon = self.start(text)
        try:
            self.host.wait_for_sendmail(daemon)
            return sorted((address, port) for _, address, port in self.host.sockets())
        finally:
            self.host.stop_daemon(daemon)

    def test_runs(self):
        texts = {name: f"{self.frame}{lines}\n" for name, lines in RUNS.items()} | {"Debian's own": self.own}
        for name, text in texts.items():
            with self.subTest(name):
                foretold = self.forecast(text)
                self.assertTrue(foretold)
                self.assertEqual(foretold, self.opened(text))

    def test_ends(self):
        for name, lines in ENDS.items():
            with self.subTest(name):
                text = f"{self.frame}{lines}\n"
                self.assertEqual(self.forecast(text), [])
                self.assertNotEqual(self.start(text).wait(20), 0)
                self.assertEqual(self.host.sockets(), set())


if __name__ == "__main__":
    laboratory.main()
