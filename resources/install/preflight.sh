# SPDX-License-Identifier: MIT
# --- what stands in the way -------------------------------------------------------------------------------------------

check_root() {
    is_root || problem 'not root: some files may be unreadable, and --apply refuses. Run this as root'
}

check_others() {
    other=$(holder_of "$state/.lock")
    if [ -n "$other" ] && [ -z "$own" ]; then
        problem "another install.sh (process $other) is at work: wait until it has ended"
    elif [ -z "$own" ] && cut_off; then
        problem "an earlier --$under_way was cut off ($left_at): run --apply to finish it, or --rollback to undo it"
    fi
}

check_sums() {
    if [ -z "$(sum_of "$work/nothing")" ]; then
        note 'no program here computes SHA-256 sums: whether the bundle is whole was not checked'
        return
    fi
    [ -f "$here/SHA256SUMS" ] || {
        problem 'SHA256SUMS is missing: this is not a whole bundle. Copy it here again'
        return
    }
    while read -r sum name; do
        case $name in
        '' | */* | *[!A-Za-z0-9._-]*)
            problem 'SHA256SUMS has a line that does not belong there. Copy the bundle here again'
            ;;
        *) [ "$sum" = "$(sum_of "$here/$name" 2>/dev/null)" ] ||
            problem "$name is missing or was changed. Copy the bundle here again, or export it anew" ;;
        esac
    done <"$here/SHA256SUMS"
    for name in bundle.conf install.sh sendmail.mc; do
        grep -q "  $name\$" "$here/SHA256SUMS" || problem "SHA256SUMS does not speak of $name. Copy the bundle again"
    done
}

check_platform() {
    fits=yes
    case $platform in
    debian) [ -x /usr/share/sendmail/update_conf ] || fits='Debian with its package sendmail-base' ;;
    redhat) [ -f /etc/redhat-release ] || [ -f /etc/system-release ] || fits='Red Hat or Fedora' ;;
    freebsd) [ "$(uname -s)" = FreeBSD ] || fits=FreeBSD ;;
    solaris) [ "$(uname -s)" = SunOS ] || fits='Solaris or illumos' ;;
    esac
    [ "$fits" = yes ] || problem "the bundle is for $fits, and this host is not that. Export one for this platform"
    [ "$platform" = debian ] || note "what this installer does on $platform was written from documentation, not tried"
    [ -d "$config_folder" ] || problem "there is no folder $config_folder. Install sendmail first"
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
        problem "the bundle is for $host; this host is $name. Take the bundle of this host, or correct its name"
    fi
}

check_sendmail() {
    [ -x "$sendmail" ] || {
        problem "there is no program $sendmail. Install sendmail first"
        return
    }
    [ -z "$stalls" ] || return
    limited 20 /dev/null "$sendmail" -d0.20 -bt >"$work/version" 2>&1
    host_release=$(sed -n 's/^Version \([0-9][0-9.]*[0-9]\).*/\1/p' "$work/version" | head -n 1)
    [ -n "$host_release" ] || {
        problem "$sendmail does not say that it is sendmail: it may belong to another mail system." \
            "Install sendmail in its place"
        return
    }
    conf=$(sed -n 's/.*Conf file:[[:blank:]]*\([^ ]*\) (default for MTA).*/\1/p' "$work/version" | head -n 1)
    [ -z "$conf" ] || [ "$conf" = "$config_folder/sendmail.cf" ] ||
        problem "this sendmail reads $conf, not $config_folder/sendmail.cf. Export the bundle for this host's platform"
    check_release
}

# older ONE OTHER: of two releases.
older() {
    [ "$1" != "$2" ] && [ "$(printf '%s\n' "$1" "$2" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)" = "$1" ]
}

check_release() {
    case $host_release in
    "$release" | "$release".*) return ;;
    esac
    if has_submit && older "$host_release" 8.12; then
        problem "sendmail $host_release has no submission program. Export the bundle for that release"
    elif ! has_submit && ! older "$host_release" 8.12; then
        problem "sendmail $host_release needs a submit.cf. Export the bundle for that release"
    elif older "$host_release" "$release"; then
        problem "this host runs sendmail $host_release, older than the $release that the bundle was made for." \
            "Export the bundle for $host_release, or upgrade sendmail"
    else
        note "this host runs sendmail $host_release; the bundle was made for $release"
    fi
}

check_folders() {
    [ -d "$mta_queue" ] || problem "the queue folder $mta_queue is missing. Install sendmail's package again"
    ! has_submit || [ -d "$client_queue" ] ||
        problem "the queue folder $client_queue is missing. Install sendmail's package again"
    if [ "$runner" = systemd-timer ]; then
        have systemctl || problem 'the queue is to be sent by a systemd timer; this host has no systemd.' \
            'Export the bundle with cron as its queue runner'
    elif ! have cron && ! have crond && ! have crontab; then
        problem 'the queue is to be sent by cron; this host has no cron.' \
            'Install it, or export the bundle with a systemd timer'
    fi
}

has_loopback6() {
    if [ -d /proc/net ]; then
        grep -q '^0*1 ' /proc/net/if_inet6 2>/dev/null
    else
        ifconfig -a 2>/dev/null | grep -q '::1[ /]'
    fi
}

check_network() {
    case $sockets in
    *'[::1]'*)
        has_loopback6 || problem "the daemon is to listen on $sockets, and this host has no ::1." \
            'Turn IPv6 on, or export the bundle without it'
        ;;
    *'['*)
        # Files in /proc have no size; this one has a line for each address.
        [ ! -d /proc/net ] || grep -q . /proc/net/if_inet6 2>/dev/null ||
            problem "IPv6 is off on this host, and the daemon is to listen on $sockets." \
                'Turn IPv6 on, or export the bundle without it'
        ;;
    esac
    check_ports
}

