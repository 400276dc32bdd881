# SPDX-License-Identifier: MIT
"""install.sh cut off at each of its steps: at every moment the host is sound, and each way out leads there.

A step is each command and each change of a file, see stepping.py. At each of them the installer and all that it has
started, but no daemon, is ended by SIGKILL. Then files, mail and ports are looked at, --status is asked, and
the way out is taken: --apply ends in what it promises, --rollback in what was before, times included. Or the power fails:
the host starts again with what is on its disk.

SENDMAIL_WIZARD_FAULTS=full tries the moment after each command; =every each change of each file, with both ways out where
it is the host's own, power failures and writes cut in half, too (most of an hour). Without it, some of each kind are tried.
SENDMAIL_WIZARD_FAULT_TABLE names a file for the table of all steps and their outcomes.
"""

import collections
import contextlib
import json
import multiprocessing
import os
import pathlib
import re
import sys
import tempfile
import time
import traceback
import unittest

import installation
import laboratory
import namespaces
import snapshot
import stepping

WAYS_OUT = ("--apply", "--rollback")
_ON_HOST = re.compile(r"^(/etc|/var/spool|/var/run|signal)")
_WORKERS = 3 * (os.cpu_count() or 1)  # they wait most of the time

Task = collections.namedtuple("Task", "situation number what way half")


def command(verb, shell="sh"):
    return [*shell.split(), installation.INSTALLER, verb]


class Trial:
    """One end of the installer, and what comes after."""

    def __init__(self, lab, hub, situation, task, folder):
        self.lab, self.hub, self.situation, self.task = lab, hub, situation, task
        self._output = folder / f"output-{os.getpid()}"
        self.row = task._asdict() | {"situation": f"{situation.name} {situation.verb}", "faults": []}

    def run(self):
        self.hub.forget_messages()
        host = self.situation.begin(self.lab)
        try:
            cut = stepping.Cut(self.task.number, self.task.what, self.task.half)
            status, steps = stepping.run(host, command(self.situation.verb), self._output, cut)
            if status is None:
                self.row |= {key: steps[-1][key] for key in ("call", "path", "process", "line")}
                host = self._after(host)
            else:
                self.row["call"] = "end"
                self._fault("not cut off", [f"gave {status}"] if status else [])
        finally:
            self.lab.remove(host)
        return self.row

    def _after(self, host):
        self._fault("at once", self.situation.faults_of_moment(host, self.hub))
        if self.task.what == "host":
            host = self._power_fails(host)
            self._fault("at the start", self.situation.faults_of_start(host, self.hub))
        self._ask(host)
        done = host.run(command(self.task.way), check=False, timeout=180)
        if done.returncode != 0 and not self._had_nothing_to_do(done):
            self._fault(self.task.way, [f"gave {done.returncode}: {done.stdout}{done.stderr}"])
        elif self.task.way == "--apply":
            self._fault("after --apply", self.situation.faults_of_new(host))
        else:
            started_anew = self.task.what == "host" and self._had_nothing_to_do(done)
            self._fault("after --rollback", self.situation.faults_of_old(host, started_anew))
        self._fault("in the end", self.situation.lost_mail(host, self.hub) + installation.left_behind(host))
        return host

    def _had_nothing_to_do(self, done):
        return self.task.way == "--rollback" and "no backup to go back to" in done.stderr

    def _power_fails(self, host):
        """Everything on the host ends, and it starts again as its disk says."""
        layer = self.lab.remove(host)
        host = self.lab.host(host.name, address=installation.ADDRESS, layers=[layer, *self.situation.layers])
        installation.start(host)
        return host

    def _ask(self, host):
        """--status, which must know that something is amiss, and name the way out."""
        before = snapshot.take(host)
        done = host.run(command("--status"), check=False)
        said = done.stdout + done.stderr
        self.row["said"] = said.strip().splitlines()[-1:]
        self._fault("--status", snapshot.differences(before, snapshot.take(host), True))
        changed = snapshot.differences(self.situation.old, before), snapshot.differences(self.situation.new, before)
        if all(changed) and ("--apply" not in said and "--rollback" not in said or done.returncode != 1):
            self._fault("--status", [f"names no way out: {said}"])

    def _fault(self, when, found):
        self.row["faults"] += [f"{when}: {fault}" for fault in found]


class Campaign:
    """All trials of some situations, spread over processes with a laboratory each."""

    def __init__(self, situations, tasks):
        self.situations, self.tasks = situations, tasks
        self._next = multiprocessing.Value("i", 0)

    def run(self):
        with tempfile.TemporaryDirectory() as folder:
            self._folder = pathlib.Path(folder)
            children = [self._start(number) for number in range(min(_WORKERS, len(self.tasks)))]
            for child in children:
                os.waitpid(child, 0)
            lines = [line for file in self._folder.glob("rows-*") for line in file.read_text().splitlines()]
            return sorted(map(json.loads, lines), key=lambda row: (row["situation"], row["number"], row["what"]))

    def _start(self, number):
        child = os.fork()
        if child == 0:
            try:
                namespaces.enter()
                self._work(self._folder / f"rows-{number}")
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(0)
        return child

    def _work(self, rows):
        with rows.open("w") as file, laboratory.Laboratory() as lab:
            hub = installation.start_hub(lab)
            for task in iter(self._take, None):
                file.write(json.dumps(self._try(lab, hub, task)) + "\n")
                file.flush()

    def _take(self):
        with self._next.get_lock():
            self._next.value += 1
            return self.tasks[self._next.value - 1] if self._next.value <= len(self.tasks) else None

    def _try(self, lab, hub, task):
        situation = self.situations[task.situation]
        trial = Trial(lab, hub, situation, task, self._folder)
        try:
            return trial.run()
        except Exception:
            return trial.row | {"faults": [f"the trial itself: {traceback.format_exc()}"]}


