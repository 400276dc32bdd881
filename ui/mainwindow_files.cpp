// SPDX-License-Identifier: MIT
// The File menu: answers to and from files.
#include "answers/role_rules.h"
#include "ui/answers_file.h"
#include "ui/file_drop.h"
#include "ui/mainwindow.h"
#include "ui/menu_entry.h"
#include "ui/notice_bar.h"
#include "ui/opened/opened_files.h"
#include "ui/recent_files.h"
#include "ui/session.h"
#include "ui/wording/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>

namespace {

QString everyFilter()
{
    return MainWindow::tr("Answers and configurations (*.json *.mc *.cf)") + QStringLiteral(";;") +
           MainWindow::tr("All files (*)");
}

QString answersFilter()
{
    return MainWindow::tr("Answers (*.json)") + QStringLiteral(";;") + MainWindow::tr("All files (*)");
}

/// Where answers were opened or saved last.
QString usualFolder()
{
    const QStringList recent = recentfiles::list();
    return recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.front()).path();
}

/// Its answers belong to it as they are: what is saved later goes somewhere else.
bool isInBundle(const QString &path)
{
    const QDir folder(QFileInfo(path).path());
    return folder.exists(QStringLiteral("install.sh")) && folder.exists(QStringLiteral("SHA256SUMS"));
}

/// For a title, which takes [*] for the place of its mark.
QString titlePart(const QString &text)
{
    return text.left(80).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

} // namespace

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->setObjectName(QStringLiteral("fileMenu"));
    addEntry(this, file, tr("&New answers"), QKeySequence::New, "newAnswers", &MainWindow::newAnswers,
             "document-new");
    addEntry(this, file, tr("&Open…"), QKeySequence::Open, "openAnswers", &MainWindow::chooseFileToOpen,
             "document-open");
    addHostEntry(file);
    QMenu *recent = file->addMenu(tr("Open &recent"));
    recent->setObjectName(QStringLiteral("recentFiles"));
    connect(new RecentFilesMenu(recent), &RecentFilesMenu::chosen, this, &MainWindow::openRecent);
    addEntry(this, file, tr("&Save answers"), QKeySequence::Save, "saveAnswers", &MainWindow::saveAnswers,
             "document-save");
    addEntry(this, file, tr("Save answers &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
             "saveAnswersAs", &MainWindow::chooseWhereToSave);
    file->addSeparator();
    addEntry(this, file, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), "exportAction",
             [this] { showStep(Step::Export); }, "document-export");
    addEntry(this, file, tr("&Print the file in view…"), QKeySequence::Print, "print", &MainWindow::choosePrinter,
             "document-print");
    file->addSeparator();
    addEntry(this, file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), "quit", &QWidget::close,
             "application-exit");
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::takeDropped);
}

void MainWindow::newAnswers()
{
    const bool wereKept = m_session->isKept();
    m_session->setAnswers(answers::suggestedAnswers(LastAnswers::suggestedHostName()),
                          History::Origin::Suggested);
    showStep(Step::Role);
    sayHowToGoBack(tr("These are new answers."), wereKept);
}

void MainWindow::chooseFileToOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), usualFolder(), everyFilter());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openAnswersFile(const QString &path)
{
    const auto answers = answersfile::read(path);
    if (!answers) {
        showNotice(answers.error());
        return;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const bool wereKept = m_session->isKept() || *answers == m_session->answers();
    m_session->setAnswers(*answers, History::Origin::Opened);
    if (!isInBundle(absolute))
        m_session->setAnswersFile(absolute, *answers);
    recentfiles::add(absolute);
    markAllVisited();
    showStep(Step::Role);
    sayHowToGoBack(tr("“%1” is open.").arg(QDir::toNativeSeparators(absolute)), wereKept);
}

void MainWindow::openRecent(const QString &path)
{
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    recentfiles::remove(path);
    showNotice(tr("“%1” is not there any more. It was taken off the list of recent files.")
                   .arg(QDir::toNativeSeparators(path)));
}

void MainWindow::takeDropped(const QList<QUrl> &files)
{
    if (const auto path = droppedFile(files))
        openFile(*path);
    else
        showNotice(path.error());
}

void MainWindow::sayHowToGoBack(const QString &news, bool wereKept)
{
    if (wereKept) {
        showNotice({});
        return;
    }
    const QString keys = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    showNews(theme::Tone::Note,
             wording::inSequence(news, tr("The answers from before were in no file: %1 brings them back.").arg(keys)));
}

void MainWindow::saveAnswers()
{
    const QString path = m_session->answersPath();
    if (path.isEmpty())
        chooseWhereToSave();
    else if (answersfile::holdsOther(path, {*m_session->knownContent(), m_session->answers()}))
        askWhatToKeep(path);
    else
        saveAnswersFile(path);
}

void MainWindow::askWhatToKeep(const QString &path)
{
    m_noticeIsNews = false;
    m_notice->showMessage(
        theme::Tone::Warning,
        tr("Another program has changed “%1” since it was opened here.").arg(QDir::toNativeSeparators(path)),
        {{tr("Overwrite"), QStringLiteral("overwriteFile"), [this, path] { overwrite(path); }},
         {tr("Save as…"), QStringLiteral("saveElsewhere"), [this] { chooseWhereToSave(); }}});
}

void MainWindow::overwrite(const QString &path)
{
    const auto kept = answersfile::keepBeside(path);
    if (!kept) {
        showNotice(kept.error());
        return;
    }
    saveAnswersFile(path);
    if (m_noticeIsNews)
        showNews(theme::Tone::Success, tr("Saved as “%1”. What stood in it is kept as “%2”.")
                                           .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(*kept)));
}

void MainWindow::chooseWhereToSave()
{
    const QString host = m_session->normalisedAnswers().host.name;
    const QString name = m_session->isComplete() ? host : QStringLiteral("answers");
    const QString known = m_session->answersPath();
    const QString start =
        known.isEmpty() ? QDir(usualFolder()).filePath(name + QStringLiteral(".json")) : known;
    QString path = QFileDialog::getSaveFileName(this, tr("Save answers as"), start, answersFilter());
    if (path.isEmpty())
        return;
    if (const QString full = path + QStringLiteral(".json");
        QFileInfo(path).suffix().isEmpty() && !QFileInfo::exists(path) && !QFileInfo::exists(full))
        path = full;
    saveAnswersFile(path);
}

void MainWindow::saveAnswersFile(const QString &path)
{
    const answers::Answers answers = m_session->answers();
    if (const auto written = answersfile::write(answers, path); !written) {
        showNotice(written.error());
        return;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_session->setAnswersFile(absolute, answers);
    recentfiles::add(absolute);
    showNews(theme::Tone::Success, tr("Saved as “%1”.").arg(QDir::toNativeSeparators(absolute)));
}

void MainWindow::showTitle()
{
    const QString host = titlePart(m_session->answers().host.name.trimmed());
    const QString answers = QFileInfo(m_session->answersPath()).fileName();
    const QString file = titlePart(answers.isEmpty() ? m_session->opened().name() : answers);
    if (!file.isEmpty() && !host.isEmpty())
        setWindowTitle(tr("%1[*] — %2 — Sendmail Wizard", "a file and a host").arg(file, host));
    else if (!file.isEmpty() || !host.isEmpty())
        setWindowTitle(tr("%1[*] — Sendmail Wizard", "a file or a host").arg(file.isEmpty() ? host : file));
    else
        setWindowTitle(tr("Sendmail Wizard") + QStringLiteral("[*]"));
    setWindowModified(m_session->isModified());
}
