# SPDX-License-Identifier: MIT
"""One host of a laboratory: commands, files, network and mail."""

import contextlib
import io
import json
import os
import pathlib
import re
import signal
import subprocess
import tarfile

import namespaces
from waiting import wait_until

IPV4_NETWORKS = ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")
IPV6_NETWORK = "2001:db8::/32"
_FOLDER = pathlib.Path(__file__).resolve().parent
_LISTENER = "/usr/local/lib/laboratory/smtp_listener.py"
_RECORD = "/var/lib/laboratory/messages.jsonl"
_DAEMON_LOG = "/var/log/daemons.log"
_LOAD = "/run/loadavg"
# As Debian's init script makes them.
_RUN_FOLDERS = """
set -e
mkdir -p /run/lock
install -d -o root -g smmta -m 2755 /run/sendmail
install -d -o smmta -g smmsp -m 2755 /run/sendmail/mta
install -d -o smmsp -g smmsp -m 2775 /run/sendmail/msp
install -d -o root -g smmsp -m 2775 /run/sendmail/stampdir
"""
# A bundle's files in their places.
_INSTALL = """
set -e
cd /root/bundle
for file in sendmail.mc sendmail.cf submit.mc submit.cf; do
    if [ -e "$file" ]; then cp "$file" /etc/mail/; fi
done
if [ -e aliases ]; then cat aliases > /etc/aliases; fi
for map in $(sed -n 's/^maps=//p' bundle.conf | tr , ' '); do
    name=${map#*:}
    if [ "$map" = none ]; then continue; fi
    cat "$name" > "/etc/mail/$name"
    if [ "${map%%:*}" != file ]; then makemap "${map%%:*}" "/etc/mail/$name" < "/etc/mail/$name"; fi
done
if [ -e sendmail-wizard.cron ]; then cp sendmail-wizard.cron /etc/cron.d/sendmail-wizard; fi
newaliases
"""
# Prints the first three letters that a port says.
_GREETING = """
import socket, sys
print(socket.create_connection(sys.argv[1:], 1).recv(3).decode())
"""
_ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/root", "TERM": "dumb"}


def name_service_switch(hosts):
    """An /etc/nsswitch.conf that looks up host names in `hosts`."""
    return f"passwd: files\ngroup: files\nshadow: files\nhosts: {hosts}\nservices: files\nprotocols: files\n"


