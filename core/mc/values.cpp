// SPDX-License-Identifier: MIT
#include "mc/values.h"

#include "answers/host_name.h"
#include "answers/validation.h"

namespace mc {

QString domainValue(const QString &typed)
{
    return answers::normaliseHostName(typed).value_or(typed.trimmed());
}

QStringList domainValues(const QStringList &typed)
{
    QStringList values;
    for (const QString &domain : typed)
        values += domainValue(domain);
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

QStringList trimmedValues(const QStringList &typed)
{
    QStringList values;
    for (const QString &text : typed)
        values += text.trimmed();
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

QStringList relayedOwnDomains(const answers::Answers &answers)
{
    const QStringList clients = domainValues(answers.server.mayRelay);
    QStringList own;
    for (const QString &domain : domainValues(answers.server.acceptedDomains)) {
        if (clients.contains(domain))
            own += domain;
    }
    return own;
}

} // namespace mc
