// SPDX-License-Identifier: MIT
#include "advice/violation_findings.h"

#include "mc/subject.h"

#include <utility>

namespace advice {

namespace {

// m4 finds no file for a FEATURE or MAILER, and leaves a macro's call as text that sendmail cannot read; a name that nothing
// asks for does no harm.
Grade gradeOfUnknown(const mc::Directive &directive)
{
    return mc::isDefinition(directive) ? Grade::Warning : Grade::Error;
}

std::pair<Code, Grade> meaningOf(mc::Violation::Code code, const mc::Directive &directive)
{
    using Violation = mc::Violation::Code;
    switch (code) {
    case Violation::MissingNeed:
    case Violation::ArgumentNeeds: return {Code::DirectiveMissing, Grade::Warning};
    case Violation::MissingArgument: return {Code::ArgumentMissing, Grade::Warning};
    case Violation::Exclusion: return {Code::DirectivesExclude, Grade::Warning};
    case Violation::NotInRelease: return {Code::NotInRelease, gradeOfUnknown(directive)};
    case Violation::Removed: return {Code::Deprecated, gradeOfUnknown(directive)};
    case Violation::Deprecated: return {Code::Deprecated, Grade::Note};
    case Violation::RepeatedUselessly: return {Code::RepeatedUselessly, Grade::Note};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Finding findingOf(const mc::Violation &violation, const mc::Directive &directive)
{
    const auto [code, grade] = meaningOf(violation.code, directive);
    QStringList arguments = violation.arguments;
    // Code::Deprecated names what replaces it; the release in between is of no use to it.
    if (violation.code == mc::Violation::Code::Removed || violation.code == mc::Violation::Code::ArgumentNeeds)
        arguments.remove(1);
    return {code, grade, std::nullopt, std::nullopt, arguments};
}

} // namespace advice
