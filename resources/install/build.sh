# SPDX-License-Identifier: MIT
# --- building the .cf files -------------------------------------------------------------------------------------------

find_m4() {
    m4=
    for program in m4 gm4; do
        [ -n "$m4" ] || ! have "$program" || m4=$program
    done
}

can_build() { [ -n "$m4" ] && [ -f "$cf_tree/m4/cf.m4" ]; }

# m4's exit status says nothing about the errors of sendmail's macros: what it printed does. The one message that may be
# there comes from a file for an old release on a newer tree.
expected_messages_only() {
    sed -e '/^WARNING: .*confDAEMON_OPTIONS.* is no longer valid\./d' \
        -e '/^[[:blank:]]*Use .*DAEMON_OPTIONS().*cf\/README/d' "$work/messages" >"$work/unexpected"
    [ ! -s "$work/unexpected" ]
}

# build_from MC CF: quietly; what went wrong is in the file "unexpected". A .mc is a program: what could run commands or
# write files is taken from it. sendmail's own macros have no use for that.
build_from() {
    ! grep 'syscmd(' "$1" >"$work/unexpected" 2>/dev/null || return 1
    if ! limited 10 /dev/null "$m4" -Usyscmd -Uesyscmd -Ubuiltin -Uindir -Umaketemp -Umkstemp -Udebugfile \
        -D_CF_DIR_="$cf_tree/" -D_NO_MAKEINFO_=1 "$cf_tree/m4/cf.m4" "$1" >"$2" 2>"$work/messages"; then
        cp "$work/messages" "$work/unexpected"
        return 1
    fi
    expected_messages_only || return 1
    ! grep '^[A-Z_][A-Z_]*(' "$2" >"$work/unexpected"
}

# The release that a .cf was made for.
release_of() { sed -n 's/^DZ\([0-9][0-9.]*\).*/\1/p' "$1" | head -n 1; }

# A .cf of another release than the program's is never installed.
build_cf() {
    if can_build; then
        if ! build_from "$here/$1" "$work/$2"; then
            rm -f "$work/$2"
            problem "$1 does not compile on this host: $(cat "$work/unexpected")"
        fi
    elif [ -f "$here/$2" ] && [ "$cf_release" = "$host_release" ]; then
        cp "$here/$2" "$work/$2"
    elif [ -f "$here/$2" ]; then
        problem "this host cannot build $2: it needs m4 and sendmail's cf tree in $cf_tree (package sendmail-cf)." \
            "The one in the bundle is for sendmail $cf_release, not ${host_release:-the one here}"
    else
        problem "this host cannot build $2: it needs m4 and sendmail's cf tree in $cf_tree (package sendmail-cf)"
    fi
    [ ! -s "$work/$2" ] || try_cf "$2"
}

check_tree() {
    can_build && [ -n "$host_release" ] && [ -s "$work/sendmail.cf" ] || return 0
    tree_release=$(release_of "$work/sendmail.cf")
    [ "$tree_release" = "$host_release" ] ||
        problem "the cf tree in $cf_tree is of sendmail $tree_release, the program of $host_release." \
            "Install the tree of the same release"
}

# A list that comes with the bundle is not in its place yet: for the trial it may be missing.
make_trial() {
    cp "$work/$1" "$work/trial.cf" || return 1
    map_entries | sed -n 's/^file://p' | while read -r list_name; do
        sed "/^F/s|\([^ ]\)$config_folder/$list_name\$|\1-o $config_folder/$list_name|" "$work/trial.cf" >"$work/trial.next" &&
            mv "$work/trial.next" "$work/trial.cf"
    done
}

# sendmail reads the new file, to the end and without a word.
try_cf() {
    [ -n "$host_release" ] || return 0
    make_trial "$1"
    limited 30 /dev/null "$sendmail" -C "$work/trial.cf" -bt >"$work/said" 2>&1 ||
        problem "this host's sendmail refuses the new $1: $(what_was_said)"
    if sed -e '/^ADDRESS TEST MODE/d' -e '/^Enter <ruleset>/d' -e '/^> *$/d' "$work/said" | grep -q ': line [0-9]'; then
        problem "this host's sendmail complains about the new $1: $(grep ': line [0-9]' "$work/said" | head -n 5)"
    elif [ "$1" = sendmail.cf ]; then
        try_sender "$work/trial.cf"
    fi
}

# What the header sender root becomes.
rewritten_root() {
    printf '/tryflags HS\n/try relay root\n' >"$work/question"
    limited 30 "$work/question" "$sendmail" -C "$1" -bt >"$work/said" 2>&1
    sed -n 's/^Rcode = 0, addr = //p' "$work/said" | tail -n 1
}

try_sender() {
    [ "$sender" != none ] || return 0
    became=$(rewritten_root "$1")
    [ "$became" = "$sender" ] ||
        problem "with the new sendmail.cf mail from root would come from \"$became\", not from $sender." \
            "Export the bundle anew; a file that sendmail.mc includes may differ on this host"
}