def steps_of(situation, folder):
    """The steps of a run that nothing cuts off."""
    with laboratory.Laboratory() as lab:
        installation.start_hub(lab)
        host = situation.begin(lab)
        status, steps = stepping.run(host, command(situation.verb), folder / "steps")
        assert status == 0, (folder / "steps").read_text()
    return steps


def changes(step):
    return step["call"] != "execve"


def tasks_of(index, steps):
    """After each command that changed something; or every change of a file."""
    tasks = every_task(index, steps)
    if installation.is_every():
        return tasks
    return (task for task in tasks if not changes(steps[task.number - 1]) and task.what == "group")


def every_task(index, steps):
    """Each moment at which the host differs from the moment before; the ways out in turn, and both for files of the host.

    A command that starts when nothing has changed since the last one finds the host as that did.
    """
    for number, (before, step) in enumerate(zip([None, *steps], steps), 1):
        way = WAYS_OUT[number % 2]
        if not changes(step) and before is not None and not changes(before):
            continue
        yield Task(index, number, "group", way, False)
        if changes(step) and _ON_HOST.search(step["path"]):
            yield Task(index, number, "group", WAYS_OUT[(number + 1) % 2], False)
            yield Task(index, number, "host", way, False)
        if step["call"] == "write":
            yield Task(index, number, "group", WAYS_OUT[number // 2 % 2], True)
        if number % 10 == 0:
            yield Task(index, number, "shell", WAYS_OUT[number // 10 % 2], False)


def table(situations, steps, rows):
    """One line a step: where it is, and what came of each end there."""
    ends = collections.defaultdict(list)
    for row in rows:
        ends[row["situation"], row["number"]].append(row)
    lines = [summary(steps, rows), ""]
    for situation, known in zip(situations, steps):
        name = f"{situation.name} {situation.verb}"
        lines.append(f"== {name}")
        last = 0
        for number, step in enumerate(known, 1):
            tried = ends[name, number]
            last = number if changes(step) or changes(known[number - 2]) or number == 1 else last
            outcome = ", ".join(map(_outcome, tried)) or (f"as {last}" if last != number else "not tried")
            lines.append(f"{number:>4} {step['process']}: {step['call']} {step['path']}  |  {outcome}")
    return "\n".join(lines) + "\n"


def _outcome(row):
    kind = {"group": "", "shell": "shell only ", "host": "power "}[row["what"]] + ("half a write " if row["half"] else "")
    return f"{kind}{row['way']}: " + ("sound" if not row["faults"] else "; ".join(row["faults"]).replace("\n", " "))


def summary(steps, rows):
    """How many ends there were of each kind, and how many of them were sound."""
    counts = collections.Counter((row["situation"], row["what"], row["way"], not row["faults"]) for row in rows)
    lines = [f"{sum(map(len, steps))} steps, {len(rows)} ends, {sum(not row['faults'] for row in rows)} sound"]
    for situation, what, way in sorted({key[:3] for key in counts}):
        good, bad = counts[situation, what, way, True], counts[situation, what, way, False]
        lines.append(f"{situation:<22} {what:<6} then {way:<10} {good:>4} sound {bad:>4} not")
    return "\n".join(lines)


def write_artefact(text):
    name = os.environ.get("SENDMAIL_WIZARD_FAULT_TABLE")
    if name:
        pathlib.Path(name).write_text(text)


def some(each):
    """What is tried of a situation: of each kind of end, unless it is to be every step."""
    return tasks_of(*each) if installation.is_full() else installation.some(every_task(*each), 10)


class Interrupted(unittest.TestCase):
    def test_each_step(self):
        situations = installation.Stock().situations()
        with tempfile.TemporaryDirectory() as folder:
            steps = [steps_of(situation, pathlib.Path(folder)) for situation in situations]
        tasks = [task for each in enumerate(steps) for task in some(each)]
        start = time.monotonic()
        rows = Campaign(situations, tasks).run()
        write_artefact(table(situations, steps, rows))
        print(f"{summary(steps, rows)}\n{time.monotonic() - start:.0f} s", flush=True)
        self.assertEqual(len(rows), len(tasks))
        bad = [f"{row['situation']} {row['number']} {row.get('call')} {row.get('path')}: {_outcome(row)}"
               for row in rows if row["faults"]]
        self.assertEqual(bad, [], "\n".join(bad))


def main():
    reason = stepping.reason_against()
    if reason:
        print(f"skipped: {reason}", flush=True)
        sys.exit(laboratory.SKIPPED)
    laboratory.main()


if __name__ == "__main__":
    main()
