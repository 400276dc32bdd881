# SPDX-License-Identifier: MIT
"""A relay that wants TLS and a login, as a provider does: what reaches it, and what must not."""

import re
import unittest

import laboratory
import wizard
from wizard import answers

RELAY = "smtp.provider.example"
USER = "web01@provider.example"
PASSWORD = r"s3cret (for) us, $5 & <more>"
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
AUTHINFO = "/etc/mail/authinfo"
ATTEMPTS = "/root/attempts"
RECIPIENT = "carol@example.org"

# An authority, and a certificate that it signs: the authority's name, and the names in the certificate. Without
# openssl, since Debian's own tools would make certificates for sendmail with it.
MAKE_CERTIFICATE = """
import pathlib, sys, trustme
folder = pathlib.Path("/root", sys.argv[1])
folder.mkdir(exist_ok=True)
authority = trustme.CA(organization_name=sys.argv[1])
authority.cert_pem.write_to_path(folder / "ca.pem")
authority.issue_cert(*sys.argv[2:]).private_key_and_cert_chain_pem.write_to_path(folder / "server.pem")
"""
# A client that asks the daemon to tell what it does. Prints all that it hears until the message is taken.
CURIOUS_CLIENT = f"""
import smtplib, sys
with smtplib.SMTP("127.0.0.1", timeout=30) as client:
    client.ehlo()
    for command in ("VERB", "MAIL FROM:<dave@example.com>", "RCPT TO:<{RECIPIENT}>", "DATA"):
        print(*client.docmd(command))
    client.send(b"Subject: test\\r\\n\\r\\nhello\\r\\n.\\r\\n")
    while not (line := client.file.readline().decode()).startswith("250 "):
        print(line)
"""


def given(security, **fields):
    return answers("null-client", relay__address=f"[{RELAY}]:587", relay__security=security,
                   **{"listening__where": "loopback"} | fields)


LOGIN = given("login", relay__user=USER)


class Provider(unittest.TestCase):
    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())
        self.relay = self.lab.host(RELAY)
        self.host = self.lab.host(wizard.HOST, names=[wizard.DOMAIN, "example.org"])
        self.host.add_user("dave", 1001)
        self.make_certificate("Authority", RELAY)
        self.host.write_file(CERTIFICATES, self.relay.read_file("/root/Authority/ca.pem"))

    def make_certificate(self, authority, *names):
        self.relay.run(["/usr/bin/python3", "-c", MAKE_CERTIFICATE, authority, *names])

    def start_relay(self, authority="Authority", login=True):
        certificate = ["--certificate", f"/root/{authority}/server.pem"] if authority else []
        demanded = ["--login", f"{USER}:{PASSWORD}", "--attempts", ATTEMPTS] if login and authority else []
        self.relay.start_listener("--port", "587", *certificate, *demanded)

    def install(self, answered):
        return self.host.apply_bundle(wizard.export(self.lab, answered))

    def install_sh(self, verb, check=True):
        return self.host.run(["sh", "/root/bundle/install.sh", verb], check=check, timeout=180).stdout

    def fill_in(self, password=PASSWORD):
        """As the bundle's README says."""
        lines = self.host.read_file(AUTHINFO).splitlines()
        lines[-1] = lines[-1].removeprefix("#").replace("PUT-THE-PASSWORD-HERE", password)
        self.host.write_file(AUTHINFO, "\n".join(lines) + "\n")
        return self.install_sh("--apply")

    def install_with_password(self, password=PASSWORD):
        self.install(LOGIN)
        self.fill_in(password)

    def send(self, user="dave", options=()):
        return self.host.run(["/usr/sbin/sendmail", "-i", *options, RECIPIENT], user=user,
                             input="Subject: test\n\ndisk full\n", check=False)

    def attempts(self):
        return self.relay.run(["cat", ATTEMPTS], check=False).stdout.splitlines()

    def modes(self, *paths):
        return self.host.run(["stat", "-c", "%a %U", *paths]).stdout.splitlines()

    def assert_waits(self, reason, cf="/etc/mail/sendmail.cf"):
        """The message is in a queue for this reason, and the relay was told nothing."""
        self.host.wait_for_text("/var/log/mail.log", reason)
        self.assertIn("1 request", self.host.run(["sendmail", "-C", cf, "-bp"], check=False).stdout)
        self.assertEqual((self.relay.messages(), self.attempts()), ([], []))


