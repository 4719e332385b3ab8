// Records between batches and lines: the round trip of every type, and what is refused and how it is named.
#include "models/core/text/failure_text.h"
#include "models/feed/ndjson_parser.h"
#include "models/feed/ndjson_writer.h"
#include "models/feed/value_text.h"
#include "tests/feed/random_records.h"

#include <QtTest/QTest>

#include <ctime>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kPart = u"parts/ab/abc.zst"_s;

std::string linesOf(const RecordBatch &batch)
{
    std::string lines;
    const NdjsonWriter writer(batch.type());
    for (size_t row = 0; row < batch.rows(); ++row) {
        std::string fields;
        writer.appendFields(fields, batch, row);
        NdjsonWriter::appendUpsert(lines, batch.keys.at(row), batch.versions[row], fields);
    }
    return lines;
}

struct Parsed {
    RecordBatch batch;
    Result<size_t> result;
    std::map<std::string, qint64> unknown;
};

Parsed parse(std::string_view type, std::string lines, bool deletes = false)
{
    const size_t size = lines.size();
    lines.resize(size + NdjsonParser::kPadding);
    NdjsonParser parser(*recordType(type));
    parser.startPart({kPart, 1, 9, deletes, true});
    RecordBatch batch(*recordType(type));
    auto result = parser.parse(std::string_view(lines).substr(0, size), batch, 1'000'000);
    return {std::move(batch), std::move(result), parser.unknownFields()};
}

/// Of this thread alone: other programs on the machine do not count.
qint64 threadNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

const QByteArray kEmployer = R"({"op":"u","k":"E1","v":1,"d":{"name":"ZTO"}})";

} // namespace

class TstNdjson final : public QObject {
    Q_OBJECT
private slots:
    void everyTypeRoundTrips_data();
    void everyTypeRoundTrips();
    void deletesHaveNullFields();
    void canonicalBytesAreTheSameTwice();
    void badLineIsRefused_data();
    void badLineIsRefused();
    void goodLineIsTaken_data();
    void goodLineIsTaken();
    void failureNamesPartLineFieldValue();
    void personalValueIsMasked();
    void unknownFieldsAreCounted();
    void restWithoutLineEndIsLeft();
    void keysGoOnFromPartToPart();
    void valueTexts();
    void speedOfFourSmallTypes();
};

void TstNdjson::everyTypeRoundTrips_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < recordTypes().size(); ++i)
        QTest::newRow(std::string(recordTypes()[i].name).c_str()) << int(i);
}

void TstNdjson::everyTypeRoundTrips()
{
    QFETCH(int, index);
    Random random(quint64(index) + 1);
    const RecordType &type = recordTypes()[size_t(index)];
    const RecordBatch batch = randomBatch(random, type, 300);
    const Parsed parsed = parse(type.name, linesOf(batch));
    QVERIFY2(parsed.result.ok(), parsed.result.ok() ? "" : qPrintable(failureText(parsed.result.failure())));
    QCOMPARE(parsed.batch.rows(), batch.rows());
    for (size_t row = 0; row < batch.rows(); ++row)
        QVERIFY2(sameRow(batch, row, parsed.batch, row), batch.keys.at(row).data());
    QVERIFY(parsed.unknown.empty());
}

void TstNdjson::deletesHaveNullFields()
{
    std::string line;
    NdjsonWriter::appendDelete(line, "E1", 4);
    const Parsed parsed = parse("employer", line, true);
    QVERIFY(parsed.result.ok());
    QCOMPARE(parsed.batch.rows(), size_t(1));
    QVERIFY(parsed.batch.ops[0] == RecordOp::Delete);
    QVERIFY(parsed.batch.fields[0].texts.isNull(0));
    QVERIFY(!parse("employer", line, false).result);
}

void TstNdjson::canonicalBytesAreTheSameTwice()
{
    Random random(7);
    const RecordType &type = *recordType("parcel");
    const std::string lines = linesOf(randomBatch(random, type, 100));
    QVERIFY(linesOf(parse("parcel", lines).batch) == lines);
}

