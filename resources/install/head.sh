#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs the sendmail configuration that lies beside this file. This file is the same in every bundle; what differs
# is in bundle.conf, which is read as data: nothing in it is ever executed. It needs a POSIX shell and a base system's
# tools.
#
# How --apply goes: everything is made and tried in a folder of its own first; then comes a backup, then a journal is
# opened, then the new files are written beside the old ones, and only then each takes its place by a rename. A run
# that is cut off leaves the journal, by which the next --apply finishes and --rollback undoes it.

set -u
LC_ALL=C
PATH=/usr/xpg4/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/ccs/bin:/usr/local/sbin:/usr/local/bin
export LC_ALL PATH
unset CDPATH
umask 022

here=$(cd -- "$(dirname -- "$0")" && pwd) || exit 1
tab=$(printf '\t')
marker_begin='# BEGIN sendmail-wizard'
marker_end='# END sendmail-wizard'
marker_hidden='# sendmail-wizard hides: '
problems=0
work=
work_name=
backup=
own=

usage() {
    cat <<EOF
usage: ./install.sh --check | --apply [--test-message ADDRESS] | --status | --backups | --rollback [BACKUP] | --help

  --check      what would change on this host, and everything that stands in the way; changes nothing
  --apply      installs, as root: backs up first, tries the configuration with this host's own sendmail before it goes
               live, and restores everything when a step fails. Run again, it finishes what was cut off. With
               --test-message it sends a message to ADDRESS at the end, and says what became of it
  --status     whether this host still is as the bundle says
  --backups    what --rollback can go back to
  --rollback   restores what --apply found: the newest backup, or the one named. It also undoes what was cut off

Exit status: 0 fine, 1 problems or differences, 2 wrong usage.
EOF
}

# What comes from files and programs may hold anything; a terminal gets no control characters from here.
shown() { tr '\001-\010\013-\037\177-\237' '?'; }

say() {
    case $* in
    *[[:cntrl:]]*) printf '%s\n' "$*" | shown ;;
    *) printf '%s\n' "$*" ;;
    esac
}

note() { say "note: $*"; }
problem() {
    [ -z "$work" ] || need_room
    say "PROBLEM: $*"
    problems=$((problems + 1))
}
die() {
    say "install.sh: $*" >&2
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }
