// SPDX-License-Identifier: MIT
#include "ui/wording/table_text.h"

#include "mc/table_uses.h"
#include "ui/wording/rich_text.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace wording {

using advice::Code;
using catalogue::RowFault;

namespace {

QString keyFaultText(RowFault fault, const QStringList &arguments)
{
    switch (fault) {
    case RowFault::KeyMissing: return Words::tr("Nothing stands on the left. Write what is looked up.");
    case RowFault::Repeated:
        return Words::tr("This key stands above already. Remove one of the two rows.");
    case RowFault::SpaceInKey:
        return Words::tr("The left side ends at its first space. Write it without spaces, and no # first.");
    case RowFault::NotADomain:
        return Words::tr("The left side is no domain. Write example.com, or .example.com for the hosts below it.");
    case RowFault::NotAKeyAddress:
        return Words::tr("The left side is no address. Write name@example.com, or @example.com for the whole domain.");
    case RowFault::NotAUser: return Words::tr("The left side is no user. Write a name or an address.");
    case RowFault::UnknownTag:
        return Words::tr("sendmail never looks for the tag %1. Write Connect:, From:, To: or another known one.")
            .arg(printable(arguments.value(0)));
    case RowFault::PasswordTag:
        return Words::tr("Passwords do not belong here, where answers are kept. Choose a login on the page Relay.");
    case RowFault::OtherKey:
        return Words::tr("sendmail does not look for it in this form. Write %1.").arg(enumeration(arguments));
    case RowFault::NotAClient:
        return Words::tr("The left side is no host. Write a domain, an address, or a network’s beginning such as "
                         "192.0.2.");
    case RowFault::Wildcard:
        return Words::tr("* means nothing here. A domain covers its hosts already, and 192.0.2 a network.");
    default: return {};
    }
}

QString valueFaultText(RowFault fault, const QStringList &arguments)
{
    switch (fault) {
    case RowFault::ValueMissing:
        return Words::tr("Nothing stands on the right. Write what it leads to, or remove the row.");
    case RowFault::ValueNotWanted: return Words::tr("A list has one word a row. Remove what follows the first.");
    case RowFault::NoMailer:
        return Words::tr("The right side names no mailer. Write esmtp:[mail.example.net] or local:mary.");
    case RowFault::NotATarget:
        return Words::tr("The right side is no single name or address. For several readers let it lead to an alias.");
    case RowFault::ValueNotADomain: return Words::tr("The right side is no domain. Write it in full: example.com.");
    case RowFault::UnknownAction:
        return Words::tr("sendmail does not know this value. Write %1.").arg(enumeration(arguments));
    case RowFault::NotANumber: return Words::tr("The right side is no number. Write digits alone.");
    case RowFault::BadCharacter:
        return Words::tr("A character here is not plain ASCII. Write international domains as A-labels: xn--….");
    default: return {};
    }
}

QString rowText(const advice::Finding &finding)
{
    const int others = finding.arguments.value(3).toInt();
    const QString text =
        Words::tr("Line %2 of the table %1 is wrong.", "file, number")
            .arg(printable(finding.arguments.value(0)), printable(finding.arguments.value(1)));
    if (others == 0)
        return text;
    return inSequence(text, Words::tr("So are %n more of its lines.", nullptr, others));
}

QString catalogueHtml(const char *text)
{
    return RichText({}).html(QCoreApplication::translate("catalogue", text));
}

} // namespace

QString rowFaultText(RowFault fault, const QStringList &arguments)
{
    const QString text = keyFaultText(fault, arguments);
    return text.isEmpty() ? valueFaultText(fault, arguments) : text;
}

QString tableFindingText(const advice::Finding &finding)
{
    const QString first = printable(finding.arguments.value(0));
    const QString second = printable(finding.arguments.value(1));
    switch (finding.code) {
    case Code::TableMissing:
        return Words::tr("%1 looks into the table %2. Where the host has none, mail that is looked up waits.",
                         "directive, file").arg(first, second);
    case Code::ListMissing:
        return Words::tr("%1 reads the list %2. Where the host has none, sendmail does not start.",
                         "directive, file").arg(first, second);
    case Code::TableUnread:
        return Words::tr("Nothing reads the table %1, so it is left out of the bundle.").arg(first);
    case Code::TableElsewhere:
        return Words::tr("The table %1 is left out of the bundle: %2 looks into %3.", "file, directive, place")
            .arg(first, second, printable(finding.arguments.value(2)));
    case Code::TableRow: return rowText(finding);
    default: return {};
    }
}

QString tableFindingRemedy(const advice::Finding &finding)
{
    switch (finding.code) {
    case Code::TableMissing:
    case Code::ListMissing:
        return Words::tr("Add it here, unless it is kept on the host itself.");
    case Code::TableUnread: return Words::tr("Add the directive that reads it, or remove the table.");
    case Code::TableElsewhere:
        return Words::tr("Let it look into the mail configuration folder, or keep that file on the host.");
    case Code::TableRow:
        return rowFaultText(static_cast<RowFault>(finding.arguments.value(2).toInt()), finding.arguments.mid(4));
    default: return {};
    }
}

QString tableHtml(const QString &file, const answers::Answers &answers)
{
    const std::vector<mc::TableUse> uses = mc::tableUses(answers);
    const auto use = std::ranges::find(uses, file, &mc::TableUse::file);
    if (file.isEmpty() || use == uses.end())
        return {};
    const catalogue::Table &table = mc::tableOf(*use);
    return QStringLiteral("<h3>%1</h3>").arg(file.toHtmlEscaped()) + paragraph({}, catalogueHtml(table.summary))
           + paragraph(use->isList ? QString() : Words::tr("Left:", "column of a table"), catalogueHtml(table.key))
           + paragraph(Words::tr("Right:", "column of a table"), catalogueHtml(table.value))
           + paragraph(Words::tr("Read by:", "directives"), RichText::links(catalogue::entriesNamed(use->directive.toLatin1().constData())));
}

} // namespace wording
