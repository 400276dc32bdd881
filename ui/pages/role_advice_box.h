// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <QFrame>
#include <array>

class QLabel;

/// What a role brings, in short rows: when it is right, what it spares, what it costs, what can go wrong.
class RoleAdviceBox : public QFrame
{
    Q_OBJECT
public:
    explicit RoleAdviceBox(QWidget *parent = nullptr);

    void showRole(answers::Role role);

private:
    QLabel *m_title;
    std::array<QLabel *, 4> m_texts{};
};
