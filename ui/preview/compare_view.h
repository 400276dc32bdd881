// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/reference.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace preview {

class CodeView;
class Comparison;
class DiffText;

/// A file beside what it is compared with: as one list of removed and added lines, or side by side.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the file's.
    explicit CompareView(const QString &name, QWidget *parent = nullptr);
    ~CompareView() override;

    void setReference(const Reference &reference);
    /// The file as it is now. Compared soon, not at once: somebody may be typing.
    void setText(const QString &text);
    void setZoom(int percent);

    /// The text in sight, to search in.
    CodeView *code() const;

Q_SIGNALS:
    void closed();
    /// Another text is in sight.
    void codeChanged();
    void zoomWanted(int direction);

private:
    QWidget *makeBar();
    QWidget *makeBody();
    QWidget *makeSides();
    QPushButton *makeCopyButton();
    void compare();
    void showRows();
    void toggleSides();
    void nameToggle();
    QString summary() const;

    QString m_name;
    Reference m_reference;
    QString m_text;
    std::unique_ptr<Comparison> m_comparison;
    QTimer m_soon;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_copy = nullptr;
    QStackedWidget *m_body = nullptr;
    QLabel *m_note = nullptr;
    DiffText *m_unified = nullptr;
    DiffText *m_left = nullptr;
    DiffText *m_right = nullptr;
    bool m_isSideBySide;
};

} // namespace preview
