#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs the sendmail configuration that lies beside this file. This file is the same in every bundle; what differs
# is in bundle.conf, which is read as data: nothing in it is ever executed. It needs a POSIX shell and a base system's
# tools.

set -u
LC_ALL=C
PATH=/usr/xpg4/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/ccs/bin:/usr/local/sbin:/usr/local/bin
export LC_ALL PATH
unset CDPATH
umask 022

here=$(cd -- "$(dirname -- "$0")" && pwd) || exit 1
tab=$(printf '\t')
marker_begin='# BEGIN sendmail-wizard'
marker_end='# END sendmail-wizard'
marker_hidden='# sendmail-wizard hides: '
problems=0
work=
backup=
lock=

usage() {
    cat <<EOF
usage: ./install.sh --check | --apply | --status | --rollback [BACKUP] | --help

  --check      what would change on this host, and what stands in the way; changes nothing
  --apply      installs, as root: backs up first, tries the configuration with this host's own sendmail before it goes
               live, and restores everything when a step fails
  --status     whether this host still is as the bundle says
  --rollback   restores what --apply found: the newest backup, or the one named

Exit status: 0 fine, 1 problems or differences, 2 wrong usage.
EOF
}

say() { printf '%s\n' "$*"; }
note() { say "note: $*"; }
problem() {
    say "PROBLEM: $*"
    problems=$((problems + 1))
}
die() {
    printf '%s\n' "install.sh: $*" >&2
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# --- bundle.conf ------------------------------------------------------------------------------------------------------

format='' host='' role='' platform='' release='' cf_release='' config_folder='' sendmail='' cf_tree='' aliases_file=''
mta_queue='' client_queue='' sendmail_mc='' submit_mc='' table='' listen='' sockets='' sender='' runner=''
interval='' relay_security='' ca_file='' ca_folder=''

read_data() {
    [ -f "$here/bundle.conf" ] || die "$here/bundle.conf is missing: this is not a whole bundle"
    seen=' '
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        *=*) read_value "${line%%=*}" "${line#*=}" ;;
        *) die "bundle.conf: a line is not of the form key=value" ;;
        esac
    done <"$here/bundle.conf"
    check_data
}

read_value() {
    case $1 in
    '' | *[!a-z_]*) die 'bundle.conf: a key has forbidden characters' ;;
    esac
    case $2 in
    '' | *[!][A-Za-z0-9._:/,@+-]*) die "bundle.conf: the value of $1 is empty or has forbidden characters" ;;
    esac
    case $seen in
    *" $1 "*) die "bundle.conf: $1 is there twice" ;;
    esac
    seen="$seen$1 "
    set_value "$1" "$2"
}

set_value() {
    case $1 in
    format) format=$2 ;;
    host) host=$2 ;;
    role) role=$2 ;;
    platform) platform=$2 ;;
    release) release=$2 ;;
    cf_release) cf_release=$2 ;;
    config_folder) config_folder=$2 ;;
    sendmail) sendmail=$2 ;;
    cf_tree) cf_tree=$2 ;;
    aliases_file) aliases_file=$2 ;;
    mta_queue) mta_queue=$2 ;;
    client_queue) client_queue=$2 ;;
    sendmail_mc) sendmail_mc=$2 ;;
    submit_mc) submit_mc=$2 ;;
    table) table=$2 ;;
    listen) listen=$2 ;;
    sockets) sockets=$2 ;;
    sender) sender=$2 ;;
    runner) runner=$2 ;;
    interval) interval=$2 ;;
    relay_security) relay_security=$2 ;;
    ca_file) ca_file=$2 ;;
    ca_folder) ca_folder=$2 ;;
    *) die "bundle.conf: unknown key $1" ;;
    esac
}

one_of() {
    wanted=$1 value=$2
    shift 2
    for choice in "$@"; do
        [ "$value" != "$choice" ] || return 0
    done
    die "bundle.conf: $wanted is $value"
}

need_path() {
    case $2/ in
    */../* | *//*) die "bundle.conf: $1 is no plain path" ;;
    /?*) ;;
    *) die "bundle.conf: $1 is no absolute path" ;;
    esac
}

need_name() {
    case $2 in
    */* | .*) die "bundle.conf: $1 is no file name" ;;
    esac
}

