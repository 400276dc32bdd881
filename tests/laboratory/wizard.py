# SPDX-License-Identifier: MIT
"""The program under test: answers in, bundles out."""

import json
import os
import pathlib
import subprocess


HOST = "web01.example.com"
DOMAIN = "example.com"
HUB = "mailhost.example.com"

_BASE = {
    "null-client": {"relay.address": HUB},
    "local-aliases": {"relay.address": HUB, "aliases.root": "alice@example.com"},
    "mail-server": {
        "relay.address": HUB,
        "server.acceptedDomains": [DOMAIN],
        "server.mayRelay": ["192.0.2.0/24"],
    },
}


def answers(role, **fields):
    """Answers as in an answers file: what `role` needs, and `fields`, in which "__" stands for the dot."""
    flat = {"version": 1, "role": role, "host.name": HOST, "masquerade.domain": DOMAIN,
            "listening.where": {"null-client": "none", "local-aliases": "loopback"}.get(role, "network")}
    flat |= _BASE[role] | {name.replace("__", "."): value for name, value in fields.items()}
    nested = {}
    for path, value in flat.items():
        group, _, name = path.rpartition(".")
        (nested.setdefault(group, {}) if group else nested)[name] = value
    return nested


def run(*arguments, check=True):
    """Runs the program; a status other than 0 raises AssertionError, unless `check` is False."""
    program = os.environ["SENDMAIL_WIZARD_PROGRAM"]
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
    kept = ("SENDMAIL_WIZARD", "ASAN", "LSAN", "UBSAN")
    environment |= {name: value for name, value in os.environ.items() if name.startswith(kept)}
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, timeout=60,
                          env=environment)
    if check and done.returncode != 0:
        raise AssertionError(f"{arguments} gave {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done


def export(lab, given):
    """Exports a bundle for these answers and returns its folder, outside of every host."""
    folder = lab.folder()
    file = folder / "answers.json"
    file.write_text(json.dumps(given))
    run("export", "--out", folder / "bundle", "--answers", file)
    return folder / "bundle"


def bundle_data(folder):
    """The bundle's data file as a dict."""
    lines = pathlib.Path(folder, "bundle.conf").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


