// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

/// Every consequence of the answers in words, and what an admin should know about them.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(Session *session);

    QString explanation() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void addProblems(QVBoxLayout &layout);
    void addFindings(QVBoxLayout &layout);
    void addConsequences(QVBoxLayout &layout);

    QWidget *m_report = nullptr;
    QString m_shown; ///< what the report was built from
};
