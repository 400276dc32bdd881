// SPDX-License-Identifier: MIT
#include "mc/values.h"

#include "answers/normalised.h"

namespace mc {

QStringList domainValues(const QStringList &typed)
{
    QStringList values;
    for (const QString &domain : typed)
        values += answers::normalisedName(domain);
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
