/// A link or a hit of the search names one record: it is shown whatever was filtered before, or said to be missing. And
/// what the window keeps of its layout, until it is told to forget it.
#include "tests/desk/demo_store.h"
#include "tests/screens/every_page.h"
#include "tests/ui/no_warnings.h"
#include "ui/shared/filter/filter_bar.h"
#include "ui/shared/segment_bar.h"
#include "ui/shared/strips.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/window_actions.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstWindowLinks final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aLinkOpensARecordOfAPageThatWasNeverShown_data();
    void aLinkOpensARecordOfAPageThatWasNeverShown();
    void aLinkTakesAwayWhatHidesTheRecord();
    void aReadyViewHidesNoLinkedSeller();
    void anUnknownRecordIsSaid();
    void theLayoutIsKeptAndForgotten();
    void cleanup() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    [[nodiscard]] ListPage *list() const { return qobject_cast<ListPage *>(m_desk->window->currentPage()); }
    [[nodiscard]] bool shows(const QString &link, const QString &key);
    [[nodiscard]] QString lastKey();

    FixedClock m_clock{BeijingDay::fromIso(u"2026-03-20")->startMs() + 9 * kMsPerHour};
    std::unique_ptr<DemoStore> m_store;
    std::unique_ptr<EveryPage> m_desk;
};

void TstWindowLinks::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    qputenv("STARDESK_DEMO_OPERATOR", "Chen");
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstWindowLinks::init()
{
    m_desk.reset();
    m_desk = std::make_unique<EveryPage>(m_store->filePath(u"store"_s), m_clock);
    m_desk->window->resize(1366, 768);
    QVERIFY(m_desk->workspace.open().ok());
    m_desk->window->show();
}

bool TstWindowLinks::shows(const QString &link, const QString &key)
{
    m_desk->window->openLink(link);
    return QTest::qWaitFor([&] { return list() && list()->selectedKey() == key && !list()->isBusy(); }, 20'000);
}

/// Of the open list: far from the row that is chosen by itself.
QString TstWindowLinks::lastKey()
{
    return list()->model().keyAt(list()->model().rowCount() - 1);
}

void TstWindowLinks::aLinkOpensARecordOfAPageThatWasNeverShown_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("kind");
    QTest::newRow("claim") << u"claims"_s << u"claim"_s;
    QTest::newRow("courier") << u"couriers"_s << u"courier"_s;
    QTest::newRow("seller") << u"sellers"_s << u"seller"_s;
}

void TstWindowLinks::aLinkOpensARecordOfAPageThatWasNeverShown()
{
    QFETCH(QString, page);
    QFETCH(QString, kind);
    QVERIFY(m_desk->open(page));
    list()->setQuery({}, u"id:desc"_s);
    QVERIFY(m_desk->settled());
    const QString key = lastKey();
    init(); // a window that knows nothing of it
    QVERIFY(shows(u"stardesk://%1/%2"_s.arg(kind, key), key));
    QVERIFY(m_desk->settled());
    QCOMPARE(list()->selectedKey(), key); // nor does a late answer take it away
}

void TstWindowLinks::aLinkTakesAwayWhatHidesTheRecord()
{
    QVERIFY(m_desk->open(u"couriers"_s));
    const QString key = lastKey();
    list()->setQuery(u"name:nobody-of-this-name"_s, {});
    QVERIFY(m_desk->settled());
    QCOMPARE(list()->model().rowCount(), 0);
    QVERIFY(shows(u"stardesk://courier/"_s + key, key));
    QVERIFY(list()->filterBar().text().isEmpty());
}

void TstWindowLinks::aReadyViewHidesNoLinkedSeller()
{
    QVERIFY(m_desk->open(u"sellers"_s));
    auto *page = qobject_cast<SellersPage *>(list());
    QString key;
    emit page->segments().chosenChanged(1);
    page->segments().setChosen(1);
    QVERIFY(m_desk->settled());
    const qint64 few = page->model().rowCount();
    page->segments().setChosen(0);
    emit page->segments().chosenChanged(0);
    QVERIFY(m_desk->settled());
    QVERIFY(page->model().rowCount() > few);
    QStringList all;
    for (int row = 0; row < page->model().rowCount(); ++row)
        all << page->model().keyAt(row);
    page->segments().setChosen(1);
    emit page->segments().chosenChanged(1);
    QVERIFY(m_desk->settled());
    for (const QString &each : all)
        if (page->model().rowOfKey(each) < 0)
            key = each;
    QVERIFY(!key.isEmpty());
    QVERIFY(shows(u"stardesk://seller/"_s + key, key));
    QCOMPARE(page->segments().chosen(), 0);
}

void TstWindowLinks::anUnknownRecordIsSaid()
{
    QVERIFY(m_desk->open(u"claims"_s));
    m_desk->window->message().hide();
    m_desk->window->openLink(u"stardesk://claim/C-none"_s);
    QTRY_VERIFY(m_desk->window->message().isVisible());
    QVERIFY(m_desk->window->message().accessibleName().contains(u"C-none"_s));
}

void TstWindowLinks::theLayoutIsKeptAndForgotten()
{
    QVERIFY(m_desk->open(u"couriers"_s));
    QHeaderView *header = list()->table().horizontalHeader();
    const int column = header->logicalIndex(2);
    const int wide = header->sectionSize(column);
    header->resizeSection(column, wide + 90);
    QAction *narrow = m_desk->window->actions().action(WindowActions::Id::Sidebar);
    narrow->setChecked(true);
    const int thin = m_desk->window->sidebar().width();
    m_desk->window->actions().action(WindowActions::Id::ResetLayout)->trigger();
    QVERIFY(m_desk->settled());
    QVERIFY(!narrow->isChecked());
    QVERIFY(m_desk->window->sidebar().width() > thin);
    QCOMPARE(m_desk->window->currentPageId(), u"couriers"_s);
    QCOMPARE(list()->table().horizontalHeader()->sectionSize(column), wide);
}

QTEST_MAIN(TstWindowLinks)
#include "tst_window_links.moc"
