// SPDX-License-Identifier: MIT
#include "ui/pages/export_page.h"

#include "ui/copy_button.h"
#include "ui/message_line.h"
#include "ui/pages/writing_line.h"
#include "ui/session.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

using theme::grid;
using theme::Tone;

namespace {

const QString archiveSuffix = QStringLiteral(".tar.gz");

/// One word of a shell command that an admin is shown.
QString shellWord(QString text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9@%+=:,./_-]+$"));
    return plain.match(text).hasMatch() ? text : u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

ExportPage::ExportPage(Session *session) : Page(session, Step::Export)
{
    addTitle(tr("Export the bundle"),
             tr("The files, a script that installs them with a backup, and what it needs to undo them."));
    addForm();
    makeWriter();
    addOutcome();
    connect(session, &Session::filesChanged, this, &ExportPage::showWhetherPossible);
    connect(session, &Session::answersChanged, this, &ExportPage::clearOutcome);
    whenAnswersChange([this](const answers::Answers &) { suggestPath(); });
    showWhetherPossible();
    finish();
}

void ExportPage::addForm()
{
    auto *kinds = new QWidget;
    auto *layout = new QHBoxLayout(kinds);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * grid);
    m_folder = new QRadioButton(tr("A fol&der"));
    m_archive = new QRadioButton(tr("A .tar.&gz archive"));
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_archive->setObjectName(QStringLiteral("exportArchive"));
    m_folder->setChecked(true);
    layout->addWidget(m_folder);
    layout->addWidget(m_archive);
    layout->addStretch(1);
    connect(m_archive, &QRadioButton::toggled, this, &ExportPage::setArchive);
    addWidget(kinds);
    addWidget(makePath());
    m_write = new QPushButton(tr("&Write the bundle"));
    m_write->setObjectName(QStringLiteral("exportButton"));
    m_write->setDefault(true);
    connect(m_write, &QPushButton::clicked, this, [this] { write(bundle::Existing::Refuse); });
    connect(m_path, &QLineEdit::returnPressed, m_write, &QPushButton::click);
    body()->addWidget(m_write, 0, Qt::AlignLeft);
}

QWidget *ExportPage::makePath()
{
    auto *block = new QWidget;
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    auto *label = new QLabel(tr("Where &to"));
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setAccessibleName(tr("Where to"));
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("B&rowse…"));
    choose->setObjectName(QStringLiteral("browseButton"));
    choose->setAutoDefault(false);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    layout->addWidget(label);
    layout->addLayout(line);
    connect(choose, &QPushButton::clicked, this, &ExportPage::browse);
    connect(m_path, &QLineEdit::textEdited, this, &ExportPage::followPath);
    return block;
}

void ExportPage::addOutcome()
{
    m_why = new MessageLine;
    m_why->setObjectName(QStringLiteral("whyNoExport"));
    m_outcome = new MessageLine;
    m_outcome->setObjectName(QStringLiteral("exportOutcome"));
    addWidget(m_why);
    addWidget(m_outcome);
    m_replace = makeReplaceButtons();
    addWidget(m_replace);

    m_next = new QWidget;
    auto *layout = new QVBoxLayout(m_next);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto *heading = new QLabel(tr("What to do next"));
    heading->setFont(theme::headingFont());
    m_commands = new QLabel;
    m_commands->setObjectName(QStringLiteral("installCommands"));
    m_commands->setTextFormat(Qt::PlainText);
    m_commands->setFont(theme::codeFont());
    m_commands->setWordWrap(true);
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commands->setAutoFillBackground(true);
    m_commands->setBackgroundRole(QPalette::AlternateBase);
    m_commands->setContentsMargins(grid, grid, grid, grid);
    auto *copy = new CopyButton(tr("Copy co&mmands"), [this] { return m_commands->text(); });
    layout->addWidget(heading);
    layout->addWidget(m_commands);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    layout->addWidget(new HintLabel(
        tr("--check changes nothing: it shows what would be different. --apply makes a backup "
           "first, and puts it back by itself when a step fails. --rollback undoes it later.")));
    m_next->hide();
    addWidget(m_next);
    addContent();
}

void ExportPage::addContent()
{
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    auto *heading = new QLabel(tr("In the bundle"));
    heading->setFont(theme::headingFont());
    m_files = new QLabel;
    m_files->setObjectName(QStringLiteral("bundleFiles"));
    m_files->setTextFormat(Qt::PlainText);
    m_files->setFont(theme::codeFont());
    m_files->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(heading);
    layout->addWidget(m_files);
    addWidget(m_content);
}

void ExportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    listFiles();
}

void ExportPage::listFiles()
{
    if (!isVisible() || session().isWaiting())
        return;
    QStringList names;
    if (session().canExport()) {
        for (const bundle::File &file : session().makeBundle().files)
            names.append(file.path);
    }
    m_content->setVisible(!names.isEmpty());
    m_files->setText(names.join(u'\n'));
}

QWidget *ExportPage::makeReplaceButtons()
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(3 * grid, 0, 0, 0);
    layout->setSpacing(grid);
    auto *replace = new QPushButton(tr("Re&place it"));
    auto *keep = new QPushButton(tr("&Keep it"));
    replace->setObjectName(QStringLiteral("replaceButton"));
    keep->setObjectName(QStringLiteral("keepButton"));
    layout->addWidget(replace);
    layout->addWidget(keep);
    layout->addStretch(1);
    connect(replace, &QPushButton::clicked, this, [this] { write(bundle::Existing::Replace); });
    connect(keep, &QPushButton::clicked, this, [this] {
        clearOutcome();
        m_path->setFocus();
    });
    buttons->hide();
    return buttons;
}

