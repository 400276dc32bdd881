# SPDX-License-Identifier: MIT
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
