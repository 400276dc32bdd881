# SPDX-License-Identifier: MIT
"""The real shells, asked how a command line could go on."""

import os
import pty
import select
import shlex
import shutil
import subprocess
import termios
import threading

PATIENCE = 60
KILL_LINE, COMPLETE, INSERT_ALL, REPORT = "\x15", "\t", "\x18a", "\x18p"

_BASH_START = """
. /usr/share/bash-completion/bash_completion
bind '"\\C-xa": insert-completions'
bind -x '"\\C-xp": printf "%s\\0" "$READLINE_LINE" >"$REPORT"'
"""
_ZSH_START = """
fpath=($XDG_DATA_DIRS/zsh/site-functions $fpath)
autoload -Uz compinit && compinit -u -d $HOME/compdump
bindkey -e
zle -C all-matches complete-word _generic
bindkey '^Xa' all-matches
zstyle ':completion:all-matches::::' completer _all_matches _complete
zstyle ':completion:all-matches:*' insert true
report() { print -rn -- "$BUFFER"$'\\0' >$REPORT }
zle -N report
bindkey '^Xp' report
"""


def is_missing(name):
    return shutil.which(name) is None


class Shell:
    """What both kinds have: a home of their own, and the installed program first on the PATH."""

    def __init__(self, stage, home, folder):
        self.home = home
        self.folder = folder
        self.environment = {"HOME": str(home), "ZDOTDIR": str(home), "TERM": "dumb", "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null",
                            "PATH": f"{stage}/bin:/usr/bin:/bin", "XDG_DATA_DIRS": f"{stage}/share"}


class InteractiveShell(Shell):
    """bash or zsh on a terminal, with keys that insert all candidates and tell the line."""

    def __init__(self, command, start_file, start, *places):
        super().__init__(*places)
        (self.home / start_file).write_text(start)
        report = self.home / "report"
        os.mkfifo(report)
        self.environment["REPORT"] = str(report)
        self._report = os.open(report, os.O_RDWR)
        self._terminal, end = pty.openpty()
        termios.tcsetwinsize(end, (50, 200))
        self._process = subprocess.Popen(command, stdin=end, stdout=end, stderr=end, cwd=self.folder,
                                         env=self.environment, start_new_session=True)
        os.close(end)
        self._shown = b""
        threading.Thread(target=self._read_terminal, daemon=True).start()

    def line_after(self, *keys):
        """The line that the keys leave."""
        os.write(self._terminal, "".join((KILL_LINE, *keys, REPORT)).encode())
        line = b""
        while not line.endswith(b"\0"):
            if not select.select([self._report], [], [], PATIENCE)[0]:
                raise TimeoutError(f"no answer from the shell, which shows:\n{self._shown.decode(errors='replace')}")
            line += os.read(self._report, 4096)
        return line[:-1].decode()

    def completed(self, line):
        return self.line_after(line, COMPLETE).rstrip()

    def candidates(self, line):
        """The words that the last one could become; folders without their slash."""
        result = self.line_after(line, INSERT_ALL)
        if result == line:
            return set()
        return {word.rstrip("/") for word in shlex.split(result[line.rindex(" "):])}

    def close(self):
        self._process.kill()
        self._process.wait()
        os.close(self._report)

    def _read_terminal(self):
        try:
            while shown := os.read(self._terminal, 4096):
                self._shown += shown
        except OSError:
            pass  # the shell has ended
        os.close(self._terminal)


class Bash(InteractiveShell):
    def __init__(self, *places):
        home = places[1]
        super().__init__(["bash", "--noprofile", "--rcfile", home / "bashrc", "-i"], "bashrc", _BASH_START, *places)


class Zsh(InteractiveShell):
    def __init__(self, *places):
        super().__init__(["zsh", "-i"], ".zshrc", _ZSH_START, *places)


class Fish(Shell):
    """fish tells its candidates without a terminal."""

    def _ask(self, line):
        done = subprocess.run(["fish", "--command", "complete --escape -C $argv[1]", line], cwd=self.folder,
                              env=self.environment, capture_output=True, text=True, check=True)
        answers = [answer.split("\t")[0] for answer in done.stdout.splitlines()]
        # It also offers words that have the typed letters somewhere.
        return [answer for answer in answers if answer.startswith(line[line.rindex(" ") + 1:])]

    def completed(self, line):
        answers = self._ask(line)
        return line[:line.rindex(" ") + 1] + answers[0] if len(answers) == 1 else line

    def candidates(self, line):
        return {shlex.split(answer)[0].rstrip("/") for answer in self._ask(line)}

    def close(self):
        pass
