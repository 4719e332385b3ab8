/// The settings while they are used: what applies at once leaves the person where they were.
#include "tests/desk/demo_store.h"
#include "tests/screens/every_page.h"
#include "tests/ui/no_warnings.h"
#include "ui/settings/setting_rows.h"
#include "ui/shell/window_actions.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstSettingsPage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyGroupIsThereOnceItIsSettled();
    void aChoiceKeepsTheFocus();
    void theLastOfSeveralQuickChoicesIsShown();
    void aChoiceFarDownKeepsThePlace();

private:
    [[nodiscard]] QWidget *rows() const { return m_desk->window->currentPage()->findChild<QScrollArea *>()->widget(); }
    template <typename Control>
    [[nodiscard]] Control *control(const QString &name) const
    {
        for (Control *found : rows()->findChildren<Control *>())
            if (found->accessibleName() == name)
                return found;
        return nullptr;
    }

    FixedClock m_clock{BeijingDay::fromIso(u"2026-03-20")->startMs() + 9 * kMsPerHour};
    std::unique_ptr<DemoStore> m_store;
    std::unique_ptr<EveryPage> m_desk;
};

void TstSettingsPage::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstSettingsPage::init()
{
    m_desk = std::make_unique<EveryPage>(m_store->filePath(u"store"_s), m_clock);
    m_desk->window->resize(1366, 768);
    QVERIFY(m_desk->workspace.open().ok());
    QVERIFY(m_desk->open(u"settings"_s));
}

void TstSettingsPage::cleanup()
{
    m_desk->use(u"en"_s);
    m_desk.reset();
    QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n')));
}

void TstSettingsPage::everyGroupIsThereOnceItIsSettled()
{
    QVERIFY(control<QComboBox>(u"Language"_s));
    QVERIFY(control<QKeySequenceEdit>(u"Keys of “%1”"_s.arg(m_desk->window->actions().all().back()->iconText())));
}

void TstSettingsPage::aChoiceKeepsTheFocus()
{
    auto *language = control<QComboBox>(u"Language"_s);
    QVERIFY(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down); // en to zh_CN, applied at once
    QTRY_VERIFY(control<QComboBox>(u"语言"_s));
    QVERIFY(m_desk->settled());
    QCOMPARE(QApplication::focusWidget(), control<QComboBox>(u"语言"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // and the next key still reaches it
    QTRY_VERIFY(control<QComboBox>(u"Idioma"_s));
    QVERIFY(m_desk->settled());
    QCOMPARE(QApplication::focusWidget(), control<QComboBox>(u"Idioma"_s));
}

void TstSettingsPage::theLastOfSeveralQuickChoicesIsShown()
{
    auto *language = control<QComboBox>(u"Language"_s);
    QVERIFY(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QTest::keyClick(language, Qt::Key_Down); // before the rows of the first are there
    QTRY_VERIFY(control<QComboBox>(u"Idioma"_s));
    QVERIFY(m_desk->settled());
    QCOMPARE(m_desk->settings.language(), u"es"_s);
    QVERIFY(!control<QComboBox>(u"语言"_s));
}

void TstSettingsPage::aChoiceFarDownKeepsThePlace()
{
    auto *scroll = m_desk->window->currentPage()->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(scroll->maximum() > 0);
    scroll->setValue(scroll->maximum());
    const int place = scroll->value();
    auto *first = rows();
    emit m_desk->workspace.dataChanged();
    QTRY_VERIFY(rows() != first);
    QVERIFY(m_desk->settled());
    QTRY_COMPARE(scroll->value(), place);
}

QTEST_MAIN(TstSettingsPage)
#include "tst_settings_page.moc"
