// SPDX-License-Identifier: MIT
#include "cf/silent_defaults.h"

#include <QByteArray>
#include <algorithm>
#include <array>

namespace cf {

namespace {

constexpr std::array table{
    SilentDefault{"O DaemonPortOptions=Port=587, Name=MSA, M=E", "no_default_msa",
                  "FEATURE(`no_default_msa')dnl"},
    SilentDefault{"O DaemonPortOptions=Name=MTA", "DAEMON_OPTIONS",
                  "DAEMON_OPTIONS(`Name=MTA, Addr=127.0.0.1')dnl"},
    SilentDefault{"O DaemonPortOptions=Name=MTA-v4, Family=inet", "DAEMON_OPTIONS",
                  "DAEMON_OPTIONS(`Name=MTA, Addr=127.0.0.1')dnl"},
    SilentDefault{"O DaemonPortOptions=Name=MTA-v6, Family=inet6", "DAEMON_OPTIONS",
                  "DAEMON_OPTIONS(`Name=MTA, Addr=127.0.0.1')dnl"},
    SilentDefault{"FR-o *", "confCR_FILE", "undefine(`confCR_FILE')dnl"},
    SilentDefault{"R$* % $* $1 @ $2 First make them all @s.", "nopercenthack",
                  "FEATURE(`nopercenthack', `reject')dnl"},
    SilentDefault{"R$- ! $+ $@ $>Canonify2 $2 < @ $1 .UUCP > resolve uucp names", "nouucp",
                  "FEATURE(`nouucp', `reject')dnl"},
    SilentDefault{"R$* $| $* < @ $* > $* $: $2 < @ $[ $3 $] > $4", "nocanonify", "FEATURE(`nocanonify')dnl"},
    SilentDefault{"O PrivacyOptions=authwarnings", "confPRIVACY_FLAGS",
                  "define(`confPRIVACY_FLAGS', `goaway')dnl"},
    SilentDefault{"O SmtpGreetingMessage=$j Sendmail $v/$Z; $b", "confSMTP_LOGIN_MSG",
                  "define(`confSMTP_LOGIN_MSG', `$j')dnl"},
    SilentDefault{"#O MaxMessageSize=0", "confMAX_MESSAGE_SIZE",
                  "define(`confMAX_MESSAGE_SIZE', `26214400')dnl"},
    SilentDefault{"#O MaxRecipientsPerMessage=0", "confMAX_RCPTS_PER_MESSAGE",
                  "define(`confMAX_RCPTS_PER_MESSAGE', `100')dnl"},
    SilentDefault{"#O ConnectionRateThrottle=0", "confCONNECTION_RATE_THROTTLE",
                  "define(`confCONNECTION_RATE_THROTTLE', `5')dnl"},
    SilentDefault{"#O MaxDaemonChildren=0", "confMAX_DAEMON_CHILDREN",
                  "define(`confMAX_DAEMON_CHILDREN', `50')dnl"},
    SilentDefault{"#O BadRcptThrottle=0", "confBAD_RCPT_THROTTLE", "define(`confBAD_RCPT_THROTTLE', `3')dnl"},
};

bool isLine(QByteArrayView pattern, QByteArrayView line)
{
    return pattern.endsWith('*') && !pattern.endsWith("$*") ? line.startsWith(pattern.chopped(1))
                                                            : line == pattern;
}

} // namespace

std::span<const SilentDefault> silentDefaults()
{
    return table;
}

const SilentDefault *silentDefaultOf(QByteArrayView cfLine)
{
    const QByteArray line = cfLine.toByteArray().simplified();
    const auto found = std::ranges::find_if(
        table, [&line](const SilentDefault &silent) { return isLine(silent.line, line); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace cf
