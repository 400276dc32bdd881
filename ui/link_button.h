// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

/// A button that looks like a link: for what leads elsewhere rather than doing something.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
