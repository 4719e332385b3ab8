/// Every state of the couriers page over couriers made up for it: drawn, so that it can be looked at, and checked for what a
/// picture cannot tell. With STARDESK_PICTURES=all every part of the profile is drawn in every size, theme and language.
#include "models/tables/session_worker.h"
#include "tests/screens/courier_fixture.h"
#include "tests/screens/courier_state_store.h"
#include "tests/ui/no_warnings.h"
#include "ui/couriers/board_panel.h"
#include "ui/lists/views_menu.h"
#include "ui/shared/language_scope.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/strips.h"
#include "ui/shell/stale_strip.h"
#include "ui/theme/appearance.h"

#include <QtCore/QFile>
#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSettleMs = 40; // layouts in layouts take a few rounds of the event loop
constexpr int kSideBar = 186; // in Spanish
constexpr auto kXiaoming = "P0001"_L1;
constexpr auto kFewRatings = "P0007"_L1;
constexpr auto kForty = "P0006"_L1;
constexpr auto kNobodysEmployee = "P0005"_L1;

/// What the list says in place of its rows; the profile has a sentence of its own.
Placeholder *saidByList(const CouriersPage &page)
{
    for (Placeholder *said : page.findChildren<Placeholder *>())
        if (!page.detail().isAncestorOf(said))
            return said;
    return nullptr;
}

} // namespace

class TstCourierStates final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_look.setColorScheme(ColorScheme::Light); }
    void nothingImportedLeadsToTheSyncCentre();
    void loadingIsSaidAndEnds();
    void oldDataAreSaidToBeOld();
    void nothingMatchesOffersToRemoveTheFilter();
    void careersOfEveryLengthAreRead();
    void fewRatingsTellNoScoreAnywhere();
    void withoutARoleTheTipKeySaysWhy();
    void letterTMarksTheFirstOpenTip();
    void endOfANumberIsFoundThroughTheIndex();
    void severalProfilesGoIntoOneDocument();
    void facetsAreCountedBesideTheWindow();
    void viewIsMarkedOnceItIsChanged();
    void viewsTravelAsAFile();
    void monthsOfTheBoardHaveNames();
    void partsAreDrawn_data();
    void partsAreDrawn();
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    Appearance m_look;
    std::unique_ptr<CourierStateStore> m_store;
};

void TstCourierStates::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    m_store = std::make_unique<CourierStateStore>(kScreenDay.startMs());
    QVERIFY2(m_store->failure().isEmpty(), qPrintable(m_store->failure()));
}

void TstCourierStates::nothingImportedLeadsToTheSyncCentre()
{
    const QTemporaryDir empty;
    CouriersFixture f(empty.path());
    QVERIFY(picture(f.window, u"couriers-nothing-imported"_s));
    auto *said = saidByList(*f.page);
    QVERIFY(said && said->sentence().contains(u"No couriers yet"_s));
    QSignalSpy asked(f.page, &Page::openRequested);
    QTest::mouseClick(said->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"sync"_s);
}

void TstCourierStates::loadingIsSaidAndEnds()
{
    FixedClock clock{kScreenDay.startMs()};
    WindowSettings settings{{}};
    Workspace workspace(m_store->profile(), clock);
    QVERIFY(workspace.open());
    QSemaphore disk; // the worker reads nothing until it is let go
    workspace.worker().ask<int>(this, "hold", [&disk](StoreSession &) -> Result<int> { disk.acquire(); return 0; }, [](const Result<int> &) {});
    CouriersPage page(workspace, settings, nullptr);
    page.resize(1280, 760);
    page.show();
    QCoreApplication::processEvents();
    const bool busy = page.isBusy();
    const QString said = saidByList(page)->sentence();
    const bool drawn = picture(page, u"couriers-loading"_s);
    disk.release(); // before anything can fail: the worker waits
    QVERIFY(busy && drawn);
    QCOMPARE(said, u"Loading…"_s);
    QVERIFY(QTest::qWaitFor([&page] { return !page.isBusy(); }));
    QCOMPARE(page.model().rowCount(), 10);
}

