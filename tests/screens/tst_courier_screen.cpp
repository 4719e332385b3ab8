/// The HR manager's screen as a person drives it: find, open, walk the parts by keyboard, explain, compare, export, board;
/// and every state it can be in, drawn.
#include "models/columns/column_set.h"
#include "models/desk/courier_desk.h"
#include "tests/screens/courier_fixture.h"
#include "tests/ui/no_warnings.h"
#include "ui/couriers/board_panel.h"
#include "ui/couriers/compare_panel.h"
#include "ui/couriers/explain_panel.h"
#include "ui/couriers/reveal_id.h"
#include "ui/lists/saved_views.h"
#include "ui/shared/tab_row.h"
#include "ui/theme/appearance.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstCourierScreen final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_look.setColorScheme(ColorScheme::Light); }
    void personIsFoundByLettersAndOpenedByEnter();
    void partsAreWalkedByKeyboard();
    void partsAreMadeWhenTheyAreFirstShown();
    void starIsExplainedByKeyAndCopied();
    void exportWritesTheFilteredRows();
    void exportWritesOnlyTheChosenRows();
    void twoToFourStandSideBySide();
    void boardCountsEveryCourierOnce();
    void savedViewBringsFilterOrderAndColumnsBack();
    void fewRatingsAreNotShown();
    void withoutTheRoleNothingIsDecided();
    void numberIsNotRevealedWithoutTheRight();
    void papersAreWrittenInThreeLanguages();
    void tipIsMarkedAndTakenBack();
    void everyPartIsDrawnInBothThemes();
    void careersOfAnyLengthAreDrawn();
    void emptyStatesSayWhatToDo();
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    [[nodiscard]] QString profile() const { return m_store->filePath(u"store"_s); }
    /// A courier with a rated window.
    [[nodiscard]] QString ratedPerson() const;

    Appearance m_look;
    std::unique_ptr<DemoStore> m_store;
};

void TstCourierScreen::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    m_store = std::make_unique<DemoStore>(kScreenDay);
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

QString TstCourierScreen::ratedPerson() const
{
    CouriersFixture f(profile());
    return f.page->model().keyAt(0); // most ratings first
}

void TstCourierScreen::personIsFoundByLettersAndOpenedByEnter()
{
    CouriersFixture f(profile());
    const int all = f.page->model().rowCount();
    QVERIFY(all > 100);
    const QString pinyin = f.page->model().index(0, 0).data(SecondaryTextRole).toString();
    QVERIFY(!pinyin.isEmpty());
    QLineEdit *field = f.page->filterBar().field();
    field->setFocus();
    QTest::keyClicks(field, pinyin.section(u' ', 0, 0).toLower());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(f.settle());
    QVERIFY(f.page->model().rowCount() > 0 && f.page->model().rowCount() < all);
    QTest::keyClick(&f.page->table(), Qt::Key_Return);
    QVERIFY(f.settle());
    QVERIFY(QTest::qWaitFor([&f] { return f.page->detail().view() != nullptr; }));
    QCOMPARE(f.page->detail().view()->profile.key.value, f.page->selectedKey());
    QVERIFY(f.page->detail().isAncestorOf(qobject_cast<QWidget *>(QGuiApplication::focusObject())));
}

