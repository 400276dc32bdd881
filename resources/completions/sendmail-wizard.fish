# SPDX-License-Identifier: MIT
# Completion for fish. The program itself says what can come next (sendmail-wizard complete).

function __sendmail_wizard_complete
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    set -l program sendmail-wizard
    # A program that was called by its path is asked itself.
    if string match -q -- '*/*' $words[1]
        set program (string replace -r -- '^~/' $HOME/ $words[1])
    end
    # A value that is glued to its option is completed together with it.
    set -l option (string match -r -- '^--[^=]*=' $last)
    set -l value (string replace -r -- '^--[^=]*=' '' $last)
    for line in ($program complete -- $words[2..-1] $last 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path $value
            case ':files .*'
                set -l suffix (string escape --style=regex -- (string sub -s 8 -- $line))
                __fish_complete_path $value | string match -re -- "^[^\t]*(?:/|$suffix)(?:\t|\$)"
            case ':folders'
                __fish_complete_directories $value
            case ':hosts'
                __fish_print_hostnames
            case '*'
                echo $line
        end
    end | string replace -r -- '^' "$option"
end

complete -c sendmail-wizard -f -a '(__sendmail_wizard_complete)'