void TstNdjson::badLineIsRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("line");
    const auto employer = [](const char *name, const QByteArray &line) { QTest::newRow(name) << "employer"_ba << line; };
    employer("empty", "");
    employer("no object", "[]");
    employer("text", "\"x\"");
    employer("two objects", kEmployer + kEmployer);
    employer("rest behind", kEmployer + "x");
    employer("comma behind", kEmployer + ",");
    employer("cut", kEmployer.chopped(1));
    employer("cut deep", kEmployer.chopped(6));
    employer("trailing comma", R"({"op":"u","k":"E1","v":1,"d":{"name":"ZTO",}})");
    employer("missing comma", R"({"op":"u" "k":"E1","v":1,"d":{"name":"ZTO"}})");
    employer("single quotes", R"({'op':'u'})");
    employer("comment", kEmployer + "// x");
    employer("bom", "\xEF\xBB\xBF" + kEmployer);
    employer("no op", R"({"k":"E1","v":1,"d":{"name":"ZTO"}})");
    employer("other op", R"({"op":"x","k":"E1","v":1,"d":{"name":"ZTO"}})");
    employer("delete in a snapshot", R"({"op":"d","k":"E1","v":1})");
    employer("no key", R"({"op":"u","v":1,"d":{"name":"ZTO"}})");
    employer("number as key", R"({"op":"u","k":1,"v":1,"d":{"name":"ZTO"}})");
    employer("empty key", R"({"op":"u","k":"","v":1,"d":{"name":"ZTO"}})");
    employer("key with space", R"({"op":"u","k":"E 1","v":1,"d":{"name":"ZTO"}})");
    employer("key with NUL", R"({"op":"u","k":"E\u0000","v":1,"d":{"name":"ZTO"}})");
    employer("key not ASCII", R"({"op":"u","k":"É","v":1,"d":{"name":"ZTO"}})");
    employer("key too long", R"({"op":"u","k":")" + QByteArray(65, 'k') + R"(","v":1,"d":{"name":"ZTO"}})");
    employer("no version", R"({"op":"u","k":"E1","d":{"name":"ZTO"}})");
    employer("version 0", R"({"op":"u","k":"E1","v":0,"d":{"name":"ZTO"}})");
    employer("version of tomorrow", R"({"op":"u","k":"E1","v":10,"d":{"name":"ZTO"}})");
    employer("version as fraction", R"({"op":"u","k":"E1","v":1.0,"d":{"name":"ZTO"}})");
    employer("version as text", R"({"op":"u","k":"E1","v":"1","d":{"name":"ZTO"}})");
    employer("version over 64 bits", R"({"op":"u","k":"E1","v":18446744073709551617,"d":{"name":"ZTO"}})");
    employer("version NaN", R"({"op":"u","k":"E1","v":NaN,"d":{"name":"ZTO"}})");
    employer("no fields", R"({"op":"u","k":"E1","v":1})");
    employer("fields null", R"({"op":"u","k":"E1","v":1,"d":null})");
    employer("fields as array", R"({"op":"u","k":"E1","v":1,"d":["ZTO"]})");
    employer("op twice", R"({"op":"u","op":"u","k":"E1","v":1,"d":{"name":"ZTO"}})");
    employer("key twice", R"({"op":"u","k":"E1","k":"E2","v":1,"d":{"name":"ZTO"}})");
    employer("fields twice", R"({"op":"u","k":"E1","v":1,"d":{"name":"ZTO"},"d":{"name":"STO"}})");
    employer("field twice", R"({"op":"u","k":"E1","v":1,"d":{"name":"ZTO","name":"STO"}})");
    employer("field twice by escape", R"({"op":"u","k":"E1","v":1,"d":{"name":"ZTO","n\u0061me":"STO"}})");
    employer("unknown field twice", R"({"op":"u","k":"E1","v":1,"d":{"name":"ZTO","x":1,"x":2}})");
    employer("unknown field broken", R"({"op":"u","k":"E1","v":1,"d":{"name":"ZTO","x":01}})");
    employer("unknown field with a name twice inside", R"({"op":"u","k":"E1","v":1,"d":{"name":"ZTO","x":{"a":1,"a":2}}})");
    employer("required missing", R"({"op":"u","k":"E1","v":1,"d":{}})");
    employer("required null", R"({"op":"u","k":"E1","v":1,"d":{"name":null}})");
    employer("required empty", R"({"op":"u","k":"E1","v":1,"d":{"name":""}})");
    employer("text as number", R"({"op":"u","k":"E1","v":1,"d":{"name":5}})");
    employer("text as object", R"({"op":"u","k":"E1","v":1,"d":{"name":{}}})");
    employer("text too long", R"({"op":"u","k":"E1","v":1,"d":{"name":")" + QByteArray(121, 'x') + R"("}})");
    employer("NUL in text", R"({"op":"u","k":"E1","v":1,"d":{"name":"Z\u0000O"}})");
    employer("raw NUL in text", QByteArray(kEmployer).replace("ZTO", QByteArray("Z\0O", 3)));
    employer("LF in a text", R"({"op":"u","k":"E1","v":1,"d":{"name":"Z\nO"}})");
    employer("escape character", R"({"op":"u","k":"E1","v":1,"d":{"name":"Z\u001b[31m"}})");
    employer("not normal form C", "{\"op\":\"u\",\"k\":\"E1\",\"v\":1,\"d\":{\"name\":\"Jose\xCC\x81\"}}");
    employer("not UTF-8", "{\"op\":\"u\",\"k\":\"E1\",\"v\":1,\"d\":{\"name\":\"\xD6\xD0\xCD\xA8\"}}");
    employer("overlong UTF-8", "{\"op\":\"u\",\"k\":\"E1\",\"v\":1,\"d\":{\"name\":\"\xC0\xAF\"}}");
    employer("lone surrogate", R"({"op":"u","k":"E1","v":1,"d":{"name":"\ud800"}})");
    employer("bad escape", R"({"op":"u","k":"E1","v":1,"d":{"name":"\x41"}})");
    const auto star = [](const char *name, const QByteArray &fields) {
        QTest::newRow(name) << "courier_star"_ba << R"({"op":"u","k":"S1","v":1,"d":{"person":"p",)" + fields + "}}";
    };
    star("star 6", R"("period":"2024-03","star":6,"below_periods":0,"carried_periods":0)");
    star("star 6.0", R"("period":"2024-03","star":6.0,"below_periods":0,"carried_periods":0)");
    star("star 5.0", R"("period":"2024-03","star":5.0,"below_periods":0,"carried_periods":0)");
    star("star true", R"("period":"2024-03","star":true,"below_periods":0,"carried_periods":0)");
    star("star as text", R"("period":"2024-03","star":"5","below_periods":0,"carried_periods":0)");
    star("negative count", R"("period":"2024-03","below_periods":-1,"carried_periods":0)");
    star("month 13", R"("period":"2024-13","below_periods":0,"carried_periods":0)");
    star("month as date", R"("period":"2024-03-01","below_periods":0,"carried_periods":0)");
    star("score over 100", R"("period":"2024-03","score":"100.001","below_periods":0,"carried_periods":0)");
    star("score of four decimals", R"("period":"2024-03","score":"99.9999","below_periods":0,"carried_periods":0)");
    star("score as number", R"("period":"2024-03","score":99.5,"below_periods":0,"carried_periods":0)");
    star("score with comma", R"("period":"2024-03","score":"99,5","below_periods":0,"carried_periods":0)");
    star("score with exponent", R"("period":"2024-03","score":"1e1","below_periods":0,"carried_periods":0)");
    const auto parcel = [](const char *name, const QByteArray &fields) {
        QTest::newRow(name) << "parcel"_ba << R"({"op":"u","k":"P1","v":1,"d":{"order":"1",)" + fields + "}}";
    };
    const QByteArray dates = R"("start_on":"2024-03-01","promised_on":"2024-03-09",)";
    const QByteArray money = R"("item":{"amount_minor":5,"currency":"EUR"},"shipping":{"amount_minor":5,"currency":"EUR"})";
    parcel("unknown zone", R"("dest_zone":"Europe/Atlantis",)" + dates + money);
    parcel("date with slashes", R"("dest_zone":"UTC","start_on":"2024/03/01","promised_on":"2024-03-09",)" + money);
    parcel("30 February", R"("dest_zone":"UTC","start_on":"2024-02-30","promised_on":"2024-03-09",)" + money);
    parcel("date in American order", R"("dest_zone":"UTC","start_on":"03-01-2024","promised_on":"2024-03-09",)" + money);
    parcel("unknown currency", R"("dest_zone":"UTC",)" + dates + QByteArray(money).replace("EUR", "XXQ"));
    parcel("currency in small letters", R"("dest_zone":"UTC",)" + dates + QByteArray(money).replace("EUR", "eur"));
    parcel("amount without currency", R"("dest_zone":"UTC",)" + dates + money + R"(,"refunded":{"amount_minor":5})");
    parcel("currency without amount", R"("dest_zone":"UTC",)" + dates + money + R"(,"refunded":{"currency":"EUR"})");
    parcel("amount as decimal text", R"("dest_zone":"UTC",)" + dates + QByteArray(money).replace(":5", ":\"0.05\""));
    parcel("amount in a money that is a number", R"("dest_zone":"UTC",)" + dates + R"("item":5,"shipping":{"amount_minor":5,"currency":"EUR"})");
    parcel("money twice", R"("dest_zone":"UTC",)" + dates + money + R"(,"item":{"amount_minor":6,"currency":"EUR"})");
    parcel("local time with zone", R"("dest_zone":"UTC","delivered_local":"2024-03-01T10:00:00Z",)" + dates + money);
    parcel("local time 24:00", R"("dest_zone":"UTC","delivered_local":"2024-03-01T24:00:00",)" + dates + money);
    parcel("reference with a space", R"("dest_zone":"UTC","seller":"s 1",)" + dates + money);
    QTest::newRow("instant without zone")
        << "document"_ba
        << R"({"op":"u","k":"D1","v":1,"d":{"claim":"c","kind":"chat","sha256":"x","bytes":1,"mime":"m","received_at":"2024-03-01T10:00:00"}})"_ba;
    QTest::newRow("unknown word")
        << "document"_ba
        << R"({"op":"u","k":"D1","v":1,"d":{"claim":"c","kind":"song","sha256":"x","bytes":1,"mime":"m","received_at":"2024-03-01T10:00:00Z"}})"_ba;
    QTest::newRow("more hits than total")
        << "conduct_week"_ba
        << R"({"op":"u","k":"W1","v":1,"d":{"person":"p","week":"2024-W10","deliveries":5,"on_time":6,"contacted":0,"door_asked":0,"door_done":0,"station_drops":0,"consented_and_told":0}})"_ba;
    QTest::newRow("week 53 of a short year")
        << "feedback_note"_ba << R"({"op":"u","k":"N1","v":1,"d":{"person":"p","week":"2024-W53","text":"x"}})"_ba;
    QTest::newRow("list of numbers")
        << "feedback_note"_ba << R"({"op":"u","k":"N1","v":1,"d":{"person":"p","week":"2024-W10","tags":[1]}})"_ba;
    QTest::newRow("score day out of range")
        << "indicator_month"_ba
        << R"({"op":"u","k":"I1","v":1,"d":{"seller":"s","track":"customized","month":"2024-03","seller_product_quality":["101"],"marketing":[],"transaction":[],"after_sales":[]}})"_ba;
    QTest::newRow("32 score days")
        << "indicator_month"_ba
        << R"({"op":"u","k":"I1","v":1,"d":{"seller":"s","track":"customized","month":"2024-03","seller_product_quality":[)"
            + QByteArray("null,").repeated(31) + R"(null],"marketing":[],"transaction":[],"after_sales":[]}})";
}

