# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sets the platform up and builds, for app/run, app/package and tests/run. Sourced, never run.

# shellcheck source=app/setup/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=app/setup/platform.sh
. "$SETUP_FOLDER/platform.sh"
# shellcheck source=app/setup/packages.sh
. "$SETUP_FOLDER/packages.sh"
# shellcheck source=app/setup/private_root.sh
. "$SETUP_FOLDER/private_root.sh"
# shellcheck source=app/setup/build_root.sh
. "$SETUP_FOLDER/build_root.sh"
# shellcheck source=app/setup/laboratory_root.sh
. "$SETUP_FOLDER/laboratory_root.sh"
# shellcheck source=app/setup/bare_root.sh
. "$SETUP_FOLDER/bare_root.sh"

PLATFORM=

# Installs or makes what is missing for the given uses (see packages.sh).
set_up_for() {
    PLATFORM=$(platform_kind)
    case $PLATFORM in
        native) install_packages_for "$@" ;;
        private) provide_build_root ;;
        unknown) say_unknown_platform "$@" ;;
    esac
}

say_unknown_platform() {
    [ ! -e "$CHECKOUT/build" ] || return 0
    say "the packages of this system are not known here. If the build does not find something, install what corresponds to"
    packages_for apt "$@" | while read -r name; do
        printf '    %-30s %s\n' "$name" "$(purpose_of "$name")" >&2
    done
}

# Runs a command of the build where the tools are.
with_build_tools() {
    case $PLATFORM in
        private) in_build_root "$(folders_kept_to_build)" "$@" 9<&- ;;
        *) "$@" 9<&- ;;
    esac
}

build_folder() { printf '%s/build/%s' "$CHECKOUT" "$1"; }

# Configures where necessary and builds: build PRESET yes|no TARGET… (yes: with the tests).
build() {
    local folder
    folder=$(build_folder "$1")
    { mkdir -p "$folder" && [ -w "$folder" ]; } 2>/dev/null ||
        fail "$folder cannot be written to. If an earlier run made it as another user:  sudo chown -R $(id -un) $CHECKOUT/build"
    with_lock_on "$folder" build_or_repair_root "$@"
}

# What root built in a user's checkout (sudo app/run) stays the user's, or the user's next build could not write there.
give_back_build_folder() {
    if is_root && [ -d "$CHECKOUT/build" ]; then
        chown --recursive --reference="$CHECKOUT" "$CHECKOUT/build"
    fi
}

# A build that fails in a damaged root is not the sources' fault: make the root again, once.
build_or_repair_root() {
    configure_and_build "$@" && return
    if [ "$PLATFORM" = private ] && ! root_is_intact "$CACHE_FOLDER/build"; then
        say "files of the private Debian root are missing or damaged"
        as_root rm -f "$CACHE_FOLDER/build/complete"
        provide_build_root
        configure_and_build "$@" && return
    fi
    fail "the build failed"
}

configure_and_build() {
    local preset=$1 with_tests=$2 targets=()
    shift 2
    [ $# = 0 ] || targets=(--target "$@")
    configure_if_needed "$preset" "$with_tests" || return 1
    with_build_tools cmake --build "$(build_folder "$preset")" "${targets[@]}" 2>&1 | all_but_nothing_to_do >&2
}

# A run in which nothing changed is a quiet one.
all_but_nothing_to_do() {
    grep --line-buffered -v '^ninja: no work to do\.$' || true
}

# CMake notices changed CMakeLists.txt by itself. It does not notice another toolchain, another preset, or that tests are
# wanted now. A folder configured with the tests serves a build without them, too.
configure_if_needed() {
    local preset=$1 with_tests=$2 folder stamp base options=()
    folder=$(build_folder "$preset") stamp=$folder/configured_for
    base="$(toolchain_name) $(fingerprint <"$CHECKOUT/CMakePresets.json")"
    if [ -e "$folder/build.ninja" ] && [ -r "$stamp" ]; then
        case $(<"$stamp") in
            "$base tests=$with_tests" | "$base tests=yes") return 0 ;;
        esac
    fi
    say "configuring $folder …"
    was_configured_by "${base%% *}" "$stamp" || options+=(--fresh)
    options+=(-DBUILD_TESTING="$([ "$with_tests" = yes ] && echo ON || echo OFF)")
    (cd "$CHECKOUT" && with_build_tools cmake --preset "$preset" "${options[@]}" >&2) || return 1
    printf '%s tests=%s\n' "$base" "$with_tests" >"$stamp"
}

was_configured_by() {
    [ "$(cut -d ' ' -f 1 "$2" 2>/dev/null)" = "$1" ]
}

# Changes whenever what CMake has found must be looked for again.
toolchain_name() {
    case $PLATFORM in
        private) printf 'private-%s' "$(head -n 1 "$CACHE_FOLDER/build/complete")" ;;
        *) printf 'system-%s%s' "$(os_release_field ID)" "$(os_release_field VERSION_ID)" ;;
    esac
}
