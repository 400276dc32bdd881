// SPDX-License-Identifier: MIT
#include "ui/opened/cf_file.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace opened {

namespace {

/// The comments of the head are there; what comes later is made by what is included.
constexpr qsizetype headLength = 8 * 1024;

QString captured(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).captured(1).trimmed();
}

} // namespace

CfFile readCfFile(const HostFile &file)
{
    CfFile cf{file, cf::readConfiguration(file.bytes), {}, {}, sourceBeside(file), {}, {}};
    advice::HostFiles files;
    files.text(cf.place()) = file.bytes;
    cf.findings = advice::fromFiles(files);
    std::ranges::stable_sort(cf.findings, std::ranges::greater(), &advice::Finding::grade);
    cf.forecast = advice::forecast(cf.configuration);
    return cf;
}

void takeCompilation(CfFile &cf, const cf::Compilation &compilation)
{
    cf.compiled = compilation;
    advice::HostFiles files;
    const advice::GeneratedFile mc = advice::placeOf(cf.source->nature);
    files.text(mc) = cf.source->bytes;
    files.text(cf.place()) = cf.file.bytes;
    const auto findings = advice::fromCompiledFile(files, mc, compilation);
    const auto found = std::ranges::find(findings, advice::Code::CfDiffers, &advice::Finding::code);
    cf.difference = found == findings.end() ? std::nullopt : std::optional(*found);
}

CfOrigin originOf(const QByteArray &cf)
{
    const QString head = QString::fromLatin1(cf.first(std::min(cf.size(), headLength)));
    CfOrigin origin{captured(head, u"^#####\\s+built by (.+)$"_s),
                    captured(head, u"^#####\\s+using (.+) as configuration include directory"_s),
                    {}};
    static const QRegularExpression source(u"^#####\\s+(?:\\$Id: )?(\\S+\\.mc)\\b"_s,
                                           QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : source.globalMatch(head))
        origin.sources += match.captured(1);
    origin.sources.removeDuplicates();
    return origin;
}

} // namespace opened
