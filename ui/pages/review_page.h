// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"
#include "ui/wording/review.h"

class FindingsList;
class MessageLine;
class QPushButton;

/// Everything that will be true on the host, what an admin should know about it, or what is still missing.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(Session *session);

    QString explanation() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHead();
    void refresh();
    void showUnfinished();
    void rebuild();
    void addProblem(const answers::Problem &problem);
    void addCard(const wording::ReviewSection &section);
    /// For a mail or a ticket.
    QString asText() const;

    MessageLine *m_state = nullptr;
    QPushButton *m_copy = nullptr;
    FindingsList *m_findings = nullptr;
    QWidget *m_report = nullptr;                    ///< the problems or the sections
    std::vector<answers::Problem> m_problems;       ///< that it was built from
    std::vector<wording::ReviewSection> m_sections; ///< that it was built from
};
