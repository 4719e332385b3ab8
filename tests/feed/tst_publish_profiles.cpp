/// The shipped recipes on the real data sets: the figures that are known from elsewhere must come out.
#include "models/feed/publish/byte_stream.h"
#include "models/feed/publish/recipe_library.h"
#include "tests/feed/recipe_fixture.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

QString sharedData(const QString &name)
{
    const QString path = qEnvironmentVariable("STARDESK_SHARED") + u"/data/"_s + name;
    return QFileInfo(path).isDir() ? path : QString();
}

QByteArray unpacked(const QString &path)
{
    auto stream = ByteStream::open(path);
    if (!stream)
        return {};
    QByteArray all;
    QByteArray chunk(1 << 20, '\0');
    while (true) {
        const auto got = (*stream)->read(chunk.data(), chunk.size());
        if (!got || *got == 0)
            return all;
        all += chunk.left(*got);
    }
}

/// The whole set, read once for all tests.
const RecipeFixture &olist()
{
    static RecipeFixture fixture;
    if (fixture.sink.records.isEmpty() && !fixture.publish(u":/profiles/olist"_s, sharedData(u"olist"_s)).isEmpty())
        qFatal("the recipe fails");
    return fixture;
}

} // namespace

#define NEEDS_DATA(name) \
    if (sharedData(name).isEmpty()) \
        QSKIP("the shared data sets are not here")

class TstPublishProfiles : public QObject {
    Q_OBJECT

private slots:
    void shippedRecipesRead();
    void olistCounts();
    void olistClaimsAreByDate();
    void olistSellerHasTheHighestTotal();
    void olistStarIsTheLowestIndicator();
    void thirtySevenMovedDatesAddThirtySevenClaims();
    void foodDeliveryCounts();
    void foodDeliveryRatingsAreHalfUp();
    void scmsCounts();
    void foldersFindTheirRecipe();
};

void TstPublishProfiles::shippedRecipesRead()
{
    const std::vector<QString> folders = shippedRecipes();
    QVERIFY(folders.size() >= 2);
    for (const QString &folder : folders) {
        const auto recipe = readRecipe(folder);
        QVERIFY2(recipe.ok(), recipe ? "" : qPrintable(failureText(recipe.failure())));
    }
}

