/// A server that is a shared folder, and desks that sync from it: a small real feed (no demo), made of JSON records.
#pragma once

#include "models/core/text/failure_text.h"
#include "models/desk/claim_decisions.h"
#include "models/desk/claim_intake.h"
#include "models/desk/ingest_desk.h"
#include "models/desk/outbox_desk.h"
#include "models/desk/publish_desk.h"
#include "models/desk/store_session.h"
#include "models/desk/sync_desk.h"
#include "models/desk/work_access.h"
#include "models/domain/records/record_schema.h"
#include "models/feed/feed_publisher.h"
#include "models/feed/ndjson_parser.h"
#include "models/feed/ndjson_writer.h"
#include "models/store/batch/record_batch.h"
#include "models/store/work_store.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <array>
#include <map>
#include <vector>

namespace stardesk::testing {

using namespace Qt::StringLiterals;

class FolderServer {
public:
    FolderServer()
    {
        if (auto made = makeKeyPair(keyFile()); !made)
            qFatal("no key");
        put("rule_set", u"demo-2024A"_s, ruleSet());
        for (const char *person : {"wang", "li", "zhao", "chen", "sun"})
            setOperator(QString::fromLatin1(person), {});
        put("fx_rate", u"USD-CNY"_s, {{u"from_currency"_s, u"USD"_s}, {u"to_currency"_s, u"CNY"_s}, {u"rate"_s, u"7.125"_s},
                                      {u"valid_from"_s, u"2024-01-01"_s}, {u"source"_s, u"test"_s}});
        put("compensation_plan", u"FRT45"_s,
            {{u"promise_days"_s, 45},
             {u"tiers"_s, QJsonArray{QJsonObject{{u"from_day"_s, 1}, {u"to_day"_s, 15}, {u"shipping_bp"_s, 5000}},
                                     QJsonObject{{u"from_day"_s, 16}, {u"to_day"_s, QJsonValue()}, {u"item_bp"_s, 10000}, {u"shipping_bp"_s, 10000}}}},
             {u"cap"_s, QJsonObject{{u"currency"_s, u"CNY"_s}, {u"amount"_s, 2'000'000}}},
             {u"valid_from"_s, u"2024-01-01"_s}});
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString feed() const { return path(u"shared/feed"_s); }
    [[nodiscard]] QString outbox() const { return path(u"shared/outbox"_s); }
    [[nodiscard]] QString state() const { return path(u"server/state.sqlite"_s); }
    [[nodiscard]] QString keyFile() const { return path(u"server.key"_s); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }

    void put(std::string_view type, const QString &key, const QJsonObject &fields) { m_changes[recordTypeIndex(type)][key.toStdString()] = fields; }

    /// Two reviewers, an approver, a lead, an agent; all under this process's account, told apart by their desks' keys.
    void setOperator(const QString &key, const QString &deviceKey) { setOperator(key, deviceKey, {roleOf(key), u"AGENT"_s, u"HR"_s}); }
    void setOperator(const QString &key, const QString &deviceKey, const QJsonArray &roles)
    {
        QJsonArray keys;
        if (!deviceKey.isEmpty())
            keys << deviceKey;
        put("operator", key, {{u"name"_s, key}, {u"logins"_s, QJsonArray{accountLogin()}}, {u"device_keys"_s, keys}, {u"roles"_s, roles}});
    }
    static QString roleOf(const QString &key)
    {
        return key == u"zhao"_s ? u"APPROVER"_s : key == u"chen"_s ? u"LEAD"_s : key == u"sun"_s ? u"AUDITOR"_s : u"REVIEWER"_s;
    }

    /// A claim on a parcel 20 days late that is worth `minor` (CNY).
    void addClaim(const QString &key, qint64 minor)
    {
        put("parcel", u"P-"_s + key,
            {{u"order"_s, u"O-"_s + key}, {u"dest_zone"_s, u"Europe/Madrid"_s}, {u"plan"_s, u"FRT45"_s}, {u"start_on"_s, u"2026-01-01"_s},
             {u"promised_on"_s, u"2026-02-15"_s}, {u"delivered_local"_s, u"2026-03-07T12:00:00"_s},
             {u"item"_s, money(minor - 1000)}, {u"shipping"_s, money(1000)}});
        put("claim", key,
            {{u"parcel"_s, u"P-"_s + key}, {u"kind"_s, u"LATE"_s}, {u"attempt"_s, 1}, {u"claimant"_s, u"C"_s}, {u"language"_s, u"es"_s},
             {u"filed_at"_s, u"2026-03-10T08:00:00Z"_s}, {u"asked"_s, money(minor)}, {u"state"_s, u"SUBMITTED"_s}, {u"cycle"_s, 1}});
        put("claim_event", key + u"-open"_s, event(key, u"T01"_s, u"2026-03-10T08:00:00Z"_s));
        put("claim_event", key + u"-submit"_s, event(key, u"T02"_s, u"2026-03-10T08:00:01Z"_s));
        put("document", key + u"-promise"_s,
            {{u"claim"_s, key}, {u"kind"_s, u"promise"_s}, {u"sha256"_s, QString(64, u'a')}, {u"bytes"_s, 10}, {u"mime"_s, u"image/png"_s},
             {u"received_at"_s, u"2026-03-10T08:00:00Z"_s}});
    }

    /// The same amount as half the shipping of a parcel 10 days late: there is room above it.
    void addClaimWithRoom(const QString &key, qint64 minor)
    {
        addClaim(key, minor);
        m_changes[recordTypeIndex("parcel")]["P-" + key.toStdString()].insert("shipping"_L1, money(2 * minor));
        deliver(key, u"2026-02-25T12:00:00"_s);
    }
    /// The claim's parcel arrived then; before publish().
    void deliver(const QString &key, const QString &local) { m_changes[recordTypeIndex("parcel")]["P-" + key.toStdString()].insert("delivered_local"_L1, local); }
    /// What happened to the claim before the test begins; the last event leaves it in `state`.
    void addHistory(const QString &key, const QString &state, const std::vector<std::array<const char *, 4>> &events, const QJsonObject &more = {})
    {
        QJsonObject &claim = m_changes[recordTypeIndex("claim")][key.toStdString()];
        claim.insert("state"_L1, state);
        for (auto field = more.begin(); field != more.end(); ++field)
            claim.insert(field.key(), field.value());
        int number = 0;
        for (const auto &[transition, actor, at, code] : events) {
            QJsonObject fields = event(key, QString::fromLatin1(transition), QString::fromLatin1(at));
            fields.insert("actor"_L1, QString::fromLatin1(actor));
            if (*code)
                fields.insert("code"_L1, QString::fromLatin1(code));
            put("claim_event", u"%1-%2"_s.arg(key).arg(++number, 2, 10, QLatin1Char('0')), fields);
        }
    }

    /// Publishes what put() changed since the last call; what was published stays.
    Result<PublishResult> publish(bool newEpoch = false)
    {
        auto key = readSigningKey(keyFile());
        if (!key)
            return key.failure();
        PublishOptions options;
        options.nowMs = tick();
        options.durable = false;
        options.keepOthers = QFile::exists(feed() + u"/head"_s);
        options.newEpoch = newEpoch;
        auto publisher = FeedPublisher::open(feed(), *key, options);
        if (!publisher)
            return publisher.failure();
        for (const auto &[type, rows] : m_changes) {
            if (auto added = (*publisher)->add(batchOf(recordTypes()[size_t(type)], rows)); !added)
                return added.failure();
        }
        m_changes.clear();
        return (*publisher)->finish();
    }

    Result<IngestReport> ingest()
    {
        (void)tick();
        Job job;
        IngestRequest request;
        request.outbox = outbox();
        request.state = state();
        request.feed = feed();
        request.keyFile = keyFile();
        return IngestDesk(m_clock).run(request, job);
    }

    /// The shipped recipe over the state, as the shell loop runs it.
    Result<PublishResult> publishState(bool newEpoch = false)
    {
        Job job;
        LoadReport report;
        RecipeRequest request;
        request.recipe = u"desk_state"_s;
        request.source = state();
        request.feed = feed();
        request.keyFile = keyFile();
        request.newEpoch = newEpoch;
        return publishRecipe(request, tick(), &report, job);
    }

    /// A source that holds the whole state, and that state is empty.
    Result<PublishResult> publishEmptySource()
    {
        const auto write = [this](const QString &name, const char *text) {
            QDir().mkpath(QFileInfo(path(name)).path());
            QFile file(path(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
                qFatal("cannot write");
        };
        write(u"recipe/profile.json"_s, R"({"format":1,"title":"Whole","zone":"UTC","sources":[{"table":"firms","files":["firms*"],
          "columns":[{"name":"id","type":"text","required":true}]}]})");
        write(u"recipe/employer.sql"_s, "SELECT id AS k, id AS name FROM firms");
        write(u"source/firms.csv"_s, "id\nZTO\n");
        Job job;
        LoadReport report;
        RecipeRequest request;
        request.recipe = path(u"recipe"_s);
        request.source = path(u"source"_s);
        request.feed = feed();
        request.keyFile = keyFile();
        return publishRecipe(request, tick(), &report, job);
    }

