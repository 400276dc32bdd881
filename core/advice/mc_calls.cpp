// SPDX-License-Identifier: MIT
#include "advice/mc_calls.h"

#include "mc/source.h"
#include "mc/subject.h"

using namespace Qt::StringLiterals;

namespace advice {

namespace {

McCall callOf(const mc::SourceItem &item)
{
    McCall call{QString::fromLatin1(item.name), {}, item.line, item.line};
    for (const mc::SourceArgument &argument : item.arguments)
        call.arguments.append(QString::fromLatin1(argument.value));
    call.lastLine += static_cast<int>(item.text.trimmed().count('\n'));
    return call;
}

} // namespace

QString McCall::subject() const
{
    return mc::subjectOf(name, arguments);
}

std::vector<McCall> mcCalls(const QByteArray &mc)
{
    std::vector<McCall> calls;
    for (const mc::SourceItem &item : mc::readSource(mc).items) {
        if (item.hasParentheses)
            calls.push_back(callOf(item));
    }
    return calls;
}

} // namespace advice
