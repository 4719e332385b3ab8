/// SellersPage: sellers with official and predicted star, ready views, and one seller.
#pragma once

#include "ui/lists/list_page.h"

namespace stardesk {

class SegmentBar;
class SellerDetail;

class SellersPage final : public ListPage {
    Q_OBJECT
public:
    SellersPage(Workspace &workspace, WindowSettings &settings, QWidget *parent);
    void showRows(const QString &filter) override;
    [[nodiscard]] SellerDetail &detail() const { return *m_detail; }

protected:
    [[nodiscard]] Texts texts() const override;
    void showDetail(const QString &key) override;
    [[nodiscard]] bool isDetailBusy() const override { return m_reading || m_counting; }
    void retranslate() override;
    void onListing() override;

private:
    [[nodiscard]] QStringList scopes() const;
    void countScopes();
    void addActions();
    void markContacted(bool contacted);
    void savePlan();

    WindowSettings &m_choices;
    QString m_key; ///< seller in the detail pane
    SegmentBar *m_views;
    SellerDetail *m_detail;
    std::shared_ptr<const TextIndex> m_counted;
    bool m_reading = false;
    bool m_counting = false;
};

} // namespace stardesk
