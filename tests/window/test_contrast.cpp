// SPDX-License-Identifier: MIT
// Every colour that text, signs and frames have on the grounds that they stand on, against WCAG 2.2:
// text 4.5:1, frames and what cannot be used 3:1, and 7:1 for all text where high contrast was asked for.
#include "ui/answers_file.h"
#include "ui/icons.h"
#include "ui/preview/highlighting.h"
#include "ui/theme.h"
#include "ui/theme_menu.h"

#include <KSyntaxHighlighting/Theme>
#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using KSyntaxHighlighting::Theme;
using theme::Tone;

namespace {

constexpr qreal forText = 4.5;
constexpr qreal forFrames = 3;
constexpr qreal forHighContrast = 7;

struct Skin {
    const char *name;
    QPalette palette;
    qreal text;
};

std::vector<Skin> skins()
{
    return {{"light", theme::lightPalette(), forText},
            {"dark", theme::darkPalette(), forText},
            {"high contrast", theme::highContrastPalette(), forHighContrast}};
}

void addPair(const char *skin, const char *what, const QColor &colour, const QColor &ground, qreal least)
{
    QTest::addRow("%s: %s %s on %s", skin, what, qPrintable(colour.name()), qPrintable(ground.name()))
        << colour << ground << least;
}

/// The colours of text that stands on the window, in pages and in menus.
void addTexts(const Skin &skin)
{
    const QPalette &palette = skin.palette;
    for (const auto &[role, ground] :
         {std::pair{QPalette::Window, "window"}, std::pair{QPalette::Base, "field"},
          std::pair{QPalette::AlternateBase, "stripe"}}) {
        const QColor on = palette.color(role);
        const QByteArray where = QByteArray(skin.name) + ", " + ground;
        const char *name = where.constData();
        addPair(name, "text", palette.color(QPalette::Text), on, skin.text);
        addPair(name, "window text", palette.color(QPalette::WindowText), on, skin.text);
        addPair(name, "muted", theme::mutedColour(palette), on, skin.text);
        addPair(name, "placeholder", palette.color(QPalette::PlaceholderText), on, skin.text);
        addPair(name, "link", palette.color(QPalette::Link), on, skin.text);
        addPair(name, "note", theme::toneColour(Tone::Note, palette), on, skin.text);
        addPair(name, "success", theme::toneColour(Tone::Success, palette), on, skin.text);
        addPair(name, "warning", theme::toneColour(Tone::Warning, palette), on, skin.text);
        addPair(name, "error", theme::toneColour(Tone::Error, palette), on, skin.text);
        addPair(name, "disabled", palette.color(QPalette::Disabled, QPalette::Text), on, forFrames);
        addPair(name, "field's edge", theme::fieldLineColour(palette), on, forFrames);
        addPair(name, "focus ring", palette.color(QPalette::Highlight), on, forFrames);
    }
}

void addControls(const Skin &skin)
{
    const QPalette &palette = skin.palette;
    const QColor button = palette.color(QPalette::Button);
    const QColor accent = palette.color(QPalette::Highlight);
    addPair(skin.name, "button's text", palette.color(QPalette::ButtonText), button, skin.text);
    addPair(skin.name, "disabled button's text", palette.color(QPalette::Disabled, QPalette::ButtonText),
            button, forFrames);
    addPair(skin.name, "selected text", palette.color(QPalette::HighlightedText), accent, skin.text);
    addPair(skin.name, "tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase),
            skin.text);
    addPair(skin.name, "button's edge", theme::fieldLineColour(palette), button, forFrames);
}

void addCode(const Skin &skin)
{
    const Theme theme = preview::themeFor(skin.palette);
    const std::pair<const char *, QColor> grounds[] = {
        {"ground", QColor::fromRgba(theme.editorColor(Theme::BackgroundColor))},
        {"current line", QColor::fromRgba(theme.editorColor(Theme::CurrentLine))},
        {"numbers", skin.palette.color(QPalette::AlternateBase)},
    };
    for (int style = Theme::Normal; style <= Theme::Error; ++style) {
        const QColor colour = QColor::fromRgba(theme.textColor(static_cast<Theme::TextStyle>(style)));
        for (const auto &[name, ground] : grounds)
            addPair(skin.name,
                    qPrintable(QStringLiteral("style %1 on the %2,").arg(style).arg(QLatin1StringView(name))),
                    colour, ground, skin.text);
    }
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ratioIsThatOfWcag();
    void isEnough_data();
    void isEnough();
    void highContrastIsRecognised();
    void eachThemeHasItsCode();
    void iconsFollowTheme_data();
    void iconsFollowTheme();
    void programIconIsDrawnForItsSize();
    void themeIsWornAndRemembered();
};

void TestContrast::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

// The pairs are W3C's own examples.
void TestContrast::ratioIsThatOfWcag()
{
    QCOMPARE(theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(theme::contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(theme::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    QVERIFY(qAbs(theme::contrast(QColor(0x949494), Qt::white) - 3.03) < 0.01);
}

void TestContrast::isEnough_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<qreal>("least");
    for (const Skin &skin : skins()) {
        addTexts(skin);
        addControls(skin);
        addCode(skin);
    }
}

void TestContrast::isEnough()
{
    QFETCH(QColor, colour);
    QFETCH(QColor, ground);
    QFETCH(qreal, least);
    const qreal ratio = theme::contrast(colour, ground);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1:1").arg(ratio, 0, 'f', 2)));
}

void TestContrast::highContrastIsRecognised()
{
    QVERIFY(theme::isHighContrast(theme::highContrastPalette()));
    QVERIFY(theme::isHighContrast(QPalette(Qt::white, Qt::white)));
    QVERIFY(!theme::isHighContrast(theme::lightPalette()));
    QVERIFY(!theme::isHighContrast(theme::darkPalette()));
    QVERIFY(!theme::isHighContrast(QPalette(QColor(0xefefef), QColor(0xefefef))));
}

void TestContrast::eachThemeHasItsCode()
{
    QCOMPARE(preview::themeFor(theme::highContrastPalette()).name(),
             QStringLiteral("Sendmail Wizard High Contrast"));
    QCOMPARE(preview::themeFor(theme::darkPalette()).name(), QStringLiteral("Sendmail Wizard Dark"));
    QCOMPARE(preview::themeFor(theme::lightPalette()).name(), QStringLiteral("Sendmail Wizard Light"));
}

void TestContrast::iconsFollowTheme_data()
{
    QTest::addColumn<theme::Look>("look");
    QTest::newRow("light") << theme::Look::Light;
    QTest::newRow("dark") << theme::Look::Dark;
    QTest::newRow("high contrast") << theme::Look::HighContrast;
}

void TestContrast::iconsFollowTheme()
{
    QFETCH(theme::Look, look);
    theme::apply(*qApp, look);
    QVERIFY(theme::icon(QStringLiteral("no-such-icon")).isNull());
    QVERIFY(theme::iconNames().contains(QStringLiteral("document-open")));
    for (const QString &name : theme::iconNames()) {
        const QImage image = theme::icon(name).pixmap(QSize(32, 32), 1).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                inked += colour.alpha() > 200 &&
                         theme::contrast(colour, QApplication::palette().window().color()) >= forText;
            }
        }
        QVERIFY2(inked > 20,
                 qPrintable(QStringLiteral("%1 has %2 pixels that can be seen").arg(name).arg(inked)));
    }
}

// The small ones are drawings of their own: at 16 pixels, the edge of the whole one would be blurred.
void TestContrast::programIconIsDrawnForItsSize()
{
    const QIcon icon = theme::programIcon();
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        const QImage image = icon.pixmap(QSize(size, size), 1).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        QCOMPARE(image.pixelColor(0, 0).alpha() < 255, true); // round corners
        QCOMPARE(image.pixelColor(size / 2, size - 1 - size / 10).alpha(), 255);
        const bool reachesEdge = image.pixelColor(0, size / 2).alpha() == 255;
        QCOMPARE(reachesEdge, size <= 24);
    }
}

void TestContrast::themeIsWornAndRemembered()
{
    windowSettings().clear();
    QVERIFY(rememberedLook() == theme::Look::System);
    QMenu menu;
    const QMenu *themes = addThemeMenu(menu);
    auto *contrast = themes->findChild<QAction *>(QStringLiteral("theme-high-contrast"));
    QVERIFY(contrast);
    contrast->trigger();
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QVERIFY(rememberedLook() == theme::Look::HighContrast);
    QVERIFY(contrast->isChecked());
    themes->findChild<QAction *>(QStringLiteral("theme-light"))->trigger();
    QVERIFY(!theme::isDark(QApplication::palette()));
    QVERIFY(!contrast->isChecked());
    windowSettings().setValue(QStringLiteral("window/theme"), QStringLiteral("no such theme"));
    QVERIFY(rememberedLook() == theme::Look::System);
    windowSettings().clear();
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
