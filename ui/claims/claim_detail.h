/// ClaimDetail: one late parcel as its reviewer sees it: promise against fact, seven stages, the policy's calculation, and
/// the evidence behind each.
#pragma once

#include "ui/claims/claim_view.h"
#include "ui/claims/policy_lines.h"
#include "ui/claims/review_letters.h"

#include <QtWidgets/QWidget>

class QMenu;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace stardesk {

class AttachSheet;
class Button;
class Card;
class DecisionPanel;
class DocumentPreview;
class EvidenceSheet;
struct EvidenceTable;
class MessageStrip;
class NumberedLines;
class Pill;
class Placeholder;
class PlainTable;
class RunLabel;
class StageLegend;
class StageTimeline;

class ClaimDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ClaimDetail(QWidget *parent = nullptr);
    void show(const ClaimView &view);
    void showFailure(const QString &sentence);
    void clear();
    [[nodiscard]] const ClaimView &view() const { return m_view; }
    /// Below the evidence, never scrolled away.
    void setFoot(QWidget *foot);

    /// Shown in the place of the claim while it is on; false where that changed nothing.
    void setOther(QWidget *other);
    bool showOther(bool on);

    void toggleStageTable();
    void openExplanation();
    void openDocuments();
    void openHistory();
    void openScans(std::optional<int> stage);
    /// A table of somebody else's, such as what a checker compares.
    void openSheet(const EvidenceTable &table);
    /// True where a sheet was open: one step back, from a paper to the papers, from these to the main view.
    bool closeSheet();
    [[nodiscard]] DocumentPreview &preview() const { return *m_preview; }
    void openPreview();
    [[nodiscard]] AttachSheet &attachSheet() const { return *m_attach; }
    /// What kind of paper is this file?
    void askAbout(const QString &file);
    /// Widgets that take the decision letters beside the queue.
    [[nodiscard]] QList<QWidget *> keyTargets() const;
    /// The keys that its menu and tool tips name.
    void setLetters(const ReviewLetters &letters);
    [[nodiscard]] QMenu *moreMenu() const { return m_moreMenu; }
    /// What `panel` offers, then what can be looked at; `whole`: with what the page has shortcuts for.
    void fillMenu(QMenu *menu, DecisionPanel &panel, bool whole);

signals:
    void incidentWanted();
    void documentWanted(int document); ///< place in the claim's documents
    void attachWanted();
    void orderWanted();
    void packWanted();                 ///< everything about the claim as a PDF

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeMain();
    void connectParts();
    void retranslate();
    void fill();
    void fillHead();
    void fillCard();
    void fillPolicy();
    void fillCheck();
    void showStagesAsTable(bool table);
    void follow(PolicyInput input);
    void openPaperOf(int stage);
    void fitRows();

    ClaimView m_view;
    QStackedWidget *m_stack;
    Placeholder *m_nothing;
    RunLabel *m_number;
    Pill *m_late;
    RunLabel *m_second;
    Button *m_documents;
    Button *m_explain;
    Button *m_more;
    QMenu *m_moreMenu;
    Card *m_card;
    MessageStrip *m_check;   ///< what waits for a second person, and whether it still holds
    QStackedWidget *m_body;
    QScrollArea *m_scroll;
    EvidenceSheet *m_sheet;
    DocumentPreview *m_preview;
    AttachSheet *m_attach;
    RunLabel *m_finding;
    StageLegend *m_legend;
    StageLegend *m_legendBelow; ///< in a narrow pane the finding needs the line above
    Button *m_tableSwitch;
    StageTimeline *m_timeline;
    PlainTable *m_table;
    RunLabel *m_policyHead;
    Button *m_policyExplain;
    NumberedLines *m_policy;
    QList<PolicyLine> m_lines;
    ReviewLetters m_letters;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_other = nullptr;
    bool m_papersOpen = false; ///< the sheet shows the claim's papers
    bool m_short = false; ///< the policy's result may be scrolled away
};

} // namespace stardesk
