# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Every package that the commands use, in one place, and how they get installed. Sourced, never run.
#
# used by: app         building and running the program
#          package     making the Debian package
#          test        the tests besides
#          root        making private Debian roots
#          laboratory  the private root in which tests run the real sendmail; nothing of it reaches the system itself
#          bare        the private root in which tests install the Debian package: all that Debian itself needs, and this

package_table() {
    cat <<'TABLE'
used by    | Debian, Ubuntu                | Fedora                           | purpose
app        | g++                           | gcc-c++                          | C++23 compiler
app        | cmake                         | cmake                            | build system
app        | ninja-build                   | ninja-build                      | build tool
app        | qt6-base-dev                  | qt6-qtbase-devel                 | windows, child processes, JSON
app        | qt6-wayland                   | qt6-qtwayland                    | windows on Wayland
app        | qt6-svg-plugins               | qt6-qtsvg                        | icons
app        | qt6-tools-dev                 | qt6-qttools-devel                | translations of the program
app        | qt6-l10n-tools                | qt6-linguist                     | the same: lrelease, lupdate
app        | qt6-translations-l10n         | qt6-qttranslations               | translations of Qt's own dialogs
app        | libkf6syntaxhighlighting-dev  | kf6-syntax-highlighting-devel    | highlighting of .mc and .cf files
app        | libfmt-dev                    | fmt-devel                        | rendering of configuration text
app        | libarchive-dev                | libarchive-devel                 | .tar.gz bundles
app        | fonts-dejavu-core             | dejavu-sans-fonts                | text on machines without any font
app        | fonts-dejavu-mono             | dejavu-sans-mono-fonts           | the same for configuration text
app        | fonts-ipaexfont-gothic        | google-noto-sans-cjk-vf-fonts    | Japanese text on machines without any font
app        | m4                            | m4                               | macro expansion of .mc files
app        | sendmail-cf                   | sendmail-cf                      | sendmail's own macros
test       | sendmail-doc                  | sendmail-cf                      | documentation of sendmail's macros, to compare with
test       | xvfb                          | xorg-x11-server-Xvfb             | a display for window tests
test       | xauth                         | xorg-x11-xauth                   | access to that display
test       | xdotool                       | xdotool                          | keys and mouse for window tests
test       | shellcheck                    | ShellCheck                       | checks of shell scripts
test       | busybox                       | busybox                          | a second POSIX shell for install.sh
test       | mount                         | util-linux-core                  | mounts of laboratory and private root
test       | iproute2                      | iproute                          | network namespaces, list of sockets
test       | procps                        | procps-ng                        | list of processes
test       | python3                       | python3                          | laboratory scripts
test       | make                          | make                             | the platforms' own rebuild of .cf files
test       | git                           | git                              | checks of the checkout
test       | at-spi2-core                  | at-spi2-core                     | what a screen reader sees of the window
test       | gir1.2-atspi-2.0              | at-spi2-core                     | the same, from Python
test       | python3-gi                    | python3-gobject                  | the same, from Python
test       | dbus-daemon                   | dbus-daemon                      | a private session bus for that
test       | desktop-file-utils            | desktop-file-utils               | check of the desktop entry
test       | appstream                     | appstream                        | check of the software catalogue's entry
test       | lintian                       |                                  | check of the Debian package
test       | dpkg-dev                      |                                  | making of the Debian package
test       | file                          | file                             | the same
test       | bash-completion               | bash-completion                  | completion of the command line
test       | zsh                           | zsh                              | the same
test       | fish                          | fish                             | the same
root       | mmdebstrap                    | mmdebstrap                       | makes a private Debian root
root       | debian-archive-keyring        | debian-keyring                   | signatures of Debian's packages
laboratory | sendmail-bin                  |                                  | the real sendmail
laboratory | sendmail-base                 |                                  | Debian's set-up of sendmail
laboratory | sendmail-cf                   |                                  | sendmail's own macros
laboratory | sensible-mda                  |                                  | local delivery
laboratory | procmail                      |                                  | local delivery through a user's filter
laboratory | m4                            |                                  | macro expansion
laboratory | make                          |                                  | Debian's rebuild in /etc/mail
laboratory | cron                          |                                  | queue runs, mail of jobs
laboratory | dnsmasq-base                  |                                  | name service
laboratory | python3-aiosmtpd              |                                  | a mail server that records what it gets
laboratory | libsasl2-modules              |                                  | logins of sendmail at a relay
laboratory | python3-trustme               |                                  | certificates for that server
laboratory | iproute2                      |                                  | network namespaces, list of sockets
laboratory | procps                        |                                  | list of processes
laboratory | hostname                      |                                  | host names
laboratory | diffutils                     |                                  | install.sh --check
laboratory | busybox                       |                                  | a second POSIX shell for install.sh
bare       | ca-certificates               |                                  | package lists from mirrors that speak TLS
TABLE
}

