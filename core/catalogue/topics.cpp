// SPDX-License-Identifier: MIT
#include "catalogue/topics.h"

#include "catalogue/topics/topic_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace catalogue {

namespace {

bool setsOption(const Entry &entry)
{
    return entry.kind == Kind::Option && entry.replacement[0] == '\0'
        && QLatin1StringView(entry.cfName).startsWith("O "_L1);
}

/// A line that a conf option writes is told by that option's own words.
std::vector<Topic> optionTopics()
{
    std::vector<Topic> topics;
    for (const Entry &entry : entries()) {
        if (setsOption(entry))
            topics.push_back({entry.cfName, "", entry.summary, "", entry.documentation, entry.name});
    }
    return topics;
}

} // namespace

std::span<const Topic> topics()
{
    static const std::vector<Topic> all = [] {
        std::vector<Topic> joined = optionTopics();
        for (const auto table : {answerTopics(), cfLineTopics(), cfNameTopics(), fileTopics()})
            joined.insert(joined.end(), table.begin(), table.end());
        return joined;
    }();
    return all;
}

const Topic *findTopic(const QString &name)
{
    const auto found = std::ranges::find_if(
        topics(), [&name](const Topic &topic) { return name == QLatin1StringView(topic.name); });
    return found == topics().end() ? nullptr : &*found;
}

std::vector<const Entry *> relatedTo(const Topic &topic)
{
    return entriesNamed(topic.related);
}

namespace {

/// What kind of line it is, behind the file's name and a space; empty where it says nothing by itself.
QString kindOfLine(const QString &file, QStringView line)
{
    if (line.isEmpty())
        return {};
    if (file == u"aliases")
        return QStringLiteral("alias");
    if (file == u"access")
        return line.endsWith(u"RELAY") && !line.startsWith(u'#') ? QStringLiteral("client") : QString();
    if (file == u"authinfo")
        return line.contains(u"AuthInfo:") ? QStringLiteral("login") : QString();
    if (file == u"cron")
        return line.startsWith(u'#') ? QStringLiteral("note") : QStringLiteral("run");
    return line.first(std::max<qsizetype>(0, line.indexOf(u'='))).toString();
}

} // namespace

const Topic *topicOfLine(const QString &file, QStringView text, int number)
{
    const QList<QStringView> lines = text.split(u'\n');
    const QStringView line = number >= 0 && number < lines.size() ? lines[number].trimmed() : QStringView();
    const Topic *topic = findTopic(file + u' ' + kindOfLine(file, line));
    return topic ? topic : findTopic(file);
}

} // namespace catalogue
