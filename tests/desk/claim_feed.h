/// A small demo feed made of JSON records: claims in every state that rules.md X1-X14 ask for, and the people who try.
/// Synced into a store folder; the demo operator is chosen by name.
#pragma once

#include "models/core/beijing.h"
#include "models/core/text/failure_text.h"
#include "models/desk/publish_desk.h"
#include "models/desk/store_session.h"
#include "models/desk/sync_desk.h"
#include "models/domain/records/record_schema.h"
#include "models/feed/feed_publisher.h"
#include "models/feed/ndjson_parser.h"
#include "models/feed/ndjson_writer.h"
#include "models/store/batch/record_batch.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <map>

namespace stardesk::testing {

using namespace Qt::StringLiterals;

inline constexpr qint64 kFeedMade = 1'774'000'000'000; // 2026-03-20
/// Old enough for every lease to be over, young enough for every window to be open.
inline const QString kFiled = u"2026-03-19T01:00:00Z"_s;

class ClaimFeed {
public:
    ClaimFeed()
    {
        addPeople();
        QFile rules(u":/rules/demo-2024A.json"_s);
        if (!rules.open(QIODevice::ReadOnly))
            qFatal("no rules");
        const QByteArray body = rules.readAll();
        put("rule_set", u"demo-2024A"_s, {{u"version"_s, u"1"_s}, {u"sha256"_s, QString(64, u'0')}, {u"body"_s, QString::fromUtf8(body)}});
        put("fx_rate", u"USD-CNY"_s, {{u"from_currency"_s, u"USD"_s}, {u"to_currency"_s, u"CNY"_s}, {u"rate"_s, u"7.125"_s}, {u"valid_from"_s, u"2024-01-01"_s}, {u"source"_s, u"test"_s}});
        put("compensation_plan", u"FRT45"_s,
            {{u"promise_days"_s, 45},
             {u"tiers"_s, QJsonArray{QJsonObject{{u"from_day"_s, 1}, {u"to_day"_s, 15}, {u"shipping_bp"_s, 5000}},
                                     QJsonObject{{u"from_day"_s, 16}, {u"to_day"_s, QJsonValue()}, {u"item_bp"_s, 10000}, {u"shipping_bp"_s, 10000}}}},
             {u"cap"_s, QJsonObject{{u"currency"_s, u"CNY"_s}, {u"amount"_s, 2'000'000}}},
             {u"valid_from"_s, u"2024-01-01"_s}});
        put("incident", u"I-1"_s, {{u"kind"_s, u"storm"_s}, {u"lane"_s, u"CN-ES"_s}, {u"from"_s, u"2026-02-20T00:00:00Z"_s}, {u"to"_s, u"2026-02-25T00:00:00Z"_s}, {u"excused_hours"_s, 240}, {u"text"_s, u"storm"_s}});
    }

    void put(std::string_view type, const QString &key, const QJsonObject &fields) { m_rows[recordTypeIndex(type)][key.toStdString()] = fields; }

