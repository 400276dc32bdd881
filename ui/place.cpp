// SPDX-License-Identifier: MIT
#include "ui/place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using opened::RepairedText;

namespace {

const QString stepKey = QStringLiteral("step");
const QString seenKey = QStringLiteral("seen");
const QString fileKey = QStringLiteral("answersFile");
const QString openedKey = QStringLiteral("openedFile");
const QString repairedKey = QStringLiteral("repairedTexts");
const QString pathKey = QStringLiteral("path");
const QString sumKey = QStringLiteral("sha256OnDisk");
const QString textKey = QStringLiteral("base64");

QLatin1StringView keyOf(Step step)
{
    switch (step) {
    case Step::Opened:
        return QLatin1StringView("opened");
    case Step::Role:
        return QLatin1StringView("role");
    case Step::Host:
        return QLatin1StringView("host");
    case Step::Relay:
        return QLatin1StringView("relay");
    case Step::Masquerade:
        return QLatin1StringView("masquerade");
    case Step::Listening:
        return QLatin1StringView("listening");
    case Step::Server:
        return QLatin1StringView("server");
    case Step::Aliases:
        return QLatin1StringView("aliases");
    case Step::Features:
        return QLatin1StringView("features");
    case Step::Review:
        return QLatin1StringView("review");
    case Step::Export:
        break;
    }
    return QLatin1StringView("export");
}

std::optional<Step> stepWithKey(const QString &key)
{
    if (key == keyOf(Step::Opened))
        return Step::Opened;
    const auto found = std::ranges::find_if(allSteps(), [&key](Step step) { return keyOf(step) == key; });
    return found == allSteps().end() ? std::nullopt : std::optional(*found);
}

// An .mc file need not be UTF-8.
QJsonArray toArray(const std::vector<RepairedText> &texts)
{
    QJsonArray array;
    for (const RepairedText &text : texts) {
        array.append(QJsonObject{{pathKey, text.path},
                                 {sumKey, QLatin1StringView(text.sumOnDisk.toHex())},
                                 {textKey, QLatin1StringView(text.text.toBase64())}});
    }
    return array;
}

std::vector<RepairedText> repairedTextsFrom(const QJsonArray &array)
{
    std::vector<RepairedText> texts;
    for (const QJsonValue &value : array) {
        texts.push_back({value[pathKey].toString(), QByteArray::fromHex(value[sumKey].toString().toLatin1()),
                         QByteArray::fromBase64(value[textKey].toString().toLatin1())});
    }
    return texts;
}

} // namespace

QByteArray toJson(const WizardPlace &place)
{
    QJsonArray seen;
    for (const Step step : place.seen)
        seen.append(keyOf(step));
    const QJsonObject object{{stepKey, keyOf(place.step)},
                             {seenKey, seen},
                             {fileKey, place.answersPath},
                             {openedKey, place.openedPath},
                             {repairedKey, toArray(place.repairedTexts)}};
    return QJsonDocument(object).toJson();
}

std::optional<WizardPlace> placeFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    WizardPlace place;
    place.step = stepWithKey(document[stepKey].toString()).value_or(Step::Role);
    for (const QJsonValue &value : document[seenKey].toArray()) {
        if (const auto step = stepWithKey(value.toString()))
            place.seen.push_back(*step);
    }
    place.answersPath = document[fileKey].toString();
    place.openedPath = document[openedKey].toString();
    place.repairedTexts = repairedTextsFrom(document[repairedKey].toArray());
    return place;
}
