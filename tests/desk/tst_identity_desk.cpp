// Real names: found by number and last four, revealed with reason and audit, contradictions listed, nothing without right.
#include "models/columns/column_set.h"
#include "models/core/text/failure_text.h"
#include "models/desk/after_answer.h"
#include "models/desk/identity_desk.h"
#include "models/desk/identity_vault.h"
#include "models/desk/search_desk.h"
#include "models/desk/work_access.h"
#include "models/domain/resident_id.h"
#include "models/feed/demo/demo_generator.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"
#include "tests/desk/demo_store.h"

#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtTest/QTest>

#include <algorithm>
#include <span>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr BeijingDay kToday{20'536}; // 2026-03-24

struct Truth {
    QString key;
    QString name;
    QString number;
};

std::vector<Truth> truthOf(const BeijingDay &today)
{
    DemoOptions options;
    options.couriers = 200;
    options.sellers = 60;
    options.claims = 80;
    options.days = 62;
    options.nowMs = today.startMs();
    std::vector<Truth> all;
    Job job;
    const auto generator = DemoGenerator::create(options);
    (void)generator->truth(
        [&](std::string_view key, std::string_view name, std::string_view number) -> Result<> {
            const auto text = [](std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); };
            all.push_back({text(key), text(name), text(number)});
            return {};
        },
        &job);
    return all;
}

std::vector<AuditEntry> auditOf(StoreSession &session)
{
    auto work = WorkStore::open(session.folder());
    return (*work)->auditEntries(1000).value();
}

} // namespace

class TstIdentityDesk final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_store = std::make_unique<DemoStore>(kToday);
        QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
        m_truth = truthOf(kToday);
        QCOMPARE(m_truth.size(), size_t(200));
    }
    void init() { session().choosePerson(u"Sun"_s); }
    void everybodyIsFoundByTheFullNumber();
    void lastFourFindsEverybodyWhoHasThem();
    void otherNumbersFindNobody();
    void searchIsAuditedWithoutTheNumber();
    void searchIsOnTheDiskBeforeTheAnswerAndFoldedInAfterIt();
    void searchWithoutTheRightIsForbidden();
    void masksAreInTheTable();
    void revealNeedsRightAndReason();
    void revealIsAuditedBeforeItAnswers();
    void reasonsHoldNoNumbers();
    void aDaysRevealsEnd();
    void closedVaultAnswersNothing();
    void workListHoldsWhatContradictsInTheDemo();
    void searchFieldFindsByLastFour();

private:
    StoreSession &session() { return m_store->session(); }
    std::unique_ptr<DemoStore> m_store;
    std::vector<Truth> m_truth;
};

void TstIdentityDesk::everybodyIsFoundByTheFullNumber()
{
    const IdentityDesk desk(session());
    for (const Truth &truth : std::span(m_truth).first(60)) { // each look-up is audited with an fsync
        const auto found = desk.find(truth.number, 10);
        QVERIFY2(found, found ? "" : qPrintable(failureText(found.failure())));
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().key.value, truth.key);
        QCOMPARE(found->front().name, truth.name);
        QCOMPARE(found->front().idMasked, maskedIdNumber(truth.number));
    }
    const QString spoken = m_truth[3].number.left(6) + u' ' + m_truth[3].number.mid(6, 8) + u'-' + m_truth[3].number.mid(14).toLower();
    QCOMPARE(desk.find(spoken, 10)->size(), size_t(1));
}

void TstIdentityDesk::lastFourFindsEverybodyWhoHasThem()
{
    const IdentityDesk desk(session());
    for (size_t i = 0; i < 10; ++i) {
        const QString tail = m_truth[i].number.right(4);
        const auto expected = std::ranges::count_if(m_truth, [&](const Truth &truth) { return truth.number.endsWith(tail); });
        const auto found = desk.find(tail.toLower(), 100);
        QVERIFY(found);
        QCOMPARE(qsizetype(found->size()), qsizetype(expected));
        QVERIFY(std::ranges::any_of(*found, [&](const IdentityPerson &person) { return person.key.value == m_truth[i].key; }));
    }
}

void TstIdentityDesk::otherNumbersFindNobody()
{
    QCOMPARE(IdentityDesk(session()).find(u"11010519491231002X"_s, 10)->size(), size_t(0));
}