    /// A claim on a parcel 20 days late that the plan values at `minor` (CNY), with a promise on file.
    void claim(const QString &key, const QString &state, qint64 minor, const QJsonObject &more = {})
    {
        parcel(u"P-"_s + key, minor);
        QJsonObject fields{{u"parcel"_s, u"P-"_s + key}, {u"kind"_s, u"LATE"_s}, {u"attempt"_s, 1}, {u"claimant"_s, u"C"_s}, {u"language"_s, u"es"_s},
                           {u"filed_at"_s, kFiled}, {u"asked"_s, money(minor)}, {u"state"_s, state}, {u"cycle"_s, 1}};
        for (auto field = more.begin(); field != more.end(); ++field)
            fields.insert(field.key(), field.value());
        put("claim", key, fields);
        event(key, u"SYSTEM"_s, u"T02"_s, kFiled);
        put("document", key + u"-promise"_s,
            {{u"claim"_s, key}, {u"kind"_s, u"promise"_s}, {u"sha256"_s, QString(64, u'a')}, {u"bytes"_s, 10}, {u"mime"_s, u"image/png"_s}, {u"received_at"_s, kFiled}});
    }
    void parcel(const QString &key, qint64 minor)
    {
        put("parcel", key,
            {{u"order"_s, u"O-"_s + key}, {u"lane"_s, u"CN-ES"_s}, {u"dest_zone"_s, u"Europe/Madrid"_s}, {u"plan"_s, u"FRT45"_s}, {u"start_on"_s, u"2026-01-01"_s},
             {u"promised_on"_s, u"2026-02-15"_s}, {u"delivered_local"_s, u"2026-03-07T12:00:00"_s}, {u"item"_s, money(minor - 1000)}, {u"shipping"_s, money(1000)}});
    }
    /// The same amount as half the shipping of a parcel 10 days late: there is room above it.
    void valuedAt(const QString &claim, qint64 minor)
    {
        m_rows[recordTypeIndex("parcel")]["P-" + claim.toStdString()].insert("shipping"_L1, money(2 * minor));
        deliver(claim, u"2026-02-25T12:00:00"_s);
    }
    /// The claim's parcel arrived then.
    void deliver(const QString &claim, const QString &local) { m_rows[recordTypeIndex("parcel")]["P-" + claim.toStdString()].insert("delivered_local"_L1, local); }
    void event(const QString &claim, const QString &actor, const QString &transition, const QString &at, const QString &code = {})
    {
        QJsonObject fields{{u"claim"_s, claim}, {u"at"_s, at}, {u"actor"_s, actor}, {u"transition"_s, transition}, {u"note"_s, u""_s}};
        if (!code.isEmpty())
            fields.insert("code"_L1, code);
        put("claim_event", u"%1-%2"_s.arg(claim).arg(++m_events, 4, 10, QLatin1Char('0')), fields);
    }
    /// Waits for a second person since `by` proposed it.
    void pending(const QString &key, const QString &by, qint64 minor, const QJsonArray &reasons = {u"AMOUNT"_s})
    {
        claim(key, u"PENDING_CHECK"_s, minor,
              {{u"assignee"_s, by},
               {u"proposal"_s, QJsonObject{{u"verdict"_s, u"approve"_s}, {u"amount"_s, money(minor)}, {u"computed"_s, money(minor)}, {u"code"_s, u"A01"_s}, {u"checkers"_s, 1},
                                           {u"by"_s, by}, {u"amount_cny"_s, minor}, {u"four_eyes"_s, reasons}, {u"rule_set"_s, u"demo-2024A"_s}, {u"rule_version"_s, 1}}}});
        event(key, by, u"T05"_s, u"2026-03-19T02:00:00Z"_s);
        event(key, by, u"T11"_s, u"2026-03-19T02:05:00Z"_s, u"A01"_s);
    }

    /// Publishes everything and imports it into `store`; the sentence of what went wrong, else null.
    QString syncInto(const QString &store, const Clock &clock)
    {
        const QString keyFile = m_folder.filePath(u"key"_s);
        if (!QFile::exists(keyFile)) {
            if (auto made = makeKeyPair(keyFile); !made)
                return failureText(made.failure());
        }
        auto key = readSigningKey(keyFile);
        if (!key)
            return failureText(key.failure());
        PublishOptions options;
        options.nowMs = clock.nowMs();
        options.durable = false;
        options.demo = true;
        auto publisher = FeedPublisher::open(feed(), *key, options);
        if (!publisher)
            return failureText(publisher.failure());
        for (const auto &[type, rows] : m_rows) {
            if (auto added = (*publisher)->add(batchOf(recordTypes()[size_t(type)], rows)); !added)
                return failureText(added.failure());
        }
        if (auto done = (*publisher)->finish(); !done)
            return failureText(done.failure());
        Job job;
        auto synced = SyncDesk(store, clock).sync(feed(), keyFile + u".pub"_s, job);
        return synced ? QString() : failureText(synced.failure());
    }

