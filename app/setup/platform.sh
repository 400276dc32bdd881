# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Which system this is, and whether its own packages are new enough to build with. Sourced, never run.

readonly BASELINE_QT=6.6 BASELINE_KF=6.0 BASELINE_DEBIAN=13

OS_RELEASE_FILE=/etc/os-release

# The value of a field of the os-release file, or nothing.
os_release_field() {
    local field=$1
    [ -r "$OS_RELEASE_FILE" ] || return 0
    # The format is shell assignments; a subshell keeps them from becoming ours.
    (
        set +eu
        # shellcheck disable=SC1090
        . "$OS_RELEASE_FILE"
        printf '%s' "${!field}"
    )
}

# apt, dnf or unknown.
package_manager() {
    local word
    for word in $(os_release_field ID) $(os_release_field ID_LIKE); do
        case $word in
            debian | ubuntu) echo apt && return ;;
            fedora | rhel) echo dnf && return ;;
        esac
    done
    echo unknown
}

# The number at the start of a Debian package version, without epoch and Debian's revision: 1:6.8.2+dfsg-9 gives 6.8.2.
upstream_version() {
    local version=${1#*:}
    printf '%s' "${version%%[!0-9.]*}"
}

# True if version $1 is $2 or newer.
version_at_least() {
    [ -n "$1" ] && [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# The version that apt would install, or nothing.
apt_candidate() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: *//p' | grep -v '^(none)$' || true
}

# True if apt offers Qt and KSyntaxHighlighting of the baseline.
apt_offers_baseline() {
    version_at_least "$(upstream_version "$(apt_candidate qt6-base-dev)")" "$BASELINE_QT" &&
        version_at_least "$(upstream_version "$(apt_candidate libkf6syntaxhighlighting-dev)")" "$BASELINE_KF"
}

# Debian itself tells by its release number; testing and unstable have none and are newer than any release.
debian_is_baseline() {
    local version
    version=$(os_release_field VERSION_ID)
    [ -z "$version" ] || version_at_least "$version" "$BASELINE_DEBIAN"
}

# native: the system's own packages; private: a Debian root of our own; unknown: whatever the user has installed.
platform_kind() {
    case $(package_manager) in
        dnf) echo native ;;
        unknown) echo unknown ;;
        apt)
            if [ "$(os_release_field ID)" = debian ]; then
                if debian_is_baseline; then echo native; else echo private; fi
            elif [ -z "$(missing_packages app)" ] || apt_offers_baseline_after_update; then
                echo native
            else
                echo private
            fi
            ;;
    esac
}

# A machine that has never run `apt-get update` offers nothing: ask again once it has.
apt_offers_baseline_after_update() {
    [ -n "$(apt_candidate g++)" ] || update_package_lists
    apt_offers_baseline
}
