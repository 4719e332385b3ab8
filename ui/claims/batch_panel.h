/// BatchPanel: one decision for the chosen claims, in the place of the detail: what, why, the preview of what will and will
/// not happen, progress, and the result of every claim.
#pragma once

#include "models/desk/claim_batch.h"
#include "ui/shared/runs.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLineEdit;
class QScrollArea;

namespace stardesk {

class Button;
class ChoiceList;
class PlainTable;
class ProgressStrip;
class WrappedLabel;
class Workspace;

class BatchPanel final : public QWidget {
    Q_OBJECT
public:
    BatchPanel(Workspace &workspace, QWidget *parent = nullptr);
    /// What is noted once a batch has done something; runs on the worker's thread.
    using Note = std::function<Result<>(StoreSession &, const ClaimOrder &, const BatchResult &)>;
    /// Begins with these claims; what was open before is left.
    void begin(const std::vector<ClaimKey> &claims, Note note = {});
    [[nodiscard]] bool isBusy() const { return bool(m_job); }
    /// Something was taken back: a result that is no longer true closes.
    void refresh();
    /// What is on screen, a preview or a result: one per claim.
    [[nodiscard]] const std::vector<ClaimOutcomeOfOrder> &rows() const { return m_rows; }

signals:
    void closed();
    void decided();   ///< something was stored

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Step { Action, Reason, Preview, Running, Result };
    void setStep(Step step);
    void askAction();
    void choose(const QString &id);
    void askReason();
    void preview();
    void showPreview(const Result<BatchPreview> &preview);
    void run();
    void showResult(const Result<BatchResult> &result);
    void fillRows(const std::vector<ClaimOutcomeOfOrder> &rows, bool done);
    void checkCount();
    void saveRows();
    void leave();
    [[nodiscard]] std::shared_ptr<Job> makeJob();
    void onProgress(const JobProgress &progress);

    Workspace &m_workspace;
    std::vector<ClaimKey> m_claims;
    Note m_noteDone;
    ClaimOrder m_order;
    BatchPreview m_preview;
    std::vector<ClaimOutcomeOfOrder> m_rows; ///< on screen, for the export
    std::vector<ClaimOutcomeOfOrder> m_refused; ///< by the preview: told again beside the result
    QString m_batch;                         ///< of the result on screen; null: none
    std::shared_ptr<Job> m_job;
    Step m_step = Step::Action;
    RunLabel *m_title;
    RunLabel *m_note;
    WrappedLabel *m_totals;  ///< per currency, never cut
    ChoiceList *m_choices;
    QScrollArea *m_scroll;
    PlainTable *m_table;
    ProgressStrip *m_progress;
    QWidget *m_foot;
    RunLabel *m_countLabel;
    QLineEdit *m_count;
    Button *m_run;
    Button *m_save;
    Button *m_close;
};

} // namespace stardesk
