# SPDX-License-Identifier: MIT
"""The hub between its clients and the world: whose mail it carries on, and under which name."""

import unittest

import correspondent
import cron
import laboratory
from mail_queue import waiting
from three_hosts import DOMAIN, HUB, LIAR, OUTSIDE, WEB, ThreeHosts

CAROL, EVE = "carol@example.net", "eve@brand.example"
# Addresses without a name, and with one that is none of the hub's clients'.
NAMELESS, STRANGER = "198.51.100.67", "198.51.100.25"
# One that the hub may be told to trust.
FRIEND = "198.51.100.68"
MESSAGE = "From: {sender}\nTo: {recipient}\nSubject: test\n\n{text}\n"


def setUpModule():
    global lab
    lab = unittest.enterModuleContext(ThreeHosts())
    lab.outside.start_listener()
    for address in (LIAR, NAMELESS, FRIEND):
        lab.outside.run(["ip", "address", "add", f"{address}/32", "dev", "eth0"])


class HubTest(unittest.TestCase):
    def setUp(self):
        self.lab, self.web, self.hub, self.outside = lab, lab.web, lab.hub, lab.outside
        self.before = len(self.outside.messages())

    def assert_envelope(self, message, sender, recipient):
        self.assertEqual((message["mail_from"], message["rcpt_to"]), (sender, [recipient]))


class Hub(HubTest):
    @classmethod
    def setUpClass(cls):
        lab.install_hub(masquerade__entireDomain=True)

    def new_message(self):
        """The one message that has reached the world since the test began."""
        return self.outside.wait_for_messages(self.before + 1)[-1]

    def send(self, host, sender, recipient, text="hello", **options):
        message = MESSAGE.format(sender=sender, recipient=recipient, text=text)
        return correspondent.send(host, sender, recipient, message, **options)

    def write(self, host):
        """dave writes to carol."""
        host.run(["sendmail", "-i", CAROL], input=f"To: {CAROL}\nSubject: test\n\nhello\n", user="dave")

    def test_masquerades_for_a_client_that_does_not(self):
        said = self.send(self.web, f"dave@{WEB}", CAROL, servers=[HUB])
        self.assertRegex(said, f"^{HUB}: 250 ")
        message = self.new_message()
        self.assert_envelope(message, f"dave@{DOMAIN}", CAROL)
        self.assertIn(["From", f"dave@{DOMAIN}"], message["headers"])
        self.assertEqual(message["peer"], self.hub.address)

    def test_carries_on_what_a_null_client_sends(self):
        self.lab.install_web()
        self.write(self.web)
        message = self.new_message()
        self.assert_envelope(message, f"dave@{DOMAIN}", CAROL)
        self.assertIn(["From", f"dave@{DOMAIN}"], message["headers"])
        with self.subTest("and its own"):
            self.write(self.hub)
            message = self.outside.wait_for_messages(self.before + 2)[-1]
            self.assertEqual(message["mail_from"], f"dave@{DOMAIN}")

    def test_relays_for_nobody_else(self):
        rows = [
            ("a stranger", STRANGER, OUTSIDE, EVE, r"550 5\.7\.1 .*Relaying denied"),
            ("who says that he is a client", STRANGER, WEB, f"root@{WEB}", r"550 5\.7\.1 .*Relaying denied"),
            ("without a name", NAMELESS, WEB, f"root@{WEB}", r"550 5\.7\.1 .*lookup failed"),
            ("whose name is a lie", LIAR, WEB, f"root@{WEB}", r"550 5\.7\.1 .*possibly forged"),
        ]
        for name, source, helo, sender, answer in rows:
            with self.subTest(name):
                said = self.send(self.outside, sender, CAROL, servers=[HUB], source=source, helo=helo)
                self.assertRegex(said, f"^{HUB}: {answer}")
        self.assertEqual((len(self.outside.messages()), waiting(self.hub)), (self.before, []))

    def test_takes_the_mail_of_its_domain_from_everybody(self):
        for source, text in ((STRANGER, "from a stranger"), (NAMELESS, "from nobody")):
            with self.subTest(text):
                said = self.send(self.outside, EVE, f"dave@{DOMAIN}", text, source=source)
                self.assertRegex(said, f"^{HUB}: 250 ")
                self.hub.wait_for_text("/var/mail/dave", text)

    def test_network_that_may_relay(self):
        """The other way to name a client: by its address, whatever the name service says of it."""
        self.lab.install_hub(masquerade__entireDomain=True, server__mayRelay=[DOMAIN, FRIEND])
        self.assertRegex(self.send(self.outside, f"dave@{WEB}", CAROL, servers=[HUB], source=FRIEND),
                         f"^{HUB}: 250 ")
        self.assertEqual(self.new_message()["mail_from"], f"dave@{DOMAIN}")


class Names(HubTest):
    """Which names mail gets on its way, and who says what root is."""

    @classmethod
    def setUpClass(cls):
        lab.install_hub()

    def test_aliases_of_the_alias_host_count(self):
        self.web.write_file("/etc/aliases", "root: carol@example.net\n")
        self.web.run(["newaliases"])
        self.lab.install_web()
        cron.run_job(self.web, "echo null client: disk full")
        mailbox = self.hub.wait_for_text("/var/mail/alice", "null client: disk full")
        self.assertRegex(mailbox, rf"(?m)^To: root@{DOMAIN}$")
        self.assertEqual(len(self.outside.messages()), self.before)
        with self.subTest("and on a host with its own aliases those of the bundle"):
            self.lab.install_web("local-aliases", aliases__root="dave@example.net")
            cron.run_job(self.web, "echo alias host: disk full")
            message = self.outside.wait_for_messages(self.before + 1)[-1]
            self.assert_envelope(message, f"root@{DOMAIN}", "dave@example.net")
            self.assertNotIn("alias host", self.lab.mailbox("alice"))

    def test_masquerade_domain_that_is_not_the_hubs(self):
        """brand.example has its mail hosts elsewhere: there root's mail goes, as answers and bounces will."""
        for role, recipient in (("null-client", "root@brand.example"), ("local-aliases", CAROL)):
            with self.subTest(role=role):
                before = len(self.outside.messages())
                fields = {"aliases__root": CAROL} if role == "local-aliases" else {}
                self.lab.install_web(role, masquerade__domain="brand.example", **fields)
                cron.run_job(self.web, "echo disk full")
                message = self.outside.wait_for_messages(before + 1)[-1]
                self.assert_envelope(message, "root@brand.example", recipient)
                headers = dict(message["headers"])
                self.assertEqual((headers["From"], headers["To"]),
                                 ("root@brand.example (Cron Daemon)", "root@brand.example"))
                self.assertEqual(message["peer"], self.hub.address)


if __name__ == "__main__":
    laboratory.main()
