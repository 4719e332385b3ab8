/// IncidentsPage: delayed flights, strikes, storms and customs holds, each decided once and linked to many claims.
#pragma once

#include "ui/incidents/incident_view.h"
#include "ui/lists/list_page.h"

namespace stardesk {

class BatchPanel;
class IncidentDetail;

class IncidentsPage final : public ListPage {
    Q_OBJECT
public:
    IncidentsPage(Workspace &workspace, WindowSettings &settings, QWidget *parent);
    bool closeDetail() override;
    void refresh();

signals:
    void claimWanted(const QString &key);
    void decided();

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] QList<FilterBar::Facet> facets() const override;
    void showDetail(const QString &key) override;
    [[nodiscard]] bool isDetailBusy() const override { return m_reading || m_linking; }

private:
    void link(const std::vector<ClaimKey> &claims);
    void onLinked(const Result<BatchResult> &result);
    void decide(const std::vector<ClaimKey> &claims);
    void join();

    IncidentDetail *m_detail;
    BatchPanel *m_batch;
    bool m_reading = false;
    bool m_linking = false;
};

} // namespace stardesk
