# SPDX-License-Identifier: MIT
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
    for pid_file in /var/run/sendmail/mta/sendmail.pid /var/run/sendmail.pid "$config_folder/sendmail.pid"; do
        [ ! -s "$pid_file" ] || ! is_sendmail "$(head -n 1 "$pid_file")" || return 0
    done
    return 1
}

# Not every daemon may write its file.
daemon_is_there() { daemon_has_pid || listeners 2>/dev/null | grep -q ' sendmail'; }

# Another process may have got the number of one that ended long ago.
is_sendmail() {
    case $1 in
    '' | *[!0-9]*) return 1 ;;
    esac
    [ -r "/proc/$1/comm" ] || { kill -0 "$1" 2>/dev/null && return; }
    case $(cat "/proc/$1/comm" 2>/dev/null) in
    sendmail*) return 0 ;;
    esac
    return 1
}

# Debian's unit counts as active even when it has started nothing.
service_running() {
    case $manager:$platform in
    *:debian) daemon_is_there ;;
    systemd:*) systemctl is-active --quiet "$1" ;;
    rc:*) service "$1" onestatus >/dev/null 2>&1 ;;
    smf:*) [ "$(svcs -H -o state "$1" 2>/dev/null)" = online ] ;;
    *) daemon_is_there ;;
    esac
}

# Debian keeps it in sendmail.conf and FreeBSD in rc.conf, which are backed up and restored as files.
service_enabled() {
    case $manager in
    systemd) [ "$platform" = debian ] || systemctl is-enabled --quiet "$1" ;;
    smf) [ "$(svcs -H -o state "$1" 2>/dev/null)" != disabled ] ;;
    init) [ -z "$(boot_links s)" ] ;;
    *) true ;;
    esac
}

# What a command says is shown when it fails. A trap of ours that comes meanwhile has its own output.
quietly() {
    ("$@" >"$work/service" 2>&1 </dev/null) || {
        shown <"$work/service"
        return 1
    }
}

service_start() {
    case $manager in
    systemd) quietly systemctl restart "$1" ;;
    init) quietly "/etc/init.d/$1" restart ;;
    rc) quietly service "$1" onerestart ;;
    smf) quietly svcadm enable -s "$1" && quietly svcadm restart "$1" ;;
    none) note "no way to start services is known here: start the daemon with $sendmail -bd -q${interval}m" ;;
    esac
}

service_stop() {
    case $manager in
    systemd) quietly systemctl stop "$1" ;;
    init) quietly "/etc/init.d/$1" stop ;;
    rc) quietly service "$1" onestop || ! service_running "$1" ;;
    smf) quietly svcadm disable -s "$1" ;;
    none) note 'no way to stop services is known here: end the daemon, and keep it from starting at boot' ;;
    esac
}

# At boot. On Debian sendmail.conf says it and on FreeBSD rc.conf, which are installed as files.
service_enable() {
    case $manager:$platform in
    systemd:debian | init:debian) ;;
    systemd:*) systemctl enable --quiet "$1" ;;
    init:*) rename_boot_links s S ;;
    smf:*) svccfg -s "$1" setprop config/local_only = false && svcadm refresh "$1" ;;
    esac
}

service_disable() {
    case $manager:$platform in
    systemd:debian | init:debian) ;;
    systemd:*) systemctl disable --quiet "$1" ;;
    init:*) rename_boot_links S s ;;
    esac
}

# A small s keeps what it was, and init passes over it.
boot_links() {
    for link in /etc/rc[2-5].d/"$1"[0-9][0-9]sendmail /etc/rc.d/rc[2-5].d/"$1"[0-9][0-9]sendmail; do
        [ ! -h "$link" ] || say "$link"
    done
}

rename_boot_links() {
    for link in $(boot_links "$1"); do
        link_name=$(basename -- "$link")
        mv -f "$link" "$(dirname -- "$link")/$2${link_name#?}" || return 1
    done
}

save_services() {
    for service in $services; do
        running=stopped enabled=disabled
        ! service_running "$service" || running=running
        ! service_enabled "$service" || enabled=enabled
        say "$service $running $enabled" || return 1
    done >"$1/services" || return 1
    [ "$manager" != smf ] || svcprop -p config/local_only sendmail >"$1/local_only" 2>/dev/null || :
}