# Without a name it may be sendmail's own daemon, if that runs.
check_ports() {
    foreign_sockets >"$work/foreign"
    while read -r socket program process; do
        if collides "$socket"; then
            problem "$program (process $process) listens on $socket, which the daemon needs." \
                'Stop it, and keep it from starting at boot'
        else
            note "$program (process $process) listens on $socket; nothing of this bundle has to do with it"
        fi
    done <"$work/foreign"
    service_running sendmail || [ -z "$(open_sockets)" ] || {
        if has_daemon; then
            problem "another program listens on $(said_sockets). Stop it, and keep it from starting at boot"
        else
            note "another program, not the sendmail service, listens on $(said_sockets)"
        fi
    }
}

# collides SOCKET: with a promised one, which it is or includes.
collides() {
    for promised in $(promised_sockets | tr '[]' '<>'); do
        [ "${1##*:}" = "${promised##*:}" ] || continue
        case $1:$promised in
        0.0.0.0:* | *:0.0.0.0:* | '[::]':* | *:'<::>':*) return 0 ;;
        esac
        [ "$(say "$1" | tr '[]' '<>')" != "$promised" ] || return 0
    done
    return 1
}

# A certificate that nobody can verify, or a login without SASL, would let all mail wait for ever.
check_relay_security() {
    verifies_relay || return 0
    if [ ! -s "$ca_file" ] || [ ! -d "$ca_folder" ]; then
        problem "$ca_file or $ca_folder is missing: nothing can verify the relay's certificate." \
            "Install the package ca-certificates"
    fi
    [ -n "$host_release" ] || return 0
    grep -q 'STARTTLS' "$work/version" || problem 'this sendmail was built without STARTTLS. Install one that has it'
    logs_in || return 0
    grep -q 'SASL' "$work/version" ||
        problem 'this sendmail was built without SASL: it cannot log in at the relay. Install one that has it'
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

# --- what only the new files tell -------------------------------------------------------------------------------------

# The types of the maps that are made here, and of those that the new files read.
check_map_types() {
    made_types=$(map_entries | sed -e '/^file:/d' -e 's/:.*//')
    read_types=$(sed -n 's/^K[A-Za-z0-9_]* *\(hash\|btree\|dbm\|cdb\|ndbm\) .*/\1/p' "$work"/*.cf 2>/dev/null)
    ! logs_in || made_types="$made_types hash"
    [ -n "$made_types$read_types" ] || return 0
    have makemap || {
        problem 'the program makemap is missing: sendmail could not read its tables. Install it'
        return
    }
    known_types=$(makemap -l 2>/dev/null | tr '\n' ' ')
    for wanted in $(say "$made_types $read_types" | tr ' ' '\n' | sort -u); do
        case " $known_types " in
        *" $wanted "*) ;;
        *) problem "this host's sendmail has no maps of the type $wanted (makemap -l names $known_types)." \
            'Export the bundle with one of those, or install a sendmail that has it' ;;
        esac
    done
}

# Where mail stays on the host, the local mailer's program has to be there. DH is MAIL_HUB: then nothing stays.
check_local_mailer() {
    [ "$role" != null-client ] && [ -s "$work/sendmail.cf" ] && ! grep -q '^DH.' "$work/sendmail.cf" || return 0
    mailer=$(sed -n 's/^Mlocal,.*[[:blank:]]P=\([^ ,]*\).*/\1/p' "$work/sendmail.cf" | head -n 1)
    case $mailer in
    */sensible-mda) advice='Install the package sensible-mda' ;;
    *) advice='Install it' ;;
    esac
    case $mailer in
    /*) [ -x "$mailer" ] || problem "mail that stays on this host goes to $mailer, which is missing. $advice" ;;
    esac
}

existing_folder() {
    below=$1
    until [ -d "$below" ]; do
        below=$(dirname -- "$below")
    done
    say "$below"
}

# Lines "kilobytes folder": what the new files and the backup take. A file takes whole blocks, and maps grow.
needed_space() {
    while IFS=$tab read -r name target; do
        [ "$name" = - ] || say "$(($(wc -c <"$work/$name") / 1024 + 8)) $(existing_folder "$(dirname -- "$target")")"
    done <"$work/changes"
    touched_files | sort -u | while read -r file; do
        [ ! -r "$file" ] || say "$(($(wc -c <"$file") / 1024 + 8)) $(existing_folder "$state")"
    done
}

check_space() {
    [ -s "$work/changes" ] || return 0
    needed_space | awk '
        { need[$2] += $1 }
        END { for (folder in need) print need[folder], folder }' | sort >"$work/space"
    while read -r need folder; do
        df -Pk "$folder" 2>/dev/null | awk -v need="$need" 'NR == 2 { print need, $4, $6 }'
    done <"$work/space" | awk '
        { need[$3] += $1; free[$3] = $2 }
        END { for (disk in need) if (need[disk] > free[disk]) print need[disk], free[disk], disk }' >"$work/full"
    while read -r need free disk; do
        problem "the file system $disk has $free kB free; this needs $need kB. Make room there"
    done <"$work/full"
    ! is_root || check_writable
}

check_writable() {
    while read -r need folder; do
        [ -w "$folder" ] || problem "$folder cannot be written: is its file system read-only? Mount it for writing"
    done <"$work/space"
}
