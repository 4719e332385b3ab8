#include "models/feed/publish/shipped_tables.h"

#include "models/domain/rule_set.h"
#include "models/store/staging/staging_store.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

StagingValue textValue(const QByteArray &text)
{
    return {StagingValue::Kind::Text, 0, {text.constData(), size_t(text.size())}};
}

QStringList filesOf(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<> stageRuleSets(StagingStore &staging)
{
    if (auto made = staging.createTable(u"shipped_rule_set"_s, {u"id"_s, u"version"_s, u"sha256"_s, u"body"_s}); !made)
        return made;
    for (const QString &path : filesOf(u":/rules"_s)) {
        const QByteArray body = contentOf(path);
        const auto rules = parseRuleSet(body);
        if (!rules)
            return rules.failure();
        const QByteArray id = rules->id.toUtf8();
        const std::vector<StagingValue> row{textValue(id), {StagingValue::Kind::Integer, rules->version, {}},
                                            textValue(rules->sha256), textValue(body)};
        if (auto inserted = staging.insert(0, row); !inserted)
            return inserted;
    }
    return {};
}

Result<> stageHolidays(StagingStore &staging)
{
    if (auto made = staging.createTable(u"shipped_holiday"_s, {u"calendar"_s, u"day"_s, u"name"_s, u"kind"_s}); !made)
        return made;
    for (const QString &path : filesOf(u":/calendars"_s)) {
        const QJsonObject calendar = QJsonDocument::fromJson(contentOf(path)).object();
        const QByteArray name = calendar.value("country"_L1).toString().toUtf8();
        for (const QJsonValue &entry : calendar.value("days"_L1).toArray()) {
            const QByteArray day = entry["date"_L1].toString().toUtf8();
            const QByteArray title = entry["name"_L1].toString().toUtf8();
            const QByteArray kind = entry["isOffDay"_L1].toBool() ? "OFF" : "WORK";
            const std::vector<StagingValue> row{textValue(name), textValue(day), textValue(title), textValue(kind)};
            if (auto inserted = staging.insert(0, row); !inserted)
                return inserted;
        }
    }
    return {};
}

} // namespace

Result<> stageShippedTables(StagingStore &staging)
{
    if (auto rules = stageRuleSets(staging); !rules)
        return rules;
    return stageHolidays(staging);
}

} // namespace stardesk
