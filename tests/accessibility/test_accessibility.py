# SPDX-License-Identifier: MIT
"""Goes through the wizard by what a screen reader is told, and by nothing else: finds each control by its
name, fills in, presses, and checks what every page says about its controls."""

import sys
import time
import unittest

import desktop

SKIPPED = 77

if (reason := desktop.reason_against()):
    print(f"skipped: {reason}", flush=True)
    sys.exit(SKIPPED)

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import wait_until  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType

# The roles that a person can do something with. Anything else that takes the focus is a mistake.
INPUTS = {Role.TEXT, Role.ENTRY, Role.COMBO_BOX, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.SPIN_BUTTON,
          Role.SLIDER}
OTHERS = {Role.PUSH_BUTTON, Role.PUSH_BUTTON_MENU, Role.TOGGLE_BUTTON, Role.LIST, Role.LIST_ITEM,
          Role.PAGE_TAB_LIST, Role.PAGE_TAB, Role.TABLE, Role.TABLE_CELL, Role.TREE, Role.TREE_TABLE, Role.TREE_ITEM, Role.MENU_BAR, Role.MENU,
          Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM, Role.LINK, Role.DOCUMENT_FRAME,
          Role.DOCUMENT_TEXT, Role.DOCUMENT_WEB, Role.LABEL, Role.CANVAS}
# Those whose own text is their name.
SELF_EXPLAINING = {Role.CHECK_BOX, Role.RADIO_BUTTON}
ACTIONS_THAT_DO_NOTHING = {"SetFocus", "ShowMenu", "Set Focus", "Show Menu"}


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield child


def has(node, state):
    return node.get_state_set().contains(state)


def walk(node):
    """Everything below that is shown."""
    for child in children(node):
        if has(child, State.MANAGES_DESCENDANTS) or has(child, State.SHOWING) or child.get_role() in (
                Role.MENU_BAR, Role.MENU_ITEM, Role.MENU):
            yield child
            if child.get_role() not in (Role.MENU, Role.MENU_ITEM, Role.COMBO_BOX):
                yield from walk(child)


def actions(node):
    count = node.get_n_actions() if node.get_action_iface() else 0
    return {node.get_action_name(index) for index in range(count)} - ACTIONS_THAT_DO_NOTHING


def is_control(node):
    if node.get_role() == Role.SCROLL_BAR:
        return False
    if node.get_role() == Role.LABEL:
        return has(node, State.FOCUSABLE) and not node.get_name()
    return has(node, State.FOCUSABLE) or bool(actions(node))


def is_input(node):
    if node.get_role() in (Role.TEXT, Role.ENTRY):
        return has(node, State.EDITABLE)
    return node.get_role() in INPUTS


def has_label(node):
    return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
               for relation in node.get_relation_set())


def path(node):
    names = []
    while node and node.get_role() != Role.APPLICATION:
        names.append(f"{node.get_role_name()} “{node.get_name()}”")
        node = node.get_parent()
    return " in ".join(names[:4])


def faults_of(nodes):
    """What a screen reader could not make sense of."""
    faults, inputs = [], {}
    for node in nodes:
        role = node.get_role()
        if is_control(node):
            if not node.get_name():
                faults.append(f"no name: {path(node)}")
            if role not in INPUTS | OTHERS:
                faults.append(f"takes the focus or an action, but is no control by its role: {path(node)}")
        if not is_input(node):
            continue
        if role not in SELF_EXPLAINING and not node.get_description() and not has_label(node):
            faults.append(f"neither label nor description: {path(node)}")
        key = (role, node.get_name())
        if key in inputs:
            faults.append(f"the same name twice: {path(node)}")
        inputs[key] = node
    return faults


