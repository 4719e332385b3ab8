/// The claims page in a window of its own over a store, as one operator: keys go in as from a keyboard. Another window over
/// the same store is a restart.
#pragma once

#include "tests/ui/no_warnings.h"
#include "ui/claims/batch_panel.h"
#include "ui/claims/claim_detail.h"
#include "ui/claims/claims_page.h"
#include "ui/claims/decision_panel.h"
#include "ui/claims/held_decisions.h"
#include "ui/shared/filter/filter_bar.h"
#include "ui/shared/strips.h"
#include "ui/shared/tab_strip.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace stardesk::testing {

using namespace Qt::StringLiterals;

inline constexpr int kPatienceMs = 20'000;

struct ClaimsWindow {
    explicit ClaimsWindow(const QString &profile, const Clock &clock)
        : workspace(profile, clock)
        , bar(&window)
        , held(workspace, bar)
    {
        auto *layout = new QVBoxLayout(&window);
        page = new ClaimsPage(workspace, settings, &window);
        layout->addWidget(page);
        layout->addWidget(&bar);
        QObject::connect(page, &ClaimsPage::decided, &held, &HeldDecisions::refresh);
        QObject::connect(&held, &HeldDecisions::changed, page, &ClaimsPage::refresh);
        window.resize(1366, 768);
        window.show();
    }
    [[nodiscard]] bool open()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window) || !workspace.open() || !settled())
            return false;
        window.findChild<TabStrip *>()->setCurrentIndex(int(kClaimSplits.size())); // all of them
        return settled();
    }
    [[nodiscard]] bool settled() const
    {
        QTest::qWait(0);
        return QTest::qWaitFor([this] { return !page->isBusy(); }, kPatienceMs);
    }
    /// For the eye: pictures of the states that a command line cannot reach, where a folder for them is given.
    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("STARDESK_PICTURES");
        if (!folder.isEmpty())
            window.grab().save(folder + u'/' + name + u".png"_s);
    }
    void show(const QString &filter)
    {
        page->filterBar().field()->setText(filter);
        emit page->filterBar().submitted(filter);
    }
    [[nodiscard]] DataTable &table() const { return page->table(); }
    [[nodiscard]] DecisionPanel &panel() const { return page->panel(); }
    [[nodiscard]] ClaimDetail &detail() const { return *window.findChild<ClaimDetail *>(); }
    [[nodiscard]] BatchPanel &batch() const { return *window.findChild<BatchPanel *>(); }
    /// One key to whatever has the focus; `keys` counts them all.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            ++keys;
            QTest::keyClicks(QApplication::focusWidget(), letter);
        }
    }
    /// The claim on screen with the focus in the queue.
    [[nodiscard]] bool showClaim(const QString &key)
    {
        if (!page->select(key) || !settled())
            return false;
        table().setFocus();
        return page->selectedKey() == key && detail().view().profile().key.value == key;
    }
    /// What the strip answered once everything was read.
    [[nodiscard]] QString answer() const
    {
        return settled() ? panel().stripText() : QString();
    }

    Workspace workspace;
    WindowSettings settings{{}};
    QWidget window;
    ClaimsPage *page = nullptr;
    UndoBar bar;
    HeldDecisions held;
    int keys = 0;
};

inline std::unique_ptr<ClaimsWindow> claimsWindowOf(const char *person, const QString &store, const Clock &clock)
{
    qputenv("STARDESK_DEMO_OPERATOR", person);
    auto desk = std::make_unique<ClaimsWindow>(store, clock);
    return desk->open() ? std::move(desk) : nullptr;
}

} // namespace stardesk::testing