check_data() {
    for key in format host role platform release cf_release config_folder sendmail cf_tree aliases_file mta_queue \
        client_queue sendmail_mc submit_mc table listen sockets sender runner interval relay_security ca_file ca_folder; do
        case $seen in
        *" $key "*) ;;
        *) die "bundle.conf: $key is missing" ;;
        esac
    done
    [ "$format" = 1 ] || die "bundle.conf has format $format; this installer knows format 1"
    one_of role "$role" null-client local-aliases mail-server
    one_of platform "$platform" debian redhat freebsd solaris generic
    one_of table "$table" none aliases access
    one_of listen "$listen" none loopback network
    one_of relay_security "$relay_security" plain opportunistic verified login
    ! verifies_relay || { need_path ca_file "$ca_file" && need_path ca_folder "$ca_folder"; }
    one_of runner "$runner" cron systemd-timer
    need_path config_folder "$config_folder"
    need_path sendmail "$sendmail"
    need_path cf_tree "$cf_tree"
    need_path aliases_file "$aliases_file"
    need_path mta_queue "$mta_queue"
    need_path client_queue "$client_queue"
    need_name sendmail_mc "$sendmail_mc"
    need_name submit_mc "$submit_mc"
}

has_submit() { [ "$submit_mc" != none ]; }
verifies_relay() { [ "$relay_security" = verified ] || logs_in; }
logs_in() { [ "$relay_security" = login ]; }
has_daemon() { [ "$listen" != none ]; }

# --- small tools ------------------------------------------------------------------------------------------------------

is_root() { [ "$(id -u)" = 0 ]; }

make_work_folder() {
    work=${TMPDIR:-/tmp}/sendmail-wizard.$$
    mkdir -m 0700 "$work" || die "cannot make $work"
    : >"$work/plan"
    : >"$work/nothing"
}

clean_up() {
    [ -z "$work" ] || rm -rf "$work"
    [ -z "$lock" ] || rm -rf "$lock"
}

# limited SECONDS INPUT COMMAND…: runs it with INPUT as its standard input, and ends it when it takes longer.
limited() {
    seconds=$1 input=$2
    shift 2
    "$@" <"$input" &
    command=$!
    (
        trap 'kill "$sleeper"; exit' TERM
        sleep "$seconds" &
        sleeper=$!
        wait "$sleeper"
        kill "$command"
    ) >/dev/null 2>&1 &
    watcher=$!
    wait "$command"
    status=$?
    kill "$watcher" 2>/dev/null
    wait "$watcher" 2>/dev/null
    return "$status"
}

# The file that a path leads to: a link stays a link, what it points to is what changes.
resolved() {
    path=$1 hops=0
    while [ -h "$path" ] && [ "$hops" -lt 20 ]; do
        link=$(readlink "$path") || break
        case $link in
        /*) path=$link ;;
        *) path=$(dirname -- "$path")/$link ;;
        esac
        hops=$((hops + 1))
    done
    say "$path"
}

sum_of() {
    if have sha256sum; then
        sha256sum <"$1" | sed 's/ .*//'
    elif have sha256; then
        sha256 -q <"$1"
    elif have digest; then
        digest -a sha256 "$1"
    elif have openssl; then
        openssl dgst -sha256 <"$1" | sed 's/.* //'
    fi
}

# Comments and empty lines do not matter in a .cf: Debian's make, for one, appends the .mc as comments.
same_cf() {
    sed -e '/^#/d' -e '/^$/d' "$1" >"$work/one.cf" 2>/dev/null || return 1
    sed -e '/^#/d' -e '/^$/d' "$2" >"$work/other.cf" 2>/dev/null || return 1
    cmp -s "$work/one.cf" "$work/other.cf"
}

same_file() {
    case $2 in
    *.cf) same_cf "$1" "$2" ;;
    *) cmp -s "$1" "$2" 2>/dev/null ;;
    esac
}

# --- the services, by platform ----------------------------------------------------------------------------------------

