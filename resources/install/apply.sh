# SPDX-License-Identifier: MIT
# --- applying ---------------------------------------------------------------------------------------------------------

waiting_in() { find "$1" -type f -name 'qf*' 2>/dev/null | wc -l | tr -d ' '; }

# Once the daemon is gone nobody takes mail on port 25 here: what waits goes first.
flush_queues() {
    service_running sendmail || return 0
    ! has_submit || [ "$(waiting_in "$client_queue")" = 0 ] || limited 60 /dev/null "$sendmail" -Ac -qf >/dev/null 2>&1
    [ "$(waiting_in "$mta_queue")" = 0 ] || limited 60 /dev/null "$sendmail" -qf >/dev/null 2>&1
    left=$(($(waiting_in "$client_queue") + $(waiting_in "$mta_queue")))
    [ "$left" = 0 ] || note "$left message(s) still wait in the queues; the queue runner goes on trying"
}

# The new file beside the old one, with its owner and mode.
write_beside() {
    new=$2.sendmail-wizard-new
    rm -f "$new"
    if [ -e "$2" ]; then
        cp -p "$2" "$new" || return 1
    fi
    [ "$1" != authinfo ] || make_secret "$new" || return 1
    cat "$work/$1" >"$new" && cmp -s "$work/$1" "$new"
}

# Nobody but root reads it, from its first byte on.
make_secret() {
    (umask 077 && : >>"$1") && chown 0:0 "$1" && chmod 0600 "$1"
}

install_files() {
    while IFS=$tab read -r name target; do
        [ "$name" = - ] || write_beside "$name" "$target" || return 1
    done <"$work/changes"
    sync
    while IFS=$tab read -r name target; do
        if [ "$name" = - ]; then
            rm -f "$target"
        else
            mv -f "$target.sendmail-wizard-new" "$target"
        fi || return 1
    done <"$work/changes"
    sync
}

rebuild_aliases() {
    limited 60 /dev/null "$sendmail" -bi >"$work/said" 2>&1 && ! grep -q 'duplicate alias' "$work/said" && return 0
    cat "$work/said"
    return 1
}

# As the new sendmail.cf names the map's type.
rebuild_access() {
    map_type=$(sed -n 's/^Kaccess  *\([a-z]*\) .*/\1/p' "$config_folder/sendmail.cf" | head -n 1)
    map=$config_folder/access
    [ ! -e "$map.db" ] || cp -p "$map.db" "$map.new.db" || return 1
    makemap "${map_type:-hash}" "$map.new" <"$map" || return 1
    [ ! -e "$map.new.db" ] || mv -f "$map.new.db" "$map.db"
}

# With a password that is not filled in there is no map, and mail waits.
rebuild_password() {
    map=$(password_file)
    chown 0:0 "$map" && chmod 0600 "$map" || return 1
    if ! password_is_there "$map"; then
        rm -f "$map.db"
        return
    fi
    rm -f "$map.new.db"
    (umask 077 && makemap hash "$map.new" <"$map") && chown 0:0 "$map.new.db" && mv -f "$map.new.db" "$map.db"
}

changes_touch() { grep -q "^$1$tab" "$work/changes"; }

rebuild_tables() {
    if [ "$role" = local-aliases ] || { changes_touch aliases && [ "$role" != null-client ]; }; then
        rebuild_aliases || return 1
    fi
    if [ "$table" = access ] || changes_touch access; then
        rebuild_access || return 1
    fi
    ! logs_in || rebuild_password
}

settle_daemon() {
    if [ "$platform" = debian ]; then
        /usr/share/sendmail/update_conf >"$work/said" 2>&1 || {
            cat "$work/said"
            return 1
        }
    fi
    for service in $services; do
        if has_daemon; then
            service_enable "$service" && service_start "$service" || return 1
        else
            service_disable "$service" || return 1
        fi
    done
}

stop_daemon() {
    for service in $services; do
        ! service_running "$service" || service_stop "$service" || return 1
    done
}

# A daemon needs a moment until it listens.
verify() {
    open_sockets >/dev/null || {
        note 'neither ss nor netstat is here: the open ports were not verified'
        return 0
    }
    [ "$manager" != none ] || return 0
    has_daemon || ! service_running sendmail || return 1
    has_daemon || return 0
    tries=0
    until sockets_as_promised; do
        tries=$((tries + 1))
        [ "$tries" -lt 20 ] || return 1
        sleep 1
    done
}

go_live() {
    has_daemon || {
        flush_queues
        stop_daemon || undo 'the daemon could not be stopped'
    }
    install_files || undo 'a file could not be written'
    ! crontab_differs || crontab "$work/new.crontab" || undo "root's crontab could not be written"
    rebuild_tables || undo 'the aliases or the access map could not be rebuilt'
    settle_daemon || undo 'the daemon could not be set up'
    settle_timer || undo 'the timer could not be set up'
    verify || undo "what listens is $(open_sockets | tr '\n' ' '), not $sockets"
}

say_done() {
    say 'Installed. These files changed:'
    sed "s/^[^$tab]*$tab/  /" "$work/changes"
    say "The backup is $backup; ./install.sh --rollback goes back to it."
    [ "$sender" = none ] || say "Mail from root now comes from $sender."
    if has_daemon; then
        say "Listening: $sockets"
    else
        say 'No daemon runs.'
    fi
    if logs_in && ! password_is_there "$(password_file)"; then
        say "Mail waits: the relay's password is not filled in yet. Write it into $(password_file),"
        say 'and run ./install.sh --apply again.'
        return
    fi
    say 'Next: send a message (echo test | sendmail root), and see that it arrives.'
}

do_apply() {
    is_root || die '--apply needs root'
    take_lock apply
    examine
    if [ "$problems" != 0 ]; then
        say "$problems problem(s); nothing was changed."
        return 1
    fi
    if [ ! -s "$work/changes" ] && ! crontab_differs && ! password_needs_map && as_promised; then
        say 'Already installed; nothing was changed.'
        return 0
    fi
    make_backup || {
        rm -rf "$backup"
        die "no backup could be made in $backup; nothing was changed"
    }
    trap 'undo interrupted' HUP INT TERM
    go_live
    trap 'exit 1' HUP INT TERM
    say_done
}