void TstCourierStates::oldDataAreSaidToBeOld()
{
    FixedClock later{kScreenDay.startMs() + 26 * kMsPerHour};
    Workspace workspace(m_store->profile(), later);
    QVERIFY(workspace.open());
    StaleStrip strip(workspace);
    QVERIFY(!strip.isHidden());
    strip.resize(900, 40);
    QVERIFY(picture(strip, u"couriers-stale"_s));
    QSignalSpy wanted(&strip, &StaleStrip::syncWanted);
    for (QPushButton *button : strip.findChildren<QPushButton *>())
        if (button->text() == u"Sync now"_s)
            button->click();
    QCOMPARE(wanted.size(), 1);
    FixedClock soon{kScreenDay.startMs() + 2 * kMsPerHour};
    Workspace fresh(m_store->profile(), soon);
    QVERIFY(fresh.open());
    QVERIFY(StaleStrip(fresh).isHidden());
}

void TstCourierStates::nothingMatchesOffersToRemoveTheFilter()
{
    CouriersFixture f(m_store->profile());
    f.page->filterBar().setText(u"star:1"_s);
    QVERIFY(f.settle());
    QVERIFY(picture(f.window, u"couriers-nothing-matches"_s));
    auto *said = saidByList(*f.page);
    QVERIFY(said && said->isVisible());
    QTest::mouseClick(said->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(f.settle());
    QCOMPARE(f.page->model().rowCount(), 10);
}

void TstCourierStates::careersOfEveryLengthAreRead()
{
    CouriersFixture f(m_store->profile());
    for (const auto &[key, jobs] : {std::pair(kNobodysEmployee, 0), std::pair("P0002"_L1, 1), std::pair(kForty, 40), std::pair("P0003"_L1, 1),
                                    std::pair("P0004"_L1, 2), std::pair("P0008"_L1, 2)}) {
        QVERIFY(f.open(key));
        QCOMPARE(int(f.page->detail().view()->profile.employments.size()), jobs);
        for (const ProfilePart part : {ProfilePart::Overview, ProfilePart::Timeline}) {
            f.page->detail().showPart(part);
            QTest::qWait(kSettleMs);
            QVERIFY(picture(f.window, u"couriers-%1-%2"_s.arg(key).arg(int(part))));
        }
    }
    QVERIFY(hasOverlap(f.page->detail().view()->profile)); // two employers at once
}

void TstCourierStates::fewRatingsTellNoScoreAnywhere()
{
    CouriersFixture f(m_store->profile());
    QVERIFY(f.open(kFewRatings));
    const CourierProfile &profile = f.page->detail().view()->profile;
    QVERIFY(profile.tooFewRatings);
    QVERIFY(!profile.computed->score && !profile.computed->base && !profile.computed->components[size_t(CourierComponent::Rating)]);
    for (const PastStar &past : f.page->detail().view()->career.past)
        QVERIFY(!past.star.score);
    const int row = f.page->model().rowOfKey(kFewRatings);
    for (const char *key : {"score", "positive_share", "neutral_share", "negative_share"})
        QVERIFY2(!hasData(f.page->model().listing()->cell(row, key)), key);
    for (const ProfilePart part : {ProfilePart::Timeline, ProfilePart::Feedback, ProfilePart::Tips}) {
        f.page->detail().showPart(part);
        QTest::qWait(kSettleMs);
        QVERIFY(picture(f.window, u"couriers-few-%1"_s.arg(int(part))));
    }
    f.page->filterBar().setText(u"score:>=0"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.page->model().rowOfKey(kFewRatings), -1);
}

void TstCourierStates::withoutARoleTheTipKeySaysWhy()
{
    CouriersFixture f(m_store->profile()); // the feed names no operator: this desk only reads
    QVERIFY(f.open("P0002"_L1));
    f.page->table().setFocus();
    QTest::keyClick(&f.page->table(), Qt::Key_T);
    QCOMPARE(f.page->detail().part(), ProfilePart::Tips);
    QVERIFY(!f.page->detail().view()->decideNo.isEmpty());
    QVERIFY(f.page->detail().view()->decisions.empty());
    QTest::qWait(kSettleMs);
    QVERIFY(picture(f.window, u"couriers-no-permission"_s));
    QTest::keyClick(f.page->filterBar().field(), Qt::Key_T); // in the field it is a letter
    QCOMPARE(f.page->filterBar().field()->text(), u"t"_s);
}

void TstCourierStates::letterTMarksTheFirstOpenTip()
{
    DemoStore demo(kScreenDay);
    QVERIFY2(demo.isOpen(), qPrintable(demo.failure()));
    qputenv("STARDESK_DEMO_OPERATOR", "Sun"); // human resources
    CouriersFixture f(demo.filePath(u"store"_s));
    qunsetenv("STARDESK_DEMO_OPERATOR");
    f.page->setQuery(u"open_tips:>0"_s, u"open_tips:desc"_s);
    QVERIFY(f.settle());
    QString key;
    for (int row = 0; row < f.page->model().rowCount() && key.isEmpty(); ++row) {
        QVERIFY(f.open(f.page->model().keyAt(row)));
        if (f.page->detail().view()->decideNo.isEmpty())
            key = f.page->detail().view()->profile.key.value;
    }
    QVERIFY(!key.isEmpty());
    const auto inList = [&f, &key] { return f.page->model().listing()->cell(f.page->model().rowOfKey(key), "open_tips"); };
    QCOMPARE(std::get<qint64>(inList()), qint64(openTips(*f.page->detail().view()))); // tab and list count alike
    f.page->setQuery({}, {});
    QVERIFY(f.settle() && f.open(key));
    f.page->table().setFocus();
    for (size_t made = 1; firstOpenTip(*f.page->detail().view()); ++made) {
        QTest::keyClick(&f.page->table(), Qt::Key_T);
        QVERIFY(QTest::qWaitFor([&f, made] { return f.page->detail().view() && f.page->detail().view()->decisions.size() == made; }));
        QVERIFY(f.settle());
    }
    QCOMPARE(std::get<qint64>(inList()), qint64(0)); // the list counts what is still to be said
}

void TstCourierStates::endOfANumberIsFoundThroughTheIndex()
{
    DemoStore demo(kScreenDay);
    QVERIFY2(demo.isOpen(), qPrintable(demo.failure()));
    demo.session().choosePerson(u"Sun"_s); // human resources: may search numbers
    QString end;
    std::vector<SearchHit> hits;
    for (int number = 0; number < 10'000 && hits.empty(); ++number) {
        end = QString::number(number).rightJustified(4, u'0');
        auto found = identityHits(demo.session(), end, 10);
        QVERIFY(found);
        hits = *found;
    }
    QVERIFY(!hits.empty());
    qputenv("STARDESK_DEMO_OPERATOR", "Sun");
    CouriersFixture f(demo.filePath(u"store"_s));
    qunsetenv("STARDESK_DEMO_OPERATOR");
    QLineEdit *field = f.page->filterBar().field();
    field->setText(end);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(f.settle());
    MessageStrip *strip = nullptr;
    for (MessageStrip *other : f.page->findChildren<MessageStrip *>())
        strip = other->isVisible() ? other : strip;
    QVERIFY(strip && strip->isVisible());
    emit strip->actionTriggered();
    QVERIFY(f.settle());
    QCOMPARE(f.page->model().rowCount(), int(hits.size()));
    QVERIFY(f.page->model().rowOfKey(hits.front().id) >= 0);
    QVERIFY(field->text().isEmpty()); // and stays nowhere
}

void TstCourierStates::severalProfilesGoIntoOneDocument()
{
    CouriersFixture f(m_store->profile());
    f.page->table().setFocus();
    for (int row = 0; row < 3; ++row) {
        f.page->table().setCurrentRow(row);
        QTest::keyClick(&f.page->table(), Qt::Key_Space);
    }
    QVERIFY(picture(f.window, u"couriers-three-chosen"_s));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"profiles.pdf"_s);
    f.page->printChosen(file);
    QVERIFY(f.settle());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
}