restore_enabled() {
    case $manager:$platform:$2 in
    systemd:debian:* | init:debian:*) ;;
    systemd:*:enabled) systemctl enable --quiet "$1" ;;
    systemd:*:disabled) systemctl disable --quiet "$1" ;;
    init:*:enabled) rename_boot_links s S ;;
    init:*:disabled) rename_boot_links S s ;;
    esac
}

restore_services() {
    result=0
    if [ "$manager" = smf ] && [ -s "$1/local_only" ]; then
        svccfg -s sendmail setprop config/local_only = "$(cat "$1/local_only")" && svcadm refresh sendmail || result=1
    fi
    while read -r service running enabled; do
        restore_enabled "$service" "$enabled" || result=1
        if [ "$running" = running ]; then
            service_start "$service" || result=1
        elif service_running "$service"; then
            service_stop "$service" || result=1
        fi
    done <"$1/services"
    return "$result"
}

had_daemon() { grep -q ' running ' "$1/services"; }

# The mail ports and those that the daemon is to listen on, for a regular expression.
looked_at_ports() {
    printf '25|465|587'
    say "$sockets" | tr ',' '\n' | sed -n 's/^.*:\([0-9][0-9]*\)$/|\1/p' | tr -d '\n'
}

# What listens on these ports: lines "127.0.0.1:25 PROGRAM PROCESS", as far as a tool here tells; fails when none
# does. An unknown program is "-".
listeners() {
    if have ss; then
        ss -H -ltnp
    elif have sockstat; then
        sockstat -l -P tcp | awk '{ print $5, $6, "users:((\"" $2 "\",pid=" $3 }'
    elif [ "$platform" = solaris ] && have netstat; then
        { netstat -an -f inet | sed 's/^/tcp4 /' && netstat -an -f inet6 | sed 's/^/tcp6 /'; } | grep LISTEN
    elif have netstat; then
        netstat -an | grep LISTEN
    else
        return 1
    fi | awk -v ports="[.:]($(looked_at_ports))\$" '{
        for (i = 1; i <= NF; i++) {
            if ($i !~ ports) continue
            port = $i; sub(/.*[.:]/, "", port)
            address = $i; sub(/[.:][0-9]+$/, "", address); gsub(/[][]/, "", address); sub(/%.*/, "", address)
            if (address == "*") address = ($1 ~ /4$/) ? "0.0.0.0" : "::"
            program = process = "-"
            if (match($0, /users:\(\("[^"]*"/)) program = substr($0, RSTART + 9, RLENGTH - 10)
            if (match($0, /pid=[0-9]+/)) process = substr($0, RSTART + 4, RLENGTH - 4)
            gsub(/[^A-Za-z0-9_.-]/, "?", program)
            print (address ~ /:/ ? "[" address "]" : address) ":" port, (program == "" ? "-" : program), process
            break
        }
    }' | sort -u
}

# Those of sendmail, and those of whoever it may be.
open_sockets() { listeners | awk '$2 ~ /^sendmail/ || $2 == "-" { print $1 }' | sort -u; }
foreign_sockets() { listeners | awk '$2 !~ /^sendmail/ && $2 != "-"'; }
knows_sockets() { have ss || have sockstat || have netstat; }

promised_sockets() { say "$sockets" | tr ',' '\n' | sed '/^none$/d' | sort -u; }

load_average() {
    { cut -d . -f 1 /proc/loadavg || uptime | sed -e 's/.*averages*: *//' -e 's/[.,].*//'; } 2>/dev/null
}

# Above this load sendmail closes its sockets: no fault of the configuration, and it passes.
too_busy_to_listen() {
    limit=$(sed -n 's/^O RefuseLA=\([0-9]*\)$/\1/p' "$config_folder/sendmail.cf" 2>/dev/null)
    [ -z "$(open_sockets)" ] && service_running sendmail && [ "$(load_average)" -ge "${limit:-12}" ] 2>/dev/null
}

sockets_as_promised() { [ "$(open_sockets)" = "$(promised_sockets)" ]; }

said_sockets() {
    heard=$(open_sockets | tr '\n' ' ')
    say "${heard:-nothing}" | sed 's/ $//'
}
