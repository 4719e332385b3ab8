/// The demo's records obey the schema, refer to each other, repeat byte for byte, and follow the rules.

#include "models/domain/courier_star.h"
#include "models/domain/resident_id.h"
#include "models/domain/rule_set.h"
#include "models/feed/demo/demo_generator.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <map>
#include <set>
#include <string>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'773'849'600'000; // 2026-03-18T16:00:00Z: midnight of the 19th in Beijing

DemoOptions smallDemo()
{
    return {.couriers = 300, .sellers = 60, .claims = 400, .days = 120, .detail = 120, .seed = 7, .nowMs = kNow,
            .idNumbers = true};
}

using Records = std::map<std::string, std::map<std::string, qint64>>; // integers of a record by column

/// Walks a whole demo.
void runDemo(const DemoOptions &options, const DemoGenerator::BatchSink &sink)
{
    auto generator = DemoGenerator::create(options);
    QVERIFY(generator.ok());
    Job job;
    const auto done = generator->run(sink, &job);
    QVERIFY2(done.ok(), done.ok() ? "" : done.failure().text);
}

QByteArray digestOf(const DemoOptions &options)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    runDemo(options, [&](const RecordBatch &batch) -> Result<> {
        for (size_t row = 0; row < batch.rows(); ++row) {
            hash.addData(QByteArrayView(batch.keys.at(row).data(), qsizetype(batch.keys.at(row).size())));
            for (size_t field = 0; field < batch.fields.size(); ++field) {
                if (isTextKind(batch.type().fields[field].kind)) {
                    const auto text = batch.fields[field].texts.at(row);
                    hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
                } else {
                    hash.addData(QByteArray::number(batch.fields[field].ints[row]));
                }
            }
        }
        return {};
    });
    return hash.result();
}

Records recordsOf(const DemoOptions &options, std::string_view type)
{
    Records records;
    runDemo(options, [&](const RecordBatch &batch) -> Result<> {
        for (size_t row = 0; batch.type().name == type && row < batch.rows(); ++row) {
            auto &values = records[std::string(batch.keys.at(row))];
            for (size_t field = 0; field < batch.fields.size(); ++field) {
                if (!isTextKind(batch.type().fields[field].kind))
                    values[std::string(batch.type().fields[field].column)] = batch.fields[field].ints[row];
            }
        }
        return {};
    });
    return records;
}

/// Empty, or what is wrong with one field of one row.
QString flawOf(const FieldSpec &spec, const BatchField &field, size_t row)
{
    if (isTextKind(spec.kind)) {
        if (field.texts.size() <= row)
            return u"missing"_s;
        if (field.texts.isNull(row))
            return spec.required ? u"null"_s : QString();
        const auto size = qint64(field.texts.at(row).size());
        const bool bounded = spec.kind == FieldKind::Text || spec.kind == FieldKind::Note;
        return bounded && (size < spec.min || size > spec.max) ? u"length"_s : QString();
    }
    if (field.ints.size() <= row)
        return u"missing"_s;
    const qint64 value = field.ints[row];
    if (value == kNullInt)
        return spec.required ? u"null"_s : QString();
    if (spec.kind == FieldKind::Integer && (value < spec.min || value > spec.max))
        return u"range"_s;
    if (spec.kind == FieldKind::Word && (value < 0 || value >= qint64(spec.words.size())))
        return u"word"_s;
    if (spec.kind == FieldKind::Boolean && value != 0 && value != 1)
        return u"boolean"_s;
    return spec.kind == FieldKind::Score && (value < 0 || value > 100'000) ? u"score"_s : QString();
}

} // namespace

class TstDemoGenerator : public QObject {
    Q_OBJECT
private slots:
    void sameOptionsGiveSameBytes();
    void everyRecordObeysTheSchema();
    void everyReferenceLeadsToARecord();
    void countsAsAsked();
    void identityNumbersHaveTheirCheckCharacter();
    void weeksFitIntoTheirWindow();
    void starsFollowTheRules();
    void claimsLieInEveryAmountBand();
    void stopsWhenCancelled();
    void speedIsPrinted();
};

void TstDemoGenerator::sameOptionsGiveSameBytes()
{
    const QByteArray first = digestOf(smallDemo());
    QCOMPARE(digestOf(smallDemo()), first);
    DemoOptions other = smallDemo();
    other.seed = 8;
    QVERIFY(digestOf(other) != first);
}