class Login(Provider):
    def test_from_the_bundle_to_the_mail(self):
        self.start_relay()
        said = self.install(LOGIN)
        with self.subTest("there is a template, and mail waits"):
            self.assertIn("password is not filled in yet", said)
            self.assertEqual(self.modes(AUTHINFO), ["600 root"])
            self.assertIn("not filled in yet", self.install_sh("--status", check=False))
            self.send()
            self.assert_waits("the password for the relay is not filled in")
        with self.subTest("filled in"):
            self.fill_in()
            self.assertEqual(self.modes(AUTHINFO, f"{AUTHINFO}.db"), ["600 root", "600 root"])
            self.assertIn("This host is as the bundle says", self.install_sh("--status"))
        with self.subTest("what waited leaves, encrypted and with the login"):
            self.host.run(["sendmail", "-q"])
            message, = self.relay.wait_for_messages(1)
            self.assertRegex(message["tls"], r"^TLSv1\.")
            self.assertEqual((message["login"], message["mail_from"]), (USER, "dave@example.com"))
        with self.subTest("so does cron's mail"):
            self.send(user=None)
            self.assertEqual(self.relay.wait_for_messages(2)[-1]["login"], USER)
        with self.subTest("the password is nowhere else"):
            found = self.host.run(["grep", "-rlF", "s3cret", "/etc", "/root/bundle", "/var/log", "/tmp", "/run"],
                                  check=False).stdout.split()
            self.assertEqual(sorted(found), [AUTHINFO, f"{AUTHINFO}.db"])

    def test_wrong_password(self):
        self.start_relay()
        self.install_with_password("guessed")
        self.send()
        self.host.wait_for_text("/var/log/mail.log", "stat=Service unavailable")
        self.assertEqual(self.relay.messages(), [])
        self.assertIn(f"PLAIN {USER} out", self.attempts())

    def test_nobody_is_shown_the_password(self):
        self.start_relay()
        self.install_with_password()
        shown = self.send(options=["-v"])
        heard = self.host.run(["python3", "-c", CURIOUS_CLIENT], user="dave").stdout
        self.relay.wait_for_messages(2)
        self.assertIn("502", heard.splitlines()[0])
        for text in (shown.stdout, shown.stderr, heard):
            self.assertNotIn("AUTH PLAIN", text)
        with self.subTest("and would be without noverb"):
            self.host.shell("sed -i s/noverb,// /etc/mail/sendmail.cf && /etc/init.d/sendmail restart")
            heard = self.host.run(["python3", "-c", CURIOUS_CLIENT], user="dave").stdout
            self.assertIn("AUTH PLAIN", heard)

    def test_installed_again(self):
        self.start_relay()
        self.install_with_password()
        filled = self.host.read_file(AUTHINFO)
        with self.subTest("the same bundle"):
            self.assertIn("Already installed", self.install(LOGIN))
        with self.subTest("another bundle for the same user"):
            self.install(LOGIN | {"queue": {"minutes": 30}})
            self.assertEqual(self.host.read_file(AUTHINFO), filled)
        with self.subTest("another user: the old password is kept, but not used, and not shown"):
            other = given("login", relay__user="web02@provider.example")
            self.host.copy_in(wizard.export(self.lab, other), "/root/bundle")
            self.assertNotIn("s3cret", self.install_sh("--check"))
            self.install_sh("--apply")
            self.assertRegex(self.host.read_file(AUTHINFO), r"(?m)^# sendmail-wizard hides: AuthInfo:.*s3cret")
            self.assertEqual(self.modes(AUTHINFO), ["600 root"])
            self.send()
            self.assert_waits("the password for the relay is not filled in")
        with self.subTest("and back"):
            self.install_sh("--rollback")
            self.assertEqual(self.host.read_file(AUTHINFO), filled)
            self.assertEqual(self.modes(AUTHINFO, f"{AUTHINFO}.db"), ["600 root", "600 root"])

    def test_platforms_own_tools_leave_it_alone(self):
        self.start_relay()
        self.install(LOGIN)
        self.host.shell("make -C /etc/mail")
        self.send()
        self.assert_waits("the password for the relay is not filled in")
        self.fill_in()
        self.host.shell("touch /etc/mail/sendmail.mc /etc/mail/authinfo; make -C /etc/mail")
        self.host.run(["sendmail", "-q"])
        self.assertEqual(self.relay.wait_for_messages(1)[0]["login"], USER)
        self.assertNotRegex("".join(self.modes(AUTHINFO, f"{AUTHINFO}.db")), r"[4-7]\b ")

    def test_installer_sees_what_is_missing(self):
        for path, word in ((CERTIFICATES, "ca-certificates"),
                           ("/usr/lib/x86_64-linux-gnu/sasl2", "libsasl2-modules")):
            with self.subTest(missing=path):
                self.host.run(["mv", path, f"{path}.away"])
                self.host.copy_in(wizard.export(self.lab, LOGIN), "/root/bundle")
                self.assertRegex(self.install_sh("--check", check=False), f"PROBLEM: .*{word}")
                self.host.run(["mv", f"{path}.away", path])


