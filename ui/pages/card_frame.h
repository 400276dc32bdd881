// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

/// A rounded area that sets what belongs together apart from the page.
class CardFrame : public QWidget
{
    Q_OBJECT
public:
    explicit CardFrame(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};
