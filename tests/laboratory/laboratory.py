# SPDX-License-Identifier: MIT
"""Hosts with the real sendmail, for tests.

A test file ends with `laboratory.main()` instead of `unittest.main()`, and makes hosts like this:

    with Laboratory() as lab:
        hub = lab.host("hub.example.com", names=["example.com"])
        web = lab.host("web01.example.com")
        hub.start_listener()
        web.apply_bundle(folder)
        web.run(["sendmail", "-i", "root"], input="Subject: test\\n\\nhello\\n")
        message, = hub.wait_for_messages(1)

Every host is an overlay over the private Debian root that the environment variable
SENDMAIL_WIZARD_LABORATORY names (with sendmail-bin, libsasl2-modules, sensible-mda, cron, dnsmasq,
python3-aiosmtpd, python3-trustme), in mount, network, UTS, IPC and PID namespaces of its own. The root itself
is never changed. All hosts are on one switch, without a way out. Nothing is left when the program ends,
however it ends: see namespaces.py. What a host can do: see host.py.
"""

import contextlib
import ipaddress
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import namespaces
from host import IPV4_NETWORKS, IPV6_NETWORK, Host, name_service_switch
from waiting import wait_until

SKIPPED = 77


def root_folder():
    return pathlib.Path(os.environ.get("SENDMAIL_WIZARD_LABORATORY", "")).resolve()


def reason_against():
    """Why no laboratory can be made here, or None."""
    if not os.environ.get("SENDMAIL_WIZARD_LABORATORY"):
        return "SENDMAIL_WIZARD_LABORATORY does not name a Debian root with sendmail"
    if not os.access(root_folder() / "usr/sbin/makemap", os.X_OK):
        return f"{root_folder()} is no Debian root with sendmail"
    return namespaces.reason_against()


def main():
    """Runs the calling file's tests in namespaces of their own.

    Where that is impossible, prints the reason and ends with status 77.
    """
    reason = reason_against()
    if reason:
        print(f"skipped: {reason}", flush=True)
        sys.exit(SKIPPED)
    namespaces.enter()
    unittest.main(module="__main__", verbosity=2)


class Laboratory:
    """A switch and the hosts on it. `hosts` by name, and the host table that all of them share."""

    def __init__(self):
        self.hosts = {}
        self._count = 0
        self._ports = {}
        self._table = {}
        self._stack = contextlib.ExitStack()

    def __enter__(self):
        # Folders of the root that exist in any case; overlays do not look into what is mounted there.
        self._area = root_folder() / "mnt"
        self._mount("laboratory", self._area, "tmpfs", "mode=755")
        self._mount("proc", self._area.parent / "proc", "proc")
        self._ip("link", "add", "switch", "type", "bridge")
        self._stack.callback(self._ip, "link", "delete", "switch")
        self._ip("link", "set", "switch", "up")
        return self

    def __exit__(self, *problem):
        self._stack.close()

    def host(self, name, address=None, ipv6=False, names=(), layers=()):
        """A new, running host.

        `address` is its IPv4 address within IPV4_NETWORKS (default: the next one of the first); every host
        reaches every other, whatever their networks. With `ipv6` it has one of IPV6_NETWORK as well; without,
        it has ::1 only. `names` are further names that all hosts know it by. `layers` are folders that lie over the
        root below this host, the uppermost first: what remove() gave for other hosts.
        """
        self._count += 1
        number, port = self._count, f"host{self._count}"
        host = Host(name, address or f"192.0.2.{number}", f"2001:db8::{number}" if ipv6 else None)
        host.start(self._overlay(port, layers))
        self._stack.callback(self._stop, host)
        self._connect(host, port)
        self.hosts[name], self._ports[name] = host, port
        self.know(host.address, name, *names)
        if host.ipv6:
            self.know(host.ipv6, name, *names)
        return host

    def remove(self, host):
        """Ends everything on a host and returns the folder with all that was written on it, see `layers`."""
        self._stop(host)
        port = self._ports[host.name]
        namespaces.unmount(self._area / port / "root")
        self._disconnect(port)
        return self._area / port / "upper"

    def _stop(self, host):
        if self.hosts.pop(host.name, None):
            host.stop()

    def folder(self):
        """A new, empty folder outside of every host, which vanishes with the laboratory."""
        return pathlib.Path(tempfile.mkdtemp(dir=self._area))

    def know(self, address, *names):
        """Adds names of an address to the host table of every host."""
        known = self._table.setdefault(address, [])
        known += [name for name in names if name not in known]
        for host in self.hosts.values():
            host.write_host_table(self._table)

    def start_name_service(self, host, mx=(), ptr=()):
        """Runs dnsmasq on `host` and makes every host ask it, and it alone, for what is not its own name.

        It knows the host table as it is now, `mx`, tuples of domain, mail host and preference, and `ptr`, pairs
        of an IPv4 address and the name that it claims. It says that nothing else exists.
        """
        records = [f"--host-record={','.join(names)},{known}" for known, names in self._table.items()]
        records += [f"--mx-host={domain},{target},{preference}" for domain, target, preference in mx]
        records += [f"--ptr-record={ipaddress.ip_address(liar).reverse_pointer},{name}" for liar, name in ptr]
        host.start_daemon(["dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--no-resolv",
                           "--no-hosts", "--address=/#/", "--user=root", *records])
        wait_until(lambda: ("udp", "0.0.0.0", 53) in host.sockets(udp=True), what="the name service")
        for client in self.hosts.values():
            client.write_file("/etc/resolv.conf", f"nameserver {host.address}\noptions timeout:1\n")
            client.write_file("/etc/nsswitch.conf", name_service_switch("files dns"))
            client.write_file("/etc/mail/service.switch", "hosts dns files\naliases files\n")
            own = {known: names for known, names in self._table.items() if client.name in names}
            client.write_host_table(own)

    def _mount(self, source, target, *rest):
        namespaces.mount(source, target, *rest)
        self._stack.callback(namespaces.unmount, target)

    def _overlay(self, name, layers=()):
        """A writable copy of the root under `layers`; what is written goes to the work area."""
        for part in ("upper", "work", "root"):
            (self._area / name / part).mkdir(parents=True)
        # Relative, since commas and colons in paths would need quoting. Above the work area is the root.
        with contextlib.chdir(self._area):
            lower = ":".join([*(os.path.relpath(layer) for layer in layers), ".."])
            options = f"lowerdir={lower},upperdir={name}/upper,workdir={name}/work"
            namespaces.mount("overlay", f"{name}/root", "overlay", options)
        return self._area / name / "root"

    def _connect(self, host, port):
        self._ip("link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", str(host.process))
        # The kernel takes it away with the host, but later, and perhaps too late for the next laboratory.
        self._stack.callback(self._disconnect, port)
        self._ip("link", "set", port, "master", "switch", "up")
        host.configure_network()

    def _disconnect(self, port):
        subprocess.run(["chroot", root_folder(), "ip", "link", "delete", port], capture_output=True)

    def _ip(self, *arguments):
        subprocess.run(["chroot", root_folder(), "ip", *arguments], check=True)
