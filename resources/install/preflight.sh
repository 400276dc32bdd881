# SPDX-License-Identifier: MIT
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
        [ ! -d /proc/net ] || [ -s /proc/net/if_inet6 ] ||
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