find_manager() {
    services=sendmail
    case $platform in
    freebsd) manager=rc ;;
    solaris) manager=smf ;;
    *)
        if [ -d /run/systemd/system ]; then
            manager=systemd
            if [ "$platform" != debian ] && systemctl cat sm-client.service >/dev/null 2>&1; then
                services='sendmail sm-client'
            fi
        elif [ -x /etc/init.d/sendmail ]; then
            manager=init
        else
            manager=none
        fi
        ;;
    esac
}

daemon_has_pid() {
    for file in /var/run/sendmail/mta/sendmail.pid /var/run/sendmail.pid "$config_folder/sendmail.pid"; do
        if [ -s "$file" ] && kill -0 "$(head -n 1 "$file")" 2>/dev/null; then
            return 0
        fi
    done
    return 1
}

service_running() {
    case $manager in
    systemd) systemctl is-active --quiet "$1" ;;
    rc) service "$1" onestatus >/dev/null 2>&1 ;;
    smf) [ "$(svcs -H -o state "$1" 2>/dev/null)" = online ] ;;
    *) daemon_has_pid ;;
    esac
}

# Debian keeps it in sendmail.conf and FreeBSD in rc.conf, which are backed up and restored as files.
service_enabled() {
    case $manager in
    systemd) [ "$platform" = debian ] || systemctl is-enabled --quiet "$1" ;;
    smf) [ "$(svcs -H -o state "$1" 2>/dev/null)" != disabled ] ;;
    *) true ;;
    esac
}

service_start() {
    case $manager in
    systemd) systemctl restart "$1" ;;
    init) "/etc/init.d/$1" restart ;;
    rc) service "$1" onerestart ;;
    smf) svcadm enable -s "$1" && svcadm restart "$1" ;;
    none) note "no way to start services is known here: start the daemon with $sendmail -bd -q${interval}m" ;;
    esac >"$work/service" 2>&1 </dev/null || {
        cat "$work/service"
        return 1
    }
    [ "$manager" != none ] || cat "$work/service"
}

service_stop() {
    case $manager in
    systemd) systemctl stop "$1" ;;
    init) "/etc/init.d/$1" stop ;;
    rc) service "$1" onestop || ! service_running "$1" ;;
    smf) svcadm disable -s "$1" ;;
    none) note 'no way to stop services is known here: end the daemon, and keep it from starting at boot' ;;
    esac >"$work/service" 2>&1 </dev/null || {
        cat "$work/service"
        return 1
    }
    [ "$manager" != none ] || cat "$work/service"
}

service_enable() {
    case $manager:$platform in
    systemd:debian) ;;
    systemd:*) systemctl enable --quiet "$1" ;;
    rc:*) sysrc sendmail_enable=YES sendmail_msp_queue_enable=NO >/dev/null ;;
    smf:*) svccfg -s "$1" setprop config/local_only = false && svcadm refresh "$1" ;;
    esac
}

service_disable() {
    case $manager:$platform in
    systemd:debian) ;;
    systemd:*) systemctl disable --quiet "$1" ;;
    rc:*)
        sysrc sendmail_enable=NO sendmail_submit_enable=NO sendmail_outbound_enable=NO \
            sendmail_msp_queue_enable=NO >/dev/null
        ;;
    esac
}

save_services() {
    for service in $services; do
        running=stopped enabled=disabled
        ! service_running "$service" || running=running
        ! service_enabled "$service" || enabled=enabled
        say "$service $running $enabled"
    done >"$1/services"
    [ "$manager" != smf ] || svcprop -p config/local_only sendmail >"$1/local_only" 2>/dev/null
}

restore_services() {
    result=0
    if [ "$manager" = smf ] && [ -s "$1/local_only" ]; then
        svccfg -s sendmail setprop config/local_only = "$(cat "$1/local_only")" && svcadm refresh sendmail || result=1
    fi
    while read -r service running enabled; do
        if [ "$manager:$platform" = systemd:debian ] || [ "$manager" != systemd ]; then
            :
        elif [ "$enabled" = enabled ]; then
            systemctl enable --quiet "$service" || result=1
        else
            systemctl disable --quiet "$service" || result=1
        fi
        if [ "$running" = running ]; then
            service_start "$service" || result=1
        elif service_running "$service"; then
            service_stop "$service" || result=1
        fi
    done <"$1/services"
    return "$result"
}

