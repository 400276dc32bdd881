// SPDX-License-Identifier: MIT
#include "ui/features/entry_model.h"

#include "ui/theme.h"
#include "ui/wording/wording.h"

#include <algorithm>
#include <tuple>

using catalogue::Entry;
using catalogue::Kind;

namespace {

/// The frame of a file is the composer's; lines of a section are text of the admin's own.
bool canBeAdded(const Entry &entry)
{
    return entry.kind != Kind::Builtin && entry.kind != Kind::Section;
}

} // namespace

EntryModel::EntryModel(QObject *parent) : QAbstractListModel(parent)
{
    fill();
}

void EntryModel::setSearch(const QString &words)
{
    m_search = words.simplified();
    fill();
}

void EntryModel::setTask(std::optional<catalogue::Task> task)
{
    m_task = task;
    fill();
}

void EntryModel::setWritten(const QSet<QString> &names, answers::Release release)
{
    if (names == m_written && release == m_release)
        return;
    m_written = names;
    m_release = release;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_shown.size()) - 1), {Remark});
}

const Entry &EntryModel::entry(const QModelIndex &index) const
{
    return *m_shown[static_cast<std::size_t>(index.row())];
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &shown = entry(index);
    switch (role) {
    case Qt::DisplayRole: return QString::fromUtf8(shown.name);
    case Qt::FontRole: return theme::codeFont();
    case Summary:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return wording::entrySummary(shown);
    case Remark: return remarkOn(shown);
    default: return {};
    }
}

void EntryModel::fill()
{
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (const Entry &candidate : catalogue::entries()) {
        if (canBeAdded(candidate) && isWanted(candidate, words))
            m_shown.push_back(&candidate);
    }
    std::ranges::sort(m_shown, [this](const Entry *left, const Entry *right) {
        const auto rank = [this](const Entry *shown) {
            const QString name = QString::fromUtf8(shown->name);
            // What begins with _ is for the macros themselves.
            return std::tuple(!name.startsWith(m_search, Qt::CaseInsensitive), name.startsWith(u'_'), name.toLower());
        };
        return rank(left) < rank(right);
    });
    endResetModel();
}

bool EntryModel::isWanted(const Entry &candidate, const QStringList &words) const
{
    if (m_task && candidate.task != *m_task)
        return false;
    const QString text = QString::fromUtf8(candidate.name) + u' ' + QString::fromUtf8(candidate.cfName) + u' ' +
                         wording::entrySummary(candidate);
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString EntryModel::remarkOn(const Entry &shown) const
{
    if (m_written.contains(QString::fromUtf8(shown.name)))
        return tr("is there already");
    if (shown.since > m_release)
        return tr("from sendmail %1 on").arg(answers::toString(shown.since));
    if (shown.removed != answers::Release{0, 0} && shown.removed <= m_release)
        return tr("gone since sendmail %1").arg(answers::toString(shown.removed));
    return *shown.replacement ? tr("use %1 instead").arg(QString::fromUtf8(shown.replacement)) : QString();
}