    [[nodiscard]] QString publicKeyFile() const { return keyFile() + u".pub"_s; }

private:
    /// Each publication is later than the one before.
    qint64 tick()
    {
        m_clock.set(m_clock.nowMs() + 1000);
        return m_clock.nowMs();
    }
    static QJsonObject money(qint64 minor) { return {{u"amount_minor"_s, minor}, {u"currency"_s, u"CNY"_s}}; }
    static QJsonObject event(const QString &claim, const QString &transition, const QString &at)
    {
        return {{u"claim"_s, claim}, {u"at"_s, at}, {u"actor"_s, u"SYSTEM"_s}, {u"transition"_s, transition}, {u"note"_s, u""_s}};
    }
    static QJsonObject ruleSet()
    {
        QFile file(u":/rules/demo-2024A.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no rules");
        const QByteArray body = file.readAll();
        return {{u"version"_s, u"1"_s}, {u"sha256"_s, QString(64, u'0')}, {u"body"_s, QString::fromUtf8(body)}};
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
    FixedClock m_clock{1'774'000'000'000}; // 2026-03-20
    std::map<int, std::map<std::string, QJsonObject>> m_changes;
};

/// One person's desk at a folder server.
class TestDesk {
public:
    TestDesk(FolderServer &server, const QString &person) : m_server(server), m_person(person), m_profile(server.path(u"desk-"_s + person)) {}

    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] OutboxDesk outbox() const { return OutboxDesk(m_profile, m_server.clock()); }

