#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs the sendmail configuration that lies beside this file. This file is the same in every bundle; what differs
# is in bundle.conf, which is read as data: nothing in it is ever executed. It needs a POSIX shell and a base system's
# tools.

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
backup=
lock=

usage() {
    cat <<EOF
usage: ./install.sh --check | --apply | --status | --rollback [BACKUP] | --help

  --check      what would change on this host, and what stands in the way; changes nothing
  --apply      installs, as root: backs up first, tries the configuration with this host's own sendmail before it goes
               live, and restores everything when a step fails
  --status     whether this host still is as the bundle says
  --rollback   restores what --apply found: the newest backup, or the one named

Exit status: 0 fine, 1 problems or differences, 2 wrong usage.
EOF
}

say() { printf '%s\n' "$*"; }
note() { say "note: $*"; }
problem() {
    say "PROBLEM: $*"
    problems=$((problems + 1))
}
die() {
    printf '%s\n' "install.sh: $*" >&2
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }
