/// Revealing an ID number: refused without the right, a reason first, gone after its time, the clipboard cleared only
/// where it is still ours.
#include "tests/ui/no_warnings.h"
#include "ui/couriers/reveal_id.h"
#include "ui/shared/button.h"
#include "ui/shared/runs.h"
#include "ui/theme/appearance.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

const QString kNumber = u"11010519491231002X"_s;
const QString kMask = u"1****************X"_s;
constexpr RevealId::Times kShort{std::chrono::milliseconds(400), std::chrono::milliseconds(300)};

/// A desk that answers at once and remembers what it was asked.
struct FakeDesk {
    std::optional<Failure> whyNot;
    std::optional<Failure> refusal;
    QStringList reasons;
    bool answers = true;
    std::function<void(const Result<QString> &)> waiting;

    RevealId::Door door()
    {
        return {[this](QObject *, const PersonKey &, const std::function<void(const Result<RevealStatus> &)> &use) {
                    use(RevealStatus{kMask, whyNot});
                },
                [this](QObject *, const PersonKey &, const QString &reason, const std::function<void(const Result<QString> &)> &use) {
                    reasons << reason;
                    waiting = use;
                    if (answers)
                        use(refusal ? Result<QString>(*refusal) : Result<QString>(kNumber));
                }};
    }
};

QString textOf(const QWidget &widget)
{
    QStringList words;
    for (const RunLabel *label : widget.findChildren<RunLabel *>()) {
        if (label->isVisibleTo(&widget))
            words << label->accessibleName();
    }
    return words.join(u'\n');
}