    Result<SyncResult> sync()
    {
        Job job;
        return SyncDesk(m_profile, m_server.clock()).sync(m_server.feed(), m_server.publicKeyFile(), job);
    }
    /// The desk's key into the person's operator record; the caller publishes.
    Result<> registerKey()
    {
        auto device = outbox().device();
        if (!device)
            return device.failure();
        m_server.setOperator(m_person, device->publicKey);
        return {};
    }
    Result<std::unique_ptr<StoreSession>> session() const { return StoreSession::open(m_profile, m_server.clock()); }

    Result<ClaimOutcomeOfOrder> decide(const QString &claim, ClaimAction action, const QString &code = {}, std::optional<qint64> amount = {},
                                       const QString &note = {}, const QString &to = {}) const
    {
        auto opened = session();
        if (!opened)
            return opened.failure();
        ClaimOrder order;
        order.claim = ClaimKey{claim};
        order.action = action;
        order.code = code;
        order.amountMinor = amount;
        order.note = note;
        order.to = to;
        return ClaimDecisions(**opened).decide(order);
    }
    /// "done", else the rule's word.
    [[nodiscard]] QString codeOf(const Result<ClaimOutcomeOfOrder> &outcome) const
    {
        return !outcome ? failureText(outcome.failure()) : outcome->no ? outcome->no->code : u"done"_s;
    }
    /// A decision that no guard of this desk has seen, as a changed program would store it.
    Result<> forge(const QString &claim, const QString &action, const QString &id, const QStringList &codes = {}, std::optional<qint64> amount = {}) const
    {
        auto opened = session();
        if (!opened)
            return opened.failure();
        auto review = ClaimDecisions(**opened).review(ClaimKey{claim});
        auto access = WorkAccess::forWriting(m_profile);
        if (!review || !access)
            return review ? access.failure() : review.failure();
        Decision forged;
        forged.id = id;
        forged.kind = u"claim"_s;
        forged.recordType = u"claim"_s;
        forged.record = claim;
        forged.baseVersion = review->situation.recordVersion;
        forged.action = action;
        forged.reasonCodes = codes;
        forged.amountMinor = amount;
        if (amount)
            forged.currency = u"CNY"_s;
        forged.actor = m_person;
        forged.decidedAtMs = m_server.clock().nowMs();
        forged.data = u"{\"claim\":\"%1\"}"_s.arg(claim);
        return access->work().storeHeld(forged, Hold{});
    }
    Result<AttachOutcome> attach(const QString &claim, const QByteArray &bytes) const
    {
        const QString name = m_server.path(u"paper"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("cannot write");
        auto opened = session();
        if (!opened)
            return opened.failure();
        AttachOrder order;
        order.claim = ClaimKey{claim};
        order.file = name;
        order.kind = u"other"_s;
        return ClaimIntake(**opened).attach(order);
    }
    /// Sends all that is held at once.
    Result<OutboxSent> send() const
    {
        auto list = outbox().list();
        if (!list)
            return list.failure();
        QStringList now;
        for (const OutboxEntry &entry : list->entries) {
            if (entry.state == OutboxState::Held)
                now << entry.decision.id;
        }
        return outbox().send(now, m_server.outbox());
    }
    [[nodiscard]] QString stateOf(const QString &claim) const
    {
        auto opened = session();
        if (!opened)
            return failureText(opened.failure());
        auto review = ClaimDecisions(**opened).review(ClaimKey{claim});
        return review ? claimStateWord(review->situation.claim.state) : failureText(review.failure());
    }

private:
    FolderServer &m_server;
    QString m_person;
    QString m_profile;
};

} // namespace stardesk::testing
