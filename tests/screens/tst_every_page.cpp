/// What holds on every page alike, in every language: actions with words and keys of their own, widgets that a screen
/// reader can name, a way through with Tab and F6 that ends where it began; the past; a live change of the language.
#include "tests/desk/demo_store.h"
#include "tests/screens/every_page.h"
#include "tests/ui/gui_watchdog.h"
#include "tests/ui/gui_yardstick.h"
#include "tests/ui/no_warnings.h"
#include "ui/shared/strips.h"
#include "ui/shell/page.h"
#include "ui/shell/page_deck.h"
#include "ui/shell/window_actions.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFocusFrame>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QWidgetAction>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostStops = 400; // more than any page has: a way that is longer goes in circles

constexpr double kLongestBlockMs = 50; // quality.md
constexpr double kMadeOnce = 2;        // a page is made once: styles and fonts are met for the first time too

const QStringList kLanguages{u"en"_s, u"zh_CN"_s, u"es"_s};

/// A part of a control that the control itself is the name and the way to.
bool isInnerPart(const QWidget &widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) || qobject_cast<const QKeySequenceEdit *>(widget.parentWidget())
        || widget.focusProxy() || qobject_cast<const QFocusFrame *>(&widget)
        || qobject_cast<const QScrollBar *>(&widget);
}

QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !isInnerPart(*widget))
            stops.append(widget);
    return stops;
}

QString nameOf(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

QString placeOf(const QWidget &widget)
{
    QStringList way;
    for (const QWidget *at = &widget; at && !at->isWindow() && way.size() < 4; at = at->parentWidget())
        way.prepend(QString::fromLatin1(at->metaObject()->className()).remove(u"stardesk::"_s) + u'(' + at->objectName() + u')');
    return way.join(u" > "_s);
}

/// One key press could mean both: keys of two charts beside each other never meet, those of a page and its chart do.
bool meet(const QAction &one, const QAction &other)
{
    const auto room = [](const QAction &action) {
        return action.shortcutContext() == Qt::WidgetWithChildrenShortcut ? qobject_cast<QWidget *>(action.parent()) : nullptr;
    };
    const QWidget *first = room(one);
    const QWidget *second = room(other);
    return !first || !second || first == second || first->isAncestorOf(second) || second->isAncestorOf(first);
}

/// Actions that a key or a menu of the page reaches; those inside a text field belong to Qt.
QList<QAction *> actionsOf(const EveryPage &desk)
{
    QList<QAction *> list(desk.window->actions().all().begin(), desk.window->actions().all().end());
    for (QWidget *widget : QList<QWidget *>{desk.window->currentPage()} + desk.window->currentPage()->findChildren<QWidget *>())
        for (QAction *action : widget->actions())
            if (!action->isSeparator() && !action->menu() && !qobject_cast<QWidgetAction *>(action) && !qobject_cast<QMenu *>(widget)
                && !action->shortcut().isEmpty())
                list.append(action);
    return list;
}

} // namespace

class TstEveryPage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyActionHasWordsAndAKeyOfItsOwn_data() { pagesInLanguages(); }
    void everyActionHasWordsAndAKeyOfItsOwn();
    void everyFocusableWidgetHasAName_data() { pagesInLanguages(); }
    void everyFocusableWidgetHasAName();
    void tabComesBackToWhereItBegan_data() { pagesAlone(); }
    void tabComesBackToWhereItBegan();
    void shiftTabGoesTheSameWayBack_data() { pagesAlone(); }
    void shiftTabGoesTheSameWayBack();
    void f6VisitsEveryPane_data() { pagesAlone(); }
    void f6VisitsEveryPane();
    void aNewLanguageReachesTheOpenPage_data() { pagesAlone(); }
    void aNewLanguageReachesTheOpenPage();
    void theWindowsThreadIsNeverBlocked();
    void thePastIsMarkedAndLeadsBack();
    void thePastIsSaidWhereAPageHasNone();
    void cleanup();

private:
    void pagesInLanguages();
    void pagesAlone();
    void keepPicture(const QString &name);

    FixedClock m_clock{BeijingDay::fromIso(u"2026-03-20")->startMs() + 9 * kMsPerHour};
    std::unique_ptr<DemoStore> m_store;
    std::unique_ptr<EveryPage> m_desk;
};

void TstEveryPage::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    qputenv("STARDESK_DEMO_OPERATOR", "Chen");
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
    m_desk = std::make_unique<EveryPage>(m_store->filePath(u"store"_s), m_clock);
    m_desk->window->resize(1366, 768);
    QVERIFY(m_desk->workspace.open().ok());
}

void TstEveryPage::cleanup()
{
    m_desk->use(u"en"_s);
    QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n')));
}

void TstEveryPage::pagesInLanguages()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    for (const QString &language : kLanguages)
        for (const QString &page : EveryPage::ids())
            QTest::newRow(qPrintable(page + u' ' + language)) << page << language;
}

void TstEveryPage::pagesAlone()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : EveryPage::ids())
        QTest::newRow(qPrintable(page)) << page;
}

