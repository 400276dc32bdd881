# SPDX-License-Identifier: MIT
# --- rolling back -----------------------------------------------------------------------------------------------------

# What is there now is kept before older files come back: somebody may have edited it.
save_present() {
    mkdir -p "$backup/before-rollback" && cp "$backup/list" "$backup/before-rollback/list" &&
        save_files "$backup/before-rollback"
}

do_rollback() {
    is_root || die '--rollback needs root'
    take_lock rollback
    make_work_folder
    find_manager
    if [ -n "$1" ]; then
        backup=$(state_folder)/$(basename -- "$1")
    else
        backup=$(newest_backup)
    fi
    [ -f "$backup/complete" ] || die "there is no backup to go back to in $(state_folder)"
    save_present || die "cannot write in $backup; nothing was changed"
    trap '' HUP INT TERM
    restore "$backup" || die "not everything could be restored; the files are in $backup/files"
    : >"$backup/rolled-back"
    say "Restored from $backup."
}
