# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# The private Debian root with the real sendmail, for tests, on every platform: installed on the system itself,
# sendmail would remove the user's own mail server. Sourced, never run.

laboratory_packages() { packages_for apt laboratory; }

# Makes the root where that is possible and names it to the tests, which skip what they cannot do without it.
provide_laboratory_root() {
    local reason
    reason=$(reason_against_laboratory)
    if [ -n "$reason" ]; then
        say "tests of sendmail itself will be skipped: $reason"
        return
    fi
    provide_root laboratory "for tests with the real sendmail" laboratory_packages \
        usr/libexec/sendmail/sendmail usr/sbin/makemap usr/sbin/dnsmasq usr/sbin/cron usr/sbin/policy-rc.d
    SENDMAIL_WIZARD_LABORATORY=$(private_root laboratory)
    export SENDMAIL_WIZARD_LABORATORY
}

reason_against_laboratory() {
    if ! is_root; then
        echo "they make hosts out of namespaces, which needs root (sudo tests/run)"
    elif ! unshare --mount --net --uts true 2>/dev/null; then
        echo "this system does not allow mount and network namespaces"
    elif [ "$(package_manager)" != apt ] && [ -z "${SENDMAIL_WIZARD_DEBIAN_MIRROR-}" ]; then
        echo "set SENDMAIL_WIZARD_DEBIAN_MIRROR to the address of a Debian mirror"
    fi
}
