// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

/// Holds a wrapped label whose text changes often: what stands around it is laid out again only when the text
/// needs another height, not at each text.
class QuietBox : public QWidget
{
    Q_OBJECT
public:
    /// Takes the label. At least `lines` lines of it have room at all times.
    QuietBox(QLabel *label, int lines, QWidget *parent = nullptr);

    /// Shows it if it is another text than before.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_label;
    int m_lines;
    int m_height = 0; ///< that the layout around knows
};
