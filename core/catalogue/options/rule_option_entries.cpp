// SPDX-License-Identifier: MIT
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr Argument valueOfSmtpMailer[]{keywordValue("esmtp smtp smtp8 dsmtp")};
constexpr Argument valueOfLocalMailer[]{textValue(QT_TRANSLATE_NOOP("catalogue", "mailer"),
    QT_TRANSLATE_NOOP("catalogue", "The name of a mailer."))};
constexpr Argument valueOfRelayMailer[]{textValue(QT_TRANSLATE_NOOP("catalogue", "mailer"),
    QT_TRANSLATE_NOOP("catalogue", "The name of a mailer."))};
constexpr Argument valueOfUucpMailer[]{textValue(QT_TRANSLATE_NOOP("catalogue", "mailer"),
    QT_TRANSLATE_NOOP("catalogue", "The name of a mailer."))};
constexpr Argument valueOfRejectMsg[]{textValue(QT_TRANSLATE_NOOP("catalogue", "message"),
    QT_TRANSLATE_NOOP("catalogue", "A code of SMTP and a text, in double quotes."))};
constexpr Argument valueOfRelayMsg[]{textValue(QT_TRANSLATE_NOOP("catalogue", "message"),
    QT_TRANSLATE_NOOP("catalogue", "A code of SMTP and a text, in double quotes."))};
constexpr Argument valueOfRcptrejMsg[]{textValue(QT_TRANSLATE_NOOP("catalogue", "message"),
    QT_TRANSLATE_NOOP("catalogue", "A code of SMTP and a text, in double quotes."))};

/// Names of mailers and texts of refusals: what changes in the rules.
constexpr std::array table{
    optionEntry({
        .name = "confSMTP_MAILER",
        .cfName = "",
        .standard = "esmtp",
        .since = {8, 4},
        .task = Task::Relaying,
        .value = valueOfSmtpMailer,
        .comment = "Mailer for mail to other hosts",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which mailer carries mail to other hosts."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "esmtp speaks ESMTP, smtp the old SMTP, smtp8 sends eight bits without asking, dsmtp leaves "
            "fetching to the receiver. Mail to relays has a mailer of its own."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
        .related = "confRELAY_MAILER define",
    }),
    optionEntry({
        .name = "confLOCAL_MAILER",
        .cfName = "",
        .standard = "local",
        .since = {8, 4},
        .task = Task::LocalDelivery,
        .value = valueOfLocalMailer,
        .comment = "Mailer for local mail",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which mailer delivers local mail."),
        .effect = QT_TRANSLATE_NOOP("catalogue", "Mail for the host's own names goes to it, after aliases."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With cyrusv2, for one, where mailboxes are kept by another program."),
    }),
    optionEntry({
        .name = "confRELAY_MAILER",
        .cfName = "",
        .standard = "relay",
        .since = {8, 5},
        .task = Task::Relaying,
        .value = valueOfRelayMailer,
        .comment = "Mailer for mail to relays",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says which mailer carries mail to a relay: smart host, mail hub and the like."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It holds where the relay is written without a mailer before it. Without the smtp mailers it "
            "is one of UUCP."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
        .related = "confSMTP_MAILER define",
    }),
    optionEntry({
        .name = "confUUCP_MAILER",
        .cfName = "",
        .standard = "uucp-old",
        .since = {8, 7},
        .task = Task::Relaying,
        .value = valueOfUucpMailer,
        .comment = "Mailer for addresses with !",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which mailer carries mail for addresses with !."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "They are addresses such as host!user. It counts with the uucp mailers only."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a host with UUCP."),
    }),
    optionEntry({
        .name = "confREJECT_MSG",
        .cfName = "",
        .standard = "550 Access denied",
        .since = {8, 12},
        .task = Task::Abuse,
        .value = valueOfRejectMsg,
        .comment = "Answer to those whom the access map rejects",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets the answer to those whom the access map rejects."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It stands for the word REJECT in the map. An entry can have a text of its own."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the refused shall learn whom to ask."),
        .related = "confRELAY_MSG confRCPTREJ_MSG define",
        .needs = "access_db",
    }),
    optionEntry({
        .name = "confRELAY_MSG",
        .cfName = "",
        .standard = "550 Relaying denied",
        .since = {8, 12},
        .task = Task::Relaying,
        .value = valueOfRelayMsg,
        .comment = "Answer to those who may not relay",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets the answer to those who may not relay."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It comes for each recipient elsewhere when neither client nor recipient is allowed. With SMTP "
            "AUTH it also says that a login is missing."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the refused shall learn whom to ask."),
        .related = "confREJECT_MSG define",
    }),
    optionEntry({
        .name = "confRCPTREJ_MSG",
        .cfName = "",
        .standard = "550 Mailbox disabled for this recipient",
        .since = {8, 12},
        .task = Task::Abuse,
        .value = valueOfRcptrejMsg,
        .comment = "Answer for recipients that the access map rejects",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sets the answer for recipients that the access map rejects."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It stands for the word REJECT behind To: in the map. An entry can have a text of its own."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where senders shall learn more."),
        .related = "confREJECT_MSG define",
        .needs = "blocklist_recipients",
    }),
};

} // namespace

std::span<const Entry> ruleOptionEntries()
{
    return table;
}

} // namespace catalogue
