// SPDX-License-Identifier: MIT
#include "ui/explain/topics.h"

#include "answers/role_rules.h"

using answers::Field;

namespace {

/// Empty where nothing is written for it.
QString securityEntryOf(const answers::Answers &answers)
{
    switch (answers::relaySecurity(answers)) {
    case answers::RelaySecurity::Plain:
        return QStringLiteral("LOCAL_TRY_TLS");
    case answers::RelaySecurity::Verified:
    case answers::RelaySecurity::Login:
        return QStringLiteral("LOCAL_TLS_SERVER");
    case answers::RelaySecurity::Opportunistic:
        break;
    }
    return {};
}

} // namespace

QString entryNameFor(Field field, const answers::Answers &answers)
{
    const bool isNullClient = answers.role == answers::Role::NullClient;
    switch (field) {
    case Field::Relay:
        return isNullClient ? QStringLiteral("nullclient") : QStringLiteral("SMART_HOST");
    case Field::RelaySecurity:
        return securityEntryOf(answers);
    case Field::RelayUser:
        return QStringLiteral("authinfo");
    case Field::UnaliasedToHub:
        return QStringLiteral("MAIL_HUB");
    case Field::Platform:
        return QStringLiteral("OSTYPE");
    case Field::MasqueradeDomain:
        return QStringLiteral("MASQUERADE_AS");
    case Field::MasqueradeRecipients:
        return QStringLiteral("allmasquerade");
    case Field::MasqueradeEnvelope:
        return QStringLiteral("masquerade_envelope");
    case Field::AlwaysAddDomain:
        return QStringLiteral("always_add_domain");
    case Field::ExposedUsers:
        return QStringLiteral("EXPOSED_USER");
    case Field::FurtherDomains:
        return QStringLiteral("MASQUERADE_DOMAIN");
    case Field::EntireDomain:
        return QStringLiteral("masquerade_entire_domain");
    case Field::ListenIpv6:
        return answers::hasDaemonOptions(answers.host.release) ? QStringLiteral("DAEMON_OPTIONS")
                                                               : QStringLiteral("confDAEMON_OPTIONS");
    case Field::SubmissionPort:
        return QStringLiteral("no_default_msa");
    case Field::AcceptedDomains:
        return QStringLiteral("LOCAL_DOMAIN");
    case Field::MayRelay:
        return QStringLiteral("access_db");
    case Field::Role:
    case Field::HostName:
    case Field::Release:
    case Field::Listen:
    case Field::RootAlias:
    case Field::PostmasterAlias:
    case Field::Aliases:
    case Field::QueueMinutes:
    case Field::QueueRunner:
    case Field::Comments:
    case Field::Additions:
    case Field::Tables:
        break;
    }
    return {};
}

const catalogue::Topic &topicFor(Field field)
{
    const std::string_view option = answers::nameOf(field).option;
    const catalogue::Topic *topic = catalogue::findTopic(
        QStringLiteral("answer-") + QLatin1StringView(option.data(), static_cast<qsizetype>(option.size())));
    return topic ? *topic : *catalogue::findTopic(QStringLiteral("answer-role"));
}
