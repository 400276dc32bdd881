# SPDX-License-Identifier: MIT
# --- applying ---------------------------------------------------------------------------------------------------------

write_new_files() {
    while IFS=$tab read -r name target; do
        [ "$name" = - ] || write_beside "$name" "$target" || return 1
    done <"$work/changes"
    sync
}

# Each rename is a step: a file is wholly the old one or wholly the new one.
replace_files() {
    while IFS=$tab read -r name target; do
        if [ "$name" = - ]; then
            step "remove $target" rm -f "$target"
        else
            step "put the new $target in its place" take_place "$target"
        fi || return 1
    done <"$work/changes"
    sync
}

settle_daemon() {
    for service in $services; do
        if has_daemon; then
            service_enable "$service" && service_start "$service" || return 1
        else
            service_disable "$service" || return 1
            ! service_running "$service" || service_stop "$service" || return 1
        fi
    done
}

# For --status: what the new .cf files were, by their sums, and the release of that time. The tables are there for
# a later bundle that does not have them.
write_record() {
    {
        say "bundle $(bundle_mark)"
        say "release $host_release"
        map_entries | sed 's/^/map /'
        for file in "$config_folder/sendmail.cf" "$config_folder/submit.cf"; do
            [ ! -f "$file" ] || say "sum $(content_sum "$file") $file"
        done
    } >"$state/.installed.new" && persist "$state/.installed.new" && mv -f "$state/.installed.new" "$state/.installed"
}

# A daemon needs a moment until it listens.
verify_sockets() {
    knows_sockets || {
        note 'neither ss, sockstat nor netstat is here: the open ports were not verified'
        return 0
    }
    [ "$manager" != none ] || return 0
    tries=0
    until sockets_as_promised && as_promised; do
        tries=$((tries + 1))
        [ "$tries" -lt 20 ] || break
        sleep 1
    done
    [ "$tries" = 20 ] || return 0
    too_busy_to_listen || return 1
    note "the load average is $(load_average): sendmail takes no connections now. --status tells later what listens"
}

verify_sender() { [ "$sender" = none ] || [ "$(rewritten_root "$config_folder/sendmail.cf")" = "$sender" ]; }

verify_runner() {
    if [ "$runner" = systemd-timer ]; then
        systemctl is-enabled --quiet "$timer" || return 1
        [ ! -d /run/systemd/system ] || systemctl is-active --quiet "$timer"
    elif uses_crontab; then
        crontab -l 2>/dev/null | cmp -s - "$work/new.crontab"
    else
        cmp -s "$here/sendmail-wizard.cron" "$cron_file"
    fi
}

verify() {
    verify_runner || undo 'the queue runner is not in its place'
    verify_sender || undo "mail from root does not come from $sender"
    verify_sockets || undo "the daemon $(what_the_daemon_does)"
}

go_live() {
    has_daemon || ! service_running sendmail || step 'flush the queues' flush_queues ||
        undo 'the journal cannot be written'
    step 'write the new files beside the old ones' write_new_files || undo 'a file could not be written'
    ! crontab_differs || step "write root's crontab" crontab "$work/new.crontab" ||
        undo "root's crontab could not be written"
    replace_files || undo 'a file could not be put in its place'
    step 'set the timer' settle_timer || undo 'the timer could not be set up'
    step 'set the daemon' settle_daemon || undo 'the daemon could not be set up'
    step 'verify' verify || undo 'the journal cannot be written'
    [ -z "$test_address" ] || test_message "$test_address" || undo 'the test message was refused'
    write_record || undo 'the record of what was installed could not be written'
}

say_done() {
    say 'Installed. These files changed:'
    sed "s/^[^$tab]*$tab/  /" "$work/changes"
    say "The backup is $backup; ./install.sh --rollback goes back to it."
    [ "$sender" = none ] || say "Mail from root now comes from $sender."
    if has_daemon; then
        say "Listening: $sockets"
        report_waiting 'the daemon and the queue runner go on trying'
    else
        say 'No daemon runs.'
        report_waiting 'the queue runner goes on trying until it is empty'
    fi
    if logs_in && ! password_is_there "$(password_file)"; then
        say "Mail waits: the relay's password is not filled in yet. Write it into $(password_file),"
        say 'and run ./install.sh --apply again.'
    elif [ -z "$test_address" ]; then
        say 'Next: send a message (echo test | sendmail root), and see that it arrives.'
    fi
}

# Under the lock, and with a backup: from here on everything is finished or undone.
transact() {
    trap 'undo interrupted' HUP INT TERM
    go_live
    trap '' HUP INT TERM
    close_journal
    forget_old_backups
    trap 'exit 0' HUP INT TERM
    say_done
}

# What was cut off comes to its end first: an --apply of this very bundle goes on, everything else is undone.
finish_what_was_cut_off() {
    backup=$state/$left_backup
    if [ "$under_way" = apply ] && [ "$left_bundle" = "$(bundle_mark)" ]; then
        say "An earlier --apply was cut off ($left_at). It is finished now."
        resuming=yes
        remove_leftovers "$backup"
        return
    fi
    say "An earlier $(under_way_said) was cut off ($left_at). First everything goes back to before it."
    reason=$under_way
    [ "$reason" != apply ] || reason=undo
    go_back "$reason" || die "not everything could be restored; the files are in $backup/files"
}

do_apply() {
    is_root || die '--apply needs root'
    resuming='' last_backup=$(list_backups | tail -n 1)
    if cut_off || [ -e "$state/.lock" ]; then
        take_lock
        ! cut_off || finish_what_was_cut_off
        last_backup=$(list_backups | tail -n 1)
    fi
    examine
    if [ "$problems" != 0 ]; then
        say "$problems problem(s); nothing was changed."
        [ -z "$resuming" ] || say 'The earlier --apply is unfinished: correct this and run --apply, or run --rollback.'
        return 1
    fi
    [ -n "$resuming" ] || ! nothing_to_do || {
        say 'Already installed; nothing was changed.'
        [ -z "$test_address" ] || test_message "$test_address"
        return
    }
    begin_transaction
    transact
}

begin_transaction() {
    [ -z "$resuming" ] || return 0
    [ -n "$own" ] || take_lock
    if [ "$last_backup" != "$(list_backups | tail -n 1)" ] || cut_off; then
        die 'another install.sh has just changed this host: run this one again'
    fi
    backup=
    trap 'abandon "interrupted; nothing was changed"' HUP INT TERM
    { complete_backups && make_backup && open_journal apply; } ||
        abandon "no backup could be made in $state; nothing was changed. Is its file system full or read-only?"
}

# abandon WHY: nothing has changed yet, only what was made for it goes.
abandon() {
    trap '' HUP INT TERM
    is_main || exit 1
    rm -f "$journal"
    [ -z "$backup" ] || rm -rf "$backup"
    die "$1"
}