void TstCourierScreen::partsAreWalkedByKeyboard()
{
    CouriersFixture f(profile());
    QVERIFY(f.open(f.page->model().keyAt(0)));
    CourierDetail &detail = f.page->detail();
    f.page->table().setFocus();
    QSet<int> seen;
    const ProfilePart first = detail.part();
    for (int turn = 0; turn < kProfileParts; ++turn) {
        QTest::keyClick(&f.page->table(), Qt::Key_PageDown, Qt::ControlModifier);
        seen.insert(int(detail.part()));
        QVERIFY(detail.panel(detail.part())->isVisible());
    }
    QCOMPARE(seen.size(), kProfileParts);
    QCOMPARE(detail.part(), first);
    QTest::keyClick(&f.page->table(), Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(detail.part() != first);
}

void TstCourierScreen::partsAreMadeWhenTheyAreFirstShown()
{
    CouriersFixture f(profile());
    CourierDetail &detail = f.page->detail();
    QVERIFY(f.open(f.page->model().keyAt(0)));
    const auto made = [&detail] { return detail.findChildren<ProfilePanel *>(); };
    QCOMPARE(made().size(), 1);
    detail.showPart(ProfilePart::Tips);
    QCOMPARE(made().size(), 2);
    detail.showPart(ProfilePart::Timeline);
    QCOMPARE(made().size(), 2); // what is made stays
    // Tab goes from the tabs into the part on screen, whenever it was made.
    detail.showPart(ProfilePart::Tips);
    detail.setFocus();
    const auto *tabs = detail.findChild<TabRow *>();
    QVERIFY(tabs->isAncestorOf(QApplication::focusWidget()));
    for (int key = 0; key < 2 && tabs->isAncestorOf(QApplication::focusWidget()); ++key) // “More” is there or not, as the width has it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY2(detail.panel(ProfilePart::Tips)->isAncestorOf(QApplication::focusWidget()), QApplication::focusWidget()->metaObject()->className());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(tabs->isAncestorOf(QApplication::focusWidget()));
}

void TstCourierScreen::starIsExplainedByKeyAndCopied()
{
    CouriersFixture f(profile());
    QVERIFY(f.open(f.page->model().keyAt(0)));
    f.page->table().setFocus();
    QTest::keyClick(&f.page->table(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(f.page->detail().part(), ProfilePart::Explain);
    auto *panel = qobject_cast<ExplainPanel *>(f.page->detail().panel(ProfilePart::Explain));
    QVERIFY(panel->tree()->topLevelItemCount() > 0);
    QVERIFY(panel->tree()->topLevelItem(0)->childCount() > 0);
    QVERIFY(panel->tree()->findItems(u"conduct_window"_s, Qt::MatchContains | Qt::MatchRecursive).isEmpty()); // sources stand apart
    const auto &tree = f.page->detail().view()->proof->tree;
    const QString english = explanationIn(u"en"_s, tree);
    QVERIFY(english.contains(u"conduct_window/"_s));
    QCOMPARE(english, renderExplanation(tree)); // the window's language is back
}

void TstCourierScreen::exportWritesTheFilteredRows()
{
    CouriersFixture f(profile());
    f.page->filterBar().setText(u"star:5"_s);
    QVERIFY(f.settle());
    const int rows = f.page->model().rowCount();
    QVERIFY(rows > 0);
    const QString file = m_store->filePath(u"filtered.csv"_s);
    QSignalSpy written(f.page, &ListPage::exported);
    f.page->exportTo(file);
    QVERIFY(written.wait());
    QCOMPARE(written[0][1].toInt(), rows);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFname,")); // opens in a spreadsheet with its Chinese names
    QCOMPARE(bytes.count('\n'), rows + 1);
}

void TstCourierScreen::exportWritesOnlyTheChosenRows()
{
    CouriersFixture f(profile());
    f.page->table().setFocus();
    for (int row : {0, 1}) {
        f.page->table().setCurrentRow(row);
        QTest::keyClick(&f.page->table(), Qt::Key_Space);
    }
    const QString file = m_store->filePath(u"chosen.tsv"_s);
    QSignalSpy written(f.page, &ListPage::exported);
    f.page->exportTo(file);
    QVERIFY(written.wait());
    QCOMPARE(written[0][1].toInt(), 2);
    const QString paper = m_store->filePath(u"chosen.pdf"_s);
    f.page->exportTo(paper);
    QVERIFY(QTest::qWaitFor([&written] { return written.size() == 2; }));
    QCOMPARE(written[1][1].toInt(), 2);
    QFile pdf(paper);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
}

void TstCourierScreen::twoToFourStandSideBySide()
{
    CouriersFixture f(profile());
    f.page->table().setFocus();
    for (int row = 0; row < 3; ++row) {
        f.page->table().setCurrentRow(row);
        QTest::keyClick(&f.page->table(), Qt::Key_Space);
        if (row == 0) {
            f.page->compareChosen(); // one alone is not a comparison
            QVERIFY(!f.page->comparison());
        }
    }
    QTest::keyClick(&f.page->table(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&f] { return f.page->comparison() && f.page->comparison()->isVisible(); }));
    QCOMPARE(f.page->comparison()->views().size(), 3);
    QVERIFY(picture(f.window, u"courier-compare"_s));
    QVERIFY(f.page->closeDetail());
    QVERIFY(f.page->table().isVisible());
}

void TstCourierScreen::boardCountsEveryCourierOnce()
{
    auto couriers = m_store->session().columns("couriers");
    QVERIFY(couriers);
    const StaffBoard board = staffBoard(**couriers, {});
    qint64 byEmployer = 0, byStation = 0;
    for (const BoardGroup &group : board.employers)
        byEmployer += group.couriers();
    for (const BoardGroup &group : board.stations)
        byStation += group.couriers();
    QCOMPARE(byEmployer, qint64((*couriers)->liveCount()));
    QCOMPARE(byStation, byEmployer);
    QCOMPARE(board.chosen.couriers(), byEmployer);
    CouriersFixture f(profile());
    f.page->showBoard();
    QVERIFY(QTest::qWaitFor([&f] { return f.page->board() && f.page->board()->isVisible() && !f.page->isBusy(); }));
    emit f.page->board()->backtestAsked(u"demo-2024A"_s);
    emit f.page->board()->backtestCancelled();
    QVERIFY(f.settle());
    emit f.page->board()->backtestAsked(u"demo-2024A"_s); // and again: the one before is over
    QVERIFY(f.settle());
    QVERIFY(picture(f.window, u"courier-board"_s));
    emit f.page->board()->employerChosen(board.employers.front().key);
    QVERIFY(f.settle());
    QCOMPARE(f.page->board()->employer(), board.employers.front().key);
    emit f.page->board()->personChosen(board.fallers.front().person);
    QVERIFY(f.settle());
    QCOMPARE(f.page->selectedKey(), board.fallers.front().person);
}

void TstCourierScreen::savedViewBringsFilterOrderAndColumnsBack()
{
    CouriersFixture f(profile());
    f.page->setQuery(u"star:<4"_s, u"name"_s);
    QVERIFY(f.settle());
    const QString first = f.page->model().keyAt(0);
    SavedViews views(f.settings, u"couriers"_s);
    views.put({u"Low"_s, u"star:<4"_s, u"name"_s, f.page->table().saveColumns()});
    f.page->setQuery({}, u"feedback:desc"_s);
    QVERIFY(f.settle());
    QVERIFY(f.page->model().keyAt(0) != first);
    QCOMPARE(views.all().size(), 1);
    const SavedView view = views.all().constFirst();
    f.page->setQuery(view.filter, view.sort);
    QVERIFY(f.page->table().restoreColumns(view.columns));
    QVERIFY(f.settle());
    QCOMPARE(f.page->model().keyAt(0), first);
    views.remove(u"Low"_s);
    QVERIFY(views.all().isEmpty());
}

void TstCourierScreen::withoutTheRoleNothingIsDecided()
{
    CouriersFixture f(profile()); // the first demo operator is a team lead
    QVERIFY(f.open(f.page->model().keyAt(0)));
    QVERIFY(!f.page->detail().view()->decideNo.isEmpty());
    f.page->detail().showPart(ProfilePart::Tips);
    for (const QPushButton *button : f.page->detail().panel(ProfilePart::Tips)->findChildren<QPushButton *>()) {
        if (!button->accessibleName().startsWith(u"Mark discussed"_s))
            continue; // paper may be printed by everybody
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), f.page->detail().view()->decideNo); // why not
    }
}

