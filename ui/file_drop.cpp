// SPDX-License-Identifier: MIT
#include "ui/file_drop.h"

#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPainter>

using theme::grid;

std::expected<QString, QString> droppedFile(const QList<QUrl> &files)
{
    if (files.size() != 1)
        return std::unexpected(FileDrop::tr("One file at a time: drop answers (.json), an .mc or a .cf."));
    if (!files.front().isLocalFile())
        return std::unexpected(FileDrop::tr(
            "That is not on this machine: save it here, then drop the file."));
    const QString path = files.front().toLocalFile();
    if (!QFileInfo(path).isDir())
        return path;
    if (const QString inside = QDir(path).filePath(QStringLiteral("answers.json"));
        QFileInfo(inside).isFile())
        return inside;
    return std::unexpected(
        FileDrop::tr("There are no answers in that folder: drop a file with answers (.json), an .mc or "
                     "a .cf, or the folder of a bundle."));
}

/// Covers the window with a veil and a sentence. The mouse passes through it.
class FileDrop::Curtain : public QLabel
{
public:
    explicit Curtain(QWidget *parent) : QLabel(parent)
    {
        setObjectName(QStringLiteral("dropCurtain"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setAlignment(Qt::AlignCenter);
        setContentsMargins(6 * grid, 6 * grid, 6 * grid, 6 * grid);
        setFont(theme::titleFont());
        hide();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        QColor veil = palette().color(QPalette::Window);
        veil.setAlphaF(0.96F);
        painter.fillRect(rect(), veil);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
        const int edge = 2 * grid;
        painter.drawRoundedRect(rect().adjusted(edge, edge, -edge, -edge), grid, grid);
        painter.end();
        QLabel::paintEvent(event);
    }
};

FileDrop::FileDrop(QWidget *window) : QObject(window), m_window(window), m_curtain(new Curtain(window))
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

// Text fields would take a file for its name.
bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::DragLeave &&
        type != QEvent::Drop)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget != m_window && !m_window->isAncestorOf(widget)))
        return false;
    if (type != QEvent::DragLeave)
        return take(static_cast<QDropEvent *>(event));
    m_curtain->hide();
    return false;
}

bool FileDrop::take(QDropEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return false;
    const QList<QUrl> files = event->mimeData()->urls();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (event->type() == QEvent::Drop) {
        m_curtain->hide();
        Q_EMIT dropped(files);
    } else if (event->type() == QEvent::DragEnter) {
        showCurtain(files);
    }
    return true;
}

void FileDrop::showCurtain(const QList<QUrl> &files)
{
    const auto path = droppedFile(files);
    m_curtain->setText(path ? tr("Drop to open “%1”").arg(QFileInfo(*path).fileName()) : path.error());
    m_curtain->setGeometry(m_window->rect());
    m_curtain->raise();
    m_curtain->show();
}
