// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

/// The answers files that were opened or saved last, from one start to the next.
namespace recentfiles {

/// Absolute paths, newest first.
QStringList list();
/// To the front of the list.
void add(const QString &path);
void remove(const QString &path);
void clear();

} // namespace recentfiles

/// The list as a menu.
class RecentFilesMenu : public QObject
{
    Q_OBJECT
public:
    /// Fills `menu`, which owns this, whenever it is about to be shown.
    explicit RecentFilesMenu(QMenu *menu);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();
    void addFile(int number, const QString &path);

    QMenu *m_menu;
};
