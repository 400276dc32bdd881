// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/card_frame.h"
#include "ui/wording/review.h"

class QGridLayout;
class QVBoxLayout;

/// One section of the review: a table and rows of labels and values, each with a way to the answer behind it.
class ReviewCard : public CardFrame
{
    Q_OBJECT
public:
    explicit ReviewCard(const wording::ReviewSection &section, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void fieldWanted(answers::Field field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QWidget *label;
        QWidget *value;
        QWidget *link; ///< null where no answer decides it
    };

    void addTitle(QVBoxLayout &layout, const wording::ReviewSection &section);
    void addTable(QVBoxLayout &layout, const wording::ReviewTable &table);
    void addFiles(QGridLayout &cells, const wording::ReviewTable &table);
    void addRow(const wording::ReviewRow &row);
    /// Values beside their labels or, where that leaves them too little room, below.
    void arrange(bool narrow);
    QWidget *makeLink(answers::Field field, const QString &subject);

    std::vector<Row> m_rows;
    QGridLayout *m_grid = nullptr;
    bool m_narrow = false;
};