# What listens on the mail ports, as bundle.conf writes it; fails when no tool tells.
open_sockets() {
    if have ss; then
        ss -H -ltn
    elif have netstat; then
        netstat -an | grep LISTEN
    else
        return 1
    fi | awk '{
        for (i = 1; i <= NF; i++) {
            if ($i !~ /[.:](25|465|587)$/) continue
            port = $i; sub(/.*[.:]/, "", port)
            address = $i; sub(/[.:][0-9]+$/, "", address); gsub(/[][]/, "", address); sub(/%.*/, "", address)
            if (address == "*") address = ($1 ~ /4$/) ? "0.0.0.0" : "::"
            print (address ~ /:/ ? "[" address "]" : address) ":" port
            break
        }
    }' | sort -u
}

promised_sockets() { say "$sockets" | tr ',' '\n' | sed '/^none$/d' | sort -u; }

sockets_as_promised() { [ "$(open_sockets)" = "$(promised_sockets)" ]; }

# --- checks -----------------------------------------------------------------------------------------------------------

check_sums() {
    if [ -z "$(sum_of "$work/nothing")" ]; then
        note 'no program here computes SHA-256 sums: whether the bundle is whole was not checked'
        return
    fi
    [ -f "$here/SHA256SUMS" ] || {
        problem 'SHA256SUMS is missing: this is not a whole bundle'
        return
    }
    while read -r sum name; do
        case $name in
        '' | */* | *[!A-Za-z0-9._-]*) problem 'SHA256SUMS has a line that does not belong there' ;;
        *) [ "$sum" = "$(sum_of "$here/$name" 2>/dev/null)" ] || problem "$name is missing or was changed" ;;
        esac
    done <"$here/SHA256SUMS"
    for name in bundle.conf install.sh sendmail.mc; do
        grep -q "  $name\$" "$here/SHA256SUMS" || problem "SHA256SUMS does not speak of $name"
    done
}

check_platform() {
    case $platform in
    debian) [ -x /usr/share/sendmail/update_conf ] || problem 'the package sendmail-base of Debian is missing' ;;
    redhat) [ -f /etc/redhat-release ] || [ -f /etc/system-release ] || problem 'the bundle is for Red Hat or Fedora' ;;
    freebsd) [ "$(uname -s)" = FreeBSD ] || problem 'the bundle is for FreeBSD' ;;
    solaris) [ "$(uname -s)" = SunOS ] || problem 'the bundle is for Solaris or illumos' ;;
    esac
    [ "$platform" = debian ] || note "what this installer does on $platform was written from documentation, not tried"
    [ -d "$config_folder" ] || problem "there is no folder $config_folder: is sendmail installed?"
}

# sendmail sleeps a minute at each start when its own name resolves, but to nothing with a dot.
check_host_name() {
    name=$(hostname 2>/dev/null || uname -n)
    found=
    ! have getent || found=$(getent hosts "$name" | sed 's/^[^ ]*//')
    dotted='' same=''
    for candidate in $name $found; do
        case $candidate in
        *.*) dotted=yes ;;
        esac
        [ "$candidate" != "$host" ] || same=yes
    done
    if [ -n "$found" ] && [ -z "$dotted" ]; then
        problem "this host calls itself $name, without a domain: sendmail would wait a minute at each start." \
            "Put $host before $name in its line of /etc/hosts"
        stalls=yes
    elif [ -z "$same" ]; then
        [ -n "$dotted" ] || [ "$name" != "${host%%.*}" ] || {
            note "this host calls itself $name; nothing here says that its full name is $host"
            return
        }
        problem "the bundle is for $host; this host is $name"
    fi
}