void TstDemoGenerator::everyRecordObeysTheSchema()
{
    int lastType = -1;
    std::string lastKey;
    runDemo(smallDemo(), [&](const RecordBatch &batch) -> Result<> {
        const int type = recordTypeIndex(batch.type().name);
        const QByteArray name(batch.type().name.data(), qsizetype(batch.type().name.size()));
        if (type != lastType)
            lastKey.clear();
        if (type < lastType)
            qFatal("%s comes too late", name.constData());
        lastType = type;
        for (size_t row = 0; row < batch.rows(); ++row) {
            if (batch.keys.at(row) <= lastKey)
                qFatal("%s: keys do not ascend", name.constData());
            lastKey = batch.keys.at(row);
            for (size_t field = 0; field < batch.fields.size(); ++field) {
                const QString flaw = flawOf(batch.type().fields[field], batch.fields[field], row);
                if (!flaw.isEmpty())
                    qFatal("%s %s field %zu: %s", name.constData(), lastKey.c_str(), field, qPrintable(flaw));
            }
        }
        return {};
    });
}

void TstDemoGenerator::everyReferenceLeadsToARecord()
{
    std::map<std::string_view, std::set<std::string>> keys;
    QStringList broken;
    runDemo(smallDemo(), [&](const RecordBatch &batch) -> Result<> {
        for (size_t row = 0; row < batch.rows(); ++row) {
            keys[batch.type().name].insert(std::string(batch.keys.at(row)));
            for (size_t field = 0; field < batch.fields.size(); ++field) {
                const FieldSpec &spec = batch.type().fields[field];
                const auto &texts = batch.fields[field].texts;
                if (spec.kind == FieldKind::Ref && !texts.isNull(row) && !keys[spec.target].contains(std::string(texts.at(row))))
                    broken += QString::fromStdString(std::string(spec.target) + ' ' + std::string(texts.at(row)));
            }
        }
        return {};
    });
    QCOMPARE(broken, QStringList());
}

void TstDemoGenerator::countsAsAsked()
{
    std::map<std::string_view, size_t> rows;
    runDemo(smallDemo(), [&](const RecordBatch &batch) -> Result<> {
        rows[batch.type().name] += batch.rows();
        return {};
    });
    QCOMPARE(rows["person"], size_t(300));
    QCOMPARE(rows["person_id"], size_t(300));
    QCOMPARE(rows["seller"], size_t(60));
    QCOMPARE(rows["claim"], size_t(400));
    for (const RecordType &type : recordTypes())
        QVERIFY2(rows[type.name] > 0 || type.name == "ack", type.name.data());
    DemoOptions bare = smallDemo();
    bare.detail = 0;
    rows.clear();
    runDemo(bare, [&](const RecordBatch &batch) -> Result<> {
        rows[batch.type().name] += batch.rows();
        return {};
    });
    for (const std::string_view type : {"employment", "conduct_window", "courier_star"})
        QCOMPARE(rows[type], size_t(300));
}

void TstDemoGenerator::identityNumbersHaveTheirCheckCharacter()
{
    auto generator = DemoGenerator::create(smallDemo());
    QVERIFY(generator.ok());
    Job job;
    std::set<std::string> numbers;
    QStringList wrong;
    const auto done = generator->truth([&](std::string_view, std::string_view name, std::string_view number) -> Result<> {
        const QString text = QString::fromLatin1(number.data(), qsizetype(number.size()));
        if (name.empty() || !checkResidentId(text).valid())
            wrong += text;
        numbers.insert(std::string(number));
        return {};
    }, &job);
    QVERIFY(done.ok());
    QCOMPARE(wrong, QStringList());
    QCOMPARE(numbers.size(), size_t(298)); // two of the 300 are registered twice
}

void TstDemoGenerator::weeksFitIntoTheirWindow()
{
    constexpr qint64 kNewest = kNow / 86'400'000; // yesterday in Beijing
    const Records weeks = recordsOf(smallDemo(), "conduct_week");
    int compared = 0;
    for (const auto &[key, window] : recordsOf(smallDemo(), "conduct_window")) {
        if (window.at("as_of") != kNewest)
            continue;
        qint64 inside = 0;
        qint64 touching = 0;
        const std::string person = key.substr(0, key.find('/') + 1);
        for (auto week = weeks.lower_bound(person); week != weeks.end() && week->first.starts_with(person); ++week) {
            const qint64 monday = week->second.at("week");
            inside += monday > kNewest - 90 ? week->second.at("deliveries") : 0;
            touching += monday + 6 > kNewest - 90 ? week->second.at("deliveries") : 0;
        }
        const qint64 afterLastWeek = 7 * 400; // days that no full week holds yet
        QVERIFY2(window.at("deliveries") >= inside, key.c_str());
        QVERIFY2(window.at("deliveries") <= touching + afterLastWeek, key.c_str());
        compared += inside > 0 ? 1 : 0;
    }
    QVERIFY(compared > 50);
}