void TstPublishProfiles::olistCounts()
{
    NEEDS_DATA(u"olist"_s);
    const RecipeFixture &fixture = olist();
    QCOMPARE(fixture.sink.count(u"parcel"_s), 19'753);
    QCOMPARE(fixture.sink.count(u"seller"_s), 3'095);
    QVERIFY(fixture.report.rejected.empty());
}

void TstPublishProfiles::olistClaimsAreByDate()
{
    NEEDS_DATA(u"olist"_s);
    const RecipeFixture &fixture = olist();
    const auto claims = fixture.sink.records[u"claim"_s];
    const auto parcels = fixture.sink.records[u"parcel"_s];
    int delivered = 0;
    int missing = 0;
    for (const auto &claim : claims) {
        const auto parcel = parcels.value(claim[u"parcel"_s]);
        if (parcel[u"delivered_local"_s] == u"-"_s) {
            ++missing;
            continue;
        }
        const qint64 day = parcel[u"delivered_local"_s].toLongLong() / 86'400;
        QVERIFY(day > parcel[u"promised_on"_s].toLongLong());
        ++delivered;
    }
    QCOMPARE(delivered, 1'509);
    QCOMPARE(missing, 281);
}

void TstPublishProfiles::olistSellerHasTheHighestTotal()
{
    NEEDS_DATA(u"olist"_s);
    const RecipeFixture &fixture = olist();
    // An independent count over the raw file: item totals per order and seller.
    QMap<QString, QMap<QString, qint64>> totals;
    const QList<QByteArray> lines = unpacked(sharedData(u"olist"_s) + u"/olist_order_items_dataset.csv.zst"_s).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() == 7)
            totals[QString::fromLatin1(cells[0])][QString::fromLatin1(cells[3])] += QByteArray(cells[5]).replace(".", "").toLongLong();
    }
    int withoutSeller = 0;
    const auto parcels = fixture.sink.records[u"parcel"_s];
    for (auto parcel = parcels.begin(); parcel != parcels.end(); ++parcel) {
        QString best = u"-"_s;
        qint64 most = -1;
        const auto sellers = totals.value(parcel.key());
        for (auto seller = sellers.begin(); seller != sellers.end(); ++seller) { // ids ascending: ties keep the smaller
            if (*seller > most) {
                most = *seller;
                best = seller.key();
            }
        }
        withoutSeller += best == u"-"_s;
        QCOMPARE(parcel.value()[u"seller"_s], best);
    }
    QCOMPARE(withoutSeller, 125);
}

void TstPublishProfiles::olistStarIsTheLowestIndicator()
{
    NEEDS_DATA(u"olist"_s);
    const RecipeFixture &fixture = olist();
    const auto stars = fixture.sink.records[u"seller_star"_s];
    QVERIFY(stars.size() > 300);
    // A month of too few orders is written without scores, and has no star.
    QVERIFY(fixture.sink.count(u"indicator_month"_s) > stars.size());
    int scored = 0;
    for (const auto &month : fixture.sink.records[u"indicator_month"_s]) {
        const QString packed = month[u"marketing"_s]; // four bytes a day, all of them 0xff where there is none
        scored += std::ranges::any_of(packed, [](QChar byte) { return byte != QChar::ReplacementCharacter; }) ? 1 : 0;
    }
    QCOMPARE(qsizetype(scored), stars.size());
    for (auto star = stars.begin(); star != stars.end(); ++star) {
        const int published = star.value()[u"star"_s] == u"-"_s ? -1 : star.value()[u"star"_s].toInt();
        QVERIFY(published >= -1 && published <= 5);
        QCOMPARE(star.value()[u"customized_star"_s], u"-"_s);
        QCOMPARE(star.value()[u"track"_s], published < 0 ? u"-"_s : u"1"_s);
    }
}

void TstPublishProfiles::thirtySevenMovedDatesAddThirtySevenClaims()
{
    NEEDS_DATA(u"olist"_s);
    RecipeFixture fixture;
    const QDir data(sharedData(u"olist"_s));
    for (const QString &name : data.entryList({u"*.zst"_s}, QDir::Files)) {
        if (!name.startsWith(u"olist_orders"_s))
            QVERIFY(QFile::copy(data.filePath(name), fixture.source() + u'/' + name));
    }
    QList<QByteArray> lines = unpacked(data.filePath(u"olist_orders_dataset.csv.zst"_s)).split('\n');
    int moved = 0;
    for (QByteArray &line : lines) {
        QList<QByteArray> cells = line.split(',');
        if (moved == 37 || cells.size() != 8 || cells[2] != "delivered" || cells[6].left(10) > cells[7].left(10))
            continue;
        const QDate promised = QDate::fromString(QString::fromLatin1(cells[7].left(10)), Qt::ISODate);
        cells[6] = promised.addDays(1).toString(Qt::ISODate).toLatin1() + " 00:00:01";
        line = cells.join(',');
        ++moved;
    }
    QCOMPARE(moved, 37);
    fixture.write(u"source/olist_orders_dataset.csv"_s, lines.join('\n'));
    QCOMPARE(fixture.publish(u":/profiles/olist"_s, fixture.source()), QString());
    QCOMPARE(fixture.sink.count(u"claim"_s), 1'509 + 281 + 37);
}

void TstPublishProfiles::foodDeliveryCounts()
{
    NEEDS_DATA(u"courier_ratings"_s);
    RecipeFixture fixture;
    QCOMPARE(fixture.publish(u":/profiles/food_delivery"_s, sharedData(u"courier_ratings"_s)), QString());
    QCOMPARE(fixture.sink.count(u"person"_s), 960);
    QCOMPARE(fixture.sink.count(u"employment"_s), 960);
    QCOMPARE(fixture.sink.count(u"conduct_window"_s), 960);
    QCOMPARE(fixture.sink.count(u"station"_s), 16);
    QCOMPARE(fixture.report.rejected.size(), size_t(41));
    for (const RejectedValue &rejected : fixture.report.rejected) {
        QCOMPARE(rejected.column, u"Delivery_person_Ratings"_s);
        QCOMPARE(rejected.value, u"6.0"_s);
        QVERIFY(rejected.line > 1);
    }
}

void TstPublishProfiles::foodDeliveryRatingsAreHalfUp()
{
    NEEDS_DATA(u"courier_ratings"_s);
    RecipeFixture fixture;
    QCOMPARE(fixture.publish(u":/profiles/food_delivery"_s, sharedData(u"courier_ratings"_s)), QString());
    QMap<QString, QList<int>> counts;
    const QList<QByteArray> lines = unpacked(sharedData(u"courier_ratings"_s) + u"/food_delivery_dev.csv.zst"_s).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() != 11 || cells[3] == "6.0")
            continue;
        QList<int> &stars = counts[QString::fromLatin1(cells[1].trimmed())];
        stars.resize(6);
        const int tenths = QByteArray(cells[3]).replace(".", "").toInt() * (cells[3].contains('.') ? 1 : 10);
        ++stars[(tenths + 5) / 10];
    }
    QCOMPARE(counts.size(), 960);
    for (auto courier = counts.begin(); courier != counts.end(); ++courier) {
        for (int star = 1; star <= 5; ++star)
            QCOMPARE(fixture.sink.value(u"conduct_window"_s, courier.key() + u"/2022-04-30"_s, u"guoguo_n%1"_s.arg(star)),
                     QString::number(courier.value()[star]));
    }
}

void TstPublishProfiles::scmsCounts()
{
    NEEDS_DATA(u"scms"_s);
    RecipeFixture fixture;
    QCOMPARE(fixture.publish(u":/profiles/scms"_s, sharedData(u"scms"_s)), QString());
    QCOMPARE(fixture.sink.count(u"parcel"_s), 6'507);
    QCOMPARE(fixture.sink.count(u"seller"_s), 61);
    QCOMPARE(fixture.sink.count(u"claim"_s), 602);
    QVERIFY(fixture.report.rejected.empty());
    const auto parcels = fixture.sink.records[u"parcel"_s];
    QVERIFY(std::ranges::none_of(parcels, [](const auto &parcel) { return parcel[u"dest_zone"_s] == u"Etc/UTC"_s; }));
    QVERIFY(std::ranges::any_of(parcels, [](const auto &parcel) { return parcel[u"dest_zone"_s] == u"Africa/Abidjan"_s; }));
}

void TstPublishProfiles::foldersFindTheirRecipe()
{
    NEEDS_DATA(u"olist"_s);
    const auto olist = matchRecipes(sharedData(u"olist"_s));
    QVERIFY(olist.ok());
    QCOMPARE(olist->front().id, u"olist"_s);
    QVERIFY(olist->front().complete);
    const auto ratings = matchRecipes(sharedData(u"courier_ratings"_s));
    QVERIFY(ratings.ok());
    QCOMPARE(ratings->front().id, u"food_delivery"_s);
    QCOMPARE(ratings->front().tables.front().files, std::vector<QString>{u"food_delivery_dev.csv.zst"_s});
}

QTEST_GUILESS_MAIN(TstPublishProfiles)
#include "tst_publish_profiles.moc"
