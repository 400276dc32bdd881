# SPDX-License-Identifier: MIT
# --- building ---------------------------------------------------------------------------------------------------------

find_m4() {
    m4=
    for program in m4 gm4; do
        [ -n "$m4" ] || ! have "$program" || m4=$program
    done
}

can_build() { [ -n "$m4" ] && [ -f "$cf_tree/m4/cf.m4" ]; }

# m4's exit status says nothing about the errors of sendmail's macros: what it printed does. The one message that may be
# there comes from a file for an old release on a newer tree.
expected_messages_only() {
    sed -e '/^WARNING: .*confDAEMON_OPTIONS.* is no longer valid\./d' \
        -e '/^[[:blank:]]*Use .*DAEMON_OPTIONS().*cf\/README/d' "$work/messages" >"$work/unexpected"
    [ ! -s "$work/unexpected" ]
}

# build_from MC CF: quietly; what went wrong is in the file "unexpected".
build_from() {
    if ! "$m4" -D_CF_DIR_="$cf_tree/" -D_NO_MAKEINFO_=1 "$cf_tree/m4/cf.m4" "$1" >"$2" 2>"$work/messages"; then
        cp "$work/messages" "$work/unexpected"
        return 1
    fi
    expected_messages_only || return 1
    ! grep '^[A-Z_][A-Z_]*(' "$2" >"$work/unexpected"
}

build_cf() {
    if can_build; then
        build_from "$here/$1" "$work/$2" || problem "$1 does not compile on this host: $(cat "$work/unexpected")"
    elif [ -f "$here/$2" ] && [ "$cf_release" = "$host_release" ]; then
        cp "$here/$2" "$work/$2"
    elif [ -f "$here/$2" ]; then
        problem "this host cannot build $2: it needs m4 and sendmail's cf tree in $cf_tree." \
            "The one in the bundle is for sendmail $cf_release, not ${host_release:-the one here}"
    else
        problem "this host cannot build $2: it needs m4 and sendmail's cf tree in $cf_tree"
    fi
    [ ! -s "$work/$2" ] || try_cf "$2"
}

# sendmail reads the new file, to the end and without a word.
try_cf() {
    [ -n "$host_release" ] || return
    limited 30 /dev/null "$sendmail" -C "$work/$1" -bt >"$work/said" 2>&1 ||
        problem "this host's sendmail refuses the new $1: $(head -n 5 "$work/said")"
    if sed -e '/^ADDRESS TEST MODE/d' -e '/^Enter <ruleset>/d' -e '/^> *$/d' "$work/said" | grep -q ': line [0-9]'; then
        problem "this host's sendmail complains about the new $1: $(grep ': line [0-9]' "$work/said" | head -n 5)"
    elif [ "$1" = sendmail.cf ]; then
        try_sender "$work/$1"
    fi
}

try_sender() {
    printf '/tryflags HS\n/try relay root\n' >"$work/question"
    limited 30 "$work/question" "$sendmail" -C "$1" -bt >"$work/said" 2>&1
    became=$(sed -n 's/^Rcode = 0, addr = //p' "$work/said" | tail -n 1)
    [ "$sender" = none ] || [ "$became" = "$sender" ] ||
        problem "with the new sendmail.cf mail from root would come from \"$became\", not from $sender"
}

