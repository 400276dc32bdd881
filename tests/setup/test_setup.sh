#!/bin/bash
# SPDX-License-Identifier: MIT
# Tests of app/setup: what is decided (platform, packages, mirror, whole or broken root, arguments) and what is refused.
# Nothing is installed, and nothing outside a temporary folder is touched.

area=$(mktemp --directory)
trap 'rm -rf --one-file-system "$area"' EXIT
export XDG_CACHE_HOME=$area/cache
unset SENDMAIL_WIZARD_DEBIAN_MIRROR

# shellcheck source=app/setup/build.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../app/setup/build.sh"
set +e

failures=0 checks=0

# expect NAME WANTED GOT
expect() {
    checks=$((checks + 1))
    [ "$2" = "$3" ] && return
    failures=$((failures + 1))
    printf 'FAIL %s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"
}

# expect_status NAME WANTED-STATUS COMMAND…
expect_status() {
    local name=$1 wanted=$2 status=0
    shift 2
    "$@" >/dev/null 2>&1 || status=$?
    expect "$name" "$wanted" "$status"
}

# on_system LINE…: from here on, the os-release file has these lines.
on_system() {
    OS_RELEASE_FILE=$area/os-release
    printf '%s\n' "$@" >"$OS_RELEASE_FILE"
}

test_package_manager() {
    on_system 'ID=debian' 'VERSION_ID="12"'
    expect 'Debian uses apt' apt "$(package_manager)"
    on_system 'ID=linuxmint' 'ID_LIKE="ubuntu debian"'
    expect 'relatives of Ubuntu use apt' apt "$(package_manager)"
    on_system 'NAME="Fedora Linux"' 'ID=fedora'
    expect 'Fedora uses dnf' dnf "$(package_manager)"
    on_system 'ID="almalinux"' 'ID_LIKE="rhel centos fedora"'
    expect 'relatives of Fedora use dnf' dnf "$(package_manager)"
    on_system 'ID=arch'
    expect 'others are unknown' unknown "$(package_manager)"
    OS_RELEASE_FILE=$area/absent
    expect 'no os-release file' unknown "$(package_manager)"
}

test_debian_releases() {
    on_system 'ID=debian' 'VERSION_ID="12"'
    expect_status 'Debian 12 is too old' 1 debian_is_baseline
    expect 'Debian 12 gets a private root' private "$(platform_kind)"
    on_system 'ID=debian' 'VERSION_ID="13"'
    expect_status 'Debian 13 is the baseline' 0 debian_is_baseline
    expect 'Debian 13 builds with its own packages' native "$(platform_kind)"
    on_system 'ID=debian' 'VERSION_CODENAME=sid'
    expect_status 'unstable has no number' 0 debian_is_baseline
    on_system 'ID=fedora' 'VERSION_ID=42'
    expect 'Fedora builds with its own packages' native "$(platform_kind)"
}

test_versions() {
    expect 'epoch and revision' 6.8.2 "$(upstream_version 1:6.8.2+dfsg-9+deb13u2)"
    expect 'plain' 6.13.0 "$(upstream_version 6.13.0-1)"
    expect 'none' '' "$(upstream_version '')"
    expect_status 'equal' 0 version_at_least 6.6 6.6
    expect_status 'newer' 0 version_at_least 6.13.0 6.6
    expect_status 'older, though it sorts later as text' 1 version_at_least 6.4.2 6.13
    expect_status 'nothing is not new enough' 1 version_at_least '' 6.6
}

test_package_table() {
    expect 'four columns a row' '' "$(package_table | awk -F '|' 'NF != 4')"
    expect 'known uses only' '' "$(package_table | awk -F ' *[|] *' 'NR > 1 && $1 !~ /^(app|package|test|root|laboratory|bare)$/')"
    expect 'a purpose for each' '' "$(package_table | awk -F ' *[|] *' '$4 == ""')"
    expect 'each package once' '' "$(packages_for apt app package test root laboratory bare | sort | uniq --repeated)"
    expect 'no gaps for dnf' '' "$(packages_for dnf app package test root | grep -v '^[a-zA-Z0-9+-]*$')"
    expect 'no mail server reaches the system' '' \
        "$(packages_for apt app package test root | grep -x -e sendmail -e sendmail-bin -e sendmail-base -e cron)"
    expect 'the laboratory has one' sendmail-bin "$(laboratory_packages | grep -x sendmail-bin)"
    expect 'purpose' 'C++23 compiler' "$(purpose_of g++)"
    expect 'purpose by the name in Fedora' 'C++23 compiler' "$(purpose_of gcc-c++)"
}

test_mirror() {
    local security='Debian|Debian-Security|main|http://mirror.example.com/debian-security/'
    local foreign='Example|Example|main|http://packages.example.net/'
    local own='Debian|Debian|main|http://mirror.example.com/debian/'
    expect "Debian's own archive" http://mirror.example.com/debian/ "$(printf '%s\n' "$security" "$foreign" "$own" | choose_mirror)"
    expect 'a disc is no mirror' '' "$(echo 'Debian|Debian|main|cdrom:[Debian]/' | choose_mirror)"
    expect 'none' '' "$(printf '%s\n' "$security" "$foreign" | choose_mirror)"
    expect "the user's word counts" http://mirror.example.org/d "$(SENDMAIL_WIZARD_DEBIAN_MIRROR=http://mirror.example.org/d debian_mirror)"
}

# A root as make_root leaves it, in small.
make_sample_root() {
    rm -rf "$1"
    mkdir -p "$1/root/usr/bin"
    : >"$1/$ROOT_MARKER"
    echo compiler >"$1/root/usr/bin/g++"
    printf '%s\n' "$2" 1 >"$1/complete"
}

