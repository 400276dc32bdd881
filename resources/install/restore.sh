# SPDX-License-Identifier: MIT
# --- going back -------------------------------------------------------------------------------------------------------

# shellcheck disable=SC2012 # one file of a known name; no other tool tells owner and mode everywhere
owner_and_mode() { ls -lnd "$1" | awk '{ print substr($1, 1, 10), $3, $4 }'; }

same_with_owner_and_time() {
    cmp -s "$1" "$2" && [ "$(owner_and_mode "$1")" = "$(owner_and_mode "$2")" ] &&
        [ -z "$(find "$1" -newer "$2")" ] && [ -z "$(find "$2" -newer "$1")" ]
}

# What did not change is not written again. On a full disk there is room for the old file only in place of the new one.
put_back() {
    if [ ! -e "$1/files$2" ]; then
        rm -f "$2"
    elif [ ! -e "$2" ] || ! same_with_owner_and_time "$1/files$2" "$2"; then
        if cp -p "$1/files$2" "$(beside "$2")" 2>/dev/null && persist "$(beside "$2")"; then
            take_place "$2"
        else
            rm -f "$(beside "$2")"
            cp -p "$1/files$2" "$2"
        fi
    fi
}

# The files of a backup: "runner" those that send the queue, "other" all others, so ordered that a daemon starts at boot
# only with the configuration that it belongs to. Debian makes its cron file anew when its switch is younger.
files_of() {
    switch_first=1
    ! had_daemon "$1" || switch_first=3
    sed 's/^[^ ]* [^ ]* //' "$1/manifest" | awk -v part="$2" -v first="$switch_first" -v cron="$cron_file" \
        -v timer="$units/$timer" -v service="$units/$service_unit" '
        $0 == cron || $0 == timer || $0 == service { if (part == "runner") print 0, $0; next }
        part == "runner" { next }
        /^\/etc\/(mail\/sendmail|rc)\.conf$/ { print first, $0; next }
        $0 == "/etc/cron.d/sendmail" { print 4, $0; next }
        { print 2, $0 }' | sort -k 1,1n | sed 's/^[^ ]* //'
}

put_back_files() {
    files_of "$1" "$2" >"$work/back"
    result=0
    while read -r file; do
        put_back "$1" "$file" || result=1
    done <"$work/back"
    return "$result"
}

put_back_record() {
    if [ -f "$1/installed" ]; then
        cp -p "$1/installed" "$state/.installed"
    else
        rm -f "$state/.installed"
    fi
}

put_back_crontab() {
    if [ ! -s "$1" ]; then
        crontab -r 2>/dev/null || :
    else
        crontab -l 2>/dev/null | cmp -s - "$1" || crontab "$1"
    fi
}

remove_leftovers() {
    sed 's/^[^ ]* [^ ]* //' "$1/manifest" >"$work/back"
    while read -r file; do
        rm -f "$(beside "$file")"
    done <"$work/back"
}

# A backup that was damaged since is worse than none.
backup_is_whole() {
    while read -r kind sum file; do
        case $kind:$sum in
        file:-) [ -f "$1/files$file" ] || return 1 ;;
        file:*) [ "$sum" = "$(sum_of "$1/files$file" 2>/dev/null)" ] || return 1 ;;
        esac
    done <"$1/manifest"
}

# The timer's link and its state follow from whether its file is there.
settle_timer() {
    have systemctl || return 0
    if [ -f "$units/$timer" ]; then
        systemctl enable --quiet "$timer" || return 1
    else
        rm -f "$units/timers.target.wants/$timer"
    fi
    [ -d /run/systemd/system ] || return 0
    systemctl daemon-reload || return 1
    if [ -f "$units/$timer" ]; then
        systemctl restart "$timer"
    else
        systemctl stop "$timer" 2>/dev/null || :
    fi
}

# back WHAT COMMAND…: a step that is told of as far as the disk allows, and whose failure does not end the way back.
back() {
    doing=$1
    shift
    record "begin $doing" 2>/dev/null
    if "$@"; then
        record "done $doing" 2>/dev/null
    else
        say "FAILED: $doing"
        failed=1
    fi
    return 0
}

# Whether a daemon runs now that did not then, or the other way round.
daemon_differs() {
    while read -r service running enabled; do
        if service_running "$service"; then
            [ "$running" = running ] || return 0
        else
            [ "$running" != running ] || return 0
        fi
    done <"$1/services"
    return 1
}

# An --apply that failed before it came to the first file of the daemon leaves that alone, unless the host has been
# started anew since.
daemon_is_concerned() {
    [ "$2" != undo ] || grep -q -e '^begin set the daemon' -e '^begin put the new' -e '^begin remove' "$journal" ||
        daemon_differs "$1"
}

restore_daemon() {
    if daemon_is_concerned "$1" "$2"; then
        restore_services "$1" && put_back_files "$1" other
    fi
}

# restore BACKUP WHY: the queue runner goes last, when the daemon is back. Whatever a start of the daemon makes anew is
# put back, too.
restore() {
    failed=0
    remove_leftovers "$1"
    had_daemon "$1" || ! service_running sendmail || back 'flush the queues' flush_queues
    back 'put the files back' put_back_files "$1" other
    back "put the installer's record back" put_back_record "$1"
    back 'restore the daemon' restore_daemon "$1" "$2"
    [ ! -f "$1/crontab" ] || back "put root's crontab back" put_back_crontab "$1/crontab"
    back 'put the queue runner back' put_back_files "$1" runner
    back 'set the timer as it was' settle_timer
    sync
    return "$failed"
}

# go_back WHY: restores $backup. The journal stays when it does not succeed.
go_back() {
    open_journal "$1" 2>/dev/null || :
    restore "$backup" "$1" || return 1
    reached=
    for kept in $(list_backups); do
        [ "$kept" != "$(basename -- "$backup")" ] || reached=yes
        [ -z "$reached" ] || : >"$state/$kept/rolled-back" || :
    done
    close_journal
}

# undo REASON: the end of an --apply that went wrong.
undo() {
    trap '' HUP INT TERM
    is_main || exit 1
    say "FAILED: $1"
    if go_back undo; then
        say "Everything is as it was before. The backup stays in $backup."
    else
        say "Not everything could be restored. The files as they were are in $backup/files; --rollback tries again."
    fi
    exit 1
}
