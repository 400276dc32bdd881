# SPDX-License-Identifier: MIT
# --- small tools ------------------------------------------------------------------------------------------------------

is_root() { [ "$(id -u)" = 0 ]; }

# A run that was cut off may have left a folder of the same number: process numbers come again.
make_work_folder() {
    tries=0 name=${TMPDIR:-/tmp}/sendmail-wizard.$$
    while [ -e "$name" ] || [ -h "$name" ]; do
        tries=$((tries + 1))
        name=${TMPDIR:-/tmp}/sendmail-wizard.$$-$tries
    done
    work_name=$name
    mkdir -m 0700 "$work_name" || die "cannot make $work_name: is its file system read-only or full?"
    work=$work_name
    mkdir "$work/map" || die "cannot write in $work: is its file system full?"
    room=$(df -Pk "$work" 2>/dev/null | awk 'NR == 2 { print $4 }')
    [ "${room:-1024}" -ge 1024 ] || die "${work%/*} has $room kB free; this needs 1024 kB to work in. Make room there"
    : >"$work/plan"
    : >"$work/nothing"
}

# Without room to work in, what seems wrong may be only what could not be written.
need_room() {
    cat "$here/install.sh" 2>/dev/null >"$work/room" || no_room
    rm -f "$work/room"
}

no_room() { die "cannot write in $work: its file system is full or read-only. Make room in ${work%/*}"; }

# bash runs our traps in a subshell, too, when a signal reaches it before it has forgotten them. The first process of a
# command substitution, replaced by sh, is a child of whoever asks. Signals are to be off: they would reach it, too.
is_main() { [ "$(exec sh -c 'echo "$PPID"')" = $$ ]; }

# A signal may have come between the making of something and the knowledge of it: a folder goes by its name when it is
# empty, a lock by whom it names.
clean_up() {
    trap '' HUP INT TERM
    is_main || return
    if [ -n "$work" ]; then
        rm -rf "$work"
    elif [ -n "$work_name" ]; then
        rmdir "$work_name" 2>/dev/null
    fi
    [ -z "$own" ] || give_up_lock
}

need_tools() {
    missing=
    for tool in awk basename cat chmod chown cksum cmp cp cut date df diff dirname find grep head id ln ls mkdir mv \
        readlink rm sed sleep sort sync tail tr uniq wc; do
        have "$tool" || missing="$missing $tool"
    done
    [ -z "$missing" ] || die "these programs of the base system are missing:$missing. Install them first"
}

# What was written is on the disk, not only on its way. Not every system's sync takes a name.
persist() { sync "$@" 2>/dev/null || sync; }

# limited SECONDS INPUT COMMAND…: runs it with INPUT as its standard input, and ends it when it takes longer. The watcher
# looks every second: one that slept for the whole time would have to be woken, and a signal to it can come too early.
limited() {
    seconds=$1 input=$2
    shift 2
    "$@" <"$input" &
    command=$!
    (
        while [ "$seconds" -gt 0 ]; do
            sleep 1
            kill -0 "$command" || exit
            seconds=$((seconds - 1))
        done
        kill "$command"
    ) >/dev/null 2>&1 &
    watcher=$!
    wait "$command"
    status=$?
    kill "$watcher" 2>/dev/null
    wait "$watcher" 2>/dev/null
    return "$status"
}

# Without the places of our own working folder, which mean nothing to anybody.
what_was_said() { sed -e '/^WARNING: World writable directory/d' -e "s|$work/[^ ]*/||g" "$work/said" | head -n 5; }

# The file that a path leads to: a link stays a link, what it points to is what changes.
resolved() {
    path=$1 hops=0
    while [ -h "$path" ] && [ "$hops" -lt 20 ]; do
        link=$(readlink "$path") || break
        case $link in
        /*) path=$link ;;
        *) path=$(dirname -- "$path")/$link ;;
        esac
        hops=$((hops + 1))
    done
    if [ -d "$(dirname -- "$path")" ]; then
        path=$(cd -- "$(dirname -- "$path")" && pwd -P)/$(basename -- "$path")
    fi
    say "$path"
}

sum_of() {
    if have sha256sum; then
        sha256sum <"$1" | sed 's/ .*//'
    elif have sha256; then
        sha256 -q <"$1"
    elif have digest; then
        digest -a sha256 "$1"
    elif have openssl; then
        openssl dgst -sha256 <"$1" | sed 's/.* //'
    fi
}

# Comments and empty lines do not matter in a .cf: Debian's make, for one, appends the .mc as comments.
same_cf() {
    sed -e '/^#/d' -e '/^$/d' "$1" >"$work/one.cf" 2>/dev/null || return 1
    sed -e '/^#/d' -e '/^$/d' "$2" >"$work/other.cf" 2>/dev/null || return 1
    cmp -s "$work/one.cf" "$work/other.cf"
}

same_file() {
    case $2 in
    *.cf) same_cf "$1" "$2" ;;
    *) cmp -s "$1" "$2" 2>/dev/null ;;
    esac
}

# beside FILE: the name under which its successor waits. cron and systemd pass over it.
beside() { say "$(dirname -- "$1")/.$(basename -- "$1").sendmail-wizard-new"; }

# place_for NAME FILE: an empty successor beside FILE, with its owner and mode.
place_for() {
    rm -f "$successor" || return 1
    if [ -e "$2" ]; then
        cp -p "$2" "$successor"
    elif [ "$1" = authinfo ] || [ "${1#map/authinfo/}" != "$1" ]; then
        (umask 077 && : >"$successor") && chown 0:0 "$successor"
    else
        case $1 in
        map/*) cp -p "$work/$1" "$successor" ;;
        esac
    fi
}

write_beside() {
    successor=$(beside "$2")
    place_for "$1" "$2" && cat "$work/$1" >"$successor" && cmp -s "$work/$1" "$successor" || return 1
    case $1 in
    authinfo | map/authinfo/*) chown 0:0 "$successor" && chmod 0600 "$successor" ;;
    esac
}

# Where SELinux is at work, a file's label goes with its place.
take_place() {
    mv -f "$(beside "$1")" "$1" || return 1
    ! have restorecon || restorecon "$1" || note "the SELinux label of $1 could not be set"
}
