/// The printed pages of a demo store: what stands on them, how many there are, and what is refused.
#include "models/columns/column_set.h"
#include "models/desk/claim_desk.h"
#include "models/desk/courier_desk.h"
#include "models/desk/recharge_desk.h"
#include "models/desk/seller_desk.h"
#include "models/desk/table_export.h"
#include "models/domain/star_explanation.h"
#include "models/paper/claim_paper.h"
#include "models/paper/courier_paper.h"
#include "models/paper/listing_paper.h"
#include "models/paper/morning_paper.h"
#include "models/paper/recharge_paper.h"
#include "models/paper/seller_paper.h"
#include "tests/desk/demo_store.h"
#include "tests/paper/pdf_text.h"

#include <QtTest/QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace stardesk {

class TstReports : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }
    void courierIsPrintedWithItsExplanation();
    void fewRatingsAreNeverPrinted();
    void severalCouriersShareOneDocument();
    void talkSheetIsOnePage();
    void sellerPlanNamesTheRoute();
    void sellerPlanShowsTheWhatIfBesideTheRealScores();
    void claimPackHoldsAllItsParts();
    void morningSheetIsOnePage();
    void rechargeNeverMixesCurrencies();
    void wholeFilterIsListedWithHeadersOnEveryPage();
    void cancelledListingLeavesNothing();

private:
    [[nodiscard]] StoreSession &session() { return m_store->session(); }
    /// Key of the first row of a table.
    [[nodiscard]] QString first(std::string_view table, const QString &filter = {})
    {
        auto listing = TableListing::make(*session().table(table), {filter, {}, {}});
        return listing && (*listing)->total() > 0 ? cellPlain((*listing)->cell(0, "id")) : QString();
    }
    /// The text of a document; empty where it could not be made.
    QString printed(Result<PaperDocument> document, int *pages)
    {
        if (!document)
            return {};
        const QString file = m_store->filePath(u"out.pdf"_s);
        auto written = document->write(file);
        *pages = written ? *written : 0;
        return pdfText(file);
    }

    std::unique_ptr<DemoStore> m_store;
};