Button *buttonOf(const QWidget &widget, const QString &text)
{
    for (Button *button : widget.findChildren<Button *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void giveReason(RevealId &widget, const QString &reason)
{
    QTest::mouseClick(buttonOf(widget, u"Reveal…"_s), Qt::LeftButton);
    auto *field = widget.findChild<QLineEdit *>();
    QTest::keyClicks(field, reason);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

class TstRevealId final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qInstallMessageHandler(catchWarnings);
        m_look.setColorScheme(ColorScheme::Light);
    }
    void withoutTheRightTheButtonSaysWhy();
    void lastsThirtySecondsAndTenOnTheClipboard();
    void withoutAReasonNothingIsAsked();
    void shownAfterTheReasonAndGoneInTime();
    void refusalIsSaidInPlace();
    void anotherPersonTakesTheNumberAway();
    void aLateAnswerForSomebodyElseIsNotShown();
    void escapeAndHidingTakeItAway();
    void clipboardIsClearedWhileStillOurs();
    void clipboardOfSomebodyElseIsLeft();
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    Appearance m_look;
};

void TstRevealId::withoutTheRightTheButtonSaysWhy()
{
    FakeDesk desk;
    desk.whyNot = fail(Failure::Code::Forbidden, "no right");
    RevealId widget(desk.door(), kShort, nullptr);
    widget.setPerson({u"p1"_s});
    widget.show();
    Button *reveal = buttonOf(widget, u"Reveal…"_s);
    QVERIFY(!reveal->isEnabled());
    QVERIFY(reveal->toolTip().contains(u"no right"_s));
    widget.askReason();
    QVERIFY(!widget.findChild<QLineEdit *>()->isVisible());
    QVERIFY(textOf(widget).contains(kMask));
}

/// What the program runs with; the other tests shorten it.
void TstRevealId::lastsThirtySecondsAndTenOnTheClipboard()
{
    QVERIFY(RevealId::Times().shown == std::chrono::seconds(30));
    QVERIFY(RevealId::Times().onClipboard == std::chrono::seconds(10));
    FakeDesk desk;
    RevealId widget(desk.door());
    widget.setPerson({u"p1"_s});
    widget.show();
    giveReason(widget, u"insurance case"_s);
    QVERIFY(textOf(widget).contains(u"30"_s)); // the countdown begins
    widget.hide();
}

void TstRevealId::withoutAReasonNothingIsAsked()
{
    FakeDesk desk;
    RevealId widget(desk.door(), kShort, nullptr);
    widget.setPerson({u"p1"_s});
    widget.show();
    giveReason(widget, u"   "_s);
    QVERIFY(!buttonOf(widget, u"Show"_s)->isEnabled());
    QVERIFY(desk.reasons.isEmpty());
    QVERIFY(!widget.isRevealed());
}

void TstRevealId::shownAfterTheReasonAndGoneInTime()
{
    FakeDesk desk;
    RevealId widget(desk.door(), kShort, nullptr);
    widget.setPerson({u"p1"_s});
    widget.show();
    QVERIFY(!textOf(widget).contains(kNumber));
    giveReason(widget, u"insurance case"_s);
    QCOMPARE(desk.reasons, QStringList{u"insurance case"_s});
    QVERIFY(widget.isRevealed());
    QVERIFY(textOf(widget).contains(kNumber));
    QTRY_VERIFY(!widget.isRevealed());
    QVERIFY(!textOf(widget).contains(kNumber));
    QVERIFY(textOf(widget).contains(kMask));
}

void TstRevealId::refusalIsSaidInPlace()
{
    FakeDesk desk;
    desk.refusal = fail(Failure::Code::Forbidden, "enough for today");
    RevealId widget(desk.door(), kShort, nullptr);
    widget.setPerson({u"p1"_s});
    widget.show();
    giveReason(widget, u"insurance case"_s);
    QVERIFY(!widget.isRevealed());
    QVERIFY(textOf(widget).contains(u"enough for today"_s));
    QCOMPARE(widget.findChild<QLineEdit *>()->text(), u"insurance case"_s); // nothing typed is lost
}

void TstRevealId::anotherPersonTakesTheNumberAway()
{
    FakeDesk desk;
    RevealId widget(desk.door(), kShort, nullptr);
    widget.setPerson({u"p1"_s});
    widget.show();
    giveReason(widget, u"insurance case"_s);
    QVERIFY(widget.isRevealed());
    widget.setPerson({u"p2"_s});
    QVERIFY(!widget.isRevealed());
    QVERIFY(!textOf(widget).contains(kNumber));
}

void TstRevealId::aLateAnswerForSomebodyElseIsNotShown()
{
    FakeDesk desk;
    desk.answers = false;
    RevealId widget(desk.door(), kShort, nullptr);
    widget.setPerson({u"p1"_s});
    widget.show();
    giveReason(widget, u"insurance case"_s);
    widget.setPerson({u"p2"_s});
    desk.waiting(kNumber);
    QVERIFY(!widget.isRevealed());
}

void TstRevealId::escapeAndHidingTakeItAway()
{
    FakeDesk desk;
    RevealId widget(desk.door(), {std::chrono::seconds(30), std::chrono::seconds(10)}, nullptr);
    widget.setPerson({u"p1"_s});
    widget.show();
    giveReason(widget, u"insurance case"_s);
    QVERIFY(widget.isRevealed());
    QTest::keyClick(&widget, Qt::Key_Escape);
    QVERIFY(!widget.isRevealed());
    giveReason(widget, u"insurance case"_s);
    widget.hide();
    QVERIFY(!widget.isRevealed());
}

void TstRevealId::clipboardIsClearedWhileStillOurs()
{
    FakeDesk desk;
    RevealId widget(desk.door(), {std::chrono::seconds(30), std::chrono::milliseconds(300)}, nullptr);
    widget.setPerson({u"p1"_s});
    widget.show();
    giveReason(widget, u"insurance case"_s);
    QTest::mouseClick(buttonOf(widget, u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), kNumber);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TstRevealId::clipboardOfSomebodyElseIsLeft()
{
    FakeDesk desk;
    {
        RevealId widget(desk.door(), {std::chrono::seconds(30), std::chrono::milliseconds(100)}, nullptr);
        widget.setPerson({u"p1"_s});
        widget.show();
        giveReason(widget, u"insurance case"_s);
        QTest::mouseClick(buttonOf(widget, u"Copy"_s), Qt::LeftButton);
        QGuiApplication::clipboard()->setText(u"mine"_s);
        QTest::qWait(250);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
        QTest::mouseClick(buttonOf(widget, u"Copy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), kNumber);
    }
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // the window closed before the time was over
}

QTEST_MAIN(TstRevealId)
#include "tst_reveal_id.moc"
