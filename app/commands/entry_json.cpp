// SPDX-License-Identifier: MIT
#include "app/commands/entry_json.h"

#include "ui/wording/entry_parts.h"
#include "ui/wording/entry_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {
namespace {

using namespace Qt::StringLiterals;
using catalogue::ArgumentType;
using catalogue::Kind;
using catalogue::Task;

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Macro: return u"macro"_s;
    case Kind::Feature: return u"feature"_s;
    case Kind::Mailer: return u"mailer"_s;
    case Kind::Option: return u"option"_s;
    case Kind::Variable: return u"variable"_s;
    case Kind::Section: return u"section"_s;
    case Kind::Builtin: return u"builtin"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Task task)
{
    switch (task) {
    case Task::None: return u"other"_s;
    case Task::Masquerading: return u"masquerading"_s;
    case Task::Relaying: return u"relaying"_s;
    case Task::Abuse: return u"abuse"_s;
    case Task::Tables: return u"tables"_s;
    case Task::Queue: return u"queue"_s;
    case Task::Tls: return u"tls"_s;
    case Task::LocalDelivery: return u"local-delivery"_s;
    case Task::Limits: return u"limits"_s;
    case Task::Daemon: return u"daemon"_s;
    case Task::Frame: return u"frame"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(ArgumentType type)
{
    switch (type) {
    case ArgumentType::Text: return u"text"_s;
    case ArgumentType::Host: return u"host"_s;
    case ArgumentType::Domain: return u"domain"_s;
    case ArgumentType::Network: return u"network"_s;
    case ArgumentType::MapSpec: return u"map"_s;
    case ArgumentType::Path: return u"path"_s;
    case ArgumentType::Number: return u"number"_s;
    case ArgumentType::Interval: return u"interval"_s;
    case ArgumentType::Boolean: return u"boolean"_s;
    case ArgumentType::Keyword: return u"keyword"_s;
    case ArgumentType::Keywords: return u"keywords"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray listOf(const char *names)
{
    return QJsonArray::fromStringList(QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts));
}

QJsonObject objectOf(const catalogue::Argument &argument, const wording::EntryWords &words)
{
    return {
        {u"name"_s, words.text(argument.name)},
        {u"type"_s, nameOf(argument.type)},
        {u"meaning"_s, words.text(argument.meaning)},
        {u"default"_s, QString::fromUtf8(argument.standard)},
        {u"choices"_s, listOf(argument.choices)},
        {u"required"_s, argument.isRequired},
        {u"repeated"_s, argument.isRepeated},
        {u"needs"_s, listOf(argument.needs)},
        {u"replaces"_s, listOf(argument.replaces)},
    };
}

QJsonArray argumentsOf(const catalogue::Entry &entry, const wording::EntryWords &words)
{
    QJsonArray arguments;
    for (const catalogue::Argument &argument : entry.arguments)
        arguments += objectOf(argument, words);
    return arguments;
}

void addTexts(QJsonObject &object, const catalogue::Entry &entry, const wording::EntryWords &words)
{
    object[u"summary"_s] = words.text(entry.summary);
    object[u"effect"_s] = words.text(entry.effect);
    object[u"without"_s] = words.text(entry.without);
    object[u"use"_s] = words.text(entry.use);
    object[u"leave"_s] = words.text(entry.leave);
    object[u"cost"_s] = words.text(entry.cost);
    object[u"order"_s] = words.text(entry.order);
    object[u"security"_s] = words.text(entry.security);
    object[u"documentation"_s] = words.text(entry.documentation);
}

void addConstraints(QJsonObject &object, const catalogue::Entry &entry)
{
    object[u"before"_s] = listOf(entry.before);
    object[u"after"_s] = listOf(entry.after);
    object[u"needs"_s] = listOf(entry.needs);
    object[u"excludes"_s] = listOf(entry.excludes);
    object[u"implies"_s] = listOf(entry.implies);
    object[u"replacement"_s] = listOf(entry.replacement);
    object[u"related"_s] = listOf(entry.related);
}

QJsonObject objectOf(const catalogue::Entry &entry)
{
    const wording::EntryWords words(entry);
    const bool isGone = entry.removed != answers::Release{0, 0};
    QJsonObject object{
        {u"name"_s, QString::fromUtf8(entry.name)},
        {u"kind"_s, nameOf(entry.kind)},
        {u"task"_s, nameOf(entry.task)},
        {u"usage"_s, wording::partsOf(entry).usage},
        {u"since"_s, answers::toString(entry.since)},
        {u"removed"_s, isGone ? QJsonValue(answers::toString(entry.removed)) : QJsonValue()},
        {u"arguments"_s, argumentsOf(entry, words)},
        {u"default"_s, QString::fromUtf8(entry.standard)},
        {u"cf"_s, QString::fromUtf8(entry.cfName)},
        {u"table"_s, listOf(entry.table)},
    };
    addTexts(object, entry, words);
    addConstraints(object, entry);
    return object;
}

} // namespace

QByteArray entryJson(const catalogue::Entry &entry)
{
    return QJsonDocument(objectOf(entry)).toJson();
}

QByteArray entriesJson(const std::vector<const catalogue::Entry *> &entries)
{
    QJsonArray array;
    for (const catalogue::Entry *entry : entries)
        array += objectOf(*entry);
    return QJsonDocument(array).toJson();
}

} // namespace app
