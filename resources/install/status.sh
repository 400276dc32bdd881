# SPDX-License-Identifier: MIT
# --- status -----------------------------------------------------------------------------------------------------------

# An edited .mc whose .cf was not built from it is the usual surprise of the next rebuild.
cf_follows_mc() {
    can_build || return 0
    build_from "$1" "$work/follow.cf" && same_cf "$work/follow.cf" "$2"
}

password_status() {
    logs_in && [ -r "$(password_file)" ] || return 0
    if ! password_is_there "$(password_file)"; then
        say "password:     not filled in yet in $(password_file): mail waits"
    elif password_needs_map; then
        say "password:     filled in, but sendmail's map of it is not made: run ./install.sh --apply"
    elif [ -n "$(find "$(password_file)" "$(password_file).db" -perm -0004)" ]; then
        say "password:     every user of this host can read it: $(password_file) or its map has a wrong mode"
    else
        return 0
    fi
    return 1
}

status_of() {
    if [ "$1" = - ]; then
        say "left over:    $2"
    elif [ ! -e "$2" ]; then
        say "missing:      $2"
    elif [ ! -r "$2" ]; then
        say "unreadable:   $2"
    elif same_file "$work/$1" "$2"; then
        say "as installed: $2"
        return 0
    else
        say "differs:      $2"
    fi
    return 1
}

do_status() {
    examine >/dev/null
    clean=0 total=0
    while IFS=$tab read -r name target; do
        total=$((total + 1))
        ! status_of "$name" "$target" || clean=$((clean + 1))
    done <"$work/plan"
    ! crontab_differs || say "differs:      root's crontab"
    differences=$((total - clean))
    cf_follows_mc "$config_folder/$sendmail_mc" "$config_folder/sendmail.cf" || {
        say 'sendmail.cf does not follow from sendmail.mc: the next rebuild will change it'
        differences=$((differences + 1))
    }
    password_status || differences=$((differences + 1))
    as_promised || {
        say "listening:    $(open_sockets | tr '\n' ' '), not $sockets"
        differences=$((differences + 1))
    }
    if [ "$differences" = 0 ] && ! crontab_differs; then
        say 'This host is as the bundle says.'
    elif [ "$clean" = 0 ]; then
        say 'The bundle is not installed on this host.'
        return 1
    else
        say 'This host is not as the bundle says; ./install.sh --check shows the differences.'
        return 1
    fi
}
