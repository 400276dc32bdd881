# SPDX-License-Identifier: MIT
"""One message each way, live: from a command as cron runs it to whoever reads it."""

import re
import unittest

import laboratory
import wizard
from wizard import answers

D = "example.com"
ROOT = "root@example.com"
HUB = "mailhost.example.com"

# Debian's cron hands a job's output to this command, and these are the headers that it writes.
CRON_COMMAND = ["/usr/sbin/sendmail", "-i", "-FCronDaemon", "-B8BITMIME", "-oem", "root"]
CRON_MAIL = """\
From: {user} (Cron Daemon)
To: root
Subject: Cron <{user}@web01> /usr/local/sbin/backup
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
X-Cron-Env: <LOGNAME={user}>

disk full
"""

# A client that is no sendmail: MAIL FROM, RCPT TO and then a message. Prints the last answer.
SMTP_CLIENT = """
import smtplib, sys
host, sender, recipient = sys.argv[1:]
try:
    with smtplib.SMTP(host, timeout=30) as client:
        message = f"From: {sender}\\nTo: {recipient}\\nSubject: test\\n\\nhello\\n"
        client.sendmail(sender, [recipient], message)
    print(250)
except smtplib.SMTPRecipientsRefused as refusal:
    print(*refusal.recipients[recipient])
"""


def cron_mail(host, user="root"):
    host.run(CRON_COMMAND, input=CRON_MAIL.format(user=user), user=None if user == "root" else user)


def send(client, server, sender, recipient):
    return client.run(["python3", "-c", SMTP_CLIENT, server.name, sender, recipient]).stdout.strip()


def header(message, name):
    return [value for key, value in message["headers"] if key.lower() == name.lower()]


class Delivery(unittest.TestCase):
    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())

    def install(self, name, given):
        host = self.lab.host(name)
        host.add_user("dave", 1001)
        host.install_bundle_files(wizard.export(self.lab, given))
        return host

    def hub(self, listens=True):
        hub = self.lab.host(HUB)
        if listens:
            hub.start_listener()
        return hub

    def assert_envelope(self, message, sender=ROOT, recipient=ROOT):
        self.assertEqual((message["mail_from"], message["rcpt_to"]), (sender, [recipient]))

    def assert_cron_mail(self, message, sender=ROOT, recipient=ROOT):
        self.assert_envelope(message, sender, recipient)
        self.assertEqual([re.sub(r" \(.*\)", "", value) for value in header(message, "From")], [sender])
        self.assertEqual(header(message, "To"), [ROOT])
        self.assertIn("disk full", message["body"])


class NullClient(Delivery):
    def test_without_a_daemon(self):
        hub = self.hub()
        for number, relay in enumerate((HUB, f"[{HUB}]"), 1):
            with self.subTest(relay=relay):
                web = self.install(f"web0{number}.example.com", answers("null-client", relay__address=relay))
                cron_mail(web)
                self.assert_cron_mail(hub.wait_for_messages(number)[-1])
                self.assertEqual(web.sockets(), set())

    def test_an_ordinary_user(self):
        hub = self.hub()
        web = self.install(wizard.HOST, answers("null-client"))
        cron_mail(web, "dave")
        self.assert_cron_mail(hub.wait_for_messages(1)[0], sender="dave@example.com")

    def test_with_a_loopback_daemon(self):
        hub = self.hub()
        web = self.install(wizard.HOST, answers("null-client", listening__where="loopback"))
        # The daemon wants to know the sender's domain.
        self.lab.know("192.0.2.99", D)
        web.start_sendmail()
        cron_mail(web)
        message = hub.wait_for_messages(1)[0]
        self.assert_cron_mail(message)
        self.assertEqual(len(header(message, "Received")), 2)

    def test_another_port(self):
        hub = self.hub(listens=False)
        hub.start_listener("--port", "2525")
        for where in ("none", "loopback"):
            with self.subTest(listen=where):
                given = answers("null-client", relay__address=f"{HUB}:2525", listening__where=where)
                web = self.install(f"{where}.example.com", given)
                self.lab.know("192.0.2.99", D)
                if where == "loopback":
                    web.start_sendmail()
                before = len(hub.messages())
                cron_mail(web)
                self.assert_cron_mail(hub.wait_for_messages(before + 1)[-1])

    def test_relay_found_by_its_mx_record(self):
        hub = self.hub()
        web = self.install(wizard.HOST, answers("null-client", relay__address="mail.example.com"))
        self.lab.start_name_service(self.lab.host("ns.example.com"), mx=[("mail.example.com", HUB, 10)])
        cron_mail(web)
        self.assert_cron_mail(hub.wait_for_messages(1)[0])

    def test_queue(self):
        hub = self.hub(listens=False)
        web = self.install(wizard.HOST, answers("null-client"))
        cron_mail(web)
        with self.subTest("mail waits in the client queue while the relay is down"):
            self.assertIn("Connection refused", web.run(["mailq", "-Ac"]).stdout)
        hub.start_listener()
        for user, command in self.queue_runs(web):
            web.shell(command, user=user)
        with self.subTest("what cron runs sends it"):
            self.assert_cron_mail(hub.wait_for_messages(1)[0])
            self.assertIn("is empty", web.run(["mailq", "-Ac"]).stdout)

    def queue_runs(self, host):
        """User and command of each line that cron would run."""
        lines = host.read_file("/etc/cron.d/sendmail-wizard").splitlines()
        runs = [line.split(None, 6)[5:] for line in lines if re.match(r"[\d*]", line)]
        self.assertTrue(runs)
        return runs


