// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview_file.h"

#include <QTabWidget>
#include <vector>

namespace preview {
class FileView;
}

/// The files that the answers make, a tab each.
class PreviewPane : public QTabWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// Shows these. Only the tab in sight is brought up to date at once, the others when they are looked at.
    void setFiles(const std::vector<PreviewFile> &files);
    QString visibleFile() const;
    /// Brings a line of a file into sight and puts the cursor there; from 1, 0 = the whole file.
    void showLine(const QString &name, int line);

Q_SIGNALS:
    void visibleFileChanged(const QString &name);
    /// The cursor was put into that line, from 0.
    void lineChosen(const QString &name, int line);

private:
    struct Tab {
        PreviewFile file;
        preview::FileView *view;
        bool isStale;
    };

    void takeTabsAway(const std::vector<PreviewFile> &files);
    void insertFile(int index, const PreviewFile &file);
    void showCurrent();

    std::vector<Tab> m_tabs; ///< in the order of the tabs
};
