# SPDX-License-Identifier: MIT
# --- rolling back -----------------------------------------------------------------------------------------------------

# What is there now is kept before older files come back: somebody may have edited it. A second try keeps the first's.
save_present() {
    [ ! -d "$backup/before-rollback" ] || ! cut_off || return 0
    rm -rf "$backup/before-rollback" "$state/.making"
    (umask 077 && mkdir "$state/.making") && sed 's/^[^ ]* [^ ]* //' "$backup/manifest" >"$work/touched" &&
        save_files "$state/.making" "$work/touched" && mv "$state/.making" "$backup/before-rollback"
}

# find_backup NAME: what was cut off goes back first to where it came from.
find_backup() {
    wanted=$1
    if cut_off; then
        [ -z "$wanted" ] || [ "$wanted" = "$left_backup" ] ||
            die "an earlier $(under_way_said) was cut off: run ./install.sh --rollback alone first"
        wanted=$left_backup
    fi
    [ -n "$wanted" ] || wanted=$(newest_backup)
    backup=$state/$wanted
    if [ -z "$wanted" ] || [ ! -f "$backup/manifest" ]; then
        do_backups
        die "there is no backup ${1:-to go back to} in $state"
    fi
    backup_is_whole "$backup" || die "the backup $backup is damaged; nothing was changed"
}

under_way_said() {
    case $under_way in
    undo) say 'undoing of an --apply' ;;
    *) say "--$under_way" ;;
    esac
}

do_rollback() {
    is_root || die '--rollback needs root'
    [ -d "$state" ] || die "there is no backup to go back to in $state"
    take_lock
    find_backup "$(basename -- "$1")"
    reason=rollback
    ! cut_off || [ "$under_way" = rollback ] || reason=undo
    save_present || die "cannot write in $state; nothing was changed. Is its file system full or read-only?"
    trap '' HUP INT TERM
    go_back "$reason" || die "not everything could be restored; the files are in $backup/files"
    say "Restored from $backup."
    [ -f "$cron_file" ] || [ -f "$units/$timer" ] ||
        report_waiting "if nothing else sends it, $sendmail -q and $sendmail -Ac -q do"
}
