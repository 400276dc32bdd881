// SPDX-License-Identifier: MIT
#include "advice/mc_calls.h"

#include "mc/source.h"

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
    static const QStringList wrappers{u"FEATURE"_s, u"MAILER"_s, u"DOMAIN"_s, u"OSTYPE"_s, u"HACK"_s, u"define"_s,
                                      u"undefine"_s};
    return wrappers.contains(name) ? arguments.value(0).trimmed() : name;
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