void TstIdentityDesk::searchIsAuditedWithoutTheNumber()
{
    const size_t before = auditOf(session()).size();
    const QString number = m_truth[5].number;
    QVERIFY(IdentityDesk(session()).find(number, 10));
    const auto entries = auditOf(session());
    QCOMPARE(entries.size(), before + 1);
    QCOMPARE(entries.front().event, u"search_id"_s);
    QCOMPARE(entries.front().actor, u"sun"_s);
    QCOMPARE(entries.front().record, m_truth[5].key);
    for (const AuditEntry &entry : entries)
        QVERIFY(!QString::fromUtf8(entry.canonical()).contains(number.left(10)));
}

void TstIdentityDesk::searchIsOnTheDiskBeforeTheAnswerAndFoldedInAfterIt()
{
    const QFileInfo log(session().folder().workFile() + u"-wal"_s);
    const auto logBytes = [&log] {
        return QFileInfo(log.filePath()).size();
    };
    QVERIFY(IdentityDesk(session()).find(m_truth[6].number, 10));
    QCOMPARE(logBytes(), qint64(0)); // nobody answers later here: the file is closed at once
    const size_t before = auditOf(session()).size();
    {
        const AfterAnswer upkeep;
        QVERIFY(IdentityDesk(session()).find(m_truth[6].number, 10));
        QCOMPARE(auditOf(session()).size(), before + 1); // another connection reads what was committed
        QVERIFY(logBytes() > 0);
    }
    QCOMPARE(logBytes(), qint64(0));
    QVERIFY(WorkAccess::forWriting(session().profile())); // and the store is free
    QCOMPARE(auditOf(session()).size(), before + 1);
}

void TstIdentityDesk::searchWithoutTheRightIsForbidden()
{
    session().choosePerson(u"Wang"_s);
    const size_t before = auditOf(session()).size();
    QCOMPARE(IdentityDesk(session()).find(m_truth[0].number, 10).failure().code, Failure::Code::Forbidden);
    QCOMPARE(IdentityDesk(session()).find(m_truth[0].number.right(4), 10).failure().code, Failure::Code::Forbidden);
    QCOMPARE(auditOf(session()).size(), before);
}

void TstIdentityDesk::masksAreInTheTable()
{
    const auto columns = session().columns("couriers");
    QVERIFY(columns);
    const Column &masks = (*columns)->column("id_masked");
    const Column &ids = (*columns)->column("id");
    for (Ordinal row = 0; row < (*columns)->rowCount(); ++row) {
        QCOMPARE(std::string(ids.textAt(row)), m_truth[row].key.toStdString());
        QCOMPARE(std::string(masks.textAt(row)), maskedIdNumber(m_truth[row].number).toStdString());
    }
}

void TstIdentityDesk::revealNeedsRightAndReason()
{
    const PersonKey person{m_truth[1].key};
    QCOMPARE(IdentityDesk(session()).reveal(person, u"  "_s).failure().code, Failure::Code::Usage);
    QVERIFY(!IdentityDesk(session()).whyNotReveal());
    session().choosePerson(u"Chen"_s); // may search, not reveal
    QCOMPARE(IdentityDesk(session()).reveal(person, u"insurance"_s).failure().code, Failure::Code::Forbidden);
    QVERIFY(IdentityDesk(session()).whyNotReveal());
    QVERIFY(IdentityDesk(session()).find(m_truth[1].number, 1));
}

void TstIdentityDesk::revealIsAuditedBeforeItAnswers()
{
    const PersonKey person{m_truth[2].key};
    const auto number = IdentityDesk(session()).reveal(person, u" insurance claim 77 "_s);
    QVERIFY2(number, number ? "" : qPrintable(failureText(number.failure())));
    QCOMPARE(*number, m_truth[2].number);
    const AuditEntry entry = auditOf(session()).front();
    QCOMPARE(entry.event, u"reveal"_s);
    QCOMPARE(entry.record, m_truth[2].key);
    QVERIFY(entry.detail.contains(u"insurance claim 77"_s));

    // The control: where the row cannot be written, nothing is shown.
    const auto busy = StoreFolder::open(session().profile(), StoreFolder::Access::Writer);
    QVERIFY(busy);
    QCOMPARE(IdentityDesk(session()).reveal(person, u"insurance"_s).failure().code, Failure::Code::Busy);
}

