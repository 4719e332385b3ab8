/// SellersPage: sellers with official and predicted star, ready views, and one seller.
#pragma once

#include "models/core/result.h"
#include "ui/lists/list_page.h"

#include <functional>

namespace stardesk {

class SegmentBar;
class SellerDetail;
class StoreSession;

class SellersPage final : public ListPage {
    Q_OBJECT
public:
    SellersPage(Workspace &workspace, WindowSettings &settings, QWidget *parent);
    void showRows(const QString &filter) override;
    [[nodiscard]] SegmentBar &segments() const { return *m_segments; }
    [[nodiscard]] SellerDetail &detail() const { return *m_detail; }

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] QList<FilterBar::Facet> facets() const override;
    void showDetail(const QString &key) override;
    [[nodiscard]] bool isDetailBusy() const override { return m_reading || m_counting; }
    void retranslate() override;
    void onListing() override;
    bool widen() override;
    void showEvent(QShowEvent *event) override;

private:
    /// A ready view: what its segment says and the rows it leaves.
    struct View {
        QString label;
        QString filter;
    };
    [[nodiscard]] QList<View> views() const;
    bool leaveReadyView();
    void showViews();
    void countViews();
    void addActions();
    void markContacted(bool contacted);
    void mark(std::function<Result<>(StoreSession &)> write);
    void savePlan();

    WindowSettings &m_choices;
    QString m_key; ///< seller in the detail pane
    QString m_person; ///< whose view "Mine" is
    SegmentBar *m_segments;
    SellerDetail *m_detail;
    std::shared_ptr<const TextIndex> m_counted;
    bool m_reading = false;
    bool m_counting = false;
};

} // namespace stardesk
