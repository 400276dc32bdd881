# SPDX-License-Identifier: MIT
# --- backup -----------------------------------------------------------------------------------------------------------

kept_backups=10

# The backups, oldest first. Their numbers order them: a clock may jump.
list_backups() {
    for kept in "$state"/[0-9]*-*; do
        [ ! -f "$kept/manifest" ] || basename -- "$kept"
    done | sort
}

next_backup() {
    list_backups | awk -v now="$(date -u +%Y%m%dT%H%M%SZ)" '
        { number = $1 + 0 }
        END { printf "%04d-%s\n", number + 1, now }'
}

# Every file that this or the programs it calls may touch.
touched_files() {
    sed "s/^[^$tab]*$tab//" "$work/plan"
    for file in "$aliases_file" "$aliases_file.db" "$config_folder/aliases.db" "$config_folder/access" \
        "$config_folder/access.db" "$config_folder/authinfo" "$config_folder/authinfo.db" "$cron_file" "$units/$timer" \
        "$units/$service_unit"; do
        resolved "$file"
    done
    case $platform in
    debian) printf '%s\n' /etc/cron.d/sendmail /etc/mail/databases /etc/mail/Makefile /etc/mail/sendmail.conf ;;
    freebsd) say /etc/rc.conf ;;
    esac
}

# The manifest: lines "file SUM PATH" and "absent - PATH". A file's copy keeps owner, mode and time.
save_file() {
    if [ ! -e "$2" ]; then
        say "absent - $2" >>"$1/manifest"
    else
        mkdir -p "$1/files$(dirname -- "$2")" && cp -p "$2" "$1/files$2" && cmp -s "$2" "$1/files$2" &&
            say "file $(sum_of "$2" || say -) $2" >>"$1/manifest"
    fi
}

# save_files BACKUP LIST: those of LIST that are not in it yet.
save_files() {
    [ -f "$1/manifest" ] || : >"$1/manifest" || return 1
    while read -r file; do
        ! sed 's/^[^ ]* [^ ]* //' "$1/manifest" | grep -q -x -F -e "$file" || continue
        save_file "$1" "$file" || return 1
    done <"$2"
}

save_crontab() {
    [ -f "$1/crontab" ] || ! crontab_matters || cp "$work/old.crontab" "$1/crontab"
}

# It gets its name when it is whole.
make_backup() {
    making=$state/.making
    rm -rf "$making" && (umask 077 && mkdir "$making") || return 1
    say "$host $role" >"$making/made-for" || return 1
    touched_files | sort -u >"$work/touched" && save_files "$making" "$work/touched" && save_crontab "$making" &&
        save_services "$making" || return 1
    [ ! -f "$state/.installed" ] || cp -p "$state/.installed" "$making/installed" || return 1
    persist && number=$(next_backup) && backup=$state/$number && mv "$making" "$backup" && persist "$state"
}

# What this bundle touches and an older backup does not know is still as it was at that time. With it, each backup alone
# leads back to its time.
complete_backups() {
    touched_files | sort -u >"$work/touched"
    for kept in $(list_backups); do
        save_files "$state/$kept" "$work/touched" && save_crontab "$state/$kept" || return 1
    done
}

# The first one stays for ever: it is what the host had before all.
forget_old_backups() {
    for kept in $(list_backups | sed 1d | awk -v keep=$((kept_backups - 1)) '{ name[NR] = $0 }
        END { for (i = 1; i <= NR - keep; i++) print name[i] }'); do
        mv "$state/$kept" "$state/.gone" && rm -rf "$state/.gone"
    done
}

newest_backup() {
    for kept in $(list_backups); do
        [ -f "$state/$kept/rolled-back" ] || say "$kept"
    done | tail -n 1
}

do_backups() {
    is_root || die '--backups needs root'
    first=' (what the host had before the first --apply)'
    for kept in $(list_backups); do
        gone=
        [ ! -f "$state/$kept/rolled-back" ] || gone=' (gone back to)'
        say "$kept  before $(cat "$state/$kept/made-for")$first$gone"
        first=
    done
    [ -z "$first" ] || say "There is no backup in $state."
}