void TstEveryPage::keepPicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("STARDESK_PICTURES");
    if (!folder.isEmpty())
        m_desk->window->grab().save(folder + u'/' + name + u".png"_s);
}

void TstEveryPage::everyActionHasWordsAndAKeyOfItsOwn()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    m_desk->use(language);
    QVERIFY(m_desk->open(page));
    QMultiHash<QString, QAction *> owners;
    QStringList faults;
    for (QAction *action : actionsOf(*m_desk)) {
        const QString keys = action->shortcut().toString(QKeySequence::PortableText);
        if (action->text().isEmpty())
            faults << keys + u": no text"_s;
        if (action->statusTip().isEmpty())
            faults << keys + u' ' + action->text() + u": no status tip"_s;
        for (const QKeySequence &key : action->shortcuts()) {
            const QString word = key.toString(QKeySequence::PortableText);
            for (const QAction *other : owners.values(word))
                if (other != action && meet(*other, *action))
                    faults << word + u": "_s + other->text() + u" and "_s + action->text();
            owners.insert(word, action);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(owners.size() > 20);
}

void TstEveryPage::everyFocusableWidgetHasAName()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    m_desk->use(language);
    QVERIFY(m_desk->open(page));
    QHash<QString, const QWidget *> named;
    QStringList faults;
    for (const QWidget *widget : tabStops(*m_desk->window)) {
        const QString name = nameOf(*widget);
        if (name.isEmpty())
            faults << u"no name: "_s + placeOf(*widget);
        else if (const QWidget *other = named.value(name))
            faults << u"two are called “%1”: "_s.arg(name) + placeOf(*other) + u" and "_s + placeOf(*widget);
        named.insert(name, widget);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TstEveryPage::tabComesBackToWhereItBegan()
{
    QFETCH(QString, page);
    QVERIFY(m_desk->open(page));
    const QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    QSet<const QWidget *> seen;
    int stops = 0;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget(), "the focus is lost");
        seen.insert(QApplication::focusWidget());
        QVERIFY2(++stops < kMostStops, qPrintable(u"caught at "_s + placeOf(*QApplication::focusWidget())));
    } while (QApplication::focusWidget() != start);
    QStringList missed;
    for (const QWidget *widget : tabStops(*m_desk->window))
        if (!seen.contains(widget) && !widget->focusProxy())
            missed << placeOf(*widget);
    QVERIFY2(missed.isEmpty(), qPrintable(u"Tab does not reach:\n"_s + missed.join(u'\n')));
}

void TstEveryPage::shiftTabGoesTheSameWayBack()
{
    QFETCH(QString, page);
    QVERIFY(m_desk->open(page));
    QList<QWidget *> way{QApplication::focusWidget()};
    for (int stop = 0; stop < 12; ++stop) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way.append(QApplication::focusWidget());
    }
    for (qsizetype back = way.size() - 2; back >= 0; --back) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY2(QApplication::focusWidget() == way[back],
                 qPrintable(u"from %1 to %2, not %3"_s.arg(placeOf(*way[back + 1]), placeOf(*QApplication::focusWidget()), placeOf(*way[back]))));
    }
}

void TstEveryPage::f6VisitsEveryPane()
{
    QFETCH(QString, page);
    QVERIFY(m_desk->open(page));
    QList<QWidget *> panes = m_desk->window->currentPage()->panes();
    panes.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible() || !pane->isEnabled(); });
    QSet<const QWidget *> seen;
    for (qsizetype step = 0; step < panes.size() + 2; ++step) {
        m_desk->window->actions().action(WindowActions::Id::NextPane)->trigger();
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        for (const QWidget *pane : panes)
            if (pane == focus || pane->isAncestorOf(focus))
                seen.insert(pane);
    }
    for (const QWidget *pane : panes)
        QVERIFY2(seen.contains(pane), qPrintable(placeOf(*pane)));
    QVERIFY(!panes.isEmpty());
}

