/// The main window without data: actions, focus, one ring, themes, languages, unfinished pages.
#include "models/core/clock.h"
#include "tests/store/fake_keeper.h"
#include "tests/ui/no_warnings.h"
#include "ui/identity/vault_control.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/focus_ring.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/page_history.h"
#include "ui/shell/palette_popup.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QtGui/QAction>
#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFocusFrame>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1774341720000; // 2026-03-24 16:42 Beijing

struct Fixture {
    FixedClock clock{kNow};
    WindowSettings settings{{}};
    Appearance look;
    QTemporaryDir folder;
    Workspace workspace{folder.path(), clock};
    FakeKeeper keyring;
    VaultControl vault{folder.path(), keyring};
    QString language;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        settings.setLanguage(u"en"_s);
        look.setColorScheme(ColorScheme::Light);
        PageRegistry pages = standardPages();
        findPage(pages, u"settings"_s)->make = [this](QWidget *parent) {
            return new SettingsPage(settings, look, workspace, vault, [this](const QString &l) { language = l; }, parent);
        };
        window = std::make_unique<MainWindow>(
            MainWindow::Parts{workspace, settings, look, [this](const QString &l) { language = l; }, pages});
        window->show();
    }
};

} // namespace

class TstMainWindow final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qInstallMessageHandler(catchWarnings); }
    void noShortcutStandsTwice();
    void everyActionHasTextAndStatusTip();
    void withoutDataTheWelcomePageShows();
    void unfinishedPagesSayWhatComesAndCannotBeOpened();
    void exactlyOneRingOnTheWayThroughTheWindow();
    void focusableWidgetsHaveNames();
    void themeSwitchChangesThePicture();
    void enterPressesTheButtonThatHasTheFocus();
    void languageOfWelcomeReachesTheProgram();
    void historyGoesBackAndForth();
    void linkThatLeadsNowhereIsAStrip();
    void paletteWordsMatchInAnyOrder();
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }
};

void TstMainWindow::noShortcutStandsTwice()
{
    Fixture f;
    QHash<QString, QString> owner;
    for (const QAction *action : f.window->findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts()) {
            const QString word = key.toString(QKeySequence::PortableText);
            QVERIFY2(!owner.contains(word), qPrintable(word + u": "_s + owner.value(word) + u", "_s + action->text()));
            owner.insert(word, action->text());
        }
    QVERIFY(owner.size() > 20);
}

void TstMainWindow::everyActionHasTextAndStatusTip()
{
    Fixture f;
    for (const QAction *action : f.window->actions().all()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
    }
}

void TstMainWindow::withoutDataTheWelcomePageShows()
{
    Fixture f;
    f.window->showStart();
    QVERIFY(f.window->currentPageId().isEmpty());
    QCOMPARE(f.window->currentPage()->statusText(), u"No data yet"_s);
    QVERIFY(!f.window->sidebar().isVisible());
}

void TstMainWindow::unfinishedPagesSayWhatComesAndCannotBeOpened()
{
    Fixture f;
    QVERIFY(!f.window->showPage(u"outlook"_s));
    const QAbstractItemModel *model = f.window->sidebar().list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex item = model->index(row, 0);
        QVERIFY(!(item.flags() & Qt::ItemIsEnabled));
        QVERIFY(!item.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!item.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
}

void TstMainWindow::exactlyOneRingOnTheWayThroughTheWindow()
{
    Fixture f;
    QVERIFY(f.window->showPage(u"settings"_s));
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : f.window.get(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        int frames = 0;
        for (const QFocusFrame *frame : f.window->findChildren<QFocusFrame *>())
            frames += frame->isVisible();
        QCOMPARE(frames, drawsOwnRing(*focus) ? 0 : 1);
    }
}

void TstMainWindow::focusableWidgetsHaveNames()
{
    Fixture f;
    QVERIFY(f.window->showPage(u"settings"_s));
    for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QFocusFrame *>(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
}

void TstMainWindow::themeSwitchChangesThePicture()
{
    Fixture f;
    QVERIFY(f.window->showPage(u"settings"_s));
    const QColor light = f.window->grab().toImage().pixelColor(300, 700);
    f.look.setColorScheme(ColorScheme::Dark);
    const QColor dark = f.window->grab().toImage().pixelColor(300, 700);
    QCOMPARE(light, lightTheme().surface);
    QCOMPARE(dark, darkTheme().surface);
    f.look.setColorScheme(ColorScheme::Light);
}

void TstMainWindow::enterPressesTheButtonThatHasTheFocus()
{
    Fixture f;
    QVERIFY(f.window->showPage(u"settings"_s));
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    int pressed = 0;
    QPushButton button(u"Once"_s, f.window->currentPage());
    connect(&button, &QPushButton::clicked, this, [&pressed] { ++pressed; });
    button.show();
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(pressed, 1);
    button.setEnabled(false);
    QTest::keyClick(f.window.get(), Qt::Key_Return);
    QCOMPARE(pressed, 1);
}

void TstMainWindow::languageOfWelcomeReachesTheProgram()
{
    Fixture f;
    f.window->showStart();
    for (QAbstractButton *button : f.window->findChildren<QAbstractButton *>())
        if (button->text() == u"Español"_s && button->isVisible())
            button->click();
    QCOMPARE(f.language, u"es"_s);
    QCOMPARE(f.settings.language(), u"es"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(f.window.get(), &change);
}

void TstMainWindow::historyGoesBackAndForth()
{
    PageHistory history;
    history.visit({u"couriers"_s, u"p1"_s});
    history.visit({u"couriers"_s, u"p1"_s});
    history.visit({u"sellers"_s, {}});
    QVERIFY(history.canGoBack());
    QCOMPARE(history.back()->key, u"p1"_s);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward()->page, u"sellers"_s);
    QVERIFY(history.back());
    history.visit({u"claims"_s, {}});
    QVERIFY(!history.canGoForward());
}

void TstMainWindow::linkThatLeadsNowhereIsAStrip()
{
    Fixture f;
    f.window->openLink(u"stardesk://nowhere/1"_s);
    f.window->openLink(u"<b>not a link"_s);
    QVERIFY(f.window->isVisible());
}

void TstMainWindow::paletteWordsMatchInAnyOrder()
{
    QCOMPARE(matchWords(u"Open server export"_s, u"exp open"_s), (QList<int>{0, 4, 12, 3}));
    QVERIFY(!matchWords(u"Open server export"_s, u"import"_s));
    QCOMPARE(matchWords(u"Settings"_s, QString()), QList<int>());
}

QTEST_MAIN(TstMainWindow)
#include "tst_main_window.moc"
