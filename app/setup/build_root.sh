# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# The private Debian root that the program is built and run in where the system's own packages are too old.
# Sourced, never run.
#
# It is no chroot: in a private mount namespace the root's /usr lies over the system's. All else (home, /tmp, /etc, display
# sockets, the checkout) is the system's own, so paths mean the same inside and outside. What is below the system's /usr is
# found at HOST_USR; arguments that name such a path are translated.

readonly HOST_USR=$CACHE_FOLDER/host-usr

# The folders of the system's /usr that stay in place: for building only what the checkout is in, so that libraries
# installed there by hand stay out of it; for running also what belongs to the user rather than to the distribution.
readonly FOLDERS_KEPT_TO_RUN="/usr/local /usr/src /usr/lib/locale"

build_root_packages() { packages_for apt app package test; }

provide_build_root() {
    refuse_unusual_layout
    provide_root build "to build and run the program in" build_root_packages \
        usr/bin/g++ usr/bin/cmake usr/bin/ninja usr/bin/m4 usr/bin/mount usr/bin/Xvfb usr/lib/os-release etc/ld.so.cache
    mkdir -p "$HOST_USR"
    write_fonts_configuration
}

# What the arrangement cannot serve is said before anything is made.
refuse_unusual_layout() {
    if [ ! -L /bin ] || [ ! -L /lib ]; then
        fail "/bin and /lib are folders of their own here (a system from before the merged /usr): use a newer one"
    fi
    case $CACHE_FOLDER in
        /usr/*) fail "the cache cannot be below /usr: set XDG_CACHE_HOME to a folder elsewhere" ;;
    esac
    case $CHECKOUT in
        /usr/local/* | /usr/src/*) ;;
        /usr/*) fail "the sources cannot be in $CHECKOUT: move them out of /usr (/usr/local and /usr/src will do)" ;;
    esac
}

# The root's rules and fonts, the system's fonts besides, and a cache of our own: the system's is for its own fontconfig.
write_fonts_configuration() {
    local file=$CACHE_FOLDER/fonts.conf text
    text="<fontconfig>
<cachedir>$(xml_text "$CACHE_FOLDER/fontconfig")</cachedir>
<include>$(xml_text "$(private_root build)/etc/fonts/fonts.conf")</include>
<dir>$(xml_text "$HOST_USR/share/fonts")</dir>
</fontconfig>"
    [ -r "$file" ] && [ "$(<"$file")" = "$text" ] || printf '%s\n' "$text" >"$file"
}

xml_text() {
    printf '%s' "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g'
}

# Runs a command in the build root: in_build_root "FOLDERS KEPT" COMMAND…
in_build_root() (
    exec_in_build_root "$@"
)

# As a user, a user namespace does; where the system forbids those, sudo opens the door and the rights are given back inside.
exec_in_build_root() {
    local inside=("$SETUP_FOLDER/inside_build_root")
    local arguments=("$(private_root build)" "$HOST_USR" "$CACHE_FOLDER/fonts.conf" "$@")
    if is_root; then
        exec unshare --mount --propagation private "${inside[@]}" stay 0 0 "${arguments[@]}"
    elif user_namespaces_work; then
        exec unshare --user --map-root-user --mount --propagation private \
            "${inside[@]}" map "$(id -u)" "$(id -g)" "${arguments[@]}"
    else
        exec sudo --preserve-env -- env HOME="$HOME" USER="$(id -un)" LOGNAME="$(id -un)" \
            unshare --mount --propagation private "${inside[@]}" drop "$(id -u)" "$(id -g)" "${arguments[@]}"
    fi
}

user_namespaces_work() {
    unshare --user --map-root-user --mount true 2>/dev/null
}

folders_kept_to_build() {
    case $CHECKOUT in
        /usr/local/*) echo /usr/local ;;
        /usr/src/*) echo /usr/src ;;
    esac
}

# An argument the way the program has to see it: TEXT, PATH or --option=PATH; a path whose real place is hidden inside
# becomes its place below HOST_USR. Everything else stays as it is, to the last character.
translated_argument() {
    local option='' value=$1 real
    case $value in
        --*=*) option=${value%%=*}= value=${value#*=} ;;
    esac
    if [[ $value == */* || -e $value ]] && real=$(realpath --canonicalize-missing -- "$value" 2>/dev/null) &&
        is_hidden_inside "$real"; then
        value=$HOST_USR${real#/usr}
    fi
    printf '%s' "$option$value"
}

# True for what is in the system's /usr (or could be made in a folder there), outside the folders that are kept. A path
# that the system does not have at all is left to the root: it may be the place of something there.
is_hidden_inside() {
    local kept
    [[ $1 == /usr/* ]] || return 1
    for kept in $FOLDERS_KEPT_TO_RUN; do
        [[ $1/ != "$kept"/* ]] || return 1
    done
    [ -e "$1" ] || [ -e "$(dirname "$1")" ]
}
