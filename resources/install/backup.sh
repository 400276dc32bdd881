# SPDX-License-Identifier: MIT
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
