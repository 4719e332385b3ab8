#include "ui/claims/claims_page.h"

#include "models/core/beijing.h"
#include "models/core/clock.h"
#include "models/desk/table_listing.h"
#include "models/tables/session_worker.h"
#include "ui/claims/claim_detail.h"
#include "ui/shared/tab_strip.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kLateSplit = 2;

/// The tab strip across the page with its line below.
class TabRow final : public QWidget {
public:
    TabRow(QWidget *tabs, QWidget *parent)
        : QWidget(parent)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(px(8), 0, px(12), 1);
        layout->addWidget(tabs);
        layout->addStretch(1);
        setFixedHeight(px(size::tabs) + 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), theme().border);
    }
};

} // namespace

ClaimsPage::ClaimsPage(Workspace &workspace, WindowSettings &settings, QWidget *parent)
    : ListPage("claims", workspace, settings, parent)
    , m_tabs(new TabStrip(tr("Splits of the queue"), this))
    , m_detail(new ClaimDetail(this))
{
    setTop(new TabRow(m_tabs, this));
    filterBar().setFieldWidth(240);
    setDetail(m_detail);
    setDefaultSort(u"due"_s, false);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setScope(splits().value(tab)); });
}

ListPage::Texts ClaimsPage::texts() const
{
    return {tr("Claims"), tr("Filter claims, e.g. days_late:>10"), tr("%1 claims"), tr("%1 of %2 claims"),
            tr("No claims yet. Open a server export.")};
}

QList<FilterBar::Facet> ClaimsPage::facets() const
{
    return {{u"lane"_s, tr("Lane")}};
}

// All, due today, late, second approval, on hold, done.
QStringList ClaimsPage::splits() const
{
    const QString today = BeijingDay::ofInstant(workspace().clock().nowMs()).iso();
    return {QString(),
            u"sla:running,near,late due:<="_s + today,
            u"sla:late"_s,
            u"state:PENDING_CHECK"_s,
            u"state:INFO_REQUESTED"_s,
            u"state:APPROVED,REJECTED,IN_PAYMENT,PAID,CLOSED,WITHDRAWN,EXPIRED"_s};
}

void ClaimsPage::showDetail(const QString &key)
{
    m_detail->show(model(), key.isEmpty() ? -1 : table().currentIndex().row());
}

void ClaimsPage::retranslate()
{
    m_tabs->setLabels({tr("All"), tr("Due today"), tr("Late"), tr("Second approval"), tr("On hold"), tr("Done")});
    ListPage::retranslate();
}

void ClaimsPage::onListing()
{
    if (m_counted == source() || !workspace().hasData())
        return;
    m_counted = source();
    countSplits();
}

void ClaimsPage::countSplits()
{
    m_counting = true;
    using Counts = QList<int>;
    workspace().worker().ask<Counts>(
        this, "splits",
        [table = source(), filters = splits()](StoreSession &) -> Result<Counts> {
            Counts counts;
            for (const QString &filter : filters) {
                const auto listing = TableListing::make(table, {filter, {}});
                counts.append(listing ? int((*listing)->total()) : -1);
            }
            return counts;
        },
        [this](const Result<Counts> &counts) {
            m_counting = false;
            if (!counts)
                return;
            for (int tab = 0; tab < counts->size(); ++tab)
                m_tabs->setCount(tab, counts->at(tab), tab == kLateSplit && counts->at(tab) > 0);
        });
}

} // namespace stardesk
