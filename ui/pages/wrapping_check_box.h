// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

/// A check box whose text goes on in the next line where there is no room for it in one.
class WrappingCheckBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrappingCheckBox(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    /// Of the text, when the box is that wide.
    QRect textArea(int width) const;
};
