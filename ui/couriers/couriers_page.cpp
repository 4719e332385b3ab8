#include "ui/couriers/couriers_page.h"

#include "models/tables/session_worker.h"
#include "ui/couriers/courier_detail.h"
#include "ui/shell/workspace.h"

using namespace Qt::StringLiterals;

namespace stardesk {
CouriersPage::CouriersPage(Workspace &workspace, WindowSettings &settings, QWidget *parent)
    : ListPage("couriers", workspace, settings, parent)
    , m_detail(new CourierDetail(this))
{
    setDetail(m_detail);
    setDefaultSort(u"feedback"_s, true);
}

ListPage::Texts CouriersPage::texts() const
{
    return {tr("Couriers"), tr("Filter couriers, e.g. star:<5"), tr("%1 couriers"), tr("%1 of %2 couriers"),
            tr("No couriers yet. Open a server export.")};
}

QList<FilterBar::Facet> CouriersPage::facets() const
{
    return {{u"employer"_s, tr("Employer")}, {u"star"_s, tr("Stars")}, {u"city"_s, tr("City")}};
}

void CouriersPage::showDetail(const QString &key)
{
    m_reading = false;
    if (key.isEmpty() || !workspace().hasData())
        return m_detail->clear();
    m_reading = true;
    workspace().worker().ask<CourierView>(
        this, "courier", [key](StoreSession &session) { return readCourierView(session, PersonKey{key}); },
        [this](const Result<CourierView> &view) {
            m_reading = false;
            view ? m_detail->show(*view) : m_detail->showFailure(view.failure());
        });
}

} // namespace stardesk