void TstCourierStates::facetsAreCountedBesideTheWindow()
{
    CouriersFixture f(m_store->profile());
    f.page->filterBar().setText(u"employer:ZTO"_s);
    QVERIFY(f.settle());
    QMenu *employers = nullptr;
    for (const QPushButton *button : f.page->filterBar().findChildren<QPushButton *>())
        employers = button->text() == u"Employer"_s ? button->menu() : employers;
    QVERIFY(employers);
    // The values are there when the menu opens; asked before they are, it fills itself.
    QVERIFY(QTest::qWaitFor([employers] {
        emit employers->aboutToShow();
        return employers->actions().size() > 1;
    }));
    QStringList lines;
    for (const QAction *action : employers->actions())
        lines.append(action->text());
    QVERIFY2(lines.contains(u"ZTO\t4"_s) && lines.contains(u"YTO\t1"_s), qPrintable(lines.join(u'|')));
}

void TstCourierStates::viewIsMarkedOnceItIsChanged()
{
    CouriersFixture f(m_store->profile());
    ViewsMenu &views = *f.page->views();
    f.page->setQuery(u"star:<4"_s, u"name"_s);
    QVERIFY(f.settle());
    views.saveAs(u"Low stars"_s);
    QVERIFY(!views.isModified());
    f.page->table().setColumnWidth(f.page->table().visibleColumns()[2], 140);
    QVERIFY(QTest::qWaitFor([&views] { return views.isModified(); }));
    QVERIFY(picture(f.window, u"couriers-view-modified"_s));
    SavedView stored = SavedViews(f.settings, u"couriers"_s).all().constFirst();
    stored.density = Density::Tall;
    const int height = f.page->table().rowHeight(0);
    views.use(stored);
    QVERIFY(f.settle());
    QVERIFY(!views.isModified());
    QVERIFY(f.page->table().rowHeight(0) > height); // a view brings its row height
    f.page->setQuery({}, u"name"_s);
    QVERIFY(views.isModified());
}