# The packages for the given uses, one a line: packages_for apt|dnf USE…
packages_for() {
    local manager=$1
    shift
    package_table | awk -F ' *[|] *' -v column="$([ "$manager" = dnf ] && echo 3 || echo 2)" -v uses=" $* " '
        NR > 1 && index(uses, " " $1 " ") && $column != "" && !seen[$column]++ { print $column }'
}

purpose_of() {
    package_table | awk -F ' *[|] *' -v name="$1" '!found && ($2 == name || $3 == name) { print $4; found = 1 }'
}

# Of the packages for the given uses, those that the system does not have.
missing_packages() {
    local manager
    manager=$(package_manager)
    case $manager in
        apt) packages_for apt "$@" | not_installed_by_dpkg ;;
        dnf) packages_for dnf "$@" | not_installed_by_rpm ;;
    esac
}

not_installed_by_dpkg() {
    local wanted=() installed
    mapfile -t wanted
    # shellcheck disable=SC2016 # dpkg's own placeholders
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)
    printf '%s\n' "${wanted[@]}" | grep -vxF -f <(printf '%s\n' "$installed" | sed -n 's/^installed //p') || true
}

not_installed_by_rpm() {
    local name
    while read -r name; do
        rpm --query --quiet --whatprovides "$name" 2>/dev/null || printf '%s\n' "$name"
    done
}

# Installs what is missing for the given uses, after saying what and why. Nothing is said or done when nothing is missing.
install_packages_for() {
    local missing=() name
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "about to install ${#missing[@]} package(s) of this system, and what they depend on:"
    for name in "${missing[@]}"; do
        printf '    %-30s %s\n' "$name" "$(purpose_of "$name")" >&2
    done
    "install_with_$(package_manager)" "${missing[@]}"
}

# Package lists that are missing or too old are fetched; lists that serve are left alone.
install_with_apt() {
    require_root_for "apt-get install --no-install-recommends $*"
    apt_knows_all "$@" || update_package_lists
    apt_install "$@" || { update_package_lists && apt_install "$@"; } ||
        fail "the packages could not be installed; apt-get says why above"
}

apt_knows_all() {
    [ "$(LC_ALL=C apt-cache policy "$@" 2>/dev/null | grep -c '^  Candidate: [^(]' || true)" = $# ]
}

# --no-remove: a set-up that would take a package away from the user stops instead.
apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends --no-remove "$@" </dev/null 9<&-
}

update_package_lists() {
    require_root_for "apt-get update"
    say "fetching the package lists (apt-get update) …"
    as_root apt-get update --quiet </dev/null 9<&- || fail "apt-get update failed; it says why above"
}

install_with_dnf() {
    require_root_for "dnf install $*"
    as_root dnf install --assumeyes --setopt=install_weak_deps=False "$@" </dev/null 9<&- ||
        fail "the packages could not be installed; dnf says why above"
}
