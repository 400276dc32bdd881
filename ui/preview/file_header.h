// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview_file.h"

#include <QWidget>
#include <functional>

class CopyButton;
class ElidedLabel;
class HintLabel;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace preview {

/// What a file is, and what can be done with it: choose what of it is shown, compare it, copy it.
class FileHeader : public QWidget
{
    Q_OBJECT
public:
    /// `text` gives what is copied.
    FileHeader(const QString &name, PreviewFile::Syntax syntax, const std::function<QString()> &text,
               QWidget *parent = nullptr);

    /// Empty = there is no text.
    void setProvenance(const QString &provenance);
    /// Whether there is a text to compare and to copy.
    void setHasText(bool hasText);
    void setCompareMenu(QMenu *menu);
    void setOnlyDifferences(bool on);
    /// Two files are in sight: each says its name.
    void setPaired(bool paired);
    void setScrollTogether(bool on);
    void copy();

    QWidget *lastInput() const;
    /// Puts its inputs after `anchor` in the order of Tab.
    void comeAfter(QWidget *anchor);

Q_SIGNALS:
    void onlyDifferencesWanted(bool wanted);
    void scrollTogetherWanted(bool wanted);

private:
    QPushButton *makeToggle(const char *icon, const QString &name, const QString &toolTip);
    void makeFilter();
    void makeTogether();
    void showProvenance();

    QString m_name;
    QString m_provenance;
    bool m_isPaired = false;
    QHBoxLayout *m_layout;
    ElidedLabel *m_title;
    HintLabel *m_hint;
    QPushButton *m_filter = nullptr;   ///< of a .cf alone
    QPushButton *m_together = nullptr; ///< likewise
    QPushButton *m_compare;
    CopyButton *m_copy;
};

} // namespace preview
