// SPDX-License-Identifier: MIT
#include "ui/footer.h"

#include "ui/message_line.h"
#include "ui/preview_texts.h"
#include "ui/session.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using theme::grid;

namespace {

QString treePart(const Session &session)
{
    return session.tree() ? Footer::tr("cf %1").arg(session.tree()->version) : Footer::tr("no cf tree");
}

QString timePart(const Session &session)
{
    const double milliseconds = static_cast<double>(session.compileTime().count()) / 1000.0;
    return milliseconds > 0 ? Footer::tr("m4 %1 ms").arg(QLocale().toString(milliseconds, 'f', 1))
                            : Footer::tr("m4 –");
}

QString findingsPart(const Session &session)
{
    const std::size_t count = session.findings().size();
    return count == 0 ? Footer::tr("no findings") : Footer::tr("findings: %1").arg(count);
}

QString sentenceOf(const Session &session)
{
    if (session.isComplete())
        return wording::sentence(session.normalisedAnswers());
    const answers::Problem &problem = session.problems().front();
    return Footer::tr("Not complete yet: “%1” %2")
        .arg(wording::fieldLabel(problem.field), problem.reason == answers::Reason::Missing
                                                     ? Footer::tr("needs an answer.")
                                                     : Footer::tr("has something wrong with it."));
}

} // namespace

Footer::Footer(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, 3 * grid / 2, 2 * grid, 3 * grid / 2);
    layout->setSpacing(grid);
    layout->addLayout(makeTexts(), 1);
    layout->addSpacing(2 * grid);
    m_back = makeButton(tr("‹ &Back"), "backButton");
    m_next = makeButton(tr("&Next ›"), "nextButton");
    m_export = makeButton(tr("E&xport…"), "exportStepButton");
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT moved(+1); });
    connect(m_export, &QPushButton::clicked, this, &Footer::exportWanted);
    for (QPushButton *button : {m_back, m_next, m_export})
        layout->addWidget(button, 0, Qt::AlignVCenter);
}

QVBoxLayout *Footer::makeTexts()
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid / 4);
    m_sentence = new QLabel;
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    // Room for two lines at all times, so that the window does not jump while somebody types.
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing());
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_status = new HintLabel;
    m_status->setObjectName(QStringLiteral("status"));
    texts->addWidget(m_sentence);
    texts->addWidget(m_status);
    return texts;
}

QPushButton *Footer::makeButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setMinimumWidth(11 * grid);
    return button;
}

void Footer::showState(const Session &session)
{
    m_sentence->setText(breakable(sentenceOf(session)));
    const QStringList parts = session.isComplete()
                                  ? QStringList{timePart(session), treePart(session), findingsPart(session)}
                                  : QStringList{treePart(session)};
    m_status->setText(parts.join(QStringLiteral(" · ")));
    const bool possible = session.isComplete() && !advice::hasError(session.findings());
    m_export->setEnabled(possible);
    const QString why = possible ? QString() : session.whyNoExport();
    m_export->setToolTip(why.toHtmlEscaped());
    m_export->setAccessibleDescription(why);
}

void Footer::setMoves(bool back, bool next)
{
    m_back->setEnabled(back);
    m_next->setEnabled(next);
}
