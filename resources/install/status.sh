# SPDX-License-Identifier: MIT
# --- status -----------------------------------------------------------------------------------------------------------

recorded() {
    awk -v key="$1" -v path="${2-}" '
        $1 == key && (path == "" || $3 == path) { print $2 }' "$state/.installed" 2>/dev/null
}

has_record() { [ "$(recorded bundle)" = "$(bundle_mark)" ]; }

# Of what counts in a .cf.
content_sum() { sed -e '/^#/d' -e '/^$/d' "$1" | cksum | tr ' ' '-'; }

# An edited .mc whose .cf was not built from it is the usual surprise of the next rebuild.
cf_follows_mc() {
    can_build || return 0
    build_from "$1" "$work/follow.cf" && same_cf "$work/follow.cf" "$2"
}

# cf_status NAME FILE: why the file is not what the bundle gives today.
cf_status() {
    mc=$config_folder/$sendmail_mc mc_name=sendmail.mc
    [ "$1" = sendmail.cf ] || { mc=$config_folder/$submit_mc mc_name=submit.mc; }
    if ! has_record; then
        say "differs:      $2"
    elif [ "$(recorded sum "$2")" = "$(content_sum "$2")" ]; then
        say "out of date:  $2: sendmail's cf tree has changed since it was built (sendmail $(recorded release) then," \
            "$host_release now): rebuild it with ./install.sh --apply"
    elif ! cmp -s "$here/$mc_name" "$mc" && cf_follows_mc "$mc" "$2"; then
        say "rebuilt:      $2, from the edited $mc"
    else
        say "edited:       $2, by hand: the next rebuild undoes that"
    fi
}

mc_status() {
    if has_record; then
        say "edited:       $2"
    else
        say "differs:      $2"
    fi
}

status_of() {
    case $1 in
    -)
        say "left over:    $2"
        return 1
        ;;
    esac
    if [ ! -e "$2" ]; then
        say "missing:      $2"
    elif [ ! -r "$2" ]; then
        say "unreadable:   $2"
    elif right_already "$1" "$2"; then
        say "as installed: $2"
        return 0
    else
        case $1 in
        *.cf) cf_status "$1" "$2" ;;
        *.mc) mc_status "$1" "$2" ;;
        map/*) say "out of date:  $2 is older than its table: run ./install.sh --apply" ;;
        *) say "differs:      $2" ;;
        esac
    fi
    return 1
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

daemon_status() {
    as_promised || {
        say "daemon:       $(what_the_daemon_does)"
        return 1
    }
}

# A run that is at work or was cut off makes everything else uninteresting.
status_of_runs() {
    other=$(holder_of "$state/.lock")
    if [ -n "$other" ]; then
        say "Another install.sh (process $other) is at work on this host."
    elif cut_off; then
        say "INTERRUPTED: an $(under_way_said) was cut off ($left_at)."
        say './install.sh --apply finishes it; ./install.sh --rollback undoes it. No mail is lost until then.'
    else
        return 0
    fi
    return 1
}

count_differences() {
    differences=0 clean=0
    while IFS=$tab read -r name target; do
        if status_of "$name" "$target"; then
            case $name in
            *.mc | *.cf) clean=$((clean + 1)) ;;
            esac
        else
            differences=$((differences + 1))
        fi
    done <"$work/plan"
    ! crontab_differs || {
        say "differs:      root's crontab"
        differences=$((differences + 1))
    }
    cf_follows_mc "$config_folder/$sendmail_mc" "$config_folder/sendmail.cf" || {
        say 'sendmail.cf does not follow from sendmail.mc: the next rebuild will change it'
        differences=$((differences + 1))
    }
    password_status || differences=$((differences + 1))
    daemon_status || differences=$((differences + 1))
}

do_status() {
    status_of_runs || return 1
    examine >/dev/null
    count_differences
    if [ "$differences" = 0 ]; then
        say 'This host is as the bundle says.'
    elif [ "$clean" = 0 ] && ! has_record; then
        another=
        [ -z "$(recorded bundle)" ] || another='; another one is'
        say "The bundle is not installed on this host$another."
        return 1
    else
        say 'This host is not as the bundle says; ./install.sh --check shows the differences.'
        return 1
    fi
}
