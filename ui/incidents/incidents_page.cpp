#include "ui/incidents/incidents_page.h"

#include "models/core/text/failure_text.h"
#include "models/desk/incident_desk.h"
#include "models/tables/session_worker.h"
#include "ui/claims/batch_panel.h"
#include "ui/incidents/incident_detail.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace stardesk {

IncidentsPage::IncidentsPage(Workspace &workspace, WindowSettings &settings, QWidget *parent)
    : ListPage("incidents", workspace, settings, parent)
    , m_detail(new IncidentDetail(this))
    , m_batch(new BatchPanel(workspace, m_detail))
{
    m_detail->setOther(m_batch);
    filterBar().setFieldWidth(240);
    setDetail(m_detail);
    setDefaultSort(u"from"_s, true);
    connect(m_detail, &IncidentDetail::claimWanted, this, &IncidentsPage::claimWanted);
    connect(m_detail, &IncidentDetail::linkWanted, this, &IncidentsPage::link);
    connect(m_detail, &IncidentDetail::decideWanted, this, &IncidentsPage::decide);
    connect(m_detail, &IncidentDetail::joinWanted, this, &IncidentsPage::join);
    connect(m_batch, &BatchPanel::closed, this, [this] {
        m_detail->showOther(false);
        refresh();
    });
    connect(m_batch, &BatchPanel::decided, this, &IncidentsPage::decided);
}

ListPage::Texts IncidentsPage::texts() const
{
    return {tr("Incidents"), tr("Filter incidents, e.g. kind:storm"), tr("%1 incidents"), tr("%1 of %2 incidents"),
            tr("No incident is known. The export brings them.")};
}

QList<FilterBar::Facet> IncidentsPage::facets() const
{
    return {{u"kind"_s, tr("Kind")}};
}

void IncidentsPage::showDetail(const QString &key)
{
    if (key.isEmpty() || !workspace().hasData()) {
        m_reading = false;
        return m_detail->clear();
    }
    m_reading = true;
    workspace().worker().ask<IncidentView>(
        this, "incident", [key](StoreSession &session) { return readIncidentView(session, key); },
        [this](const Result<IncidentView> &view) {
            m_reading = false;
            view ? m_detail->show(*view) : m_detail->showSentence(failureText(view.failure()));
        });
}

void IncidentsPage::link(const std::vector<ClaimKey> &claims)
{
    if (m_linking || claims.empty())
        return;
    m_linking = true;
    workspace().worker().ask<BatchResult>(
        this, "link",
        [key = selectedKey(), claims](StoreSession &session) {
            Job job;
            return IncidentDesk(session).link(IncidentKey{key}, claims, job);
        },
        [this](const Result<BatchResult> &result) { onLinked(result); });
}

void IncidentsPage::onLinked(const Result<BatchResult> &result)
{
    m_linking = false;
    if (!result)
        return m_detail->showResult(failureText(result.failure()), false);
    const QLocale locale;
    const qint64 refused = qint64(result->rows.size()) - result->done;
    m_detail->showResult(tr("%1 claims linked, %2 not. Ctrl+Z takes them back.").arg(locale.toString(result->done), locale.toString(refused)),
                         refused == 0);
    if (result->done == 0)
        return;
    load();
    showDetail(selectedKey()); // what is linked now is no what-if any more; the answer stays in sight
    emit decided();
}

void IncidentsPage::decide(const std::vector<ClaimKey> &claims)
{
    m_detail->showOther(true);
    m_batch->begin(claims, [key = selectedKey()](StoreSession &session, const ClaimOrder &order, const BatchResult &result) {
        return IncidentDesk(session).noteDecided(IncidentKey{key}, order, result);
    });
}

void IncidentsPage::join()
{
    if (m_linking)
        return;
    m_linking = true;
    workspace().worker().ask<BatchResult>(
        this, "link",
        [key = selectedKey()](StoreSession &session) {
            Job job;
            return IncidentDesk(session).joinLate(IncidentKey{key}, job);
        },
        [this](const Result<BatchResult> &result) { onLinked(result); });
}

void IncidentsPage::refresh()
{
    m_detail->forgetResult();
    load();
    showDetail(selectedKey());
    m_batch->refresh();
}

bool IncidentsPage::closeDetail()
{
    return m_detail->disarm() || ListPage::closeDetail();
}

} // namespace stardesk
