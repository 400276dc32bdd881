// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class PreviewPane;
class QAction;
class QMenu;

namespace preview {

/// What of the files is shown and how they stand beside each other, as entries of a menu. An .mc beside its .cf is
/// kept from one start to the next.
class LinkActions : public QObject
{
    Q_OBJECT
public:
    explicit LinkActions(QObject *parent = nullptr);

    void addTo(QMenu &menu) const;
    /// The pane follows them from now on.
    void connectTo(PreviewPane *pane);

private:
    static QAction *makeAction(const QString &text, const char *name, QObject *parent);

    QAction *m_onlyDifferences;
    QAction *m_pair;
    QAction *m_together;
};

} // namespace preview