// Compared with the same page made in that language: nothing of the former one may be left.
void TstEveryPage::aNewLanguageReachesTheOpenPage()
{
    QFETCH(QString, page);
    const auto texts = [this] {
        QStringList all;
        for (const QLabel *label : m_desk->window->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        for (const QAbstractButton *button : m_desk->window->findChildren<QAbstractButton *>())
            if (button->isVisible())
                all << button->text();
        for (const QWidget *widget : tabStops(*m_desk->window))
            all << nameOf(*widget);
        all << m_desk->window->windowTitle();
        return all;
    };
    QVERIFY(m_desk->open(page));
    m_desk->use(u"es"_s);
    QVERIFY(m_desk->settled());
    const QStringList switched = texts();
    auto *deck = m_desk->window->findChild<PageDeck *>();
    auto *other = new QWidget(deck);
    deck->addWidget(other);
    deck->showOther(other); // what is not on screen can be dropped, and is made anew
    deck->dropHidden();
    QVERIFY(m_desk->open(page));
    const QStringList fresh = texts();
    QStringList left;
    for (const QString &text : switched)
        if (!fresh.contains(text))
            left << text;
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

// On the data of the test, or on those of STARDESK_BIG_STORE (a store folder of one's own: it is opened for writing).
void TstEveryPage::theWindowsThreadIsNeverBlocked()
{
    const SystemClock machine;
    const QString big = qEnvironmentVariable("STARDESK_BIG_STORE");
    EveryPage desk(big.isEmpty() ? m_store->filePath(u"store"_s) : big, big.isEmpty() ? static_cast<const Clock &>(m_clock) : machine);
    desk.window->resize(1366, 768);
    QVERIFY(desk.workspace.open().ok());
    QVERIFY(desk.open(u"today"_s)); // the first population, before which nobody can press a key
    GuiYardstick yardstick;
    double makingMs = 0;
    QString made;
    for (const QString &page : EveryPage::ids()) {
        yardstick.lay();
        GuiWatchdog making;
        making.enter(page);
        QVERIFY(desk.open(page));
        making.enter({});
        qInfo().noquote() << u"%1 ms of work while making %2"_s.arg(making.longest().cpuMs, 0, 'f', 1).arg(page);
        if (making.longest().cpuMs > makingMs) {
            makingMs = making.longest().cpuMs;
            made = page;
        }
    }
    GuiWatchdog watchdog;
    for (const QString &page : EveryPage::ids()) {
        watchdog.enter({});
        yardstick.lay();
        watchdog.restart();
        watchdog.enter(u"opening "_s + page);
        QVERIFY(desk.open(page));
        auto *list = qobject_cast<ListPage *>(desk.window->currentPage());
        if (!list)
            continue;
        watchdog.enter(u"filtering "_s + page);
        list->setQuery(u"1"_s, u"id:desc"_s);
        QVERIFY(desk.settled());
        watchdog.enter(u"clearing the filter of "_s + page);
        list->setQuery({}, {});
        QVERIFY(desk.settled());
    }
    watchdog.enter({});
    const GuiWatchdog::Block &longest = watchdog.longest();
    const QString found = u"%1 ms of work (%2 ms by the wall) while %3, %4 while making %5; the yardstick takes %6"_s
                              .arg(longest.cpuMs, 0, 'f', 1).arg(longest.wallMs, 0, 'f', 1).arg(longest.during)
                              .arg(makingMs, 0, 'f', 1).arg(made).arg(yardstick.unitMs(), 0, 'f', 1);
    qInfo().noquote() << found;
    QVERIFY2(longest.cpuMs < kLongestBlockMs * yardstick.slowness(), qPrintable(found));
    QVERIFY2(makingMs < kMadeOnce * kLongestBlockMs * yardstick.slowness(), qPrintable(found));
}

void TstEveryPage::thePastIsMarkedAndLeadsBack()
{
    QVERIFY(m_desk->open(u"claims"_s));
    QAction *today = m_desk->window->actions().action(WindowActions::Id::Today);
    QVERIFY(!today->isEnabled());
    const auto shown = m_desk->asOf->showDay(*BeijingDay::fromIso(u"2026-03-19"));
    QVERIFY(shown.ok());
    QVERIFY(m_desk->workspace.pastEnd().has_value());
    QCOMPARE(m_desk->workspace.clock().nowMs(), BeijingDay::fromIso(u"2026-03-01")->startMs() - 1);
    QCOMPARE(m_desk->workspace.presentClock().nowMs(), m_clock.nowMs());
    for (const QString &page : {u"couriers"_s, u"sellers"_s, u"claims"_s, u"outlook"_s, u"today"_s}) {
        QVERIFY(m_desk->open(page));
        bool marked = false;
        for (const MessageStrip *strip : m_desk->window->findChildren<MessageStrip *>())
            marked |= strip->isVisible() && strip->findChild<QAbstractButton *>() && strip->findChild<QAbstractButton *>()->isVisible();
        QVERIFY2(marked, qPrintable(page));
        keepPicture(u"past-"_s + page);
    }
    QVERIFY(today->isEnabled());
    QVERIFY(!m_desk->window->actions().action(WindowActions::Id::SyncNow)->isEnabled());
    today->trigger();
    QVERIFY(!m_desk->workspace.pastEnd().has_value());
    QCOMPARE(m_desk->workspace.clock().nowMs(), m_clock.nowMs());
    QVERIFY(m_desk->window->actions().action(WindowActions::Id::SyncNow)->isEnabled());
}

void TstEveryPage::thePastIsSaidWhereAPageHasNone()
{
    QVERIFY(m_desk->open(u"sync"_s));
    QVERIFY(m_desk->window->currentPage());
    const auto shown = m_desk->asOf->showDay(*BeijingDay::fromIso(u"2026-02-28"));
    QVERIFY(shown.ok());
    QCOMPARE(m_desk->window->currentPageId(), u"sync"_s);
    QVERIFY(!m_desk->window->currentPage()); // a sentence stands in its place
    keepPicture(u"past-sync"_s);
    m_desk->asOf->showToday();
    QVERIFY(m_desk->window->currentPage());
}

QTEST_MAIN(TstEveryPage)
#include "tst_every_page.moc"