void TstDemoGenerator::starsFollowTheRules()
{
    QFile file(u":/rules/demo-2024A.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rules = parseRuleSet(file.readAll());
    QVERIFY(rules.ok());
    DemoOptions options = smallDemo();
    options.detail = 0; // exactly one window and one star, without a period before
    const Records windows = recordsOf(options, "conduct_window");
    std::map<qint64, int> stars;
    int different = 0;
    for (const auto &[key, star] : recordsOf(options, "courier_star")) {
        const auto &window = windows.lower_bound(key.substr(0, key.find('/') + 1))->second;
        CourierStarInput input;
        for (const char *channel : {"taobao_n", "tmall_n", "guoguo_n"}) {
            for (int n = 1; n <= 5; ++n) {
                const qint64 count = window.at(channel + std::to_string(n));
                input.ratings += count;
                input.ratingSum += count * n;
            }
        }
        const qint64 deliveries = window.at("deliveries");
        input.deliveries = deliveries;
        input.onTime = {window.at("on_time"), deliveries};
        input.contact = {window.at("contacted"), deliveries};
        input.door = {window.at("door_done"), window.at("door_asked")};
        input.consent = {window.at("consented_and_told"), window.at("station_drops")};
        input.minorComplaints = window.at("complaints_minor");
        input.majorComplaints = window.at("complaints_major");
        input.criticalComplaints = window.at("complaints_critical");
        input.falseSignOffs = window.at("false_sign_offs");
        const auto computed = evaluateCourierStar(rules->courier, input).officialStar;
        different += (computed ? *computed : kNullInt) == star.at("star") ? 0 : 1;
        ++stars[star.at("star")];
    }
    QVERIFY2(different <= 6, qPrintable(QString::number(different))); // only the planted ones
    for (const qint64 star : {2, 3, 4, 5})
        QVERIFY2(stars[star] >= 3, qPrintable(u"%1 couriers with %2 stars"_s.arg(stars[star]).arg(star)));
    QVERIFY(stars[kNullInt] >= 3);
}

void TstDemoGenerator::claimsLieInEveryAmountBand()
{
    std::map<qint64, int> states;
    for (const auto &[key, claim] : recordsOf(smallDemo(), "claim"))
        ++states[claim.at("state")];
    for (const qint64 state : {1, 2, 4, 5, 6, 8}) // submitted, in review, second check, approved, rejected, paid
        QVERIFY2(states[state] > 0, qPrintable(QString::number(state)));
    int flights = 0;
    for (const auto &[key, parcel] : recordsOf(smallDemo(), "parcel"))
        flights += parcel.at("item_minor") > 75'000 ? 1 : 0;
    QVERIFY(flights > 5); // freight: above the limit for two checkers
}

void TstDemoGenerator::stopsWhenCancelled()
{
    auto generator = DemoGenerator::create(smallDemo());
    QVERIFY(generator.ok());
    Job job;
    int batches = 0;
    const auto done = generator->run([&](const RecordBatch &) -> Result<> {
        if (++batches == 3)
            job.cancel();
        return {};
    }, &job);
    QVERIFY(!done.ok());
    QCOMPARE(done.failure().code, Failure::Code::Cancelled);
}

void TstDemoGenerator::speedIsPrinted()
{
    DemoOptions options{.couriers = 50'000, .sellers = 0, .claims = 0, .days = 120, .detail = 0, .seed = 1, .nowMs = kNow, .idNumbers = false};
    size_t rows = 0;
    QElapsedTimer timer;
    timer.start();
    runDemo(options, [&](const RecordBatch &batch) -> Result<> {
        rows += batch.rows();
        return {};
    });
    qInfo("%zu records in %lld ms", rows, timer.elapsed()); // a figure to look at; never a condition
}

QTEST_GUILESS_MAIN(TstDemoGenerator)
#include "tst_demo_generator.moc"
