# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Completion for bash. The program itself says what can come next (sendmail-wizard complete); names of files, folders and
# hosts come from bash-completion, whose functions have other names since release 2.12.

_sendmail_wizard_words() {
    if declare -F _comp_get_words >/dev/null; then
        _comp_get_words -n =: cur words cword
    else
        _get_comp_words_by_ref -n =: cur words cword
    fi
}

_sendmail_wizard_files() {
    if declare -F _comp_compgen >/dev/null; then
        _comp_compgen -a filedir "$@"
    else
        _filedir "$@"
    fi
}

_sendmail_wizard_hosts() {
    if declare -F _comp_compgen >/dev/null; then
        _comp_compgen -a known_hosts -- "$cur"
    else
        _known_hosts_real -- "$cur"
    fi
}

# Readline takes what stands before a colon for another word.
_sendmail_wizard_colons() {
    if declare -F _comp_ltrim_colon_completions >/dev/null; then
        _comp_ltrim_colon_completions "$cur"
    else
        __ltrim_colon_completions "$cur"
    fi
}

_sendmail_wizard() {
    local cur words cword program=sendmail-wizard lines line
    COMPREPLY=()
    _sendmail_wizard_words
    # A program that was called by its path is asked itself.
    [[ ${words[0]} != */* ]] || program=${words[0]/#\~\//$HOME/}
    mapfile -t lines < <("$program" complete -- "${words[@]:1:cword-1}" "$cur" 2>/dev/null)
    [[ $cur != --*=* ]] || cur=${cur#*=}
    for line in "${lines[@]}"; do
        case $line in
            :files) _sendmail_wizard_files ;;
            ':files .'*) _sendmail_wizard_files "${line#:files .}" ;;
            :folders) _sendmail_wizard_files -d ;;
            :hosts) _sendmail_wizard_hosts ;;
            "$cur"*) COMPREPLY+=("${line%%$'\t'*}") ;;
        esac
    done
    _sendmail_wizard_colons
}

complete -F _sendmail_wizard sendmail-wizard
