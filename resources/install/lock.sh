# SPDX-License-Identifier: MIT
# --- one at a time, and the journal -----------------------------------------------------------------------------------

state_folder() {
    case $platform in
    solaris | generic) say "$config_folder/sendmail-wizard-backup" ;;
    *) say /var/backups/sendmail-wizard ;;
    esac
}

find_state() {
    state=$(state_folder)
    journal=$state/.journal
}

boot_mark() {
    { cat /proc/sys/kernel/random/boot_id || sysctl -n kern.boottime || who -b; } 2>/dev/null | tr ' ' '_'
}

# start_mark PID: when it began. A later process of the same number has another mark.
start_mark() {
    if [ -r "/proc/$1/stat" ]; then
        sed 's/.*) //' "/proc/$1/stat" | cut -d ' ' -f 20
    else
        { ps -o lstart= -p "$1" || ps -o stime= -p "$1"; } 2>/dev/null | tr ' ' '_'
    fi
}

# holder_of LOCK: the process that holds it; nothing when that ended, whatever cut it off.
holder_of() {
    { read -r holder started boot <"$1"; } 2>/dev/null || return 0
    kill -0 "$holder" 2>/dev/null || return 0
    [ "$boot $started" != "$(boot_mark) $(start_mark "$holder")" ] || say "$holder"
}

# A link is there at once with its content, or not at all.
take_lock() {
    (umask 077 && mkdir -p "$state") || die "cannot make $state: is its file system read-only or full?"
    own=$state/.lock.$$
    say "$$ $(start_mark $$) $(boot_mark)" >"$own" ||
        die "cannot write in $state: is its file system read-only or full?"
    ln "$own" "$state/.lock" 2>/dev/null
    holds_lock || take_over_lock ||
        die "another install.sh (process $(holder_of "$state/.lock")) is at work: wait until it has ended"
    rm -f "$own"
    sweep
}

holds_lock() { [ "$(holder_of "$state/.lock")" = $$ ]; }

give_up_lock() {
    give_back_taken
    ! holds_lock || {
        remove_unfinished
        rm -f "$state/.lock"
    }
    rm -f "$own"
}

remove_unfinished() { rm -rf "$state/.making" "$state/.gone" "$state/.journal.new" "$state/.installed.new"; }

# What runs that were killed have left behind.
sweep() {
    remove_unfinished
    for left in "$state"/.lock.*; do
        owner=${left##*/.lock.}
        [ ! -e "$left" ] || kill -0 "${owner%.old}" 2>/dev/null || rm -f "$left"
    done
}

# What moved away may be the lock of somebody who was quicker: then it goes back.
take_over_lock() {
    [ -z "$(holder_of "$state/.lock")" ] || return 1
    mv "$state/.lock" "$own.old" 2>/dev/null
    give_back_taken
    ln "$own" "$state/.lock" 2>/dev/null
}

give_back_taken() {
    [ -z "$(holder_of "$own.old")" ] || ln "$own.old" "$state/.lock"
    rm -f "$own.old"
}

# What a run has left in the folder for temporary files that was cut off: a password may be in it.
remove_old_work_folders() {
    for old in "${TMPDIR:-/tmp}"/sendmail-wizard.[0-9]*; do
        owner=${old##*.}
        if [ -d "$old" ] && [ ! -h "$old" ] && ! kill -0 "${owner%%-*}" 2>/dev/null &&
            [ -n "$(find "$old" -prune -user "$(id -u)")" ]; then
            rm -rf "$old"
        fi
    done
}

# The journal's first line says what is under way: apply or rollback, the backup, and which bundle. It is there from
# before the first change until after the last.
open_journal() {
    {
        say "$1 $(basename -- "$backup") $(bundle_mark)"
        [ ! -f "$journal" ] || sed 1d "$journal"
    } >"$journal.new" && persist "$journal.new" &&
        mv -f "$journal.new" "$journal" && persist "$state"
}

close_journal() { rm -f "$journal" && persist "$state"; }

bundle_mark() { cksum <"$here/SHA256SUMS" | tr ' ' '-'; }

# Whether something was cut off; sets what the journal says.
cut_off() {
    under_way='' left_at=''
    [ -s "$journal" ] || return 1
    read -r under_way left_backup left_bundle <"$journal"
    left_at=$(awk '/^begin /{ at = substr($0, 7) } /^done /{ at = "" } { last = substr($0, 6) }
        END { print at != "" ? "in the middle of: " at : "after: " last }' "$journal")
    [ "$under_way" != '' ]
}

# step WHAT COMMAND…: the journal tells of it before and after.
step() {
    doing=$1
    shift
    record "begin $doing" && "$@" && record "done $doing"
}

record() { say "$*" >>"$journal" && persist "$journal"; }
