// SPDX-License-Identifier: MIT
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr const char *toFilter = QT_TRANSLATE_NOOP("catalogue",
    "The filter sees these macros at that point of the connection, besides those of earlier points. It "
    "changes nothing about the mail by itself.");
constexpr const char *asFilterAsks = QT_TRANSLATE_NOOP("catalogue",
    "Where a filter's documentation asks for a macro that is missing.");
constexpr const char *ofFilters = QT_TRANSLATE_NOOP("catalogue",
    "cf/README, Tweaking configuration options; op.me, 5.12");

constexpr Argument valueOfInputMailFilters[]{textValue(QT_TRANSLATE_NOOP("catalogue", "filters"),
    QT_TRANSLATE_NOOP("catalogue", "Names of filters, commas between."))};

/// Mail filters: which are asked, and what they are told.
constexpr std::array table{
    optionEntry({
        .name = "confINPUT_MAIL_FILTERS",
        .cfName = "O InputMailFilters",
        .standard = "",
        .since = {8, 12},
        .task = Task::Abuse,
        .value = valueOfInputMailFilters,
        .comment = "Which filters are asked, in which order",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which mail filters are asked, and in which order."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "INPUT_MAIL_FILTER lines add to it by themselves; after them it can be set anew. It concerns "
            "mail that comes in by SMTP."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where the order has to be another one than that of the lines."),
        .documentation = ofFilters,
    }),
    optionEntry({
        .name = "confMILTER_LOG_LEVEL",
        .cfName = "O Milter.LogLevel",
        .standard = "",
        .since = {8, 12},
        .task = Task::Abuse,
        .value = numberValue,
        .comment = "How much is logged about filters",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says how much is written to the log about mail filters."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Without it the general log level holds. A higher number shows each answer of a filter."),
        .use = QT_TRANSLATE_NOOP("catalogue", "While a filter does not do what it should."),
        .documentation = ofFilters,
        .needs = "MAIL_FILTER INPUT_MAIL_FILTER",
    }),
    optionEntry({
        .name = "confMILTER_MACROS_CONNECT",
        .cfName = "O Milter.macros.connect",
        .standard = "j, _, {daemon_name}, {if_name}, {if_addr}",
        .since = {8, 12},
        .task = Task::Abuse,
        .value = macrosValue,
        .comment = "What filters learn at the start of a connection",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says which macros filters get at the start of a connection."),
        .effect = toFilter,
        .use = asFilterAsks,
        .documentation = ofFilters,
        .needs = "MAIL_FILTER INPUT_MAIL_FILTER",
    }),
    optionEntry({
        .name = "confMILTER_MACROS_HELO",
        .cfName = "O Milter.macros.helo",
        .standard = "{tls_version}, {cipher}, {cipher_bits}, {cert_subject}, {cert_issuer}",
        .since = {8, 12},
        .task = Task::Abuse,
        .value = macrosValue,
        .comment = "What filters learn after EHLO",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which macros filters get after HELO or EHLO."),
        .effect = toFilter,
        .use = asFilterAsks,
        .documentation = ofFilters,
        .needs = "MAIL_FILTER INPUT_MAIL_FILTER",
    }),
    optionEntry({
        .name = "confMILTER_MACROS_ENVFROM",
        .cfName = "O Milter.macros.envfrom",
        .standard =
            "i, {auth_type}, {auth_authen}, {auth_ssf}, {auth_author}, {mail_mailer}, {mail_host}, "
            "{mail_addr}",
        .since = {8, 12},
        .task = Task::Abuse,
        .value = macrosValue,
        .comment = "What filters learn after MAIL",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which macros filters get after MAIL FROM."),
        .effect = toFilter,
        .use = asFilterAsks,
        .documentation = ofFilters,
        .needs = "MAIL_FILTER INPUT_MAIL_FILTER",
    }),
    optionEntry({
        .name = "confMILTER_MACROS_ENVRCPT",
        .cfName = "O Milter.macros.envrcpt",
        .standard = "{rcpt_mailer}, {rcpt_host}, {rcpt_addr}",
        .since = {8, 12},
        .task = Task::Abuse,
        .value = macrosValue,
        .comment = "What filters learn after RCPT",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which macros filters get after RCPT TO."),
        .effect = toFilter,
        .use = asFilterAsks,
        .documentation = ofFilters,
        .needs = "MAIL_FILTER INPUT_MAIL_FILTER",
    }),
    optionEntry({
        .name = "confMILTER_MACROS_DATA",
        .cfName = "O Milter.macros.data",
        .standard = "",
        .since = {8, 14},
        .task = Task::Abuse,
        .value = macrosValue,
        .comment = "What filters learn after DATA",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which macros filters get after DATA."),
        .effect = toFilter,
        .use = asFilterAsks,
        .documentation = ofFilters,
        .needs = "MAIL_FILTER INPUT_MAIL_FILTER",
    }),
    optionEntry({
        .name = "confMILTER_MACROS_EOH",
        .cfName = "O Milter.macros.eoh",
        .standard = "",
        .since = {8, 14},
        .task = Task::Abuse,
        .value = macrosValue,
        .comment = "What filters learn at the end of the headers",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which macros filters get at the end of the headers."),
        .effect = toFilter,
        .use = asFilterAsks,
        .documentation = ofFilters,
        .needs = "MAIL_FILTER INPUT_MAIL_FILTER",
    }),
    optionEntry({
        .name = "confMILTER_MACROS_EOM",
        .cfName = "O Milter.macros.eom",
        .standard = "{msg_id}",
        .since = {8, 13},
        .task = Task::Abuse,
        .value = macrosValue,
        .comment = "What filters learn at the end of the message",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which macros filters get at the end of the message."),
        .effect = toFilter,
        .use = asFilterAsks,
        .documentation = ofFilters,
        .needs = "MAIL_FILTER INPUT_MAIL_FILTER",
    }),
};

} // namespace

std::span<const Entry> filterOptionEntries()
{
    return table;
}

} // namespace catalogue
