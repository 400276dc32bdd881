# SPDX-License-Identifier: MIT
# --- the plan ---------------------------------------------------------------------------------------------------------

# set_assignment NAME KEY LINE: in the copy NAME of one of the platform's own files.
set_assignment() {
    if grep -q "^$2=" "$work/$1"; then
        sed "s/^$2=.*/$3/" "$work/$1" >"$work/$1.next" && mv "$work/$1.next" "$work/$1"
    else
        say "$3" >>"$work/$1"
    fi || no_room
}

set_debian() { set_assignment sendmail.conf "$1" "$1=\"$2\";"; }
set_freebsd() { set_assignment rc.conf "$1" "$1=\"$2\""; }

# copy_of FILE NAME: an empty one where there is none, or none that may be read.
copy_of() { { [ ! -r "$1" ] || cat "$1"; } >"$work/$2" || no_room; }

# Debian's own switch for the daemon. Our runner sends the client queue, so that the line of Debian's cron file for it
# becomes a comment, as its update_conf would write it.
stage_debian_switch() {
    copy_of /etc/mail/sendmail.conf sendmail.conf
    mode=None
    ! has_daemon || mode=Daemon
    set_debian DAEMON_MODE "$mode"
    set_debian QUEUE_MODE "$mode"
    set_debian MSP_MODE None
    ! has_daemon || set_debian QUEUE_INTERVAL "${interval}m"
    plan sendmail.conf /etc/mail/sendmail.conf
    [ -r /etc/cron.d/sendmail ] || return 0
    sed '/^#/!s/^.*sendmail cron-m[st][pa]$/#&/' /etc/cron.d/sendmail >"$work/debian.cron" || no_room
    plan debian.cron /etc/cron.d/sendmail
}

stage_freebsd_switch() {
    copy_of /etc/rc.conf rc.conf
    if has_daemon; then
        set_freebsd sendmail_enable YES
    else
        set_freebsd sendmail_enable NO
        set_freebsd sendmail_submit_enable NO
        set_freebsd sendmail_outbound_enable NO
    fi
    set_freebsd sendmail_msp_queue_enable NO
    plan rc.conf /etc/rc.conf
}

# What says whether the daemon starts at boot.
stage_switch() {
    case $platform in
    debian) stage_debian_switch ;;
    freebsd) stage_freebsd_switch ;;
    esac
}

# The plan: lines "name in the work folder<TAB>file on the host"; "-" means that the file goes away.
plan() { printf '%s\t%s\n' "$1" "$(resolved "$2")" >>"$work/plan" || no_room; }

plan_copy() {
    if [ -r "$here/$1" ]; then
        cp "$here/$1" "$work/$1" || no_room
        plan "$1" "$2"
    else
        problem "$1 is missing from the bundle. Copy it here again"
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
    sed -e '/^#/d' -e 's/^\([^ ]* [^ ]* [^ ]* [^ ]* [^ ]*\) [^ ]* /\1 /' "$here/sendmail-wizard.cron" \
        >"$work/ours.crontab" || no_room
    crontab -l >"$work/old.crontab" 2>/dev/null || : >"$work/old.crontab"
    ours=$work/nothing
    ! uses_crontab || ours=$work/ours.crontab
    merged crontab "$work/old.crontab" "$ours" >"$work/new.crontab" || cannot_merge "root's crontab" $?
}

crontab_matters() {
    have crontab && is_root && [ -f "$here/sendmail-wizard.cron" ] || return 1
    uses_crontab || crontab -l 2>/dev/null | grep -q "^$marker_begin\$"
}

stage_configuration() {
    plan_copy sendmail.mc "$config_folder/$sendmail_mc"
    [ ! -f "$work/sendmail.cf" ] || plan sendmail.cf "$config_folder/sendmail.cf"
    has_submit || return 0
    plan_copy submit.mc "$config_folder/$submit_mc"
    [ ! -f "$work/submit.cf" ] || plan submit.cf "$config_folder/submit.cf"
}

# The plan is in the order in which the files take their places. The runner comes first: whatever waits is sent. Tables
# come before the configuration that reads them. A daemon that is to end is kept from starting at boot before the new
# configuration is there, one that is to run is let do so after it.
stage_all() {
    build_cf sendmail.mc sendmail.cf
    ! has_submit || build_cf submit.mc submit.cf
    stage_runner
    ! crontab_matters || stage_crontab
    has_daemon || stage_switch
    stage_maps
    stage_password
    stage_aliases
    stage_configuration
    ! has_daemon || stage_switch
}

# Only what differs: what is right already is not touched. A map follows its table.
reduce_plan() {
    : >"$work/changes"
    while IFS=$tab read -r name target; do
        right_already "$name" "$target" || printf '%s\t%s\n' "$name" "$target" >>"$work/changes" || no_room
    done <"$work/plan"
}

right_already() {
    case $1 in
    -) return 1 ;;
    map/*) map_is_current "$1" "$2" ;;
    debian.cron) ! grep -q "^sendmail.conf$tab" "$work/changes" && same_file "$work/$1" "$2" ;;
    *) same_file "$work/$1" "$2" ;;
    esac
}

map_is_current() {
    table_name=${1#map/}
    table_name=${table_name%%/*}
    ! grep -q "^$table_name$tab" "$work/changes" || return 1
    table_place=$(sed -n "s/^$table_name$tab//p" "$work/plan")
    [ -e "$2" ] && [ -z "$(find "$table_place" -newer "$2" 2>/dev/null)" ]
}

crontab_differs() { [ -f "$work/new.crontab" ] && ! cmp -s "$work/old.crontab" "$work/new.crontab"; }
