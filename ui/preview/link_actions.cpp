// SPDX-License-Identifier: MIT
#include "ui/preview/link_actions.h"

#include "ui/answers_file.h"
#include "ui/preview/preview_pane.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

namespace preview {

namespace {

const QString pairKey = QStringLiteral("preview/pair");
const QString togetherKey = QStringLiteral("preview/scrollTogether");

} // namespace

LinkActions::LinkActions(QObject *parent)
    : QObject(parent),
      m_onlyDifferences(
          makeAction(tr("Only what &differs from a plain configuration"), "onlyDifferences", this)),
      m_pair(makeAction(tr("Show .mc and .cf to&gether"), "pairView", this)),
      m_together(makeAction(tr("Scroll &both together"), "scrollTogether", this))
{
    m_together->setEnabled(false);
}

QAction *LinkActions::makeAction(const QString &text, const char *name, QObject *parent)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(QLatin1StringView(name));
    action->setCheckable(true);
    return action;
}

void LinkActions::addTo(QMenu &menu) const
{
    menu.addActions({m_onlyDifferences, m_pair, m_together});
}

void LinkActions::connectTo(PreviewPane *pane)
{
    connect(m_onlyDifferences, &QAction::toggled, pane, &PreviewPane::setOnlyDifferences);
    connect(pane, &PreviewPane::onlyDifferencesWanted, m_onlyDifferences, &QAction::setChecked);
    connect(m_pair, &QAction::toggled, pane, [this, pane](bool on) {
        windowSettings().setValue(pairKey, on);
        m_together->setEnabled(on);
        pane->setPaired(on);
    });
    connect(m_together, &QAction::toggled, pane, [pane](bool on) {
        windowSettings().setValue(togetherKey, on);
        pane->setScrollTogether(on);
    });
    connect(pane, &PreviewPane::scrollTogetherWanted, m_together, &QAction::setChecked);
    m_together->setChecked(windowSettings().value(togetherKey, true).toBool());
    m_pair->setChecked(windowSettings().value(pairKey, false).toBool());
}

} // namespace preview
