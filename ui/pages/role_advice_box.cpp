// SPDX-License-Identifier: MIT
#include "ui/pages/role_advice_box.h"

#include "ui/theme.h"
#include "ui/wording/explanation.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QLabel>

using theme::grid;

namespace {

QLabel *makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RoleAdviceBox::RoleAdviceBox(QWidget *parent) : QFrame(parent), m_title(makeLabel({}))
{
    setObjectName(QStringLiteral("roleAdvice"));
    m_title->setFont(theme::headingFont());
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(2 * grid);
    rows->setVerticalSpacing(grid);
    rows->setColumnStretch(1, 1);
    rows->addWidget(m_title, 0, 0, 1, 2);
    const std::array headings{tr("Right when"), tr("Spares you"), tr("Costs you"), tr("Can go wrong")};
    for (std::size_t i = 0; i < headings.size(); ++i) {
        auto *heading = new QLabel(headings[i]);
        heading->setTextFormat(Qt::PlainText);
        m_texts[i] = makeLabel({});
        const int row = static_cast<int>(i) + 1;
        rows->addWidget(heading, row, 0, Qt::AlignTop);
        rows->addWidget(m_texts[i], row, 1);
    }
}

void RoleAdviceBox::showRole(answers::Role role)
{
    const wording::RoleAdvice advice = wording::roleAdvice(role);
    m_title->setText(wording::roleName(role));
    const std::array texts{advice.right, advice.spares, advice.costs, advice.wrong};
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_texts[i]->setText(texts[i]);
}
