// SPDX-License-Identifier: MIT
#include "ui/wording/part_text.h"

#include "catalogue/cf_names.h"
#include "catalogue/cf_vocabulary.h"
#include "catalogue/topics.h"
#include "ui/wording/explanation.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>

namespace wording {

namespace {

using cf::PartKind;

QString catalogueText(const char *text)
{
    return text && *text ? QCoreApplication::translate("catalogue", text) : QString();
}

QString optionMeaning(const QString &name)
{
    if (const catalogue::Entry *entry = catalogue::optionOfCfLine(name))
        return entrySummary(*entry);
    const catalogue::Topic *topic = catalogue::findTopic(QStringLiteral("O ") + name);
    return topic ? catalogueText(topic->text) : Words::tr("An option.");
}

/// Of a macro or a class that the cf tree gives a meaning; `letter` is that of the line which sets it.
QString treeMeaning(QChar letter, const QString &name)
{
    const catalogue::Topic *topic = catalogue::findTopic(letter + QStringLiteral(" ") + name);
    return topic ? catalogueText(topic->text) : QString();
}

/// What a name is that no vocabulary has.
QString nameMeaning(const cf::Part &part)
{
    switch (part.kind) {
    case PartKind::Comment:
        return Words::tr("A comment.");
    case PartKind::MacroName:
        return Words::tr("A macro that the configuration itself defines.");
    case PartKind::ClassName:
        return Words::tr("A class that the configuration itself fills.");
    case PartKind::MapName:
        return Words::tr("The name of a map.");
    case PartKind::MapType:
        return Words::tr("The kind of the map.");
    case PartKind::MapArgument:
        return part.text.startsWith(u'-') ? Words::tr("Says how the map is read.")
                                          : Words::tr("Where the map's data is.");
    case PartKind::RulesetName:
        return Words::tr("The name of a ruleset.");
    case PartKind::MailerName:
        return Words::tr("The name of a mailer.");
    case PartKind::HeaderName:
        return Words::tr("The name of a header.");
    default:
        return {};
    }
}

QString rowsOf(const std::vector<cf::Part> &parts)
{
    qsizetype widest = 0;
    for (const cf::Part &part : parts)
        widest = std::max(widest, std::min<qsizetype>(part.text.size(), 24));
    QString rows;
    for (const cf::Part &part : parts) {
        const QString left = printable(part.text).leftJustified(widest + 2);
        if (const QString meaning = partMeaning(part); !meaning.isEmpty())
            rows += QStringLiteral("  ") + left + meaning + u'\n';
    }
    return rows;
}

/// What writes such a line into a .cf, by its letter and the name behind it.
QString writerOf(const QString &line, const cf::Line &read)
{
    const QChar letter = read.kind == cf::LineKind::DefaultOption ? QChar(u'O')
                         : line.isEmpty()                         ? QChar()
                                                                  : line[0];
    const catalogue::Entry *entry = catalogue::entryOfCfName(letter + QStringLiteral(" ") + read.name);
    if (!entry)
        return {};
    return u'\n' +
           Words::tr("Written by: %1", "the name of a directive").arg(QString::fromUtf8(entry->name)) + u'\n';
}

} // namespace

QString partMeaning(const cf::Part &part)
{
    if (part.word)
        return catalogueText(part.word->meaning);
    if (part.kind == PartKind::OptionName)
        return optionMeaning(part.text);
    const bool isClass = part.kind == PartKind::ClassName;
    const QString known = isClass || part.kind == PartKind::MacroName
                              ? treeMeaning(isClass ? u'C' : u'D', part.text)
                              : QString();
    return known.isEmpty() ? nameMeaning(part) : known;
}

QString cfLineText(const QString &line)
{
    const cf::Line read = cf::lineAt(line, 0);
    return printable(line, line.size()) + QStringLiteral("\n\n") + catalogueText(topicOf(read).text) +
           QStringLiteral("\n\n") + rowsOf(cf::parts(line)) + writerOf(line, read);
}

} // namespace wording