check_sendmail() {
    [ -x "$sendmail" ] || {
        problem "there is no program $sendmail: install sendmail first"
        return
    }
    [ -z "$stalls" ] || return
    limited 20 /dev/null "$sendmail" -d0.20 -bt >"$work/version" 2>&1
    host_release=$(sed -n 's/^Version \([0-9][0-9.]*[0-9]\).*/\1/p' "$work/version" | head -n 1)
    [ -n "$host_release" ] || {
        problem "$sendmail does not say that it is sendmail: it may belong to another mail system"
        return
    }
    conf=$(sed -n 's/.*Conf file:[[:blank:]]*\([^ ]*\) (default for MTA).*/\1/p' "$work/version" | head -n 1)
    [ -z "$conf" ] || [ "$conf" = "$config_folder/sendmail.cf" ] ||
        problem "this sendmail reads $conf, not $config_folder/sendmail.cf"
    check_release
}

minor_of() {
    minor=${1#*.}
    say "${minor%%.*}"
}

check_release() {
    case $host_release in
    "$release" | "$release".*) return ;;
    esac
    note "this host runs sendmail $host_release; the bundle was made for $release"
    if has_submit && [ "$(minor_of "$host_release")" -lt 12 ]; then
        problem "sendmail $host_release has no submission program; export the bundle for that release"
    elif ! has_submit && [ "$(minor_of "$host_release")" -ge 12 ]; then
        problem "sendmail $host_release needs a submit.cf; export the bundle for that release"
    fi
}

check_folders() {
    [ -d "$mta_queue" ] || problem "the queue folder $mta_queue is missing"
    ! has_submit || [ -d "$client_queue" ] || problem "the queue folder $client_queue is missing"
    if [ "$runner" = systemd-timer ]; then
        have systemctl || problem 'the queue is to be sent by a systemd timer; this host has no systemd'
    else
        [ -d /etc/cron.d ] || have crontab || problem 'the queue is to be sent by cron; this host has no cron'
    fi
}

check_network() {
    case $sockets in
    *'['*)
        # Files in /proc have no size; this one has a line for each address.
        [ ! -d /proc/net ] || grep -q . /proc/net/if_inet6 2>/dev/null ||
            problem "IPv6 is off on this host, and the daemon is to listen on $sockets"
        ;;
    esac
    ! has_daemon || service_running sendmail || [ -z "$(open_sockets)" ] ||
        problem "another program listens on $(open_sockets | tr '\n' ' ')"
    has_daemon || service_running sendmail || [ -z "$(open_sockets)" ] ||
        note "another program, not sendmail, listens on $(open_sockets | tr '\n' ' ')"
}

# A certificate that nobody can verify, or a login without SASL, would let all mail wait for ever.
check_relay_security() {
    verifies_relay || return 0
    if [ ! -s "$ca_file" ] || [ ! -d "$ca_folder" ]; then
        problem "$ca_file or $ca_folder is missing: nothing can verify the relay's certificate." \
            "Install the package ca-certificates"
    fi
    [ -n "$host_release" ] || return 0
    grep -q 'STARTTLS' "$work/version" || problem 'this sendmail was built without STARTTLS'
    logs_in || return 0
    grep -q 'SASL' "$work/version" || problem 'this sendmail was built without SASL: it cannot log in at the relay'
    check_sasl_plugin
}

