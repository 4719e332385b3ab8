/// The filter bar: chips can be removed one by one, errors keep the text, Enter commits, Esc twice clears.
#include "tests/ui/no_warnings.h"
#include "ui/lists/filter_chips.h"
#include "ui/shared/filter/filter_bar.h"
#include "ui/shared/filter/filter_chip.h"
#include "ui/theme/appearance.h"

#include <QtCore/QString>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstFilterBar final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qInstallMessageHandler(catchWarnings);
        m_look.setColorScheme(ColorScheme::Light);
    }
    void chipIsRemovedByDeleteAndByClick();
    void errorStaysBelowTheFieldAndTextIsKept();
    void typingIsSubmittedOnce();
    void escapeTwiceClears();
    void keyedTermsBecomeChipsFreeTextStays();
    void facetValueIsToggledInItsTerm();
    void excludedTermSaysNot();
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    Appearance m_look;
};

void TstFilterBar::chipIsRemovedByDeleteAndByClick()
{
    FilterBar bar(u"Filter"_s);
    bar.setChips({{u"employer:ZTO"_s, u"Employer"_s, u"ZTO"_s, false}, {u"-star:5"_s, u"Stars"_s, u"5"_s, true}});
    bar.show();
    QSignalSpy removed(&bar, &FilterBar::chipRemoved);
    const auto chips = bar.findChildren<FilterChip *>();
    QCOMPARE(chips.size(), 2);
    QTest::keyClick(chips[0], Qt::Key_Delete);
    QTest::mouseClick(chips[1], Qt::LeftButton);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed[0][0].toString(), u"employer:ZTO"_s);
    QCOMPARE(removed[1][0].toString(), u"-star:5"_s);
}

void TstFilterBar::errorStaysBelowTheFieldAndTextIsKept()
{
    FilterBar bar(u"Filter"_s);
    bar.field()->setText(u"star:x"_s);
    bar.setError(u"“x” is not a number of stars, 1 to 5"_s);
    QCOMPARE(bar.text(), u"star:x"_s);
    QCOMPARE(bar.field()->accessibleDescription(), u"“x” is not a number of stars, 1 to 5"_s);
    QVERIFY(bar.field()->property("error").toBool());
    bar.setError({});
    QVERIFY(!bar.field()->property("error").toBool());
}

void TstFilterBar::typingIsSubmittedOnce()
{
    FilterBar bar(u"Filter"_s);
    bar.show();
    QSignalSpy submitted(&bar, &FilterBar::submitted);
    QTest::keyClicks(bar.field(), u"wxm"_s);
    QVERIFY(submitted.wait());
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted[0][0].toString(), u"wxm"_s);
}

void TstFilterBar::escapeTwiceClears()
{
    FilterBar bar(u"Filter"_s);
    bar.show();
    bar.field()->setText(u"abc"_s);
    QSignalSpy cleared(&bar, &FilterBar::cleared);
    QTest::keyClick(bar.field(), Qt::Key_Escape);
    QCOMPARE(bar.text(), u"abc"_s);
    QTest::keyClick(bar.field(), Qt::Key_Escape);
    QCOMPARE(cleared.size(), 1);
    QVERIFY(bar.text().isEmpty());
}

void TstFilterBar::keyedTermsBecomeChipsFreeTextStays()
{
    FilterChips chips;
    QCOMPARE(chips.take(u"star:<3 wxm -employer:YTO"_s), u"wxm"_s);
    const auto shown = chips.chips([](const QString &key) { return key; });
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown[0].value, u"<3"_s);
    QVERIFY(shown[1].excluded);
    QCOMPARE(chips.text(u"wxm"_s), u"star:<3 -employer:YTO wxm"_s);
    chips.remove(shown[0].term);
    QCOMPARE(chips.text({}), u"-employer:YTO"_s);
    QCOMPARE(chips.take(u"star:"_s), u"star:"_s);
}

void TstFilterBar::facetValueIsToggledInItsTerm()
{
    FilterChips chips;
    chips.toggle(u"employer"_s, u"ZTO"_s, true);
    chips.toggle(u"employer"_s, u"YTO"_s, true);
    QCOMPARE(chips.text({}), u"employer:ZTO,YTO"_s);
    QVERIFY(chips.has(u"employer"_s, u"YTO"_s));
    chips.toggle(u"employer"_s, u"ZTO"_s, false);
    chips.toggle(u"employer"_s, u"YTO"_s, false);
    QVERIFY(chips.isEmpty());
}

void TstFilterBar::excludedTermSaysNot()
{
    FilterChips chips;
    QVERIFY(chips.take(u"-star:5"_s).isEmpty());
    QCOMPARE(chips.words([](const QString &key) { return key; }), u"star not 5"_s);
}

QTEST_MAIN(TstFilterBar)
#include "tst_filter_bar.moc"
