/// The month-close pack: the same bytes each time, its chain and its figures hold anywhere, and a change shows.
#include "demo_store.h"

#include "models/desk/month_close.h"
#include "models/desk/month_close_lines.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtTest/QTest>

#include <ctime>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

const QString kMonth = QStringLiteral("2026-03");

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/// The pack with one claim's figure changed, and every hash made to fit again.
QByteArray forged(const QByteArray &pack, const QString &field)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ChainedLines chain(out);
    bool done = false;
    for (const QByteArray &text : pack.split('\n')) {
        if (text.isEmpty())
            continue;
        QJsonObject line = QJsonDocument::fromJson(text).object();
        line.remove(u"hash"_s);
        if (!done && line.contains(field) && line.value(field).isDouble()) {
            line[field] = line.value(field).toInteger() + 1;
            done = true;
        }
        if (!chain.add(line))
            qFatal("cannot chain");
    }
    return done ? out.data() : QByteArray();
}

} // namespace

class TstMonthClose : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theSameStoreGivesTheSameBytes();
    void itIsCheckedWithoutTheStore();
    void zoneAndLanguageOfTheMachineChangeNothing();
    void aFlippedByteBreaksTheChain();
    void aCutPackIsFound();
    void aForgedFigureDoesNotComeOut();
    void aMonthIsWrittenAsItIs();

private:
    MonthCloseSummary made(const QString &name);
    std::unique_ptr<DemoStore> m_store;
    QString m_pack;
};

void TstMonthClose::initTestCase()
{
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-25"_s));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
    m_pack = m_store->filePath(u"close.jsonl"_s);
    QVERIFY(made(u"close.jsonl"_s).claims > 0);
}

MonthCloseSummary TstMonthClose::made(const QString &name)
{
    Job job;
    auto summary = writeMonthClose(m_store->session(), kMonth, m_store->filePath(name), job);
    if (!summary)
        qFatal("%s %s", summary.failure().text, qPrintable(summary.failure().where));
    return *summary;
}

void TstMonthClose::theSameStoreGivesTheSameBytes()
{
    const MonthCloseSummary again = made(u"again.jsonl"_s);
    QCOMPARE(bytesOf(m_store->filePath(u"again.jsonl"_s)), bytesOf(m_pack));
    QCOMPARE(again.head.size(), 64);
}

void TstMonthClose::itIsCheckedWithoutTheStore()
{
    const auto checked = verifyMonthClose(m_pack);
    QVERIFY2(checked.ok(), checked ? "" : checked.failure().text);
    const MonthCloseSummary written = made(u"again.jsonl"_s);
    QCOMPARE(checked->claims, written.claims);
    QCOMPARE(checked->head, written.head);
    QCOMPARE(checked->totals.size(), written.totals.size());
    QVERIFY(!checked->totals.empty());
    QVERIFY(checked->totals.begin()->second.approvedMinor > 0);
}

/// A machine in another zone and language writes the same bytes, and computes the same payouts from them.
void TstMonthClose::zoneAndLanguageOfTheMachineChangeNothing()
{
    const QByteArray before = qgetenv("TZ");
    const QLocale language;
    const std::pair<const char *, QLocale> machines[] = {{"Asia/Shanghai", QLocale(QLocale::Chinese)},
                                                         {"America/Los_Angeles", QLocale(QLocale::Spanish)},
                                                         {"Pacific/Kiritimati", QLocale(QLocale::Arabic)}};
    for (const auto &[zone, locale] : machines) {
        qputenv("TZ", zone);
        tzset();
        QLocale::setDefault(locale);
        const MonthCloseSummary written = made(u"elsewhere.jsonl"_s);
        QCOMPARE(bytesOf(m_store->filePath(u"elsewhere.jsonl"_s)), bytesOf(m_pack));
        const auto checked = verifyMonthClose(m_pack);
        QVERIFY2(checked.ok(), zone);
        QCOMPARE(checked->head, written.head);
        for (const auto &[currency, total] : checked->totals)
            QCOMPARE(total.approvedMinor, written.totals.at(currency).approvedMinor);
    }
    before.isNull() ? (void)qunsetenv("TZ") : (void)qputenv("TZ", before);
    tzset();
    QLocale::setDefault(language);
}

void TstMonthClose::aFlippedByteBreaksTheChain()
{
    const QByteArray whole = bytesOf(m_pack);
    for (qsizetype at = 10; at < whole.size(); at += whole.size() / 20) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 1);
        write(m_store->filePath(u"flipped.jsonl"_s), bytes);
        QVERIFY2(!verifyMonthClose(m_store->filePath(u"flipped.jsonl"_s)), qPrintable(QString::number(at)));
    }
}

void TstMonthClose::aCutPackIsFound()
{
    QByteArray bytes = bytesOf(m_pack);
    bytes.truncate(bytes.lastIndexOf('\n', -2) + 1);
    write(m_store->filePath(u"cut.jsonl"_s), bytes);
    QCOMPARE(verifyMonthClose(m_store->filePath(u"cut.jsonl"_s)).failure().code, Failure::Code::Unverified);
}

void TstMonthClose::aForgedFigureDoesNotComeOut()
{
    for (const char *field : {"policy_minor", "approved_minor"}) {
        const QByteArray bytes = forged(bytesOf(m_pack), QString::fromLatin1(field));
        QVERIFY(!bytes.isEmpty());
        write(m_store->filePath(u"forged.jsonl"_s), bytes);
        QCOMPARE(verifyMonthClose(m_store->filePath(u"forged.jsonl"_s)).failure().code, Failure::Code::Rejected);
    }
}

void TstMonthClose::aMonthIsWrittenAsItIs()
{
    Job job;
    QCOMPARE(writeMonthClose(m_store->session(), u"March"_s, m_store->filePath(u"x.jsonl"_s), job).failure().code, Failure::Code::Usage);
}

QTEST_GUILESS_MAIN(TstMonthClose)
#include "tst_month_close.moc"