check_sasl_plugin() {
    for plugin in /usr/lib/*/sasl2/libplain.so* /usr/lib64/sasl2/libplain.so* /usr/lib/sasl2/libplain.so* \
        /usr/local/lib/sasl2/libplain.so*; do
        [ ! -e "$plugin" ] || return 0
    done
    case $platform in
    debian) problem "sendmail cannot log in at the relay without SASL's plug-ins: install libsasl2-modules" ;;
    redhat) problem "sendmail cannot log in at the relay without SASL's plug-ins: install cyrus-sasl-plain" ;;
    *) note "SASL's plug-in for the relay's login was not found where it usually is" ;;
    esac
}

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

# --- backup and restoring ---------------------------------------------------------------------------------------------

state_folder() {
    case $platform in
    solaris | generic) say "$config_folder/sendmail-wizard-backup" ;;
    *) say /var/backups/sendmail-wizard ;;
    esac
}

take_lock() {
    folder=$(state_folder)
    if ! mkdir -p "$folder" || ! chmod 0700 "$folder"; then
        die "cannot make $folder"
    fi
    if ! mkdir "$folder/lock" 2>/dev/null; then
        owner=$(cat "$folder/lock/pid" 2>/dev/null)
        if [ -n "$owner" ] && kill -0 "$owner" 2>/dev/null; then
            die "another install.sh (process $owner) is at work"
        fi
        [ "$1" = rollback ] || die 'an earlier run was cut off: run ./install.sh --rollback first'
    fi
    lock=$folder/lock
    say $$ >"$lock/pid"
}

# Every file that this or the programs it calls may touch.
touched_files() {
    sed "s/^[^$tab]*$tab//" "$work/plan"
    for file in "$aliases_file" "$aliases_file.db" "$config_folder/aliases.db" "$config_folder/access" \
        "$config_folder/access.db" "$config_folder/authinfo" "$config_folder/authinfo.db"; do
        resolved "$file"
    done
    case $platform in
    debian) printf '%s\n' /etc/cron.d/sendmail /etc/mail/databases /etc/mail/Makefile /etc/mail/sendmail.conf ;;
    freebsd) say /etc/rc.conf ;;
    esac
}

# save_files FOLDER: copies the files that FOLDER/list names, with owner, mode and time; FOLDER/absent names the others.
save_files() {
    : >"$1/absent"
    while read -r file; do
        if [ -e "$file" ]; then
            mkdir -p "$1/files$(dirname -- "$file")" && cp -p "$file" "$1/files$file" || return 1
        else
            say "$file" >>"$1/absent" || return 1
        fi
    done <"$1/list"
}

make_backup() {
    folder=$(state_folder)
    stamp=$(date -u +%Y%m%dT%H%M%SZ)
    backup=$folder/$stamp count=1
    until mkdir "$backup" 2>/dev/null; do
        count=$((count + 1))
        [ "$count" -lt 100 ] || return 1
        backup=$folder/$stamp-$count
    done
    touched_files | sort -u >"$backup/list" || return 1
    save_files "$backup" || return 1
    save_services "$backup"
    ! crontab_matters || cp "$work/old.crontab" "$backup/crontab" || return 1
    say "$host $role" >"$backup/complete" && sync
}

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
        if cp -p "$1/files$2" "$2.sendmail-wizard-old"; then
            mv -f "$2.sendmail-wizard-old" "$2"
        else
            rm -f "$2.sendmail-wizard-old"
            cp -p "$1/files$2" "$2"
        fi
    fi
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

restore() {
    failed=0
    while read -r file; do
        rm -f "$file.sendmail-wizard-new"
    done <"$1/list"
    while read -r file; do
        put_back "$1" "$file" || failed=1
    done <"$1/list"
    [ ! -f "$1/crontab" ] || crontab "$1/crontab" || failed=1
    settle_timer || failed=1
    sync
    restore_services "$1" || failed=1
    return "$failed"
}

# undo REASON: the end of an --apply that went wrong.
undo() {
    trap '' HUP INT TERM
    say "FAILED: $1"
    if restore "$backup"; then
        : >"$backup/rolled-back"
        say "Everything is as it was before. The backup stays in $backup."
    else
        say "Not everything could be restored. The files as they were are in $backup/files."
    fi
    exit 1
}

newest_backup() {
    for folder in "$(state_folder)"/[0-9]*; do
        [ ! -f "$folder/complete" ] || [ -f "$folder/rolled-back" ] || say "$folder"
    done | sort | tail -n 1
}

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

# --- rolling back and status ------------------------------------------------------------------------------------------

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

main() {
    trap clean_up EXIT
    trap 'exit 1' HUP INT TERM
    verb=${1-}
    case $verb:$# in
    --help:1)
        usage
        exit 0
        ;;
    --check:1 | --apply:1 | --status:1 | --rollback:1 | --rollback:2) ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    read_data
    case $verb in
    --check) do_check ;;
    --apply) do_apply ;;
    --status) do_status ;;
    --rollback) do_rollback "${2-}" ;;
    esac
}

main "$@"
