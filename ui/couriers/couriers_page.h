/// CouriersPage: the couriers of all employers, and one career.
#pragma once

#include "ui/lists/list_page.h"

namespace stardesk {

class CourierDetail;

class CouriersPage final : public ListPage {
    Q_OBJECT
public:
    CouriersPage(Workspace &workspace, WindowSettings &settings, QWidget *parent);
    [[nodiscard]] CourierDetail &detail() const { return *m_detail; }

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] QList<FilterBar::Facet> facets() const override;
    void showDetail(const QString &key) override;
    [[nodiscard]] bool isDetailBusy() const override { return m_reading; }

private:
    CourierDetail *m_detail;
    bool m_reading = false;
};

} // namespace stardesk
