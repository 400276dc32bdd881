// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>
#include <expected>

class QDropEvent;
class QWidget;

/// The one file that was dropped: a file of this machine, or a bundle's folder, which has its answers in it.
/// Otherwise what is expected, in words. Whether the file can be read is not judged here.
std::expected<QString, QString> droppedFile(const QList<QUrl> &files);

/// Takes files that are dropped anywhere on a window, text fields included. While they are over it, a curtain
/// before the window says what will come of it.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    /// `window` owns this.
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QList<QUrl> &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(QDropEvent *event);
    void showCurtain(const QList<QUrl> &files);

    QWidget *m_window;
    class Curtain;
    Curtain *m_curtain;
};