void TstCourierStates::viewsTravelAsAFile()
{
    WindowSettings here{{}};
    SavedViews(here, u"couriers"_s).put({u"Low"_s, u"star:<4"_s, u"name"_s, R"([{"key":"name","width":154}])", Density::Compact});
    const QByteArray document = viewsDocument(here);
    WindowSettings there{{}};
    const auto taken = takeViewsDocument(there, document);
    QVERIFY(taken && *taken == 1);
    const SavedView view = SavedViews(there, u"couriers"_s).all().constFirst();
    QCOMPARE(view.name, u"Low"_s);
    QVERIFY(view.looksLike(SavedViews(here, u"couriers"_s).all().constFirst()));
    QVERIFY(!takeViewsDocument(there, "{}"));
}

void TstCourierStates::monthsOfTheBoardHaveNames()
{
    CouriersFixture f(m_store->profile());
    f.page->showBoard();
    QVERIFY(QTest::qWaitFor([&f] { return f.page->board() && f.page->board()->isVisible() && !f.page->isBusy(); }));
    emit f.page->board()->backtestAsked(u"demo-2024A"_s);
    QVERIFY(f.settle());
    QVERIFY(picture(f.window, u"couriers-board"_s));
    QStringList said;
    for (const QWidget *part : f.page->board()->findChildren<QWidget *>())
        said << part->accessibleDescription() << part->accessibleName();
    QVERIFY2(!said.filter(u"2026-02"_s).isEmpty(), qPrintable(said.join(u'|')));
}

void TstCourierStates::partsAreDrawn_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    const bool all = qEnvironmentVariable("STARDESK_PICTURES") == u"all"_s;
    for (const QSize size : {QSize(1000, 700), QSize(1280, 800), QSize(1366, 768)})
        for (const bool dark : {false, true})
            for (const QString &language : {u"en"_s, u"zh_CN"_s, u"es"_s}) {
                const bool mocked = size.width() == 1280 && language != u"es"_s;
                if (all || (mocked && !dark) || (language == u"es"_s && size.width() == 1000 && dark))
                    QTest::addRow("%d %s %s", size.width(), dark ? "dark" : "light", qPrintable(language)) << size << dark << language;
            }
}

void TstCourierStates::partsAreDrawn()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, language);
    m_look.setColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    const LanguageScope scope(language);
    CouriersFixture f(m_store->profile());
    f.window.layout()->setContentsMargins(kSideBar, 0, 0, 0); // the page is as wide as it is in the window
    f.window.resize(size - QSize(0, 92)); // menu, tool strip and status line of the window
    QVERIFY(f.open(kXiaoming));
    if (size.width() < 1200)
        emit f.page->table().opened(kXiaoming); // a page of its own
    QVERIFY(f.settle());
    for (int part = 0; part < kProfileParts; ++part) {
        f.page->detail().showPart(ProfilePart(part));
        QTest::qWait(kSettleMs);
        QVERIFY(picture(f.window, u"couriers-%1-%2-%3-%4"_s.arg(size.width()).arg(dark ? u"dark"_s : u"light"_s, language).arg(part)));
    }
}

QTEST_MAIN(TstCourierStates)
#include "tst_courier_states.moc"
