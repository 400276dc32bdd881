// SPDX-License-Identifier: MIT
// Pictures of every page, to be looked at, and a sheet with all of them for each language:
//   screenshots FOLDER [--language de] [--theme dark] [--size 1280x800] [--only client]
//   screenshots FOLDER --readme       the pictures of README.md
#include "contact_sheet.h"
#include "scenes.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <algorithm>

using theme::Look;

namespace {

struct Named {
    QLatin1StringView name;
    Look look;
};

constexpr std::array looks{Named{QLatin1StringView("light"), Look::Light},
                           Named{QLatin1StringView("dark"), Look::Dark},
                           Named{QLatin1StringView("high-contrast"), Look::HighContrast}};

QSize sizeOf(const QString &text)
{
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt()};
}

QPixmap picture(scenes::Stage &stage, const scenes::Scene &scene)
{
    stage.show(scene);
    return stage.subject().grab();
}

bool save(const QPixmap &picture, const QString &path)
{
    const bool isSaved = picture.save(path);
    if (!isSaved)
        qWarning("%s cannot be written", qPrintable(path));
    return isSaved;
}

struct Wish {
    QDir folder;
    QStringList languages;
    QStringList themes;
    QStringList sizes;
    QString only;
};

/// The values of this option, or all when it is not there.
QStringList chosen(const QCommandLineParser &parser, const QString &option, const QStringList &all)
{
    return parser.isSet(option) ? parser.values(option) : all;
}

QStringList themeNames()
{
    QStringList names;
    std::ranges::transform(looks, std::back_inserter(names), &Named::name);
    return names;
}

bool photograph(const Wish &wish, const QString &language, const QString &theme, const QString &size)
{
    scenes::Stage stage(sizeOf(size));
    ContactSheet sheet;
    bool isSaved = true;
    for (const scenes::Scene &scene : scenes::startingWith(wish.only)) {
        const QPixmap taken = picture(stage, scene);
        const QString name = QStringLiteral("%1-%2-%3-%4").arg(language, theme, size, scene.name);
        isSaved = save(taken, wish.folder.filePath(name + QStringLiteral(".png"))) && isSaved;
        sheet.add(taken, scene.name);
    }
    const QString name = QStringLiteral("sheet-%1-%2-%3.png").arg(language, theme, size);
    return save(sheet.picture(), wish.folder.filePath(name)) && isSaved;
}

bool photographAll(const Wish &wish)
{
    bool isSaved = true;
    for (const QString &language : wish.languages) {
        scenes::speak(language);
        for (const Named &look : looks) {
            if (!wish.themes.contains(look.name))
                continue;
            theme::apply(*qApp, look.look);
            for (const QString &size : wish.sizes)
                isSaved = photograph(wish, language, look.name, size) && isSaved;
        }
    }
    return isSaved;
}

/// The pictures that the documents show, under the names that they show them by.
bool photographForReadme(const QDir &folder)
{
    struct Shot {
        const char *scene;
        const char *file;
        Look look;
    };
    constexpr std::array shots{Shot{"client-4-masquerade", "masquerade", Look::Light},
                               Shot{"server-9-review", "review", Look::Light}};
    bool isSaved = true;
    scenes::speak(QStringLiteral("en"));
    for (const Shot &shot : shots) {
        theme::apply(*qApp, shot.look);
        scenes::Stage stage(QSize(1280, 800));
        const auto found = scenes::startingWith(QLatin1StringView(shot.scene));
        isSaved = isSaved && !found.empty();
        for (const scenes::Scene &scene : found) {
            const QString path = folder.filePath(QLatin1StringView(shot.file) + QStringLiteral(".png"));
            isSaved = save(picture(stage, scene), path) && isSaved;
        }
    }
    return isSaved;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addOptions(
        {{QStringLiteral("language"), QStringLiteral("Only this language."), QStringLiteral("code")},
         {QStringLiteral("theme"), QStringLiteral("Only this theme."), QStringLiteral("name")},
         {QStringLiteral("size"), QStringLiteral("Only this size."), QStringLiteral("WxH")},
         {QStringLiteral("only"), QStringLiteral("Only pages that begin so."), QStringLiteral("name")},
         {QStringLiteral("readme"), QStringLiteral("The pictures of the documents.")}});
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    if (parser.isSet(QStringLiteral("readme")))
        return photographForReadme(folder) ? 0 : 1;
    const Wish wish{
        folder, chosen(parser, QStringLiteral("language"), scenes::languages()),
        chosen(parser, QStringLiteral("theme"), themeNames()),
        chosen(parser, QStringLiteral("size"), {QStringLiteral("1280x800"), QStringLiteral("1024x768")}),
        parser.value(QStringLiteral("only"))};
    return photographAll(wish) ? 0 : 1;
}
