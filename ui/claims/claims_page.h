/// ClaimsPage: the reviewer's queue with its splits, one claim in full, and the decision panel below it.
#pragma once

#include "ui/claims/queue_state.h"
#include "ui/lists/list_page.h"

namespace stardesk {

class BatchPanel;
class ClaimDetail;
class ClaimDocuments;
class ClaimPapers;
struct ClaimView;
class DecisionPanel;
class LateParcelsPanel;
class QueueHead;
class ReviewKeys;

class ClaimsPage final : public ListPage {
    Q_OBJECT
public:
    ClaimsPage(Workspace &workspace, WindowSettings &settings, QWidget *parent);

    bool select(const QString &key) override;
    bool closeDetail() override;
    void showRows(const QString &filter) override;
    void fillMenu(QMenu *menu) override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] DecisionPanel &panel() const { return *m_panel; }
    /// After something was decided or taken back elsewhere.
    void refresh();
    /// The same while somebody works here: what is armed stays armed, and is judged again when it is committed.
    void refreshBeside();

signals:
    /// A decision was stored and is held.
    void decided();
    void queueCounted(qint64 dueToday, qint64 late);
    /// The incident of the claim on screen; null where none is linked.
    void incidentWanted(const QString &key);

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] QList<FilterBar::Facet> facets() const override;
    void showDetail(const QString &key) override;
    [[nodiscard]] bool isDetailBusy() const override { return m_counting || m_reading || m_deciding || isParcelsBusy(); }
    void retranslate() override;
    void onListing() override;
    bool widen() override;

private:
    void addActions();
    [[nodiscard]] bool isParcelsBusy() const;
    [[nodiscard]] QString queueClearText() const;
    void watchKeys();
    void countQueue();
    void onTick();
    void showSplit(int tab);
    void showClaim(const Result<ClaimView> &view);
    void decide(const ClaimOrder &order);
    void onDecided(const Result<ClaimOutcomeOfOrder> &outcome, const QString &next);
    void move(int rows);
    void moveUndecided(int by);
    [[nodiscard]] bool canDecide(int row) const;
    [[nodiscard]] QString undecidedFrom(int row, int by) const;
    void toggleChosen();
    void openIncident();
    void openBatch();
    void closeBatch();
    [[nodiscard]] std::vector<ClaimKey> chosenClaims() const;

    QueueHead *m_head;
    ClaimDetail *m_detail;
    DecisionPanel *m_panel;
    BatchPanel *m_batch;
    LateParcelsPanel *m_parcels;
    ReviewKeys *m_keys;
    ClaimDocuments *m_documents;
    ClaimPapers *m_papers;
    WindowSettings &m_windowSettings;
    QueueState m_state;
    std::shared_ptr<const TextIndex> m_counted;
    QString m_shownKey;
    QString m_spoken;       ///< what was decided, said together with the claim that comes next
    bool m_counting = false;
    bool m_reading = false;
    bool m_deciding = false;
    bool m_splitChosen = false; ///< the first split with claims is shown once
};

} // namespace stardesk
