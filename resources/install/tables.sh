# SPDX-License-Identifier: MIT
# --- tables, aliases and the password ---------------------------------------------------------------------------------

# merged KIND HOST-FILE OUR-LINES: the host's lines with ours between two markers at the end. A line of the host whose
# key is one of ours is hidden behind a comment, since newaliases and makemap refuse duplicates.
merged() {
    [ -f "$2" ] || set -- "$1" /dev/null "$3"
    awk -v kind="$1" -v ours="$3" -v first="$marker_begin" -v last="$marker_end" -v hide="$marker_hidden" '
    function key_of(text) {
        if (kind == "aliases") { sub(/:.*/, "", text); gsub(/[ \t"]/, "", text) }
        else sub(/[ \t].*/, "", text)
        return tolower(text)
    }
    BEGIN {
        while ((getline line < ours) > 0) { block = block line "\n"; names[key_of(line)] = 1 }
    }
    $0 == first { inside = 1; next }
    inside { if ($0 == last) inside = 0; next }
    {
        if (index($0, hide) == 1) $0 = substr($0, length(hide) + 1)
        if (kind != "aliases" || $0 !~ /^[ \t]/) hidden = ($0 !~ /^#/ && $0 != "" && (key_of($0) in names))
        print (hidden ? hide : "") $0
    }
    END {
        if (inside) exit 3
        if (block != "") printf "%s\n%s%s\n", first, block, last
    }' "$2"
}

# cannot_merge FILE STATUS: what merged() said.
cannot_merge() {
    [ "$2" = 3 ] || no_room
    problem "$1 has \"$marker_begin\" without \"$marker_end\": repair that first"
}

# stage_table NAME FILE OURS: our lines go into FILE; without any, the block of an earlier bundle goes.
stage_table() {
    if [ "$3" = "$work/nothing" ] && ! grep -q "^$marker_begin\$" "$2" 2>/dev/null; then
        return 1
    elif [ ! -f "$3" ]; then
        problem "$1 is missing from the bundle. Copy it here again"
    elif [ -e "$2" ] && [ ! -r "$2" ]; then
        note "$2 cannot be read without root"
    elif merged "$1" "$2" "$3" >"$work/$1"; then
        plan "$1" "$2"
        return 0
    else
        cannot_merge "$2" $?
    fi
    return 1
}

# stage_map TYPE NAME OURS: a table in the configuration's folder, and the map that sendmail reads.
stage_map() {
    stage_table "$2" "$config_folder/$2" "$3" && [ "$1" != file ] || return 0
    mkdir "$work/map/$2"
    makemap "$1" "$work/map/$2/$2" <"$work/$2" >"$work/said" 2>&1 || {
        ! makemap -l 2>/dev/null | grep -q -x "$1" || problem "makemap refuses $2: $(what_was_said)"
        return 0
    }
    plan_maps "$2" "$config_folder/$2"
}

# plan_maps NAME PATH: what has been made of NAME, with whatever endings, belongs beside PATH.
plan_maps() {
    for made in "$work/map/$1/"*; do
        [ ! -f "$made" ] || plan "map/$1/$(basename -- "$made")" "$2${made#"$work/map/$1/$1"}"
    done
}

stage_maps() {
    while IFS=: read -r map_type map_name; do
        [ -z "$map_name" ] || stage_map "$map_type" "$map_name" "$here/$map_name"
    done <<EOF
$(map_entries)
EOF
    while IFS=: read -r map_type map_name; do
        [ -z "$map_name" ] || map_entries | grep -q ":$map_name\$" || stage_map "$map_type" "$map_name" "$work/nothing"
    done <<EOF
$(recorded map)
EOF
}

# The aliases' map lies beside the file that the new sendmail.cf names: on Debian another one than the file itself.
aliases_path() {
    for listed in $(sed -n 's/^O AliasFile=//p' "$work/sendmail.cf" 2>/dev/null | tr ',' ' '); do
        listed=${listed##*:}
        [ "$(resolved "$listed")" != "$(resolved "$aliases_file")" ] || {
            say "$listed"
            return
        }
    done
    say "$aliases_file"
}

# A null client has no local names, and so no aliases: its sendmail refuses whatever the file has.
can_try_aliases() { [ "$role" != null-client ] && is_root && [ -s "$work/sendmail.cf" ] && [ -n "$host_release" ]; }

stage_aliases() {
    ours=$work/nothing
    ! has_aliases || ours=$here/aliases
    stage_table aliases "$aliases_file" "$ours" && can_try_aliases || return 0
    { mkdir "$work/map/aliases" && cp "$work/aliases" "$work/map/aliases"; } || return 0
    set -- "$work/map/aliases/aliases"
    limited 60 /dev/null "$sendmail" -C "$work/sendmail.cf" -bi -O DontBlameSendmail=MapInUnsafeDirPath \
        -O AliasFile="$1" >"$work/said" 2>&1
    result=$?
    rm -f "$1"
    if [ "$result" != 0 ] || grep -q 'duplicate alias' "$work/said"; then
        problem "sendmail refuses the aliases of $aliases_file: $(what_was_said)"
    else
        plan_maps aliases "$(aliases_path)"
    fi
}

# The file with the relay's password. Its content is shown nowhere.
password_file() { resolved "$config_folder/authinfo"; }

password_is_there() {
    grep -q '^AuthInfo:' "$1" 2>/dev/null && ! grep -q '^AuthInfo:.*PUT-THE-PASSWORD-HERE' "$1"
}

# sendmail reads the map that makemap has made of it.
password_needs_map() {
    logs_in && password_is_there "$(password_file)" || return 1
    [ ! -e "$(password_file).db" ] || [ -n "$(find "$(password_file)" -newer "$(password_file).db")" ]
}

# What somebody has filled in stays, as long as it is for the same relay and user. An entry for another one is kept
# behind a comment.
stage_password() {
    logs_in || return 0
    [ -f "$here/authinfo" ] || {
        problem 'authinfo is missing from the bundle. Copy it here again'
        return
    }
    [ -r "$here/authinfo" ] || {
        note "$here/authinfo cannot be read without root"
        return
    }
    file=$(password_file)
    login=$(grep '^# Login at ' "$here/authinfo")
    if [ -e "$file" ] && [ ! -r "$file" ]; then
        note "$file cannot be read without root"
        return
    elif grep -q -x -F "$login" "$file" 2>/dev/null; then
        ln -s "$file" "$work/authinfo" || no_room
    elif password_is_there "$file"; then
        awk -v hide="$marker_hidden" '{ print ($1 == "AuthInfo:" ? hide : "") $0 }' "$file" >"$work/authinfo" &&
            cat "$here/authinfo" >>"$work/authinfo"
    else
        cp "$here/authinfo" "$work/authinfo"
    fi || no_room
    plan authinfo "$config_folder/authinfo"
    stage_password_map
}

make_password_map() {
    mkdir "$work/map/authinfo" && (umask 077 && makemap hash "$work/map/authinfo/authinfo" <"$work/authinfo")
}

# With a password that is not filled in there is no map, and mail waits.
stage_password_map() {
    if ! password_is_there "$work/authinfo"; then
        note "the relay's password is not filled in yet: write it into $file, then run ./install.sh --apply again"
        plan_removal "$file.db"
    elif make_password_map >/dev/null 2>&1; then
        plan_maps authinfo "$file"
    else
        problem "makemap refuses $file: look for a line that appears twice in it"
    fi
}
