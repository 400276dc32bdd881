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
