# SPDX-License-Identifier: MIT
"""A record of what was typed on which host and what that said, to be read by people."""

import os
import pathlib
import textwrap

_WIDTH = 100


class Transcript:
    """Grows with each command, and is written to a file, as far as it has come, by write()."""

    def __init__(self, title):
        self._parts = [f"{title}\n{'=' * len(title)}\n"]

    def heading(self, text):
        self._parts.append(f"\n\n{text}\n{'-' * len(text)}\n")

    def note(self, text):
        self._parts.append("\n" + textwrap.fill(text, _WIDTH) + "\n")

    def run(self, host, line, user=None, **options):
        """Runs a line of sh on the host and writes it down with all that it says; returns its stdout."""
        prompt = f"{user or 'root'}@{host.name.partition('.')[0]}{'$' if user else '#'}"
        done = host.shell(line, user=user, **options)
        self.record(prompt, line, done.stdout + done.stderr)
        return done.stdout

    def record(self, prompt, line, said):
        """Writes down what was done by other means."""
        self._parts.append(f"\n{prompt} {line}\n")
        if said.strip():
            self._parts.append(f"{said.rstrip()}\n")

    def write(self, name):
        """Writes it to the folder that SENDMAIL_WIZARD_TRANSCRIPTS names, if that is set."""
        folder = os.environ.get("SENDMAIL_WIZARD_TRANSCRIPTS")
        if folder:
            pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
            pathlib.Path(folder, name).write_text("".join(self._parts), encoding="utf-8")