void TstReports::initTestCase()
{
    if (!canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed");
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstReports::courierIsPrintedWithItsExplanation()
{
    const PersonKey key{first("couriers", u"feedback:>=30"_s)};
    auto profile = CourierDesk(session()).profile(key);
    QVERIFY(profile);
    auto proof = CourierDesk(session()).explain(key);
    QVERIFY(proof);
    int pages = 0;
    const QString text = printed(courierPaper(session(), key, u"en"_s), &pages);
    QVERIFY(pages >= 1);
    QVERIFY2(text.contains(profile->name), qPrintable(text));
    QVERIFY(text.contains(profile->employments.back().employer));
    // The lines of the printed tree are the lines of the screen; long ones are broken, so that their beginnings are compared.
    for (const Explanation &node : proof->tree.children)
        QVERIFY2(text.contains(explanationSentence(node)), qPrintable(explanationSentence(node) + text));
    QVERIFY(text.contains(u"Demo data"_s));
}

void TstReports::fewRatingsAreNeverPrinted()
{
    const PersonKey key{first("couriers", u"feedback:>=1 feedback:<=4"_s)};
    if (key.value.isEmpty())
        QSKIP("no courier of this demo has so few ratings");
    int pages = 0;
    for (const QString &text : {printed(courierPaper(session(), key, u"en"_s), &pages), printed(courierTalkSheet(session(), key, u"en"_s), &pages)}) {
        QVERIFY2(text.contains(u"too few to show"_s), qPrintable(text));
        QVERIFY(!text.contains(u"ratings with the sum"_s));
    }
}

void TstReports::severalCouriersShareOneDocument()
{
    auto listing = TableListing::make(*session().table("couriers"), {u"feedback:>=30"_s, u"feedback:desc"_s, {}});
    QVERIFY(listing && (*listing)->total() >= 3);
    std::vector<PersonKey> keys;
    int alone = 0;
    for (int row = 0; row < 3; ++row) {
        keys.push_back({cellPlain((*listing)->cell(row, "id"))});
        int pages = 0;
        QVERIFY(!printed(courierPaper(session(), keys.back(), u"en"_s), &pages).isEmpty());
        alone += pages;
    }
    Job job;
    int pages = 0;
    const QString text = printed(courierPapers(session(), keys, u"en"_s, job), &pages);
    QCOMPARE(pages, alone); // each begins on a page of its own
    for (const PersonKey &key : keys)
        QVERIFY2(text.contains(key.value), qPrintable(key.value));
    job.cancel();
    QCOMPARE(courierPapers(session(), keys, u"en"_s, job).failure().code, Failure::Code::Cancelled);
}

void TstReports::talkSheetIsOnePage()
{
    for (const QString &key : {first("couriers", u"at_risk:yes"_s), first("couriers", u"feedback:>=30"_s)}) {
        if (key.isEmpty())
            continue;
        int pages = 0;
        const QString text = printed(courierTalkSheet(session(), PersonKey{key}, u"es"_s), &pages);
        QCOMPARE(pages, 1);
        QVERIFY2(text.contains(u"1. "_s), qPrintable(text));
    }
    QCOMPARE(courierTalkSheet(session(), PersonKey{u"nobody"_s}, u"en"_s).failure().code, Failure::Code::NotFound);
}

void TstReports::sellerPlanNamesTheRoute()
{
    int pages = 0;
    const QString text = printed(sellerPlanPaper(session(), SellerKey{first("sellers", u"predicted:<5"_s)}, u"en"_s), &pages);
    QVERIFY(pages >= 1);
    QVERIFY2(text.contains(u"Shortest route to the next star"_s) && text.contains(u"Customized track"_s), qPrintable(text));
}

void TstReports::sellerPlanShowsTheWhatIfBesideTheRealScores()
{
    const SellerKey key{first("sellers", u"predicted:<5 customized_1:>0"_s)};
    const auto profile = SellerDesk(session()).profile(key);
    QVERIFY(profile && profile->predicted && profile->predicted->scores[0]);
    int pages = 0;
    const QString real = printed(sellerPlanPaper(session(), key, u"en"_s), &pages);
    QVERIFY2(real.contains(u"Real scores of"_s) && !real.contains(u"What-if"_s), qPrintable(real));
    // Nothing tried out: nothing to name.
    const QString untried = printed(sellerPlanPaper(session(), key, u"en"_s, profile->predicted->scores), &pages);
    QVERIFY2(!untried.contains(u"What-if"_s), qPrintable(untried));
    SellerScores supposed = profile->predicted->scores;
    (*supposed[0])[0] = 84'995;
    const QString tried = printed(sellerPlanPaper(session(), key, u"en"_s, supposed), &pages);
    for (const QString &part : {u"Real scores of"_s, u"What-if, not real data"_s, u"84.995"_s, u"Star with the real scores"_s, u"Star with the what-if"_s})
        QVERIFY2(tried.contains(part), qPrintable(part + tried));
    const int was = *(*profile->predicted->scores[0])[0];
    QVERIFY2(tried.contains(decimalText(was, 3, was % 10 == 0 ? 2 : 3, QLocale::c())), qPrintable(tried));
}

void TstReports::claimPackHoldsAllItsParts()
{
    const ClaimKey key{first("claims", u"state:PAID"_s)};
    auto profile = ClaimDesk(session()).profile(key);
    QVERIFY(profile);
    int pages = 0;
    const QString text = printed(claimPaper(session(), key, u"en"_s), &pages);
    for (const QString &part : {u"Promise and actual"_s, u"Seven stages"_s, u"Calculation"_s, u"What happened to the claim"_s, u"Documents"_s, u"Scans"_s, u"Digest (SHA-256)"_s,
                                key.value, profile->parcel.promisedOn.iso(), profile->ruleSet})
        QVERIFY2(text.contains(part), qPrintable(part + text));
    for (const ClaimEventLine &event : profile->events)
        QVERIFY2(text.contains(event.transition), qPrintable(event.transition));
    for (const DocumentLine &document : profile->documents)
        QVERIFY2(text.contains(document.key), qPrintable(document.key));
}

void TstReports::morningSheetIsOnePage()
{
    Job job;
    int pages = 0;
    const QString text = printed(morningPaper(session(), u"en"_s, job), &pages);
    QCOMPARE(pages, 1);
    for (const QString &part : {u"Sellers who fall"_s, u"Sellers who rise"_s, u"Couriers who fall"_s, u"Couriers who rise"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TstReports::rechargeNeverMixesCurrencies()
{
    Job job;
    auto statement = RechargeDesk(session()).statement(u"2026-02"_s, job);
    QVERIFY2(statement, statement ? "" : statement.failure().text);
    QVERIFY(statement->claims > 0);
    // Lines against totals, and both against the claims themselves.
    std::map<QString, qint64> owed;
    std::map<QString, qint64> approved;
    QSet<QString> claims;
    for (const RechargeParty &party : statement->parties) {
        std::map<QString, qint64> sums;
        for (const RechargeLine &line : party.lines) {
            sums[line.amount.currency.code()] += line.amount.minor;
            claims.insert(line.claim.value);
        }
        QCOMPARE(sums.size(), party.totals.size());
        for (const RechargeTotal &total : party.totals) {
            QCOMPARE(total.amount.minor, sums[total.amount.currency.code()]);
            owed[total.amount.currency.code()] += total.amount.minor;
        }
    }
    for (const QString &key : claims) {
        auto profile = ClaimDesk(session()).profile(ClaimKey{key});
        QVERIFY(profile && profile->policy);
        approved[profile->policy->currency.code()] += profile->policy->minor;
    }
    QVERIFY(owed == approved);
    int pages = 0;
    const QString text = printed(rechargePaper(session(), u"2026-02"_s, u"en"_s, job), &pages);
    for (const RechargeParty &party : statement->parties)
        QVERIFY2(text.contains(moneyText(party.totals.front().amount, QLocale(QLocale::English))), qPrintable(text));
    QCOMPARE(RechargeDesk(session()).statement(u"02/2026"_s, job).failure().code, Failure::Code::Usage);
}

void TstReports::wholeFilterIsListedWithHeadersOnEveryPage()
{
    auto listing = TableListing::make(*session().table("couriers"), {{}, u"id"_s, {}});
    QVERIFY(listing);
    auto columns = chosenColumns("couriers", {});
    QVERIFY(columns);
    PaperHead head = paperHead(session(), u"Couriers"_s, u"en"_s);
    head.filter = u"star:<6"_s;
    Job job;
    const QString file = m_store->filePath(u"list.pdf"_s);
    const auto rows = writeListing(**listing, *columns, head, file, job);
    QVERIFY(rows);
    QCOMPARE(*rows, (*listing)->total());
    const QStringList pages = pdfPages(file);
    QVERIFY(pages.size() > 1);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY2(pages[page].contains(u"Ratings"_s), qPrintable(pages[page]));
        QVERIFY2(pages[page].contains(u"page %1/%2"_s.arg(page + 1).arg(pages.size())), qPrintable(pages[page]));
        QVERIFY(pages[page].contains(u"filter: star:<6"_s));
    }
    const QString all = pages.join(u'\n');
    for (qint64 row = 0; row < (*listing)->total(); ++row)
        QVERIFY2(all.contains(cellPlain((*listing)->cell(row, "name"))), qPrintable(cellPlain((*listing)->cell(row, "name"))));
}

void TstReports::cancelledListingLeavesNothing()
{
    auto listing = TableListing::make(*session().table("couriers"), {});
    auto columns = chosenColumns("couriers", {});
    Job job;
    job.cancel();
    const QString file = m_store->filePath(u"never.pdf"_s);
    const auto rows = writeListing(**listing, *columns, paperHead(session(), u"x"_s, u"en"_s), file, job);
    QVERIFY(!rows);
    QCOMPARE(rows.failure().code, Failure::Code::Cancelled);
    QVERIFY(!QFile::exists(file));
}

} // namespace stardesk

QTEST_MAIN(stardesk::TstReports)
#include "tst_reports.moc"
