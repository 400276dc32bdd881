// SPDX-License-Identifier: MIT
#include "cf/tree.h"

#include "catalogue/platforms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

// The tree's own quotes, which no quoting gets past, and what ends a line of m4's.
bool isUsablePath(const QString &path)
{
    return !path.isEmpty()
           && std::ranges::none_of(path, [](QChar c) { return c == u'`' || c == u'\'' || c.unicode() < u' '; });
}

// version.m4 has a line such as DZ8.18.1`'ifdef(`confCF_VERSION', …), old ones DZ8.9.3 alone.
QString readVersion(const QString &versionFile)
{
    QFile file(versionFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression pattern(u"^DZ(\\d+\\.\\d+[\\w.]*)"_s, QRegularExpression::MultilineOption);
    return pattern.match(QString::fromLatin1(file.readAll())).captured(1);
}

// Other m4 programs have no -s and other messages. Asking costs a process, so each program is asked once.
bool isGnuM4(const QString &program)
{
    static QMutex mutex;
    static QHash<QString, bool> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(program); found != known.constEnd()) {
        return *found;
    }
    QProcess process;
    process.start(program, {u"--version"_s}, QIODevice::ReadOnly);
    const bool gnu = process.waitForFinished(2000) && process.readAllStandardOutput().contains("GNU M4");
    known.insert(program, gnu);
    return gnu;
}

} // namespace

std::expected<Tree, TreeMissing> readTree(const QString &path)
{
    const QString folder = path.isEmpty() ? path : QDir::cleanPath(QDir(path).absolutePath());
    const TreeMissing missing{{folder}};
    if (!isUsablePath(folder) || !QFileInfo(folder + "/m4/cf.m4"_L1).isReadable()) {
        return std::unexpected(missing);
    }
    const QString version = readVersion(folder + "/m4/version.m4"_L1);
    const auto release = answers::parseRelease(version.section(u'.', 0, 1));
    if (!release) {
        return std::unexpected(missing);
    }
    return Tree{folder, version, *release};
}

std::expected<Tree, TreeMissing> findTree(const QString &setting)
{
    const QString asked = setting.isEmpty() ? qEnvironmentVariable("SENDMAIL_WIZARD_CF_TREE") : setting;
    if (!asked.isEmpty()) {
        return readTree(asked);
    }
    TreeMissing missing;
    for (const QString &place : catalogue::cfTreePlaces()) {
        if (auto tree = readTree(place)) {
            return tree;
        }
        missing.tried.append(place);
    }
    return std::unexpected(missing);
}

QString findM4()
{
    const QString asked = qEnvironmentVariable("SENDMAIL_WIZARD_M4");
    if (!asked.isEmpty()) {
        return QStandardPaths::findExecutable(asked);
    }
    for (const QString &name : {u"m4"_s, u"gm4"_s}) {
        const QString program = QStandardPaths::findExecutable(name);
        if (!program.isEmpty() && isGnuM4(program)) {
            return program;
        }
    }
    return {};
}

} // namespace cf
