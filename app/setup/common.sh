# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What every set-up script needs: messages, the checkout, the cache folder, root's rights, locks. Sourced, never run.
# Everything is said on stderr: stdout belongs to the program, or to ctest.

set -eu -o pipefail

SETUP_FOLDER=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
CHECKOUT=$(cd "$SETUP_FOLDER/../.." && pwd -P)
CACHE_FOLDER=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/sendmail-wizard
# shellcheck disable=SC2034 # used by the scripts that source this one
readonly SETUP_FOLDER CHECKOUT CACHE_FOLDER

say() { printf 'sendmail-wizard: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

is_root() { [ "$(id -u)" = 0 ]; }

# True where as_root can work at all; sudo may still ask for a password, or refuse.
can_become_root() { is_root || command -v sudo >/dev/null; }

# Runs a command as root. Its output goes to stderr; the proxy settings survive sudo, because apt needs them.
as_root() {
    if is_root; then
        "$@" >&2
        return
    fi
    local name keep=()
    for name in http_proxy https_proxy ftp_proxy no_proxy; do
        [ -z "${!name-}" ] || keep+=("$name=${!name}")
    done
    sudo -- env "${keep[@]}" "$@" >&2
}

# Says what to type where neither root nor sudo is at hand.
require_root_for() {
    can_become_root || fail "this needs root's rights and there is no sudo here. As root, run:  $*"
}

make_cache_folder() {
    mkdir -p "$CACHE_FOLDER"
}

# Runs a function while holding the lock of an existing folder, so that two runs do not work on the same thing.
# A folder takes a lock even where its files belong to somebody else. Some network file systems have no locks: go on there.
# What the function starts inherits the lock, so that it holds until the last of it has ended; programs that may leave a
# daemon behind are started with 9<&-.
with_lock_on() {
    local folder=$1
    shift
    {
        if ! flock --nonblock 9 2>/dev/null; then
            say "waiting for another run to finish …"
            flock 9 2>/dev/null || say "$folder cannot be locked: going on without"
        fi
        "$@"
    } 9<"$folder"
}

# A short name for any text: equal text, equal name.
fingerprint() {
    sha256sum | cut -c 1-16
}
