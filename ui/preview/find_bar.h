// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/code_view.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace preview {

/// Searches the text above it while somebody types: all places are shown, one of them is the current.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Where to search from now on.
    void setTarget(CodeView *target);
    /// Shows the bar and takes the focus; starts with what is selected in the target, if it is within a line.
    void open();
    /// Hides it and gives the focus back to where it was.
    void close();
    /// To the next place (+1) or the one before (-1), around the ends.
    void go(int direction);

Q_SIGNALS:
    /// It was shown or hidden.
    void openChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLine();
    QPushButton *makeButton(const QString &text, const QString &name, const QString &toolTip);
    void search();
    /// For a text that has changed or is another one: nobody asked to be taken anywhere.
    void searchAgain();
    void showCurrent();
    void tell();

    QPointer<CodeView> m_target;
    QPointer<QWidget> m_cameFrom;
    QLineEdit *m_line;
    QCheckBox *m_case;
    QLabel *m_count;
    std::vector<TextRange> m_found;
    qsizetype m_current = -1;
    QTimer m_again;
    int m_from = 0; ///< the search began at this character
};

} // namespace preview