void TstNdjson::badLineIsRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, line);
    const Parsed parsed = parse(type.toStdString(), line.toStdString() + '\n');
    QVERIFY(!parsed.result);
    const Failure &failure = parsed.result.failure();
    QCOMPARE(failure.code, Failure::Code::Malformed);
    QVERIFY2(failure.where.startsWith(kPart + u": line 1"_s), qPrintable(failure.where));
    QVERIFY(!failureText(failure).contains(u'\n'));
}

void TstNdjson::goodLineIsTaken_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << kEmployer;
    QTest::newRow("spaces") << R"( { "op" : "u" , "k" : "E1" , "v" : 1 , "d" : { "name" : "ZTO" } } )"_ba;
    QTest::newRow("carriage return") << kEmployer + '\r';
    QTest::newRow("fields first") << R"({"d":{"ticker":null,"name":"ZTO"},"v":1,"k":"E1","op":"u"})"_ba;
    QTest::newRow("escapes in text") << R"({"op":"u","k":"E1","v":1,"d":{"name":"\u738b \"\/\\"}})"_ba;
    QTest::newRow("surrogate pair") << R"({"op":"u","k":"E1","v":1,"d":{"name":"\ud83d\ude00"}})"_ba;
    QTest::newRow("unknown fields") << R"({"op":"u","k":"E1","v":1,"d":{"name":"ZTO","x":[1,{"y":null}]},"z":1.5})"_ba;
    QTest::newRow("bidi control") << "{\"op\":\"u\",\"k\":\"E1\",\"v\":1,\"d\":{\"name\":\"a\xE2\x80\xAE" "b\"}}"_ba;
}

