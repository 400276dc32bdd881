# SPDX-License-Identifier: MIT
"""Tables of an exported bundle, installed by its own installer: the real sendmail looks into them."""

import unittest

import laboratory
import wizard
from wizard import answers

SENDMAIL_CF = "/etc/mail/sendmail.cf"
PARTNER = "mx.example.net"
STRANGER = "stranger.example.org"

# Prints what the server says to one sender and one recipient.
SMTP_CLIENT = """
import smtplib, sys
host, sender, recipient = sys.argv[1:]
with smtplib.SMTP(host, timeout=30) as client:
    client.ehlo()
    code, text = client.mail(sender)
    if code == 250:
        code, text = client.rcpt(recipient)
    print(code, text.decode().splitlines()[0])
"""


def feature(name, *arguments):
    return {"kind": "feature", "name": name, "arguments": list(arguments)}


def macro(name, *arguments):
    return {"kind": "macro", "name": name, "arguments": list(arguments)}


def table(name, *lines):
    return {"name": name, "lines": list(lines)}


def define(name, value):
    return {"kind": "define", "name": name, "arguments": [value]}


# On a busy machine sendmail would close its port, and leave mail in the queue.
_WHATEVER_THE_LOAD = [define("confREFUSE_LA", "1000"), define("confQUEUE_LA", "1000")]


def mail_server(additions, tables=()):
    given = answers("mail-server", relay__address="", server__mayRelay=["192.0.2.64/26"])
    return given | {"additions": _WHATEVER_THE_LOAD + additions, "tables": list(tables)}


def header(message, name):
    return [value for key, value in message["headers"] if key.lower() == name.lower()]


class Tables(unittest.TestCase):
    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())
        self.server = self.lab.host(wizard.HOST)
        self.server.add_user("mary", 1001)
        self.lab.know("192.0.2.99", "example.com")

    def install(self, given):
        folder = wizard.export(self.lab, given)
        self.server.apply_bundle(folder)
        return folder

    def answer_to(self, client, sender, recipient):
        return client.run(["python3", "-c", SMTP_CLIENT, self.server.name, sender, recipient]).stdout.strip()

    def destinations(self, *addresses):
        return self.server.destinations(SENDMAIL_CF, *addresses)

    def test_each_kind(self):
        partner = self.lab.host(PARTNER)
        partner.start_listener()
        stranger = self.lab.host(STRANGER, address="203.0.113.7")
        folder = self.install(mail_server(
            additions=[
                feature("virtusertable"),
                feature("mailertable", "btree /etc/mail/mailertable"),
                feature("genericstable"),
                macro("GENERICS_DOMAIN", wizard.HOST),
                macro("RELAY_DOMAIN_FILE", "/etc/mail/partners"),
            ],
            tables=[
                table("virtusertable", "# sales", "info@example.com\tmary", "@example.com\terror:nouser 550 Nobody here"),
                table("mailertable", f"example.net\tesmtp:[{PARTNER}]", "old.example\terror:5.7.0:550 gone for good"),
                table("genericstable", "mary\tmary.jones@example.com"),
                table("access", "From:spam.example.org\tERROR:5.7.1:550 no thanks", "Connect:192.0.2.70\tREJECT"),
                table("partners", "203.0.113.7"),
            ]))
        self.assertEqual(wizard.bundle_data(folder)["maps"],
                         "hash:access,hash:genericstable,btree:mailertable,file:partners,hash:virtusertable")
        with self.subTest("virtusertable"):
            self.assertEqual(self.destinations("info@example.com"), {("local", "", "mary")})
        with self.subTest("virtusertable turns away"):
            said = self.server.run(["sendmail", "-bv", "nobody@example.com"], check=False).stdout
            self.assertIn("Nobody here", said)
        with self.subTest("mailertable"):
            self.assertEqual(self.destinations("kim@example.net"), {("esmtp", f"[{PARTNER}]", "kim@example.net")})
        with self.subTest("genericstable"):
            self.assertEqual(self.server.rewrite(SENDMAIL_CF, "mary", ["HS"], "esmtp"),
                             {"HS": "mary.jones@example.com"})
        with self.subTest("access and the list, asked by a stranger"):
            self.assertRegex(self.answer_to(stranger, "x@spam.example.org", "info@example.com"), "^550.*no thanks")
            self.assertRegex(self.answer_to(stranger, f"x@{STRANGER}", "kim@example.net"), "^250")
        with self.subTest("delivered"):
            self.server.run(["sendmail", "-i", "kim@example.net"], user="mary",
                            input="Subject: test\n\nhello\n")
            message, = partner.wait_for_messages(1)
            self.assertEqual(message["rcpt_to"], ["kim@example.net"])
            self.assertIn("mary.jones@example.com", header(message, "From")[0])

    def test_rows_of_the_host_stay(self):
        self.server.write_file("/etc/mail/virtusertable", "abuse@example.com\troot\ninfo@example.com\tjoe\n")
        given = mail_server(additions=[feature("virtusertable")],
                            tables=[table("virtusertable", "info@example.com\tmary")])
        self.install(given)
        self.assertEqual(self.destinations("info@example.com"), {("local", "", "mary")})
        self.assertEqual(self.destinations("abuse@example.com"), {("local", "", "root")})

    def test_missing_map_and_missing_list(self):
        """What the findings say of them is true."""
        missing_map = wizard.export(self.lab, mail_server(additions=[feature("mailertable")]))
        self.server.write_file("/root/map.cf", (missing_map / "sendmail.cf").read_bytes())
        said = self.server.run(["sendmail", "-C", "/root/map.cf", "-bt"], input="3,0 kim@example.net\n", check=False)
        self.assertIn("mailertable.db", said.stdout + said.stderr + self.server.log())
        missing_list = wizard.export(self.lab, mail_server(
            additions=[macro("RELAY_DOMAIN_FILE", "/etc/mail/partners")]))
        self.server.write_file("/root/list.cf", (missing_list / "sendmail.cf").read_bytes())
        said = self.server.run(["sendmail", "-C", "/root/list.cf", "-bv", "root"], check=False)
        self.assertIn("fileclass: cannot open '/etc/mail/partners'", said.stdout + said.stderr)
        self.assertNotEqual(said.returncode, 0)


if __name__ == "__main__":
    laboratory.main()