test_whole_and_broken_roots() {
    local folder=$area/sample
    make_sample_root "$folder" abc
    expect_status 'whole' 0 root_is_ready "$folder" abc usr/bin/g++
    expect_status 'made from other packages' 1 root_is_ready "$folder" abd usr/bin/g++
    expect_status 'a file is missing' 1 root_is_ready "$folder" abc usr/bin/g++ usr/bin/cmake
    : >"$folder/root/usr/bin/g++"
    expect_status 'a file is empty' 1 root_is_ready "$folder" abc usr/bin/g++
    make_sample_root "$folder" abc
    rm "$folder/complete"
    expect_status 'half made' 1 root_is_ready "$folder" abc usr/bin/g++
    expect_status 'absent' 1 root_is_ready "$area/none" abc usr/bin/g++
    expect 'other packages, other fingerprint' different \
        "$([ "$(root_fingerprint 'a b')" = "$(root_fingerprint 'a c')" ] || echo different)"
}

test_deleting_roots() {
    local delete=$SETUP_FOLDER/delete_private_root folder=$area/sample
    make_sample_root "$folder" abc
    rm "$folder/$ROOT_MARKER"
    expect_status 'not marked as ours' 1 "$delete" "$folder" "$ROOT_MARKER"
    make_sample_root "$folder" abc
    ln -s "$folder" "$area/link"
    expect_status 'a link' 1 "$delete" "$area/link" "$ROOT_MARKER"
    expect 'refused means untouched' compiler "$(cat "$folder/root/usr/bin/g++")"
    expect_status 'ours' 0 "$delete" "$folder" "$ROOT_MARKER"
    expect_status 'gone' 1 test -e "$folder"
    mkdir "$folder"
    expect_status 'empty' 0 "$delete" "$folder" "$ROOT_MARKER"
    expect_status 'gone, too' 1 test -e "$folder"
}

# delete_while_mounted MOUNT-COMMAND…: tries to delete the sample while another process has the mount in its namespace.
delete_while_mounted() {
    local status
    mkfifo "$area/ready" "$area/done"
    unshare --map-root-user --mount sh -c '"$@"; : >"'"$area"'/ready"; read -r _ <"'"$area"'/done"' sh "$@" &
    : <"$area/ready"
    "$SETUP_FOLDER/delete_private_root" "$area/sample" "$ROOT_MARKER"
    status=$?
    echo >"$area/done"
    wait
    rm "$area/ready" "$area/done"
    return "$status"
}

test_deleting_roots_in_use() {
    unshare --map-root-user --mount true 2>/dev/null || return 0
    make_sample_root "$area/sample" abc
    mkdir "$area/precious"
    echo kept >"$area/precious/file"
    expect_status 'mounted below, elsewhere' 1 delete_while_mounted mount --bind "$area/precious" "$area/sample/root/usr"
    expect 'untouched' kept "$(cat "$area/precious/file")"
    expect_status 'the whole root mounted elsewhere' 1 delete_while_mounted mount --rbind "$area/sample/root/usr" /usr/local
    expect_status 'no mount left' 0 "$SETUP_FOLDER/delete_private_root" "$area/sample" "$ROOT_MARKER"
}

test_arguments() {
    mkdir -p "$area/here"
    ln -s /usr/share "$area/here/share"
    cd "$area/here" || exit
    expect 'a word' export "$(translated_argument export)"
    expect 'an option' --role=null-client "$(translated_argument --role=null-client)"
    expect 'nothing' '' "$(translated_argument '')"
    expect 'a path of the user' '/home/a b/x' "$(translated_argument '/home/a b/x')"
    expect 'a file here' "$area/here" "$(translated_argument "$area/here")"
    expect 'a file of the system' "$HOST_USR/share/misc" "$(translated_argument /usr/share/misc)"
    expect 'as the value of an option' "--out=$HOST_USR/share/new" "$(translated_argument --out=/usr/share/new)"
    expect 'through a link' "$HOST_USR/share/new" "$(translated_argument share/new)"
    expect 'a folder that stays' /usr/local/new "$(translated_argument /usr/local/new)"
    expect 'only the private root can have it' /usr/none/such/tree "$(translated_argument /usr/none/such/tree)"
    expect 'not below /usr at all' /usrx/y "$(translated_argument /usrx/y)"
    expect 'a line end' $'x\n.' "$(translated_argument $'x\n' && echo .)"
    expect 'a pattern is no path' '192.0.2.0/24' "$(translated_argument 192.0.2.0/24)"
    cd / || exit
}

test_fonts_configuration() {
    expect 'characters of XML' 'a &amp;&lt;&gt; b' "$(xml_text 'a &<> b')"
}

# Holds the lock until the other run has said that it waits.
hold_until_waited_for() {
    echo first begins >>"$area/log"
    grep --quiet waiting <"$area/said"
    echo first ends >>"$area/log"
}

test_locks() {
    mkdir "$area/locked"
    mkfifo "$area/said"
    with_lock_on "$area/locked" hold_until_waited_for &
    while [ ! -s "$area/log" ]; do :; done
    with_lock_on "$area/locked" echo second >>"$area/log" 2>"$area/said"
    wait
    expect 'one after the other' 'first begins first ends second' "$(xargs <"$area/log")"
    expect_status 'the status comes through' 3 with_lock_on "$area/locked" exit_with 3
}

exit_with() { return "$1"; }

for test in $(compgen -A function test_); do
    "$test"
done
printf '%d checks, %d failures\n' "$checks" "$failures"
[ "$failures" = 0 ]
