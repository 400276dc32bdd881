# SPDX-License-Identifier: MIT
# --- mail that waits --------------------------------------------------------------------------------------------------

waiting_in() { find "$1" -type f -name 'qf*' 2>/dev/null | wc -l | tr -d ' '; }

# Once the daemon is gone nobody takes mail on port 25 here: what waits goes first.
flush_queues() {
    ! has_submit || [ "$(waiting_in "$client_queue")" = 0 ] || limited 60 /dev/null "$sendmail" -Ac -qf >/dev/null 2>&1
    [ "$(waiting_in "$mta_queue")" = 0 ] || limited 60 /dev/null "$sendmail" -qf >/dev/null 2>&1
    return 0
}

# report_waiting WHAT-NEXT: what is left in each queue.
report_waiting() {
    for queue in "$client_queue" "$mta_queue"; do
        left=$(waiting_in "$queue")
        [ "$left" = 0 ] || {
            ids=$(find "$queue" -type f -name 'qf*' 2>/dev/null | sed 's/.*\/qf//' | sort | head -n 5 | tr '\n' ' ')
            note "$left message(s) still wait in $queue (${ids% }$([ "$left" -le 5 ] || say ' …')); $1"
        }
    done
}

# --- a test message ---------------------------------------------------------------------------------------------------

need_address() {
    case $1 in
    -* | '' | *[!A-Za-z0-9._+=@-]* | *@*@*) die '--test-message needs an address such as admin@example.com' ;;
    esac
}

# As the MTA where there is one: the submission program would only hand it over to that. -v shows what the next host
# answers, and delivers at once.
send_test_message() {
    {
        say "To: $1"
        say "Subject: test message of $host"
        say
        say "The installer of sendmail's configuration on $host sent this to see whether mail arrives."
    } >"$work/message"
    set -- -v -i -odi -oep -f root "$1"
    ! has_submit || if has_daemon; then set -- -Am "$@"; else set -- -Ac "$@"; fi
    limited 120 "$work/message" "$sendmail" "$@" >"$work/dialogue" 2>&1
}

# "Sent" of the last host that was asked counts, after its own answer to the message: only then has it taken it over.
test_message() {
    send_test_message "$1"
    taken=$(sed -n 's/^.*\.\.\. Sent (\(.*\))$/\1/p' "$work/dialogue" | tail -n 1)
    server=$(sed -n 's/^.*\.\.\. Connecting to \([^ ]*\) via .*/\1/p' "$work/dialogue" | tail -n 1)
    refused=$(grep -E '^([45][0-9][0-9][ -]|.*\.\.\. (Deferred|User unknown|Service unavailable|Host unknown))' \
        "$work/dialogue" | tail -n 1 | sed -e 's/^.*\.\.\. //' -e 's/^Deferred: //')
    if [ -n "$taken" ] && [ -n "$server" ]; then
        say "The test message to $1 was delivered: ${server%.} has accepted it ($taken)."
    elif grep -q '\.\.\. Sent$' "$work/dialogue"; then
        say "The test message to $1 was delivered on this host."
    elif grep -q -e '\.\.\. Deferred' -e '\.\.\. queued' -e '^4[0-9][0-9]' "$work/dialogue"; then
        say "The test message to $1 is NOT delivered: it waits in the queue (${refused:-no answer})."
    else
        say "The test message to $1 was refused: ${refused:-$(tail -n 1 "$work/dialogue")}"
        return 1
    fi
}
