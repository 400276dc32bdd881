# SPDX-License-Identifier: MIT
# --- bundle.conf ------------------------------------------------------------------------------------------------------

format='' host='' role='' platform='' release='' cf_release='' config_folder='' sendmail='' cf_tree='' aliases_file=''
mta_queue='' client_queue='' sendmail_mc='' submit_mc='' maps='' listen='' sockets='' sender='' runner=''
interval='' relay_security='' ca_file='' ca_folder=''

# A device or a pipe would never end, and a link leads to what is none of the bundle's.
need_plain_files() {
    for file in "$here"/*; do
        if [ -h "$file" ] || { [ ! -f "$file" ] && [ ! -d "$file" ]; }; then
            die "$file is no plain file: this is not a whole bundle. Copy it here again"
        fi
    done
}

read_data() {
    need_plain_files
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
    maps) maps=$2 ;;
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
    for key in format host role platform release cf_release config_folder sendmail cf_tree aliases_file \
        mta_queue client_queue sendmail_mc submit_mc maps listen sockets sender runner interval relay_security \
        ca_file ca_folder; do
        case $seen in
        *" $key "*) ;;
        *) die "bundle.conf: $key is missing" ;;
        esac
    done
    [ "$format" = 1 ] || die "bundle.conf has format $format; this installer knows format 1"
    one_of role "$role" null-client local-aliases mail-server
    one_of platform "$platform" debian redhat freebsd solaris generic
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
    case $interval in
    *[!0-9]* | ????*) die "bundle.conf: interval is $interval" ;;
    esac
    need_maps
}

# The tables of the bundle, as lines TYPE:NAME. TYPE is one of makemap's, or "file" for one that is read as it is.
map_entries() { say "$maps" | tr ',' '\n' | sed '/^none$/d'; }

need_maps() {
    while IFS=: read -r map_type map_name; do
        [ "$map_type$map_name" = '' ] || need_map "$map_type" "$map_name"
    done <<EOF
$(map_entries)
EOF
    [ -z "$(map_entries | sed 's/.*://' | sort | uniq -d)" ] || die 'bundle.conf: maps has a name twice'
}

need_map() {
    case $1 in
    '' | [!a-z]* | *[!a-z0-9]*) die "bundle.conf: maps has the type $1" ;;
    esac
    case $2 in
    '' | [!a-z0-9]* | *[!a-z0-9_.-]*) die "bundle.conf: maps has the name $2" ;;
    sendmail.* | submit.* | sendmail-wizard* | aliases | authinfo | bundle.conf | install.sh | answers.json | \
        *.db | *.dir | *.pag | *.cdb) die "bundle.conf: maps must not name $2" ;;
    esac
}

has_submit() { [ "$submit_mc" != none ]; }
verifies_relay() { [ "$relay_security" = verified ] || logs_in; }
logs_in() { [ "$relay_security" = login ]; }
has_daemon() { [ "$listen" != none ]; }
has_aliases() { grep -q '  aliases$' "$here/SHA256SUMS" 2>/dev/null; }
