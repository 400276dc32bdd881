// SPDX-License-Identifier: MIT
#include "window_links.h"

#include "cf/provenance.h"
#include "ui/answers_file.h"
#include "ui/session.h"

#include <QSettings>
#include <algorithm>

namespace windowlinks {

namespace {

const QString mcName = QStringLiteral("sendmail.mc");
const QString cfName = QStringLiteral("sendmail.cf");

QByteArray textOf(const Session &session, const QString &name)
{
    const auto found = std::ranges::find(session.files(), name, &PreviewFile::name);
    return found == session.files().end() ? QByteArray() : found->text;
}

std::vector<int> changedBy(const cf::Effect &effect)
{
    std::vector<int> lines;
    for (const cf::Replacement &replacement : effect.replacements) {
        for (int i = 0; i < replacement.count; ++i)
            lines.push_back(replacement.first + i);
    }
    return lines;
}

} // namespace

preview::LineLinks linksOf(const Session &session)
{
    preview::LineLinks links{mcName, cfName, {}, {}, {}};
    if (!session.tree())
        return links;
    const QByteArray mc = textOf(session, mcName);
    const cf::Provenance provenance = cf::provenanceNow(mc, mc::statementsOf(mc), *session.tree());
    for (int line = 0; line < std::ssize(provenance.lines); ++line) {
        const int statement = provenance.lines[static_cast<std::size_t>(line)].statement;
        links.causes.push_back(
            statement < 0 ? -1 : provenance.statements[static_cast<std::size_t>(statement)].first);
        links.beyondPlain.push_back(provenance.isBeyondPlain(line));
    }
    for (std::size_t i = 0; i < provenance.effects.size(); ++i) {
        if (const std::vector<int> lines = changedBy(provenance.effects[i]); !lines.empty())
            links.effects[provenance.statements[i].first] = lines;
    }
    return links;
}

std::vector<int> linesOf(const Session &session, const QString &inMc)
{
    const preview::LineLinks links = linksOf(session);
    const auto found = links.effects.find(lineWith(session, mcName, inMc.toUtf8()));
    return found == links.effects.end() ? std::vector<int>() : found->second;
}

int lineWith(const Session &session, const QString &file, QByteArrayView text)
{
    const QByteArrayList lines = textOf(session, file).split('\n');
    const auto found = std::ranges::find_if(lines, [text](const QByteArray &line) { return line.contains(text); });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

void forgetChoices()
{
    windowSettings().remove(QStringLiteral("preview/pair"));
}

} // namespace windowlinks
