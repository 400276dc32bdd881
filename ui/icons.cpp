// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include "ui/style.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace theme {

namespace {

const QString folder = QStringLiteral(":/icons/actions");

QPixmap rendered(QByteArray svg, const QSize &size)
{
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    return QPixmap::fromImageReader(&reader);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor colourOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

/// A drawing in one colour, which is that of the palette at the moment of painting.
class Drawing : public QIconEngine
{
public:
    explicit Drawing(const QString &path) : m_path(path) {}

    QIconEngine *clone() const override { return new Drawing(m_path); }
    QString key() const override { return QStringLiteral("Drawing"); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(16, 16)}; }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(area, pixmap((QSizeF(area.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString colour = colourOf(mode).name();
        const QString key =
            QStringLiteral("%1 %2 %3x%4").arg(m_path, colour).arg(size.width()).arg(size.height());
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = draw(size, colour);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

private:
    QPixmap draw(const QSize &size, const QString &colour) const
    {
        return rendered(contentOf(m_path).replace("currentColor", colour.toLatin1()), size);
    }

    QString m_path;
};

/// Another drawing where there is little room.
class ProgramIcon : public QIconEngine
{
public:
    QIconEngine *clone() const override { return new ProgramIcon; }
    QString key() const override { return QStringLiteral("ProgramIcon"); }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int size : {16, 22, 24, 32, 48, 64, 128})
            sizes.append(QSize(size, size));
        return sizes;
    }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(area, pixmap((QSizeF(area.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const QString fitting = QStringLiteral(":/icons/sendmail-wizard-%1.svg").arg(size.width());
        const QString name = QFile::exists(fitting) ? fitting : QStringLiteral(":/icons/sendmail-wizard.svg");
        return rendered(contentOf(name), size);
    }
};

} // namespace

QIcon icon(const QString &name)
{
    const QString path = folder + u'/' + name + QStringLiteral(".svg");
    const QIcon own = QFile::exists(path) ? QIcon(new Drawing(path)) : QIcon();
    const bool isOurStyle = qobject_cast<const Style *>(QApplication::style()) != nullptr;
    return isOurStyle ? own : QIcon::fromTheme(name, own);
}

QIcon programIcon()
{
    return QIcon(new ProgramIcon);
}

QStringList iconNames()
{
    QStringList names = QDir(folder).entryList(QDir::Files);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace theme
