// SPDX-License-Identifier: MIT
#include "window_links.h"

#include "cf/provenance.h"
#include "ui/answers_file.h"
#include "ui/provenance_links.h"
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

} // namespace

preview::LineLinks linksOf(const Session &session)
{
    if (!session.tree())
        return {mcName, cfName, {}, {}, {}};
    const QByteArray mc = textOf(session, mcName);
    return ::linksOf(cf::provenanceNow(mc, mc::statementsOf(mc), *session.tree()), mcName, cfName);
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
