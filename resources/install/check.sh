# SPDX-License-Identifier: MIT
# --- checking ---------------------------------------------------------------------------------------------------------

show_differences() {
    while IFS=$tab read -r name target; do
        say
        if [ "$name" = - ]; then
            say "would go: $target"
        elif [ "${name#map/}" != "$name" ]; then
            say "would be made anew: $target"
        elif [ ! -e "$target" ]; then
            say "would be new: $target"
        elif [ "$name" = authinfo ]; then
            say "would change: $target (what is in it is not shown)"
        else
            say "would change: $target"
            diff -u "$target" "$work/$name" | shown
        fi
    done <"$work/changes"
    ! crontab_differs || {
        say
        say "would change: root's crontab"
        diff -u "$work/old.crontab" "$work/new.crontab" | shown
    }
    if has_daemon; then
        as_promised || say "would start: the sendmail daemon, on $sockets"
    elif service_running sendmail; then
        say 'would stop: the sendmail daemon, after its queues were flushed'
    fi
}

# Everything that is wrong, not only the first thing, and the plan of what to do.
examine() {
    stalls='' host_release=''
    check_root
    check_others
    check_sums
    check_platform
    check_host_name
    check_sendmail
    check_folders
    check_network
    check_relay_security
    stage_all
    reduce_plan
    check_tree
    check_map_types
    check_local_mailer
    check_space
    need_room
}

nothing_to_do() { [ ! -s "$work/changes" ] && ! crontab_differs && as_promised; }

do_check() {
    examine
    show_differences
    say
    if [ "$problems" != 0 ]; then
        say "$problems problem(s): --apply would refuse."
        return 1
    fi
    if nothing_to_do; then
        say 'Already installed; nothing would change.'
    else
        say 'No problems. Nothing was changed.'
    fi
}

as_promised() {
    if has_daemon; then
        [ "$manager" = none ] || service_running sendmail || return 1
        ! knows_sockets || sockets_as_promised || too_busy_to_listen
    else
        ! service_running sendmail
    fi
}

what_the_daemon_does() {
    if has_daemon && ! service_running sendmail; then
        say "does not run; it should listen on $sockets"
    elif has_daemon; then
        say "listens on $(said_sockets), not on $sockets"
    else
        say "runs, and listens on $(said_sockets); none should run"
    fi
}
