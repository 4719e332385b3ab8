/// A couriers page over a demo store, and made-up careers for its states.
#pragma once

#include "tests/desk/demo_store.h"
#include "ui/couriers/courier_detail.h"
#include "ui/couriers/couriers_page.h"
#include "ui/shared/filter/filter_bar.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QVBoxLayout>

namespace stardesk {

inline const BeijingDay kScreenDay = *BeijingDay::fromIso(u"2026-03-24");

/// The page in a window of its own; `profile`: folder of a store, or an empty folder.
struct CouriersFixture {
    FixedClock clock{kScreenDay.startMs() + 9 * kMsPerHour};
    WindowSettings settings{{}};
    std::unique_ptr<Workspace> workspace;
    QWidget window;
    CouriersPage *page = nullptr;

    explicit CouriersFixture(const QString &profile)
        : workspace(std::make_unique<Workspace>(profile, clock))
    {
        settings.setLanguage(QStringLiteral("en"));
        (void)workspace->open(); // a folder without a store is a state of the page
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        page = new CouriersPage(*workspace, settings, &window);
        layout->addWidget(page);
        window.resize(1280, 760);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
        settle();
    }
    ~CouriersFixture() { delete page; } // before the settings it writes to
    bool settle() const
    {
        return QTest::qWaitFor([this] { return !page->isBusy(); }, 20'000);
    }
    bool open(const QString &key)
    {
        return page->select(key) && settle() && QTest::qWaitFor([this] { return page->detail().view() != nullptr; });
    }
};

/// Saves what a widget shows beside the test program, to be looked at.
inline bool picture(QWidget &widget, const QString &name)
{
    for (int round = 0; round < 5; ++round) // layouts in layouts
        QCoreApplication::processEvents();
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../screens");
    return QDir().mkpath(folder) && widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

/// A career of `jobs` employments, one after the other with gaps, the last one open.
inline CourierView careerOf(const QString &name, int jobs)
{
    CourierView view;
    view.nowMs = kScreenDay.startMs();
    view.profile.key = PersonKey{QStringLiteral("X1")};
    view.profile.name = name;
    static const char *const kKeys[] = {"STO", "YTO", "ZTO", "BEST", "TTK", "YUNDA"};
    constexpr int kDays = 150;
    for (int i = 0; i < jobs; ++i) {
        EmploymentLine job;
        job.employerKey = QString::fromLatin1(kKeys[i % 6]);
        job.employer = job.employerKey;
        job.station = QStringLiteral("杭州西湖区第%1营业部").arg(i + 1);
        job.staffNo = QStringLiteral("S%1").arg(10000 + i);
        job.from = kScreenDay.plus(-kDays * (jobs - i));
        if (i + 1 < jobs)
            job.to = job.from.plus(i % 4 == 3 ? 90 : kDays);
        view.profile.employments.push_back(job);
    }
    return view;
}

} // namespace stardesk