    [[nodiscard]] QString feed() const { return m_folder.filePath(u"feed"_s); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    static QJsonObject money(qint64 minor) { return {{u"amount_minor"_s, minor}, {u"currency"_s, u"CNY"_s}}; }

private:
    /// Wang holds everything an administrator could hold.
    void addPeople()
    {
        const std::pair<const char *, QJsonArray> people[] = {
            {"wang", {u"REVIEWER"_s, u"APPROVER"_s, u"LEAD"_s, u"FINANCE"_s}}, {"li", {u"AGENT"_s, u"REVIEWER"_s, u"APPROVER"_s}},
            {"zhao", {u"APPROVER"_s}}, {"chen", {u"LEAD"_s}}, {"sun", {u"AGENT"_s, u"HR"_s}}};
        for (const auto &[name, roles] : people)
            put("operator", QString::fromLatin1(name), {{u"name"_s, QString::fromLatin1(name)}, {u"logins"_s, QJsonArray{u"*"_s}}, {u"roles"_s, roles}});
    }
    static RecordBatch batchOf(const RecordType &type, const std::map<std::string, QJsonObject> &rows)
    {
        std::string lines;
        for (const auto &[key, fields] : rows)
            NdjsonWriter::appendUpsert(lines, key, 1, QJsonDocument(fields).toJson(QJsonDocument::Compact).toStdString());
        const size_t length = lines.size();
        lines.append(NdjsonParser::kPadding, ' ');
        NdjsonParser parser(type);
        parser.startPart({{}, 1, 1, false, true});
        RecordBatch batch(type);
        if (auto read = parser.parse(std::string_view(lines).substr(0, length), batch, rows.size()); !read)
            qFatal("%s", qPrintable(failureText(read.failure())));
        return batch;
    }

    QTemporaryDir m_folder;
    std::map<int, std::map<std::string, QJsonObject>> m_rows;
    int m_events = 0;
};

/// The situations of X1-X14, claim X1 for X1 and so on; all amounts in CNY.
inline void addSituations(ClaimFeed &feed)
{
    feed.pending(u"X1"_s, u"wang"_s, 50'000);
    feed.pending(u"X2"_s, u"wang"_s, 50'000);
    feed.event(u"X2"_s, u"li"_s, u"ATTACH"_s, u"2026-03-19T02:01:00Z"_s);
    feed.pending(u"X3"_s, u"wang"_s, 50'000);
    feed.claim(u"X4"_s, u"SUBMITTED"_s, 40'000);
    feed.valuedAt(u"X4"_s, 40'000);
    feed.pending(u"X4b"_s, u"wang"_s, 49'999, {u"OVERRIDE"_s});
    feed.claim(u"X5"_s, u"SUBMITTED"_s, 49'999);
    feed.claim(u"X6"_s, u"SUBMITTED"_s, 20'000);
    feed.claim(u"X7"_s, u"SUBMITTED"_s, 20'000);
    for (const char *key : {"X8", "X8b"}) {
        feed.claim(QString::fromLatin1(key), u"REJECTED"_s, 20'000);
        feed.event(QString::fromLatin1(key), u"wang"_s, u"T05"_s, u"2026-03-19T02:00:00Z"_s);
        feed.event(QString::fromLatin1(key), u"wang"_s, u"T12"_s, u"2026-03-19T03:00:00Z"_s, u"R04"_s);
    }
    feed.claim(u"X9"_s, u"CLOSED"_s, 20'000);
    feed.event(u"X9"_s, u"wang"_s, u"T12"_s, u"2026-03-19T02:00:00Z"_s, u"R04"_s);
    feed.event(u"X9"_s, u"sun"_s, u"T19"_s, u"2026-03-19T03:00:00Z"_s, u"O01"_s);
    feed.event(u"X9"_s, u"zhao"_s, u"T21"_s, u"2026-03-19T04:00:00Z"_s, u"R04"_s);
    feed.claim(u"X10"_s, u"APPEALED"_s, 20'000);
    feed.event(u"X10"_s, u"wang"_s, u"T05"_s, u"2026-03-19T02:00:00Z"_s);
    feed.event(u"X10"_s, u"wang"_s, u"T12"_s, u"2026-03-19T03:00:00Z"_s, u"R04"_s);
    feed.event(u"X10"_s, u"sun"_s, u"T19"_s, u"2026-03-19T04:00:00Z"_s, u"O01"_s);
    feed.claim(u"X11"_s, u"PAID"_s, 20'000);
    feed.event(u"X11"_s, u"li"_s, u"T05"_s, u"2026-03-19T02:00:00Z"_s);
    feed.event(u"X11"_s, u"li"_s, u"T10"_s, u"2026-03-19T02:10:00Z"_s, u"A01"_s);
    feed.event(u"X11"_s, u"SYSTEM"_s, u"T17"_s, u"2026-03-19T03:00:00Z"_s);
    feed.claim(u"X12"_s, u"SUBMITTED"_s, 20'000);
    for (const char *key : {"X13a", "X13b", "X13c", "X13stale"})
        feed.claim(QString::fromLatin1(key), u"SUBMITTED"_s, 20'000);
    feed.pending(u"X13mine"_s, u"wang"_s, 50'000);
    feed.claim(u"X14"_s, u"EXPIRED"_s, 20'000);
    feed.event(u"X14"_s, u"wang"_s, u"T07"_s, u"2026-03-19T02:00:00Z"_s, u"I01"_s);
    feed.event(u"X14"_s, u"SYSTEM"_s, u"T09"_s, u"2026-03-19T03:00:00Z"_s);
    feed.parcel(u"P-free"_s, 30'000);
}

} // namespace stardesk::testing