void TstCourierScreen::numberIsNotRevealedWithoutTheRight()
{
    CouriersFixture f(profile()); // no vault is open here, and a team lead has no right to reveal
    QVERIFY(f.open(f.page->model().keyAt(0)));
    f.page->table().setFocus();
    QTest::keyClick(&f.page->table(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *reveal = f.page->findChild<RevealId *>();
    QVERIFY(reveal && !reveal->isRevealed());
    for (const QLineEdit *field : reveal->findChildren<QLineEdit *>())
        QVERIFY(!field->isVisible()); // not even a reason is asked for
}

void TstCourierScreen::papersAreWrittenInThreeLanguages()
{
    CouriersFixture f(profile());
    QVERIFY(f.open(f.page->model().keyAt(0)));
    for (const auto &[language, name] : outgoingLanguages()) {
        const QString sheet = m_store->filePath(u"sheet-%1.pdf"_s.arg(language));
        const auto pages = f.page->writeTalkSheet(sheet, language);
        QVERIFY(pages);
        QCOMPARE(*pages, 1); // one page to hand over
        QFile pdf(sheet);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        const auto whole = f.page->writeProfile(m_store->filePath(u"profile-%1.pdf"_s.arg(language)), language);
        QVERIFY(whole && *whole >= 1);
    }
}

void TstCourierScreen::tipIsMarkedAndTakenBack()
{
    qputenv("STARDESK_DEMO_OPERATOR", "Sun"); // human resources
    CouriersFixture f(profile());
    qunsetenv("STARDESK_DEMO_OPERATOR");
    for (int row = 0; row < 40 && (!f.page->detail().view() || !f.page->detail().view()->decideNo.isEmpty()); ++row)
        QVERIFY(f.open(f.page->model().keyAt(row)));
    CourierDetail &detail = f.page->detail();
    QCOMPARE(detail.view()->decideNo, QString());
    detail.showPart(ProfilePart::Tips);
    auto *mark = detail.panel(ProfilePart::Tips)->findChild<QPushButton *>();
    QVERIFY(mark && mark->isEnabled());
    mark->click();
    QVERIFY(QTest::qWaitFor([&detail] { return detail.view() && !detail.view()->decisions.empty(); }));
    QVERIFY(tipOfNote(detail.view()->decisions.front().reason).has_value());
    QVERIFY(picture(f.window, u"courier-tip-discussed"_s));
    emit detail.undoWanted(detail.view()->decisions.front().decision.id);
    QVERIFY(QTest::qWaitFor([&detail] { return detail.view() && detail.view()->decisions.empty(); }));
}

void TstCourierScreen::fewRatingsAreNotShown()
{
    CourierDetail detail;
    detail.resize(470, 700);
    detail.QWidget::show();
    CourierView view = careerOf(u"王小明"_s, 1);
    view.career.anonymityK = 5;
    view.profile.feedback = {{u"taobao"_s, std::array<qint64, 5>{1, 0, 2, 10, 40}}, {u"tmall"_s, {}}, {u"guoguo"_s, {}}};
    view.career.words.enough = false;
    detail.show(view);
    detail.showPart(ProfilePart::Feedback);
    QStringList texts;
    for (const QWidget *part : detail.panel(ProfilePart::Feedback)->findChildren<QWidget *>())
        texts << part->accessibleName() << part->accessibleDescription();
    QCOMPARE(texts.filter(u"too few to show"_s).size() >= 2, true); // the table and the words
    QVERIFY(picture(detail, u"courier-few-ratings"_s));
}

void TstCourierScreen::everyPartIsDrawnInBothThemes()
{
    static const char *const kNames[] = {"overview", "timeline", "feedback", "incentives", "tips", "stars", "conduct", "explain"};
    const QString key = ratedPerson();
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        m_look.setColorScheme(scheme);
        CouriersFixture f(profile());
        QVERIFY(f.open(key));
        for (int part = 0; part < kProfileParts; ++part) {
            f.page->detail().showPart(ProfilePart(part));
            QCoreApplication::processEvents();
            QVERIFY(picture(f.window, u"courier-%1%2"_s.arg(QLatin1String(kNames[part]),
                                                            scheme == ColorScheme::Dark ? u"-dark"_s : QString())));
        }
    }
}

void TstCourierScreen::careersOfAnyLengthAreDrawn()
{
    for (const auto &[name, jobs] : {std::pair{u"欧阳娜娜"_s, 0}, std::pair{u"阿卜杜拉·艾合买提江"_s, 1},
                                     std::pair{u"María Fernanda de los Ángeles Rodríguez"_s, 40}}) {
        CourierDetail detail;
        detail.resize(470, 760);
        detail.QWidget::show();
        detail.show(careerOf(name, jobs));
        for (const ProfilePart part : {ProfilePart::Overview, ProfilePart::Timeline}) {
            detail.showPart(part);
            QCoreApplication::processEvents();
            QVERIFY(picture(detail, u"courier-jobs-%1-%2"_s.arg(jobs).arg(int(part))));
        }
        for (int part = 0; part < kProfileParts; ++part)
            detail.showPart(ProfilePart(part)); // none of them needs a window, a star or an employer
    }
}

void TstCourierScreen::emptyStatesSayWhatToDo()
{
    const QTemporaryDir empty;
    CouriersFixture nothing(empty.path());
    QVERIFY(picture(nothing.window, u"couriers-nothing-imported"_s));
    QVERIFY(!nothing.page->table().isVisible());
    CouriersFixture f(profile());
    f.page->filterBar().setText(u"nobodyiscalledthis"_s);
    QVERIFY(f.settle());
    QVERIFY(picture(f.window, u"couriers-nothing-matches"_s));
    QVERIFY(!f.page->table().isVisible());
    f.page->detail().showFailure({Failure::Code::Corrupt, "the store is damaged"});
    QVERIFY(picture(f.window, u"courier-cannot-load"_s));
}

QTEST_MAIN(TstCourierScreen)
#include "tst_courier_screen.moc"