class Host:
    """One host. Paths are the host's own, absolute; commands run as on it. Made by Laboratory.host().

    `folder` is its file system as seen from outside, while it runs.
    """

    def __init__(self, name, address, ipv6):
        self.name, self.address, self.ipv6 = name, address, ipv6
        self.process = 0
        self.folder = None
        self._daemons = []
        self._companions = []

    # Commands

    def run(self, command, input=None, user=None, check=True, timeout=60, environment=()):
        """Runs a command (a list) and returns subprocess.CompletedProcess with text in stdout and stderr.

        `input` is str or bytes; bytes make the output bytes, too. `user` is a name on the host. A status
        other than 0 raises AssertionError with all that the command said, unless `check` is False.
        """
        done = subprocess.run(self.entering(command, user), input="" if input is None else input,
                              text=not isinstance(input, bytes), capture_output=True, timeout=timeout,
                              env=_ENVIRONMENT | dict(environment))
        if check and done.returncode != 0:
            said = f"{done.stdout}\n{done.stderr}"
            raise AssertionError(f"{self.name}: {command} gave {done.returncode}\n{said}")
        return done

    def shell(self, line, **options):
        """As run(), for a line of sh."""
        return self.run(["sh", "-c", line], **options)

    def start_daemon(self, command, user=None, output=_DAEMON_LOG):
        """Starts a command that stays, in the foreground, and returns its subprocess.Popen.

        It ends with the host. `output` is the file on the host for what it says.
        """
        line = ["sh", "-c", 'out=$1; shift; exec "$@" >>"$out" 2>&1 </dev/null', "sh", output]
        daemon = subprocess.Popen(self.entering([*line, *command], user), env=_ENVIRONMENT)
        self._daemons.append(daemon)
        return daemon

    def start_sendmail(self, cf="/etc/mail/sendmail.cf"):
        """Starts the MTA daemon and waits until all of its ports are open."""
        daemon = self.start_daemon(["/usr/sbin/sendmail", "-C", cf, "-bD", "-q10m"])
        self.wait_for_sendmail(daemon)
        return daemon

    def wait_for_sendmail(self, daemon, timeout=20):
        """Waits until `daemon` takes connections.

        It opens all of its ports before; one that fails costs it 45 s.
        """
        ended = lambda: daemon.poll() is not None
        wait_until(lambda: ended() or self._greets(), timeout, f"sendmail on {self.name}")
        if ended():
            raise AssertionError(f"{self.name}: sendmail ended\n{self.read_file(_DAEMON_LOG)}\n{self.log()}")

    def wait_until_greeting(self):
        """Waits until the daemon that something else has started takes connections."""
        wait_until(self._greets, what=f"sendmail on {self.name}")

    def _greets(self):
        """Whether a listening port greets."""
        for _, address, port in sorted(self.sockets()):
            target = {"0.0.0.0": "127.0.0.1", "*": "127.0.0.1", "::": "::1"}.get(address, address)
            return self.run(["python3", "-c", _GREETING, target, str(port)], check=False).stdout == "220\n"
        return False

    def adopt(self, process):
        """A child of the caller that ends when everything on the host has ended, and is waited for then."""
        self._companions.append(process)

    def stop_daemon(self, daemon):
        """Ends what start_daemon() gave, and waits for it."""
        self._signal(daemon, signal.SIGTERM)
        try:
            daemon.wait(5)
        except subprocess.TimeoutExpired:
            self._signal(daemon, signal.SIGKILL)
            daemon.wait(5)
        self._daemons.remove(daemon)

    @staticmethod
    def _signal(daemon, number):
        # nsenter passes no signals on; the command is its only child.
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            children = pathlib.Path(f"/proc/{daemon.pid}/task/{daemon.pid}/children").read_text()
            for child in children.split():
                os.kill(int(child), number)

    def entering(self, command, user=None):
        """The command line that runs a command (a list) on this host."""
        prefix = ["nsenter", "--target", str(self.process), "--mount", "--net", "--uts", "--ipc", "--pid",
                  "--root", "--wd"]
        if user:
            prefix += ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        return prefix + list(command)

    # Files

    def write_file(self, path, content, mode=None):
        """Writes a file, with its folders; `content` is str or bytes, `mode` an octal string."""
        data = content.encode() if isinstance(content, str) else content
        line = 'mkdir -p "$(dirname "$1")" && cat > "$1" && if [ "$2" ]; then chmod "$2" "$1"; fi'
        self.run(["sh", "-c", line, "sh", path, mode or ""], input=data)

    def read_file(self, path):
        return self.run(["cat", path]).stdout

    def wait_for_text(self, path, text, timeout=60):
        """The content of a file, once there is `text` in it."""
        def found():
            content = self.run(["cat", path], check=False).stdout
            return content if text in content else None
        return wait_until(found, timeout, f"{text!r} in {path} on {self.name}")

    def exists(self, path):
        return self.run(["test", "-e", path], check=False).returncode == 0

    def copy_in(self, source, target):
        """Copies a file's or a folder's content from outside to `target`, a folder on the host."""
        source = pathlib.Path(source)
        pack = io.BytesIO()
        with tarfile.open(fileobj=pack, mode="w") as archive:
            archive.add(source, arcname="." if source.is_dir() else source.name)
        line = 'mkdir -p "$1" && tar -x --no-same-owner -C "$1"'
        self.run(["sh", "-c", line, "sh", target], input=pack.getvalue())

    def copy_out(self, source, target):
        """Copies a folder's content on the host to `target`, a folder outside."""
        done = self.run(["tar", "-c", "-C", source, "."], input=b"")
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(target, filter="data")

    def add_user(self, name, number):
        """An ordinary user with a mailbox."""
        self.shell(f"echo {name}:x:{number}:{number}::/home/{name}:/bin/sh >> /etc/passwd; "
                   f"echo {name}:x:{number}: >> /etc/group; install -d -o {number} -g {number} /home/{name}")

    # Network

    def sockets(self, udp=False):
        """What listens: a set of (protocol, address, port).

        The address is as ss prints it, without brackets: 0.0.0.0 for every IPv4 address, :: for every IPv6
        address, * for both in one socket.
        """
        found = set()
        for line in self.run(["ss", "-lntuH" if udp else "-lntH"]).stdout.splitlines():
            fields = line.split()
            protocol, local = (fields[0], fields[4]) if udp else ("tcp", fields[3])
            address, _, port = local.rpartition(":")
            found.add((protocol, address.partition("%")[0].strip("[]"), int(port)))
        return found

    def start_listener(self, *options):
        """Starts smtp_listener.py, see there for the options; what it takes is read with messages()."""
        self.run(["mkdir", "-p", os.path.dirname(_RECORD)])
        self.write_file(_LISTENER, (_FOLDER / "smtp_listener.py").read_bytes())
        before = self.sockets()
        daemon = self.start_daemon(["/usr/bin/python3", _LISTENER, "--record", _RECORD, *options])
        ended = lambda: daemon.poll() is not None
        wait_until(lambda: ended() or self.sockets() - before, what=f"the listener on {self.name}")
        if ended():
            raise AssertionError(f"{self.name}: the listener ended\n{self.read_file(_DAEMON_LOG)}")
        return daemon

    def messages(self):
        """What the listener took so far: a list of dicts, see smtp_listener.py."""
        lines = self.run(["cat", _RECORD], check=False).stdout.splitlines(keepends=True)
        return [json.loads(line) for line in lines if line.endswith("\n")]

    def wait_for_messages(self, count):
        """The messages, once there are `count` of them; more fail at once."""
        wait_until(lambda: len(self.messages()) >= count, what=f"{count} messages")
        found = self.messages()
        assert len(found) == count, found
        return found

    def forget_messages(self):
        """What the listener took so far is no longer among messages()."""
        self.run(["truncate", "--size=0", _RECORD])

    # Mail

    def install_bundle_files(self, folder):
        """Puts the files of an exported bundle in their places without its installer, and makes the maps."""
        self.copy_in(folder, "/root/bundle")
        self.shell(_INSTALL)

    def apply_bundle(self, folder):
        """Installs an exported bundle with its own installer, as an admin would; returns what that said."""
        self.copy_in(folder, "/root/bundle")
        return self.run(["sh", "/root/bundle/install.sh", "--apply"], timeout=180).stdout

    def roll_back_bundle(self):
        """Undoes the last apply_bundle(), as an admin would; returns what the installer said."""
        return self.run(["sh", "/root/bundle/install.sh", "--rollback"], timeout=180).stdout

    def log(self):
        """The system log: what sendmail says about each message."""
        return self.run(["cat", "/var/log/mail.log"], check=False).stdout

    def destinations(self, cf, *addresses):
        """Where sendmail would send each address, aliases expanded: a set of (mailer, host, user)."""
        done = self.run(["sendmail", "-C", cf, "-bv", *addresses], check=False)
        found = re.findall(r"(?m)deliverable: mailer ([^,]+)(?:, host ([^,]+))?, user (\S+)$", done.stdout)
        if not found:
            raise AssertionError(f"sendmail -bv {addresses} on {self.name}:\n{done.stdout}{done.stderr}")
        return set(found)

    def rewrite(self, cf, address, flags=("HS", "ES", "HR", "ER"), mailer="relay"):
        """What sendmail -bt makes of one address.

        A dict from each of `flags`: header or envelope, sender or recipient.
        """
        return self.rewrite_all(cf, [address], flags, mailer)[address]

    def rewrite_all(self, cf, addresses, flags=("HS", "ES", "HR", "ER"), mailer="relay"):
        """As rewrite(), for many addresses in one run: a dict from address to dict."""
        asked = [(address, flag) for flag in flags for address in addresses]
        lines = "".join(f"/tryflags {flag}\n/try {mailer} {address}\n" for address, flag in asked)
        done = self.run(["sendmail", "-C", cf, "-bt"], input=lines)
        answers = re.findall(r"^Rcode = (\d+), addr = (.*)$", done.stdout, re.MULTILINE)
        if len(answers) != len(asked):
            raise AssertionError(f"sendmail -bt -C {cf} did not answer:\n{done.stdout}{done.stderr}")
        result = {address: {} for address in addresses}
        for (address, flag), (status, value) in zip(asked, answers):
            result[address][flag] = value if status == "0" else f"status {status}: {value}"
        return result

    # Life; for Laboratory

    def start(self, root):
        """Starts the host over `root`; nothing runs on it yet, and it has no network."""
        self.process = namespaces.start_host(str(root), self.name)
        self.folder = pathlib.Path(f"/proc/{self.process}/root")
        self.write_file("/etc/hostname", self.name.partition(".")[0] + "\n")
        self.write_file("/etc/mailname", self.name + "\n")
        self.write_file("/etc/nsswitch.conf", name_service_switch("files"))
        self.write_file("/etc/resolv.conf", "")
        self.write_file("/etc/mail/service.switch", "hosts files\naliases files\n")
        self.shell(_RUN_FOLDERS)
        self.set_load(0)
        self.run(["mount", "--bind", _LOAD, "/proc/loadavg"])

    def set_load(self, load):
        """The load average that programs on the host see. Above a limit sendmail takes no connections."""
        self.write_file(_LOAD, f"{load}.00 {load}.00 {load}.00 1/100 1\n")

    def configure_network(self):
        lines = ["link set lo up", "link set eth0 up", f"address add {self.address}/32 dev eth0"]
        lines += [f"route add {network} dev eth0" for network in IPV4_NETWORKS]
        if self.ipv6:
            length = IPV6_NETWORK.partition("/")[2]
            lines.append(f"address add {self.ipv6}/{length} dev eth0 nodad")
        self.run(["ip", "-batch", "-"], input="\n".join(lines) + "\n")

    def write_host_table(self, table):
        lines = ["127.0.0.1 localhost", "::1 localhost"]
        for address, names in table.items():
            short = [self.name.partition(".")[0]] if self.name in names else []
            lines.append(" ".join([address, *names, *short]))
        self.write_file("/etc/hosts", "\n".join(lines) + "\n")

    def stop(self):
        """Ends everything on the host."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)
        for daemon in self._daemons:
            daemon.wait(10)
        for process in [self.process, *self._companions]:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(process, 0)
        self._companions.clear()