void TstNdjson::goodLineIsTaken()
{
    QFETCH(QByteArray, line);
    const Parsed parsed = parse("employer", line.toStdString() + '\n');
    QVERIFY2(parsed.result.ok(), parsed.result.ok() ? "" : qPrintable(failureText(parsed.result.failure())));
    QCOMPARE(parsed.batch.rows(), size_t(1));
}

void TstNdjson::failureNamesPartLineFieldValue()
{
    const std::string good = R"({"op":"u","k":"S1","v":1,"d":{"person":"p","period":"2024-03","below_periods":0,"carried_periods":0}})";
    const std::string bad = R"({"op":"u","k":"S2","v":1,"d":{"person":"p","period":"2024-03","star":7,"below_periods":0,"carried_periods":0}})";
    const Parsed parsed = parse("courier_star", good + '\n' + bad + '\n');
    QVERIFY(!parsed.result);
    QCOMPARE(parsed.result.failure().where, kPart + u": line 2: star"_s);
    QCOMPARE(failureText(parsed.result.failure()),
             kPart + u": line 2: star: The field star has a value out of range: 7"_s);
}

void TstNdjson::personalValueIsMasked()
{
    const Parsed parsed = parse("person", "{\"op\":\"u\",\"k\":\"P\",\"v\":1,\"d\":{\"name\":\"Secret\\u0001Name\"}}\n");
    QVERIFY(!parsed.result);
    const QString text = failureText(parsed.result.failure());
    QVERIFY2(!text.contains(u"Secret"_s) && !text.contains(u"Name"_s), qPrintable(text));
    QVERIFY(text.contains(u"S***e"_s));
}

