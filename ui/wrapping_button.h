// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

/// A button without an icon whose text goes on in the next line where there is no room for it in one.
class WrappingButton : public QPushButton
{
    Q_OBJECT
public:
    explicit WrappingButton(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