class Certificates(Provider):
    """Without the right certificate nothing is said: no password, no mail."""

    def check_waits(self, reason):
        self.install_with_password()
        self.send()
        self.assert_waits(reason)

    def test_no_tls(self):
        self.start_relay(authority=None)
        self.check_waits("no TLS with a certificate that could be verified: NONE")

    def test_strangers_authority(self):
        self.make_certificate("Stranger", RELAY)
        self.start_relay("Stranger")
        self.check_waits("no TLS with a certificate that could be verified: FAIL")

    def test_another_name(self):
        self.make_certificate("Authority", "other.example", "*.example", "provider.example")
        self.host.write_file(CERTIFICATES, self.relay.read_file("/root/Authority/ca.pem"))
        self.start_relay()
        self.check_waits("certificate of another host")

    def test_star(self):
        self.make_certificate("Authority", "other.example", "*.provider.example")
        self.host.write_file(CERTIFICATES, self.relay.read_file("/root/Authority/ca.pem"))
        self.start_relay()
        self.install_with_password()
        self.send()
        self.assertEqual(self.relay.wait_for_messages(1)[0]["login"], USER)


class WithoutLogin(Provider):
    def test_verified(self):
        for where in ("none", "loopback"):
            with self.subTest(listening=where):
                self.relay.shell("rm -f /var/lib/laboratory/messages.jsonl")
                self.install(given("verified", listening__where=where))
                if where == "none":
                    self.start_relay(login=False)
                self.send()
                message, = self.relay.wait_for_messages(1)
                self.assertRegex(message["tls"], r"^TLSv1\.")

    def test_verified_without_tls_and_daemon(self):
        self.start_relay(authority=None)
        self.install(given("verified", listening__where="none"))
        self.send()
        self.assert_waits("no TLS with a certificate that could be verified: NONE", "/etc/mail/submit.cf")

    def test_plain_although_offered(self):
        self.start_relay(login=False)
        self.install(given("plain"))
        self.send()
        self.assertIsNone(self.relay.wait_for_messages(1)[0]["tls"])

    def test_opportunistic_trusts_anybody(self):
        self.make_certificate("Stranger", "other.example")
        self.start_relay("Stranger", login=False)
        self.install(given("opportunistic"))
        self.send()
        self.assertRegex(self.relay.wait_for_messages(1)[0]["tls"], r"^TLSv1\.")


if __name__ == "__main__":
    laboratory.main()