class LocalAliases(Delivery):
    def test_alias_comes_first(self):
        hub = self.hub()
        self.lab.know("192.0.2.99", D)
        web = self.install(wizard.HOST, answers("local-aliases", aliases__root="alice@example.org"))
        web.start_sendmail()
        cron_mail(web)
        self.assert_cron_mail(hub.wait_for_messages(1)[0], recipient="alice@example.org")

    def test_local_user(self):
        web = self.install(wizard.HOST, answers("local-aliases", aliases__root="dave"))
        web.start_sendmail()
        cron_mail(web)
        mailbox = web.wait_for_text("/var/mail/dave", "disk full")
        self.assertRegex(mailbox, r"(?m)^From: root@example\.com")

    def test_name_without_an_alias_goes_to_the_hub(self):
        hub = self.hub()
        self.lab.know("192.0.2.99", D)
        rows = [(HUB, f"dave@{HUB}"), (f"[{HUB}]", "dave@example.com")]
        for number, (relay, recipient) in enumerate(rows, 1):
            with self.subTest(relay=relay):
                given = answers("local-aliases", relay__address=relay, relay__unaliasedToHub=True)
                web = self.install(f"web0{number}.example.com", given)
                web.start_sendmail()
                web.run(["/usr/sbin/sendmail", "-i", "dave"], input="Subject: test\nTo: dave\n\ndisk full\n")
                message = hub.wait_for_messages(number)[-1]
                self.assert_envelope(message, recipient=recipient)
                self.assertEqual(header(message, "To"), ["dave@example.com"])


class MailServer(Delivery):
    def setUp(self):
        super().setUp()
        self.gate = self.lab.host("gate.example.net")
        self.gate.start_listener()
        given = answers("mail-server", host__name=HUB, relay__address="gate.example.net",
                        server__mayRelay=["192.0.2.0/24"], masquerade__entireDomain=True)
        self.server = self.lab.host(HUB)
        self.server.add_user("dave", 1001)
        self.client = self.lab.host("web01.example.com")
        self.stranger = self.lab.host("pc.example.org", address="198.51.100.7")
        self.lab.know(self.server.address, D)
        self.lab.know("203.0.113.9", "example.org")
        self.server.apply_bundle(wizard.export(self.lab, given))

    def test_client_is_relayed_and_masqueraded(self):
        answer = send(self.client, self.server, "root@web01.example.com", "carol@example.org")
        self.assertEqual(answer, "250")
        message = self.gate.wait_for_messages(1)[0]
        self.assert_envelope(message, recipient="carol@example.org")
        self.assertEqual(header(message, "From"), ["root@example.com"])
        self.assertEqual(header(message, "To"), ["carol@example.org"])

    def test_stranger(self):
        with self.subTest("may not relay"):
            answer = send(self.stranger, self.server, "eve@example.org", "carol@example.net")
            self.assertRegex(answer, r"^550 .*5\.7\.1")
        with self.subTest("may write to the domain"):
            self.assertEqual(send(self.stranger, self.server, "eve@example.org", "dave@example.com"), "250")
            self.server.wait_for_text("/var/mail/dave", "hello")
        self.assertEqual(self.gate.messages(), [])

    def test_null_client_to_mail_server(self):
        """Two roles at once: what cron says on a client is read by root's reader on the server."""
        self.client.install_bundle_files(wizard.export(self.lab, answers("null-client", relay__address=HUB)))
        self.server.write_file("/etc/aliases", "root: dave\npostmaster: root\n")
        self.server.run(["newaliases"])
        cron_mail(self.client)
        mailbox = self.server.wait_for_text("/var/mail/dave", "disk full")
        self.assertRegex(mailbox, r"(?m)^From root@example\.com ")
        self.assertRegex(mailbox, r"(?m)^To: root@example\.com$")
        self.assertRegex(mailbox, r"(?m)^\s*(by|for|from|Received: from) .*web01\.example\.com")


class FromAnswersToMail(Delivery):
    """The whole way: answers, export, the bundle's own installer, and the mail that cron sends."""

    ROWS = [
        ("null client", answers("null-client"), "root@example.com", []),
        ("null client with a daemon", answers("null-client", listening__where="loopback"), "root@example.com",
         [("tcp", "127.0.0.1", 25)]),
        ("local aliases", answers("local-aliases", aliases__root="alice@example.org"), "alice@example.org",
         [("tcp", "127.0.0.1", 25)]),
    ]

    def test_each_role(self):
        hub = self.hub()
        self.lab.know("192.0.2.99", D)
        for number, (name, given, recipient, sockets) in enumerate(self.ROWS, 1):
            with self.subTest(configuration=name):
                given["host"]["name"] = f"web0{number}.example.com"
                host = self.lab.host(given["host"]["name"])
                host.apply_bundle(wizard.export(self.lab, given))
                self.assertEqual(host.sockets(), set(sockets))
                cron_mail(host)
                self.assert_cron_mail(hub.wait_for_messages(number)[-1], recipient=recipient)


if __name__ == "__main__":
    laboratory.main()