void ExportPage::browse()
{
    const QString start = target();
    const QString chosen =
        m_archive->isChecked()
            ? QFileDialog::getSaveFileName(this, tr("Write the bundle as"), start,
                                           tr("Archives (*.tar.gz *.tgz)"), nullptr,
                                           QFileDialog::DontConfirmOverwrite)
            : QFileDialog::getExistingDirectory(this, tr("Write the bundle below"), QFileInfo(start).path());
    if (chosen.isEmpty())
        return;
    m_path->setText(m_archive->isChecked() ? chosen : QDir(chosen).filePath(QFileInfo(start).fileName()));
    followPath();
}

void ExportPage::setArchive(bool archive)
{
    QString path = m_path->text();
    if (archive == bundle::namesArchive(path))
        return;
    if (archive)
        path += archiveSuffix;
    else
        path.chop(path.endsWith(archiveSuffix) ? archiveSuffix.size() : QStringLiteral(".tgz").size());
    m_path->setText(path);
    clearOutcome();
}

void ExportPage::followPath()
{
    m_pathTyped = true;
    clearOutcome();
    (bundle::namesArchive(m_path->text()) ? m_archive : m_folder)->setChecked(true);
}

void ExportPage::suggestPath()
{
    if (m_pathTyped)
        return;
    const QString suffix = m_archive->isChecked() ? archiveSuffix : QString();
    const QString host =
        session().isComplete() ? session().normalisedAnswers().host.name : QStringLiteral("host");
    m_path->setText(QDir::home().filePath(QStringLiteral("sendmail-") + host) + suffix);
}

void ExportPage::showWhetherPossible()
{
    const bool possible = session().canExport();
    m_write->setEnabled(possible && m_writing->isHidden());
    // m4 is done in a moment: saying so would only flicker.
    m_why->setMessage(Tone::Error, possible || session().isWaiting() ? QString() : session().whyNoExport());
    listFiles();
}

void ExportPage::makeWriter()
{
    m_writer = new BundleWriter(this);
    m_writer->setObjectName(QStringLiteral("bundleWriter"));
    m_writing = new WritingLine;
    addWidget(m_writing);
    connect(m_writer, &BundleWriter::finished, this, &ExportPage::takeOutcome);
    connect(m_writing, &WritingLine::cancelled, m_writer, &BundleWriter::cancel);
    connect(m_writing, &WritingLine::appeared, this, &ExportPage::showWhetherPossible);
}

void ExportPage::write(bundle::Existing existing)
{
    if (!session().canExport() || m_writer->isBusy())
        return;
    clearOutcome();
    const bundle::Bundle made = session().makeBundle();
    m_written = {target(), made.name, session().normalisedAnswers().host.name};
    m_writing->begin();
    m_writer->start(made, m_written.target, existing);
}

void ExportPage::takeOutcome(const BundleWriter::Outcome &outcome)
{
    const bool hadFocus = m_writing->isAncestorOf(QApplication::focusWidget());
    m_writing->end();
    showWhetherPossible();
    if (hadFocus)
        m_write->setFocus(Qt::OtherFocusReason);
    if (outcome)
        showSuccess();
    else
        showFailure(outcome.error());
}

void ExportPage::showFailure(const bundle::WriteProblem &problem)
{
    const bool canReplace = problem.error == bundle::WriteError::TargetExists;
    const Tone tone = canReplace                                       ? Tone::Warning
                      : problem.error == bundle::WriteError::Cancelled ? Tone::Note
                                                                       : Tone::Error;
    m_outcome->setMessage(tone, wording::writeProblemText(problem));
    m_replace->setVisible(canReplace);
    if (canReplace)
        m_replace->findChild<QPushButton *>(QStringLiteral("keepButton"))->setFocus(Qt::TabFocusReason);
}

void ExportPage::showSuccess()
{
    m_outcome->setMessage(Tone::Success,
                          tr("Written to %1.").arg(QDir::toNativeSeparators(m_written.target)));
    m_commands->setText(installCommands(m_written.target, m_written.folder, m_written.hostName));
    m_next->show();
}

void ExportPage::clearOutcome()
{
    m_outcome->setMessage(Tone::Note, {});
    m_replace->hide();
    m_next->hide();
}

QString ExportPage::target() const
{
    QString path = m_path->text().trimmed();
    if (path == u'~' || path.startsWith(QStringLiteral("~/")))
        path.replace(0, 1, QDir::homePath());
    return path.isEmpty() ? path : QDir::cleanPath(QDir().absoluteFilePath(path));
}

QString ExportPage::explanation() const
{
    return tr("<h3>What is in it</h3>"
              "<p>Both .mc files and the .cf files made of them, the queue runner, install.sh with its data, "
              "a README for the "
              "person who installs it, the answers themselves, and SHA256SUMS.</p>"
              "<p>install.sh is the same in every bundle: it can be read once and trusted a thousand times. "
              "What you answered "
              "is beside it as data.</p>"
              "<p>An existing folder is replaced only when it is a bundle, and only after you said so.</p>");
}

QString installCommands(const QString &target, const QString &folder, const QString &hostName)
{
    const QString name = QFileInfo(target).fileName();
    const bool archive = bundle::namesArchive(target);
    QStringList lines{
        QStringLiteral("scp %1 %2 root@%3:")
            .arg(archive ? QStringLiteral("-p") : QStringLiteral("-pr"), shellWord(target), hostName),
        QStringLiteral("ssh root@%1").arg(hostName)};
    if (archive)
        lines.append(QStringLiteral("tar -xzf %1").arg(shellWord(name)));
    lines.append(QStringLiteral("cd %1").arg(shellWord(archive ? folder : name)));
    lines.append(QStringLiteral("sh install.sh --check"));
    lines.append(QStringLiteral("sh install.sh --apply"));
    return lines.join(u'\n');
}