# merged KIND HOST-FILE OUR-LINES: the host's lines with ours between two markers at the end. A line of the host whose
# key is one of ours is hidden behind a comment, since newaliases and makemap refuse duplicates.
merged() {
    [ -f "$2" ] || set -- "$1" /dev/null "$3"
    awk -v kind="$1" -v ours="$3" -v first="$marker_begin" -v last="$marker_end" -v hide="$marker_hidden" '
    function key_of(text) {
        if (kind == "aliases") { sub(/:.*/, "", text); gsub(/[ \t"]/, "", text) }
        else sub(/[ \t].*/, "", text)
        return tolower(text)
    }
    BEGIN {
        while ((getline line < ours) > 0) { block = block line "\n"; names[key_of(line)] = 1 }
    }
    $0 == first { inside = 1; next }
    inside { if ($0 == last) inside = 0; next }
    {
        if (index($0, hide) == 1) $0 = substr($0, length(hide) + 1)
        if (kind != "aliases" || $0 !~ /^[ \t]/) hidden = ($0 !~ /^#/ && $0 != "" && (key_of($0) in names))
        print (hidden ? hide : "") $0
    }
    END {
        if (inside) exit 3
        if (block != "") printf "%s\n%s%s\n", first, block, last
    }' "$2"
}

# A table that is not this bundle's, but has the block of an earlier one, loses it.
stage_table() {
    ours=$work/nothing
    [ "$table" != "$1" ] || ours=$here/$1
    [ "$table" = "$1" ] || grep -q "^$marker_begin\$" "$2" 2>/dev/null || return 0
    if [ -e "$2" ] && [ ! -r "$2" ]; then
        note "$2 cannot be read without root"
    elif merged "$1" "$2" "$ours" >"$work/$1"; then
        plan "$1" "$2"
    else
        problem "$2 has \"$marker_begin\" without \"$marker_end\": repair that first"
    fi
}

# The file with the relay's password. Its content is shown nowhere.
password_file() { resolved "$config_folder/authinfo"; }

password_is_there() {
    grep -q '^AuthInfo:' "$1" 2>/dev/null && ! grep -q '^AuthInfo:.*PUT-THE-PASSWORD-HERE' "$1"
}

# sendmail reads the map that makemap has made of it.
password_needs_map() {
    logs_in && password_is_there "$(password_file)" || return 1
    [ ! -e "$(password_file).db" ] || [ -n "$(find "$(password_file)" -newer "$(password_file).db")" ]
}

# What somebody has filled in stays, as long as it is for the same relay and user. An entry for another one is kept
# behind a comment.
stage_password() {
    logs_in || return 0
    [ -f "$here/authinfo" ] || {
        problem 'authinfo is missing from the bundle'
        return
    }
    file=$(password_file)
    login=$(grep '^# Login at ' "$here/authinfo")
    if [ -e "$file" ] && [ ! -r "$file" ]; then
        note "$file cannot be read without root"
        return
    elif grep -q -x -F "$login" "$file" 2>/dev/null; then
        cp "$file" "$work/authinfo"
    elif password_is_there "$file"; then
        awk -v hide="$marker_hidden" '{ print ($1 == "AuthInfo:" ? hide : "") $0 }' "$file" >"$work/authinfo"
        cat "$here/authinfo" >>"$work/authinfo"
    else
        cp "$here/authinfo" "$work/authinfo"
    fi
    plan authinfo "$config_folder/authinfo"
    password_is_there "$work/authinfo" ||
        note "the relay's password is not filled in yet: write it into $file, then run ./install.sh --apply again"
}

set_conf_value() {
    if grep -q "^$1=" "$work/sendmail.conf"; then
        sed "s/^$1=.*/$1=\"$2\";/" "$work/sendmail.conf" >"$work/sendmail.conf.next" &&
            mv "$work/sendmail.conf.next" "$work/sendmail.conf"
    else
        say "$1=\"$2\";" >>"$work/sendmail.conf"
    fi
}

# Debian's own switch for the daemon; its cron file is generated from it. Our runner sends the client queue.
stage_debian_conf() {
    cat /etc/mail/sendmail.conf >"$work/sendmail.conf" 2>/dev/null
    mode=None
    ! has_daemon || mode=Daemon
    set_conf_value DAEMON_MODE "$mode"
    set_conf_value QUEUE_MODE "$mode"
    set_conf_value MSP_MODE None
    ! has_daemon || set_conf_value QUEUE_INTERVAL "${interval}m"
    plan sendmail.conf /etc/mail/sendmail.conf
}

# The plan: lines "name in the work folder<TAB>file on the host"; "-" means that the file goes away.
plan() { printf '%s\t%s\n' "$1" "$(resolved "$2")" >>"$work/plan"; }

plan_copy() {
    if [ -f "$here/$1" ]; then
        cp "$here/$1" "$work/$1" && plan "$1" "$2"
    else
        problem "$1 is missing from the bundle"
    fi
}

plan_removal() { [ ! -e "$1" ] || plan - "$1"; }

cron_file=/etc/cron.d/sendmail-wizard
timer='sendmail-wizard-queue.timer'
service_unit='sendmail-wizard-queue.service'
units=/etc/systemd/system

stage_runner() {
    if [ "$runner" = systemd-timer ]; then
        plan_copy "$service_unit" "$units/$service_unit"
        plan_copy "$timer" "$units/$timer"
        plan_removal "$cron_file"
        return
    fi
    plan_removal "$units/$timer"
    plan_removal "$units/$service_unit"
    if [ -d /etc/cron.d ]; then
        plan_copy sendmail-wizard.cron "$cron_file"
    fi
}

uses_crontab() { [ "$runner" = cron ] && [ ! -d /etc/cron.d ]; }

# root's own crontab, for a host without /etc/cron.d: the same lines without the user.
stage_crontab() {
    sed -e '/^#/d' -e 's/^\([^ ]* [^ ]* [^ ]* [^ ]* [^ ]*\) [^ ]* /\1 /' "$here/sendmail-wizard.cron" >"$work/ours.crontab"
    crontab -l >"$work/old.crontab" 2>/dev/null || : >"$work/old.crontab"
    if uses_crontab; then
        merged crontab "$work/old.crontab" "$work/ours.crontab" >"$work/new.crontab"
    else
        merged crontab "$work/old.crontab" "$work/nothing" >"$work/new.crontab"
    fi
}

crontab_matters() {
    have crontab && is_root && [ -f "$here/sendmail-wizard.cron" ] || return 1
    uses_crontab || crontab -l 2>/dev/null | grep -q "^$marker_begin\$"
}

stage_all() {
    plan_copy sendmail.mc "$config_folder/$sendmail_mc"
    build_cf sendmail.mc sendmail.cf
    plan sendmail.cf "$config_folder/sendmail.cf"
    if has_submit; then
        plan_copy submit.mc "$config_folder/$submit_mc"
        build_cf submit.mc submit.cf
        plan submit.cf "$config_folder/submit.cf"
    fi
    stage_table aliases "$aliases_file"
    stage_table access "$config_folder/access"
    stage_password
    stage_runner
    ! crontab_matters || stage_crontab
    [ "$platform" != debian ] || stage_debian_conf
}

# Only what differs: what is right already is not touched.
reduce_plan() {
    while IFS=$tab read -r name target; do
        [ "$name" != - ] && same_file "$work/$name" "$target" || printf '%s\t%s\n' "$name" "$target"
    done <"$work/plan" >"$work/changes"
}

crontab_differs() { [ -f "$work/new.crontab" ] && ! cmp -s "$work/old.crontab" "$work/new.crontab"; }

show_differences() {
    while IFS=$tab read -r name target; do
        say
        if [ "$name" = - ]; then
            say "would go: $target"
        elif [ ! -e "$target" ]; then
            say "would be new: $target"
        elif [ "$name" = authinfo ]; then
            say "would change: $target (what is in it is not shown)"
        else
            say "would change: $target"
            diff -u "$target" "$work/$name"
        fi
    done <"$work/changes"
    ! crontab_differs || {
        say
        say "would change: root's crontab"
        diff -u "$work/old.crontab" "$work/new.crontab"
    }
    ! password_needs_map || say "would be new: the map of $(password_file)"
    has_daemon || ! service_running sendmail || say 'would stop: the sendmail daemon'
}

# Everything that is wrong, not only the first thing, and the plan of what to do.
examine() {
    stalls='' host_release=''
    make_work_folder
    find_manager
    find_m4
    check_sums
    check_platform
    check_host_name
    check_sendmail
    check_folders
    check_network
    check_relay_security
    stage_all
    reduce_plan
}

do_check() {
    examine
    is_root || note 'not root: some files may be unreadable, and --apply needs root'
    show_differences
    say
    if [ "$problems" != 0 ]; then
        say "$problems problem(s): --apply would refuse."
        return 1
    fi
    [ -s "$work/changes" ] || crontab_differs || password_needs_map || ! as_promised || {
        say 'Already installed; nothing would change.'
        return 0
    }
    say 'No problems. Nothing was changed.'
}

as_promised() {
    if has_daemon; then
        [ "$manager" = none ] || service_running sendmail || return 1
        sockets_as_promised || ! open_sockets >/dev/null
    else
        ! service_running sendmail
    fi
}
