# SPDX-License-Identifier: MIT
"""Mail that cannot leave at once: it waits in a queue, and leaves with the queue runner as cron starts it."""

import unittest

import cron
import laboratory
from mail_queue import wait_for_waiting, wait_until_empty
from three_hosts import DOMAIN, HUB, ThreeHosts

HUB_IS_DOWN = f"Connection refused by {HUB}"
DAEMON_IS_DOWN = "Connection refused by [127.0.0.1]"


class Waiting(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lab = cls.enterClassContext(ThreeHosts())
        cls.web, cls.hub = cls.lab.web, cls.lab.hub
        cls.lab.install_hub()

    def stop(self, host):
        host.run(["/etc/init.d/sendmail", "stop"])
        self.addCleanup(self.start, host)

    def start(self, host):
        if not host.sockets():
            host.run(["/etc/init.d/sendmail", "start"])
            host.wait_until_greeting()

    def assert_read_by_root(self, text):
        """alice, who reads root's mail, has it once."""
        self.hub.wait_for_text("/var/mail/alice", text)
        self.assertEqual(self.lab.mailbox("alice").count(f"\n{text}\n"), 1)

    def test_null_client_while_the_hub_is_down(self):
        self.lab.install_web("null-client")
        self.stop(self.hub)
        cron.run_job(self.web, "echo null client")
        wait_for_waiting(self.web, 1, HUB_IS_DOWN, client=True)
        with self.subTest("the runner tries in vain"):
            cron.run_queue_runner(self.web)
            message, = wait_for_waiting(self.web, 1, HUB_IS_DOWN, client=True)
            self.assertEqual((message.sender, message.recipients), ("root", ("root",)))
        self.start(self.hub)
        cron.run_queue_runner(self.web)
        self.assert_read_by_root("null client")
        wait_until_empty(self.web, client=True)

    def test_relay_that_does_not_answer(self):
        """Nothing refuses the connection, nothing takes it: a network in between that swallows all."""
        self.lab.install_web("null-client")
        self.web.shell("echo 1 > /proc/sys/net/ipv4/tcp_syn_retries")  # seconds instead of minutes
        self.hub.run(["ip", "route", "add", "blackhole", f"{self.web.address}/32"])
        cron.run_job(self.web, "echo silent relay")
        wait_for_waiting(self.web, 1, f"Connection timed out with {HUB}", client=True)
        self.hub.run(["ip", "route", "delete", "blackhole", f"{self.web.address}/32"])
        cron.run_queue_runner(self.web)
        self.assert_read_by_root("silent relay")
        wait_until_empty(self.web, client=True)

    def test_host_with_a_daemon(self):
        self.lab.install_web("local-aliases", aliases__root=f"alice@{DOMAIN}")
        with self.subTest("whose hub is down"):
            self.stop(self.hub)
            cron.run_job(self.web, "echo hub down")
            message, = wait_for_waiting(self.web, 1, HUB_IS_DOWN)
            self.assertEqual(message.recipients, (f"alice@{DOMAIN}",))
            wait_until_empty(self.web, client=True)
            self.start(self.hub)
            self.web.run(["/usr/sbin/sendmail", "-q"])
            self.assert_read_by_root("hub down")
            wait_until_empty(self.web)
        with self.subTest("whose daemon is down"):
            self.stop(self.web)
            cron.run_job(self.web, "echo daemon down")
            wait_for_waiting(self.web, 1, DAEMON_IS_DOWN, client=True)
            cron.run_queue_runner(self.web)
            wait_for_waiting(self.web, 1, DAEMON_IS_DOWN, client=True)
            self.start(self.web)
            cron.run_queue_runner(self.web)
            self.assert_read_by_root("daemon down")
            wait_until_empty(self.web, client=True)

    def test_daemon_that_goes_for_good(self):
        """What it has in its queue leaves all the same, although the next bundle runs none."""
        self.lab.install_web("local-aliases", aliases__root=f"alice@{DOMAIN}")
        self.stop(self.hub)
        cron.run_job(self.web, "echo stranded")
        wait_for_waiting(self.web, 1, HUB_IS_DOWN)
        self.lab.install_web("null-client")
        self.assertEqual(self.web.sockets(), set())
        cron.run_queue_runner(self.web)
        wait_for_waiting(self.web, 1, HUB_IS_DOWN)
        self.start(self.hub)
        cron.run_queue_runner(self.web)
        self.assert_read_by_root("stranded")
        wait_until_empty(self.web)


if __name__ == "__main__":
    laboratory.main()