void TstIdentityDesk::reasonsHoldNoNumbers()
{
    const auto refused = IdentityDesk(session()).reveal({m_truth[2].key}, u"checking "_s + m_truth[2].number);
    QCOMPARE(refused.failure().code, Failure::Code::Usage);
}

void TstIdentityDesk::aDaysRevealsEnd()
{
    const IdentityDesk desk(session());
    int shown = 0;
    while (desk.reveal({m_truth[3].key}, u"count"_s) && shown <= kRevealsADay)
        ++shown;
    QVERIFY(shown < kRevealsADay); // others of this test come before
    QVERIFY(shown > kRevealsADay - 5);
    QCOMPARE(desk.reveal({m_truth[3].key}, u"count"_s).failure().code, Failure::Code::Forbidden);
}

void TstIdentityDesk::closedVaultAnswersNothing()
{
    const VaultDesk vault(session().profile());
    QVERIFY(vault.close());
    QCOMPARE(IdentityDesk(session()).find(m_truth[0].number, 1).failure().code, Failure::Code::Forbidden);
    QVERIFY(IdentityDesk(session()).whyNotReveal());
    QCOMPARE(IdentityDesk(session()).person({m_truth[0].key})->idMasked, maskedIdNumber(m_truth[0].number));
    auto folder = Vault::at(session().profile());
    QVERIFY(folder->openDemo());
    QCOMPARE(IdentityDesk(session()).find(m_truth[0].number, 1)->size(), size_t(1));
}

void TstIdentityDesk::workListHoldsWhatContradictsInTheDemo()
{
    Job job;
    const auto issues = IdentityDesk(session()).issues(job);
    QVERIFY(issues);
    FeedReader &reader = session().feed().reader();
    // The same, counted another way: one person is one number, however many records it has.
    QHash<QString, std::vector<RecordRow>> jobsOf;
    QHash<QString, int> records;
    for (const Truth &truth : m_truth) {
        ++records[truth.number];
        const Ordinal person = reader.find("person", truth.key.toStdString()).value();
        const std::vector<Ordinal> jobs = reader.children("employment", "person", person).value();
        for (const Ordinal one : jobs)
            jobsOf[truth.number].push_back(reader.readRow("employment", one).value());
    }
    const auto endOf = [](const RecordRow &row) { return row.integer("to") == kNullInt ? 1'000'000 : row.integer("to"); };
    int overlaps = 0;
    for (const std::vector<RecordRow> &jobs : std::as_const(jobsOf))
        for (auto one = jobs.begin(); one != jobs.end(); ++one)
            overlaps += int(std::count_if(one + 1, jobs.end(), [&](const RecordRow &two) {
                return one->ref("employer") != two.ref("employer") && one->integer("from") <= endOf(two)
                    && two.integer("from") <= endOf(*one);
            }));
    const auto twice = std::ranges::count_if(std::as_const(records), [](int n) { return n > 1; });
    QVERIFY(twice > 0);
    QCOMPARE(qsizetype(issues->size()), qsizetype(overlaps + twice));
    for (const IdentityIssue &issue : *issues) {
        if (issue.kind != IdentityIssueKind::TwoEmployers) {
            QVERIFY(issue.persons.size() > 1);
            continue;
        }
        QVERIFY(issue.persons.size() >= 1);
        QCOMPARE(issue.employers.size(), 2);
        QVERIFY(issue.from);
    }
}

void TstIdentityDesk::searchFieldFindsByLastFour()
{
    const QString tail = m_truth[9].number.right(4);
    const auto hits = SearchDesk(session()).search(tail, {}, 50);
    QVERIFY(hits);
    QVERIFY(std::ranges::any_of(*hits, [&](const SearchHit &hit) { return hit.id == m_truth[9].key && hit.match == u"id_last_four"_s; }));
    session().choosePerson(u"Wang"_s);
    const auto less = SearchDesk(session()).search(tail, {}, 50);
    QVERIFY(less);
    QVERIFY(std::ranges::none_of(*less, [](const SearchHit &hit) { return hit.match == u"id_last_four"_s; }));
}

QTEST_GUILESS_MAIN(TstIdentityDesk)
#include "tst_identity_desk.moc"
