# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# The private Debian root in which tests install the Debian package: Debian with next to nothing in it, so that a
# dependency that the package does not name is missing there. Sourced, never run.

bare_packages() { packages_for apt bare; }

# Makes the root where that is possible and names it to the tests, which skip what they cannot do without it. Beside it
# stays what apt has fetched, so that only the first test has to wait for the mirror.
provide_bare_root() {
    local reason
    reason=$(reason_against_bare_root)
    if [ -n "$reason" ]; then
        say "the test that installs the Debian package will be skipped: $reason"
        return
    fi
    provide_root bare "to install the Debian package in" bare_packages usr/bin/apt-get usr/sbin/policy-rc.d
    mkdir -p "$CACHE_FOLDER/bare/archives/partial" "$CACHE_FOLDER/bare/lists/partial"
    SENDMAIL_WIZARD_BARE_ROOT=$(private_root bare)
    export SENDMAIL_WIZARD_BARE_ROOT
}

reason_against_bare_root() {
    if [ "$PLATFORM" != private ] && [ "$(os_release_field ID)$(os_release_field VERSION_ID)" != debian13 ]; then
        echo "the package that is made here is not for Debian $ROOT_SUITE"
    else
        reason_against_laboratory
    fi
}
