// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

/// One line of plain text in small letters, cut with an ellipsis where there is no room; the whole of it is
/// the tool tip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString elided() const;
};
