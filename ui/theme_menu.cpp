// SPDX-License-Identifier: MIT
#include "ui/theme_menu.h"

#include "ui/answers_file.h"
#include "ui/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>
#include <algorithm>
#include <array>

using theme::Look;

namespace {

const QString themeKey = QStringLiteral("window/theme");

struct ThemeMenu {
    Q_DECLARE_TR_FUNCTIONS(ThemeMenu)
};

/// What stands in the settings for a look, and is the end of its action's object name.
struct Named {
    Look look;
    QLatin1StringView name;
};

constexpr std::array looks{Named{Look::System, QLatin1StringView("system")},
                           Named{Look::Light, QLatin1StringView("light")},
                           Named{Look::Dark, QLatin1StringView("dark")},
                           Named{Look::HighContrast, QLatin1StringView("high-contrast")}};

QString textOf(Look look)
{
    switch (look) {
    case Look::System:
        return ThemeMenu::tr("As the &system");
    case Look::Light:
        return ThemeMenu::tr("&Light");
    case Look::Dark:
        return ThemeMenu::tr("&Dark");
    case Look::HighContrast:
        break;
    }
    return ThemeMenu::tr("&High contrast");
}

void wear(const Named &chosen)
{
    windowSettings().setValue(themeKey, QString(chosen.name));
    theme::apply(*qApp, chosen.look);
}

} // namespace

QMenu *addThemeMenu(QMenu &menu)
{
    QMenu *themes = menu.addMenu(ThemeMenu::tr("&Theme"));
    themes->setObjectName(QStringLiteral("themes"));
    themes->setIcon(theme::icon(QStringLiteral("preferences-desktop-theme")));
    auto *group = new QActionGroup(themes);
    for (const Named &named : looks) {
        QAction *action = themes->addAction(textOf(named.look), themes, [named] { wear(named); });
        action->setObjectName(QStringLiteral("theme-") + named.name);
        action->setCheckable(true);
        action->setChecked(named.look == theme::currentLook(*qApp));
        group->addAction(action);
    }
    return themes;
}

Look rememberedLook()
{
    const QString name = windowSettings().value(themeKey).toString();
    const auto found = std::ranges::find(looks, name, &Named::name);
    return found == looks.end() ? Look::System : found->look;
}