class Wizard:
    """The window, by names and roles."""

    def __init__(self, process, words):
        """`words` is the file that the program's stderr goes to."""
        self._process = process
        self._words = words
        self._window = wait_until(self._find_window, "the window on the accessibility bus")
        self._steps = self.find(Role.LIST, "Steps")
        self._moves = {+1: self.find(Role.PUSH_BUTTON, "Next ›"),
                       -1: self.find(Role.PUSH_BUTTON, "‹ Back")}

    def nodes(self):
        """Everything that is shown. What vanishes while one looks is looked at anew."""
        for _ in range(20):
            try:
                self._window.clear_cache()
                return list(walk(self._window))
            except GLib.Error as gone:
                problem = gone
                if (status := self._process.poll()) is not None:
                    raise AssertionError(f"the program has ended with {status}") from None
                time.sleep(0.1)
        raise problem

    def find(self, role, name):
        return wait_until(lambda: self._find(role, name), f"{name!r}")

    def press(self, role, name):
        self._press(self.find(role, name))

    def can_go(self, direction):
        return has(self._moves[direction], State.ENABLED)

    def go(self, direction):
        before = self.step()
        self._press(self._moves[direction])
        wait_until(lambda: self.step() != before, f"another step than {before}")

    @staticmethod
    def _press(node):
        for index in range(node.get_n_actions()):
            if node.get_action_name(index) in ("Press", "Toggle"):
                assert node.do_action(index), f"{path(node)} cannot be pressed"
                return
        raise AssertionError(f"{path(node)} has nothing to press")

    @staticmethod
    def write(node, text):
        assert node.set_text_contents(text), f"{path(node)} cannot be written"
        wait_until(lambda: Atspi.Text.get_text(node, 0, -1) == text, f"{text} in {path(node)}")

    def step(self):
        """The name of the step that is shown."""
        for item in children(self._steps):
            if has(item, State.SELECTED):
                return item.get_name()
        return None

    def _find(self, role, name):
        return next((node for node in self.nodes()
                     if node.get_role() == role and node.get_name() == name), None)

    def _find_window(self):
        if self._process.poll() is not None:
            raise AssertionError(f"the program has ended:\n{self._words.read_text(errors='replace')}")
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self._process.pid:
                return next((child for child in children(application)
                             if child.get_role() == Role.FRAME), None)
        return None


class Accessibility(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = desktop.Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        Atspi.init()
        Atspi.set_timeout(15000, 15000)  # milliseconds; a busy machine is not a broken program
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
        cls.program = cls.desktop.start_program()
        cls.wizard = Wizard(cls.program, cls.desktop.words_of_program)

    def check_page(self, role):
        step = self.wizard.step()
        nodes = self.wizard.nodes()
        controls = [node for node in nodes if is_control(node)]
        inputs = [node for node in nodes if is_input(node)]
        print(f"{role}, {step}: {len(controls)} controls, {len(inputs)} inputs", flush=True)
        for fault in faults_of(nodes):
            with self.subTest(role=role, step=step):
                self.fail(fault)
        return len(controls)

    def walk_role(self, role, answers):
        """Through all pages of the role, answering what has to be answered."""
        wizard = self.wizard
        wizard.press(Role.RADIO_BUTTON, role)
        total, steps = 0, []
        while True:
            steps.append(wizard.step())
            for node in [node for node in wizard.nodes() if node.get_name() in answers and is_input(node)]:
                wizard.write(node, answers[node.get_name()])
            total += self.check_page(role)
            if not wizard.can_go(+1):
                break
            wizard.go(+1)
        print(f"{role}: {total} controls on {len(steps)} pages", flush=True)
        self.assertGreater(total, 10 * len(steps))
        return steps

    def test_every_role(self):
        answers = {"Host name": "web01.example.com", "Relay host": "mail.example.com"}
        lengths = {}
        for role in ("Null client", "Local aliases", "Mail server"):
            lengths[role] = len(self.walk_role(role, answers))
            while self.wizard.can_go(-1):
                self.wizard.go(-1)
        # A null client is asked neither about aliases nor about a mail server's domains.
        self.assertLess(lengths["Null client"], lengths["Local aliases"])
        self.assertLess(lengths["Null client"], lengths["Mail server"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
