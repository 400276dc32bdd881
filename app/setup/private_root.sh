# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Private Debian roots: folders of the cache that hold a Debian system of their own. Sourced, never run.
#
#   CACHE_FOLDER/NAME/MARKER    says that the folder is ours to delete
#   CACHE_FOLDER/NAME/root/     the Debian system
#   CACHE_FOLDER/NAME/complete  written last: the fingerprint of the recipe, and when it was made
#
# Nothing is mounted below a root except in a private mount namespace, and a root is deleted only by delete_private_root,
# from outside: a recursive delete follows bind mounts.

readonly ROOT_FORMAT=1 ROOT_SUITE=trixie ROOT_MARKER=private-root-of-sendmail-wizard

private_root() { printf '%s/%s/root' "$CACHE_FOLDER" "$1"; }

# Everything that decides what a root of these packages looks like.
root_fingerprint() {
    printf '%s\n' "$ROOT_FORMAT" "$ROOT_SUITE" "$@" | fingerprint
}

# True if the root was made to the end, from these packages, and the named files are still there:
# root_is_ready FOLDER FINGERPRINT FILE…
root_is_ready() {
    local folder=$1 wanted=$2 made file
    shift 2
    [ -r "$folder/complete" ] && read -r made <"$folder/complete" && [ "$made" = "$wanted" ] || return 1
    for file; do
        [ -s "$folder/root/$file" ] || return 1
    done
}

# True unless a file of a package is missing or altered. Takes seconds; asked only when something went wrong.
root_is_intact() {
    command -v dpkg >/dev/null || return 0
    ! dpkg --root="$1/root" --verify 2>/dev/null | grep -v ' c /' | grep -q ' /usr/'
}

require_mount_namespaces() {
    as_root unshare --mount --propagation private true 2>/dev/null ||
        fail "$1 needs mount namespaces, which this system does not allow (in a container: start it with --privileged)"
}

# Makes sure that a root is there and whole: provide_root NAME PURPOSE PACKAGES-FUNCTION FILE…
provide_root() {
    local name=$1 purpose=$2 packages wanted
    packages=$("$3" | tr '\n' ' ')
    shift 3
    wanted=$(root_fingerprint "$packages")
    ! root_is_ready "$CACHE_FOLDER/$name" "$wanted" "$@" || return 0
    make_cache_folder
    with_lock_on "$CACHE_FOLDER" make_root_unless_ready "$name" "$purpose" "$wanted" "${packages% }" "$@"
}

# The same with the lock held: another run may have made it in the meantime.
make_root_unless_ready() {
    local name=$1 purpose=$2 wanted=$3 packages=$4 folder=$CACHE_FOLDER/$1
    shift 4
    ! root_is_ready "$folder" "$wanted" "$@" || return 0
    [ ! -e "$folder" ] || say "the private Debian root in $folder is incomplete or out of date: making it again"
    make_root "$name" "$purpose" "$wanted" "$packages"
    root_is_ready "$folder" "$wanted" "$@" || fail "the private Debian root in $folder lacks one of: $*"
}

make_root() {
    local name=$1 purpose=$2 wanted=$3 packages=$4 folder=$CACHE_FOLDER/$1 new=$CACHE_FOLDER/$1.new mirror
    require_root_for "env XDG_CACHE_HOME=$(dirname "$CACHE_FOLDER") $CHECKOUT/app/run --version"
    install_packages_for root
    require_mount_namespaces "a private Debian root"
    mirror=$(debian_mirror)
    say "about to make a private Debian $ROOT_SUITE root in $folder ($purpose), which takes about a minute:"
    say "    ${packages// /, }"
    delete_root "$new"
    mkdir "$new"
    : >"$new/$ROOT_MARKER"
    fill_root "$new/root" "$mirror" "$packages"
    printf '%s\n%s\n' "$wanted" "$(date +%s)" >"$new/complete"
    delete_root "$folder"
    mv --no-target-directory "$new" "$folder"
}

# The private mount namespace is for a run that gets killed: no mount of it is left then. policy-rc.d keeps packages that
# somebody installs there from starting daemons.
fill_root() {
    local root=$1 mirror=$2 packages=$3
    as_root unshare --mount --propagation private \
        mmdebstrap --mode=root --variant=apt --format=directory --include="${packages// /,}" \
        --aptopt="$(printf '%s\n' 'APT::Install-Recommends "false";' "$(apt_transport_settings)")" \
        "$ROOT_SUITE" "$root" "$mirror" </dev/null ||
        fail "mmdebstrap could not make the private Debian root; it says why above"
    # shellcheck disable=SC2016 # for the shell that is root's
    as_root sh -c 'printf "#!/bin/sh\nexit 101\n" >"$1" && chmod 755 "$1"' sh "$root/usr/sbin/policy-rc.d"
}

# How this system's apt reaches its mirror (proxies and the like): a new root has to go the same way.
apt_transport_settings() {
    apt-config dump --no-empty --format '%F "%v";%n' Acquire::http Acquire::https 2>/dev/null || true
}

delete_root() {
    [ -e "$1" ] || return 0
    as_root "$SETUP_FOLDER/delete_private_root" "$1" "$ROOT_MARKER" || exit 1
}

# The Debian mirror that this system's apt is configured with, or the one that the user names.
debian_mirror() {
    local mirror=${SENDMAIL_WIZARD_DEBIAN_MIRROR-}
    [ -n "$mirror" ] || mirror=$(configured_debian_mirror)
    if [ -z "$mirror" ] && [ "$(package_manager)" = apt ]; then
        update_package_lists
        mirror=$(configured_debian_mirror)
    fi
    [ -n "$mirror" ] || fail "no Debian mirror is configured here. Name one that has Debian $ROOT_SUITE:" \
        "SENDMAIL_WIZARD_DEBIAN_MIRROR=http://…/debian"
    printf '%s\n' "$mirror"
}

configured_debian_mirror() {
    command -v apt-get >/dev/null || return 0
    # shellcheck disable=SC2016 # apt's own placeholders
    apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        choose_mirror
}

# Of lines ORIGIN|LABEL|COMPONENT|URI, the address of the first that is Debian's own archive (not its security updates,
# not somebody else's packages) on a network or in a folder.
choose_mirror() {
    awk -F '|' '!found && $1 == "Debian" && $2 == "Debian" && $3 == "main" && $4 !~ /^cdrom:/ { print $4; found = 1 }'
}
