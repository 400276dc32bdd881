# SPDX-License-Identifier: MIT
"""What is on a host's disk, and how two such states differ."""

import collections
import hashlib
import os
import re
import stat
import struct

# A file, link or folder. `exact` tells the content, byte for byte; `essence` leaves out what differs from run to run.
Entry = collections.namedtuple("Entry", "kind mode owner group time exact essence")

WATCHED = ("etc", "usr/share/sendmail", "var/backups", "var/spool")
# The installer's own, and mail, which is counted message by message.
_NOT_COMPARED = re.compile(r"/var/backups/sendmail-wizard(/|$)|/etc/mail/sendmail-wizard-backup(/|$)"
                           r"|/var/spool/mqueue(-client)?/"
                           r"|/etc/(hosts|hostname|mailname|resolv\.conf|nsswitch\.conf|mail/service\.switch)$")
# What the installer writes before it puts it in place.
TEMPORARY = re.compile(r"/\.[^/]*\.sendmail-wizard-new$")
# Debian's own generators write these in their places, when the daemon is started.
_IN_THE_MAKING = re.compile(TEMPORARY.pattern + "|^/etc/mail/(Makefile|databases)$")
# Debian's generators write down when, where and by whom.
_HEADER = re.compile(rb"(?m)^#####.*\n")
_COMMENT = re.compile(rb"(?m)^(#.*)?\n")


def take(host):
    """A dict from path to Entry of everything that an installation might touch."""
    found = {}
    for top in WATCHED:
        for folder, folders, files in os.walk(host.folder / top):
            for name in (*folders, *files):
                path = os.path.join(folder, name)
                shown = path.removeprefix(str(host.folder))
                if not _NOT_COMPARED.match(shown):
                    found[shown] = _entry(path)
    return found


def _entry(path):
    about = os.lstat(path)
    kind, exact, essence, time = "folder", "", "", 0
    if stat.S_ISLNK(about.st_mode):
        kind, exact = "link", os.readlink(path)
        essence = exact
    elif stat.S_ISREG(about.st_mode):
        with open(path, "rb") as file:
            data = file.read()
        kind, time = "file", about.st_mtime_ns
        exact, essence = _digest(data), _digest(_essence(path, data))
    elif not stat.S_ISDIR(about.st_mode):
        kind = "special"
    return Entry(kind, stat.S_IMODE(about.st_mode), about.st_uid, about.st_gid, time, exact, essence)


def _digest(data):
    return hashlib.sha256(data).hexdigest()[:16]


def _essence(path, data):
    """A map without what is unused in it, a generated file without its date, of a .cf what sendmail reads."""
    if path.endswith(".db"):
        return _used(data)
    return _COMMENT.sub(b"", data) if path.endswith(".cf") else _HEADER.sub(b"", data)


def _used(data):
    """What counts in a Berkeley DB file: not its own number, nor what memory held when a page was made."""
    if len(data) < 512:
        return data
    size, = struct.unpack_from("I", data, 20)
    parts = [data[8:52], data[72:512]]
    for start in range(size, len(data), size):
        count, content = struct.unpack_from("HH", data, start + 20)
        parts += [data[start + 8:start + 26 + 2 * count], data[start + content:start + size]]
    return b"".join(parts)


def _same(one, other, with_time):
    if one is None or other is None:
        return one is other
    if with_time:
        return one == other
    return one._replace(time=0, exact="") == other._replace(time=0, exact="")


def differences(expected, found, with_time=False):
    """The paths that are not as expected, each with why; `with_time`: byte for byte, and of the same time."""
    return [f"{path} {_word(expected.get(path), found.get(path))}" for path in sorted({**expected, **found})
            if not _same(expected.get(path), found.get(path), with_time)]


def _word(expected, found):
    if found is None:
        return "is missing"
    if expected is None:
        return "is there"
    for field, word in (("kind", "is another kind"), ("essence", "differs"), ("mode", "has another mode"),
                        ("owner", "has another owner"), ("group", "has another group"), ("exact", "differs"),
                        ("time", "has another time")):
        if getattr(expected, field) != getattr(found, field):
            return word
    return "is the same"


def neither(old, new, found):
    """The paths that are neither as in `old` nor as in `new`. Temporary files may be there or not."""
    return [path for path in sorted({**old, **new, **found}) if not _IN_THE_MAKING.search(path)
            and not _same(old.get(path), found.get(path), False)
            and not _same(new.get(path), found.get(path), False)]


def leftovers(found):
    """Temporary files that are there."""
    return [path for path in found if TEMPORARY.search(path)]
