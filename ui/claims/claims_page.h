/// ClaimsPage: late parcels as a queue with splits, and one of them.
#pragma once

#include "ui/lists/list_page.h"

namespace stardesk {

class ClaimDetail;
class TabStrip;

class ClaimsPage final : public ListPage {
    Q_OBJECT
public:
    ClaimsPage(Workspace &workspace, WindowSettings &settings, QWidget *parent);

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] QList<FilterBar::Facet> facets() const override;
    void showDetail(const QString &key) override;
    [[nodiscard]] bool isDetailBusy() const override { return m_counting; }
    void retranslate() override;
    void onListing() override;

private:
    [[nodiscard]] QStringList splits() const;
    void countSplits();

    TabStrip *m_tabs;
    ClaimDetail *m_detail;
    std::shared_ptr<const TextIndex> m_counted;
    bool m_counting = false;
};

} // namespace stardesk