void TstNdjson::unknownFieldsAreCounted()
{
    std::string lines;
    for (int i = 0; i < 3; ++i)
        lines += R"({"op":"u","k":"E)" + std::to_string(i) + R"(","v":1,"d":{"name":"ZTO","colour":"red"},"extra":1})" + '\n';
    const Parsed parsed = parse("employer", lines);
    QVERIFY(parsed.result.ok());
    QCOMPARE(parsed.unknown.size(), size_t(2));
    QCOMPARE(parsed.unknown.at("employer.colour"), qint64(3));
}

void TstNdjson::restWithoutLineEndIsLeft()
{
    const Parsed parsed = parse("employer", kEmployer.toStdString() + "\n{\"op\"");
    QVERIFY(parsed.result.ok());
    QCOMPARE(*parsed.result, size_t(kEmployer.size()) + 1);
    QCOMPARE(parsed.batch.rows(), size_t(1));
}

void TstNdjson::keysGoOnFromPartToPart()
{
    const RecordType &type = *recordType("employer");
    NdjsonParser parser(type);
    RecordBatch batch(type);
    std::string line = kEmployer.toStdString() + '\n' + std::string(NdjsonParser::kPadding, ' ');
    const std::string_view block = std::string_view(line).substr(0, size_t(kEmployer.size()) + 1);
    parser.startPart({kPart, 1, 9, false, true});
    QVERIFY(parser.parse(block, batch, 10).ok());
    parser.startPart({kPart, 1, 9, false, false});
    QVERIFY(!parser.parse(block, batch, 10));
    parser.startPart({kPart, 1, 9, false, true});
    QVERIFY(parser.parse(block, batch, 10).ok());
}

