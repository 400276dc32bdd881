// SPDX-License-Identifier: MIT
#include "ui/recent_files.h"

#include "ui/answers_file.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace recentfiles {

namespace {

constexpr qsizetype most = 8;
const QString key = QStringLiteral("recent/answers");

void store(const QStringList &paths)
{
    windowSettings().setValue(key, paths);
}

} // namespace

QStringList list()
{
    return windowSettings().value(key).toStringList();
}

void add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = list();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    store(paths.first(qMin(paths.size(), most)));
}

void remove(const QString &path)
{
    QStringList paths = list();
    if (paths.removeAll(QFileInfo(path).absoluteFilePath()) > 0)
        store(paths);
}

void clear()
{
    store({});
}

} // namespace recentfiles

RecentFilesMenu::RecentFilesMenu(QMenu *menu) : QObject(menu), m_menu(menu)
{
    connect(menu, &QMenu::aboutToShow, this, &RecentFilesMenu::fill);
    fill();
}

void RecentFilesMenu::fill()
{
    m_menu->clear();
    int number = 0;
    const QStringList paths = recentfiles::list();
    for (const QString &path : paths)
        addFile(++number, path);
    if (paths.isEmpty()) {
        m_menu->addAction(tr("No file was opened or saved yet"))->setEnabled(false);
        return;
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Clear the list"), this, &recentfiles::clear)
        ->setObjectName(QStringLiteral("clearRecent"));
}

void RecentFilesMenu::addFile(int number, const QString &path)
{
    const QFileInfo file(path);
    QString text =
        tr("%1 in %2", "a file and its folder").arg(file.fileName(), QDir::toNativeSeparators(file.path()));
    text.replace(u'&', QStringLiteral("&&"));
    QAction *action = m_menu->addAction(QStringLiteral("&%1 %2").arg(number).arg(text), this,
                                        [this, path] { Q_EMIT chosen(path); });
    action->setObjectName(QStringLiteral("recent%1").arg(number));
}
