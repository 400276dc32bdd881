// SPDX-License-Identifier: MIT
#include "ui/wording/explanation.h"

namespace wording {

using cf::LineKind;

namespace {

const char *topicName(LineKind kind)
{
    switch (kind) {
    case LineKind::Blank:
        return "cf-blank";
    case LineKind::Comment:
        return "cf-comment";
    case LineKind::DefaultOption:
        return "cf-default";
    case LineKind::Version:
        return "cf-version";
    case LineKind::Option:
        return "cf-option";
    case LineKind::Macro:
        return "cf-macro";
    case LineKind::Class:
        return "cf-class";
    case LineKind::ClassFile:
        return "cf-class-file";
    case LineKind::Map:
        return "cf-map";
    case LineKind::Ruleset:
        return "cf-ruleset";
    case LineKind::Rule:
        return "cf-rule";
    case LineKind::Mailer:
        return "cf-mailer";
    case LineKind::Header:
        return "cf-header";
    case LineKind::Precedence:
        return "cf-precedence";
    case LineKind::TrustedUser:
        return "cf-trusted";
    case LineKind::Environment:
        return "cf-environment";
    case LineKind::QueueGroup:
        return "cf-queue-group";
    case LineKind::Filter:
        return "cf-filter";
    case LineKind::Unexpanded:
        return "cf-unexpanded";
    case LineKind::Unknown:
        break;
    }
    return "cf-unknown";
}

/// The letter of the command under which names of the kind are known; empty where none are.
QString letterOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Option:
        return QStringLiteral("O ");
    case LineKind::Macro:
        return QStringLiteral("D ");
    case LineKind::Class:
    case LineKind::ClassFile:
        return QStringLiteral("C ");
    default:
        return {};
    }
}

const catalogue::Topic *knownName(const cf::Line &line)
{
    const QString letter = letterOf(line.kind);
    return letter.isEmpty() ? nullptr : catalogue::findTopic(letter + line.name);
}

} // namespace

const catalogue::Topic &topicOf(const cf::Line &line)
{
    const catalogue::Topic *known = knownName(line);
    return known ? *known : topicOf(line.kind);
}

const catalogue::Topic &topicOf(cf::LineKind kind)
{
    return *catalogue::findTopic(QString::fromLatin1(topicName(kind)));
}

QString calledBy(const cf::Line &line)
{
    return knownName(line) ? QString() : line.name;
}

} // namespace wording
