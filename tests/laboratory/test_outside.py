# SPDX-License-Identifier: MIT
"""What the world does to mail: it takes it later, not at all, or says nothing. None of it is lost."""

import os
import unittest

import cron
import laboratory
from mail_queue import wait_for_waiting, wait_until_empty, waiting
from three_hosts import DOMAIN, OUTSIDE, ThreeHosts
from waiting import wait_until

CAROL = "carol@example.net"
LATER = "451 4.7.1 Try again later"


def setUpModule():
    global lab
    lab = unittest.enterModuleContext(ThreeHosts())
    lab.install_hub()


class Outside(unittest.TestCase):
    def setUp(self):
        self.lab, self.web, self.hub, self.outside = lab, lab.web, lab.hub, lab.outside
        self.before = len(self.outside.messages())
        self.server = None

    def tearDown(self):
        self.stop_server()
        # What waits for the next test's server is none of its business.
        self.hub.shell("rm -f /var/spool/mqueue/*")

    def start_server(self, *options):
        self.stop_server()
        self.server = self.outside.start_listener(*options)

    def stop_server(self):
        if self.server:
            self.outside.stop_daemon(self.server)
        self.server = None

    def write(self, recipient, text, user="dave", status=0):
        # -oem: what cannot be sent comes back by mail, instead of being told to whoever types.
        done = self.web.run(["/usr/sbin/sendmail", "-i", "-oem", recipient], user=user, check=False,
                            input=f"To: {recipient}\nSubject: test\n\n{text}\n")
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)

    def new_message(self, count=1):
        return self.outside.wait_for_messages(self.before + count)[-1]


class Later(Outside):
    def test_greylisting_of_the_hub(self):
        self.lab.install_web()
        self.start_server("--greylist")
        self.write(CAROL, "hello")
        message, = wait_for_waiting(self.hub, 1, LATER)
        self.assertEqual((message.sender, message.recipients), (f"dave@{DOMAIN}", (CAROL,)))
        self.assertEqual(len(self.outside.messages()), self.before)
        self.hub.run(["/usr/sbin/sendmail", "-q"])
        self.assertEqual(self.new_message()["rcpt_to"], [CAROL])
        wait_until_empty(self.hub)

    def test_relay_that_defers_for_a_while(self):
        """A null client whose relay is somebody else's."""
        self.lab.install_web(relay__address=OUTSIDE)
        self.start_server("--defer")
        cron.run_job(self.web, "echo disk full")
        wait_for_waiting(self.web, 1, LATER, client=True)
        cron.run_queue_runner(self.web)
        wait_for_waiting(self.web, 1, LATER, client=True)
        self.start_server()
        cron.run_queue_runner(self.web)
        self.assertEqual(self.new_message()["rcpt_to"], [f"root@{DOMAIN}"])
        wait_until_empty(self.web, client=True)


class Never(Outside):
    """The bounce comes to the mailbox of who sent it; of root, to that of root's reader."""

    def assert_bounce(self, user, sender, *words):
        def mailbox():
            content = self.lab.mailbox(user)
            return content if all(word in content for word in words) else None
        mailbox = wait_until(mailbox, what=f"a bounce that says {words} in {user}'s mailbox")
        self.assertRegex(mailbox, rf"(?m)^From: Mail Delivery Subsystem .*\n(.+\n)*To: <{sender}>\n")
        wait_until_empty(self.hub)
        wait_until_empty(self.web, client=True)

    def test_refused_by_the_world(self):
        self.lab.install_web()
        self.start_server("--refuse")
        for user, reader, text in (("dave", "dave", "from dave"), (None, "alice", "from root")):
            with self.subTest(text):
                self.write(CAROL, text, user=user)
                self.assert_bounce(reader, f"{user or 'root'}@{DOMAIN}", "550 5.7.1 Refused", text)
        self.assertEqual(len(self.outside.messages()), self.before)

    def test_refused_by_the_hub(self):
        """The hub takes nothing of it: the client itself makes the bounce."""
        self.lab.install_web()
        self.write(f"nobody-here@{DOMAIN}", "wrong name", status=os.EX_NOUSER)
        self.assert_bounce("dave", f"dave@{DOMAIN}", "550 5.1.1", f"nobody-here@{DOMAIN}", "wrong name")

    def test_domain_that_does_not_exist(self):
        self.lab.install_web()
        self.write("carol@nowhere.example", "wrong domain")
        self.assert_bounce("dave", f"dave@{DOMAIN}", "nowhere.example", "wrong domain")


class Silence(Outside):
    def test_server_that_takes_connections_and_says_nothing(self):
        self.lab.install_web()
        self.start_server("--silent")
        self.write(CAROL, "are you there?")
        established = lambda: self.hub.run(["ss", "-tnH", "state", "established"]).stdout
        wait_until(lambda: self.outside.address in established(), what="a connection to the silent server")
        with self.subTest("the message is in the hub's queue meanwhile"):
            self.assertEqual([message.recipients for message in waiting(self.hub)], [(CAROL,)])
            wait_until_empty(self.web, client=True)
        with self.subTest("other mail does not wait for it"):
            cron.run_job(self.web, "echo in the meantime")
            self.hub.wait_for_text("/var/mail/alice", "\nin the meantime\n")
        self.stop_server()
        wait_for_waiting(self.hub, 1, f"from {OUTSIDE}")
        self.assert_leaves_later()

    def test_server_that_does_not_answer(self):
        self.lab.install_web()
        self.hub.shell("echo 1 > /proc/sys/net/ipv4/tcp_syn_retries")  # seconds instead of minutes
        self.outside.run(["ip", "route", "add", "blackhole", f"{self.hub.address}/32"])
        self.write(CAROL, "are you there?")
        wait_for_waiting(self.hub, 1, f"Connection timed out with {OUTSIDE}")
        self.outside.run(["ip", "route", "delete", "blackhole", f"{self.hub.address}/32"])
        self.assert_leaves_later()

    def assert_leaves_later(self):
        self.start_server()
        self.hub.run(["/usr/sbin/sendmail", "-q"])
        self.assertIn("are you there?", self.new_message()["body"])
        wait_until_empty(self.hub)


if __name__ == "__main__":
    laboratory.main()
