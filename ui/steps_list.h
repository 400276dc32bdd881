// SPDX-License-Identifier: MIT
#pragma once

#include "ui/step.h"

#include <QWidget>
#include <vector>

class HintLabel;
class QListWidget;

enum class StepState { Upcoming, Done, Incomplete };

/// The steps of the role with what was answered at each, and why others are not there.
class StepsList : public QWidget
{
    Q_OBJECT
public:
    struct Item {
        Step step;
        QString summary;
        StepState state;

        bool operator==(const Item &) const = default;
    };

    explicit StepsList(QWidget *parent = nullptr);

    /// What takes the focus.
    QWidget *focusTarget() const;

    void setItems(const std::vector<Item> &items, Step current, const QString &whyOthersAreMissing);

Q_SIGNALS:
    void stepChosen(Step step);

private:
    std::vector<Item> m_items;
    QListWidget *m_list;
    HintLabel *m_why;
};