void TstNdjson::valueTexts()
{
    QCOMPARE(dateOfText("1970-01-02").value_or(0), qint64(1));
    QCOMPARE(dateOfText("2024-02-29").value_or(0), qint64(19'782));
    QVERIFY(!dateOfText("2023-02-29"));
    QVERIFY(!dateOfText("2024-2-29"));
    QCOMPARE(weekOfText("2024-W10").value_or(0), qint64(19'786));
    QVERIFY(weekOfText("2020-W53"));
    QCOMPARE(instantOfText("1970-01-01T08:00:00+08:00").value_or(1), qint64(0));
    QCOMPARE(instantOfText("1969-12-31T23:59:59.5Z").value_or(0), qint64(-500));
    QVERIFY(!instantOfText("2024-03-05T10:00Z"));
    QVERIFY(!instantOfText("2024-03-05 10:00:00Z"));
    QCOMPARE(scoreOfText("100").value_or(0), qint64(100'000));
    QCOMPARE(scoreOfText("0.05").value_or(0), qint64(50));
    for (const char *bad : {"", "-1", "+1", "01", "1.", ".5", "100.1", "1.0000", "NaN", "1e1", "1000"})
        QVERIFY2(!scoreOfText(bad), bad);
}

// Printed, never judged: machines differ. Four small types as in the snapshot of couriers.
void TstNdjson::speedOfFourSmallTypes()
{
    Random random(1);
    qint64 rows = 0;
    qint64 nanoseconds = 0;
    for (const std::string_view name : {"person", "employment", "courier_star", "conduct_window"}) {
        const RecordType &type = *recordType(name);
        std::string lines = linesOf(randomBatch(random, type, 40'000));
        const size_t size = lines.size();
        lines.resize(size + NdjsonParser::kPadding);
        NdjsonParser parser(type);
        RecordBatch batch(type);
        for (int round = 0; round < 3; ++round) {
            batch.clear();
            parser.startPart({kPart, 1, 9, false, true});
            const qint64 start = threadNanoseconds();
            QVERIFY(parser.parse(std::string_view(lines).substr(0, size), batch, 1'000'000).ok());
            if (round == 2) {
                const qint64 took = threadNanoseconds() - start;
                qInfo("%s: %.2f M rows/s, %zu bytes a row", std::string(name).c_str(), 1e3 * double(batch.rows()) / double(took),
                      size / batch.rows());
                nanoseconds += took;
                rows += qint64(batch.rows());
            }
        }
    }
    qInfo("together: %.2f M rows/s", 1e3 * double(rows) / double(nanoseconds));
}

QTEST_GUILESS_MAIN(TstNdjson)
#include "tst_ndjson.moc"
