#include "ui/claims/claim_detail.h"

#include "ui/claims/attach_sheet.h"
#include "ui/claims/claim_stages.h"
#include "ui/claims/claim_words.h"
#include "ui/claims/decision_panel.h"
#include "ui/claims/document_preview.h"
#include "ui/claims/evidence_sheet.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/numbered_lines.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/stage_timeline.h"
#include "ui/shared/strips.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kTallRow = 24;   // of the timeline
constexpr int kShortRow = 18;
constexpr int kTallLine = 20;  // of the calculation
constexpr int kShortLine = 18;

Button *iconButton(const QString &icon, QWidget *parent)
{
    auto *button = new Button({}, Button::Look::Flat, parent);
    button->setIconName(icon);
    return button;
}

} // namespace

ClaimDetail::ClaimDetail(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new Placeholder(this))
    , m_number(new RunLabel(this))
    , m_late(new Pill(this))
    , m_second(new RunLabel(this))
    , m_documents(iconButton(u"clip"_s, this))
    , m_explain(iconButton(u"tree"_s, this))
    , m_more(iconButton(u"more"_s, this))
    , m_moreMenu(new QMenu(this))
    , m_card(new Card(this))
    , m_check(new MessageStrip(this))
    , m_body(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_sheet(new EvidenceSheet(this))
    , m_preview(new DocumentPreview(this))
    , m_attach(new AttachSheet(this))
    , m_finding(new RunLabel(this))
    , m_legend(new StageLegend(this))
    , m_legendBelow(new StageLegend(this))
    , m_tableSwitch(iconButton(u"table"_s, this))
    , m_timeline(new StageTimeline(this))
    , m_table(new PlainTable(this))
    , m_policyHead(new RunLabel(this))
    , m_policyExplain(new Button({}, Button::Look::Link, this))
    , m_policy(new NumberedLines({}, this))
{
    keepWorded(*this, [this] { m_policy->setAccessibleName(tr("Calculation of the policy")); });
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, px(8), 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeHead());
    auto *card = new QHBoxLayout;
    card->setContentsMargins(px(size::pagePadding), px(6), px(size::pagePadding), px(6));
    card->addWidget(m_card);
    m_column->addLayout(card);
    m_check->setDesignHeight(30);
    m_check->hide();
    m_column->addWidget(m_check);
    QWidget *main = makeMain();
    m_scroll->setWidget(main);
    main->setAutoFillBackground(false); // setWidget turns it on
    m_body->addWidget(m_scroll);
    for (QWidget *sheet : std::initializer_list<QWidget *>{m_sheet, m_preview, m_attach})
        m_body->addWidget(sheet);
    m_column->addWidget(m_body, 1);
    m_body->setMinimumHeight(px(40)); // it scrolls; the reasons below it do not
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    setMinimumWidth(px(480));
    connectParts();
    retranslate();
}

QWidget *ClaimDetail::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding) - px(6), 0);
    layout->setSpacing(px(10));
    layout->addWidget(m_number);
    layout->addWidget(m_late);
    layout->addWidget(m_second, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(4));
    for (Button *button : {m_documents, m_explain, m_more})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    m_number->setDesignHeight(32);
    return head;
}

QWidget *ClaimDetail::makeMain()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto padded = [this](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
        row->addWidget(widget);
        return row;
    };
    m_tableSwitch->setSmall(true);
    m_tableSwitch->setCheckable(true);
    column->addLayout(padded(sectionHead(m_finding, {m_legend, m_tableSwitch}, main)));
    column->addWidget(m_timeline);
    column->addLayout(padded(m_table));
    QHBoxLayout *below = padded(m_legendBelow);
    below->addStretch(1);
    column->addLayout(below);
    column->addSpacing(px(7));
    column->addLayout(padded(paneLine(main)));
    column->addSpacing(px(2));
    m_policyExplain->setKeyHint(u"Ctrl+I"_s);
    m_policyExplain->setSmall(true); // leaves room for the ring
    column->addLayout(padded(sectionHead(m_policyHead, {m_policyExplain}, main)));
    column->addLayout(padded(m_policy));
    column->addStretch(1);
    m_table->setVisible(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    return main;
}

void ClaimDetail::connectParts()
{
    connect(m_documents, &QPushButton::clicked, this, &ClaimDetail::openDocuments);
    connect(m_explain, &QPushButton::clicked, this, &ClaimDetail::openExplanation);
    connect(m_policyExplain, &QPushButton::clicked, this, &ClaimDetail::openExplanation);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_tableSwitch, &QPushButton::toggled, this, &ClaimDetail::showStagesAsTable);
    connect(m_timeline, &StageTimeline::opened, this, [this](int stage) { openScans(stage); });
    connect(m_timeline, &StageTimeline::papersWanted, this, &ClaimDetail::openPaperOf);
    connect(m_policy, &NumberedLines::activated, this, [this](int line) { follow(m_lines.value(line).input); });
    connect(m_check, &MessageStrip::actionTriggered, this, [this] { openSheet(proposalTable(m_view.review)); });
    connect(m_sheet, &EvidenceSheet::closed, this, &ClaimDetail::closeSheet);
    connect(m_sheet, &EvidenceSheet::rowOpened, this, &ClaimDetail::documentWanted);
    connect(m_sheet, &EvidenceSheet::attachWanted, this, &ClaimDetail::attachWanted);
    connect(m_preview, &DocumentPreview::closed, this, &ClaimDetail::closeSheet);
    connect(m_attach, &AttachSheet::closed, this, &ClaimDetail::closeSheet);
    setAcceptDrops(true);
}

void ClaimDetail::setFoot(QWidget *foot)
{
    m_column->addWidget(foot);
}

void ClaimDetail::setOther(QWidget *other)
{
    m_other = other;
    m_stack->addWidget(other);
}

bool ClaimDetail::showOther(bool on)
{
    if (on == (m_stack->currentWidget() == m_other))
        return false;
    on ? m_stack->setCurrentWidget(m_other) : m_stack->setCurrentIndex(m_view.profile().key.value.isEmpty() ? 0 : 1);
    return true;
}

QList<QWidget *> ClaimDetail::keyTargets() const
{
    return {m_timeline, m_policy, m_sheet, m_documents, m_explain, m_more, m_tableSwitch, m_policyExplain};
}

void ClaimDetail::setLetters(const ReviewLetters &letters)
{
    m_letters = letters;
    m_documents->setToolTip(m_letters.hinted(tr("Documents and the promise at checkout (D)"), u'd'));
}

void ClaimDetail::clear()
{
    m_view = {};
    m_nothing->setState(Placeholder::Kind::NeverHadData, tr("Choose a claim in the list to see promise against fact."));
    m_stack->setCurrentIndex(0);
}

void ClaimDetail::showFailure(const QString &sentence)
{
    m_view = {};
    m_nothing->setState(Placeholder::Kind::CannotLoad, sentence);
    m_stack->setCurrentIndex(0);
}

void ClaimDetail::show(const ClaimView &view)
{
    const bool another = view.profile().key.value != m_view.profile().key.value;
    m_view = view;
    if (another)
        m_body->setCurrentWidget(m_scroll);
    fill();
    if (m_body->currentWidget() == m_sheet && m_papersOpen)
        m_sheet->show(documentTable(m_view.review)); // one more may have been filed
    if (m_stack->currentWidget() != m_other)
        m_stack->setCurrentIndex(1);
}

void ClaimDetail::fill()
{
    if (m_view.profile().key.value.isEmpty())
        return;
    fillHead();
    fillCard();
    fillCheck();
    const StageTimelineData stages = claimTimeline(m_view.profile());
    const bool told = !stages.rows.isEmpty();
    m_finding->setRuns({Run::strong(delayFinding(m_view.profile())).elided()});
    m_timeline->setStages(stages);
    m_table->setRows(stageTable(m_view.profile()));
    m_tableSwitch->setVisible(told);
    fillPolicy();
    showStagesAsTable(m_tableSwitch->isChecked());
}

void ClaimDetail::showStagesAsTable(bool table)
{
    const bool told = m_view.profile().facts.stages.has_value();
    if (m_timeline->hasFocus() && table)
        m_policy->setFocus();
    m_timeline->setVisible(told && !table);
    m_table->setVisible(told && table);
    fitRows();
}

void ClaimDetail::toggleStageTable()
{
    m_tableSwitch->toggle();
}

// A short window takes smaller rows before it scrolls: the result of the policy stays in sight.
void ClaimDetail::fitRows()
{
    const int room = m_scroll->viewport()->height();
    if (m_view.profile().key.value.isEmpty())
        return;
    const bool below = m_finding->width() > 0 && m_legend->sizeHint().width() + m_tableSwitch->width() + px(16)
            + runsWidth({Run::strong(delayFinding(m_view.profile()))}) > m_scroll->viewport()->width() - 2 * px(size::pagePadding);
    m_legend->setVisible(m_timeline->isVisibleTo(this) && !below);
    m_legendBelow->setVisible(m_timeline->isVisibleTo(this) && below);
    const int others = px(2 * size::section + 10) + (below ? px(20) : 0);
    const auto needed = [&](int row, int line) {
        return others + px(22) + kStageCount * px(row) + int(m_lines.size()) * px(line);
    };
    int row = kTallRow, line = kTallLine;
    while (row > kShortRow && needed(row, line) > room)
        --row;
    if (needed(row, line) > room)
        line = kShortLine;
    m_timeline->setRowHeight(row);
    m_policy->setLineHeight(line);
    if (std::exchange(m_short, needed(row, line) > room) != m_short)
        fillCard(); // what would be scrolled away stands in the card
}

bool ClaimDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitRows();
    return QWidget::eventFilter(watched, event);
}

void ClaimDetail::retranslate()
{
    m_documents->setAccessibleName(tr("Documents of this claim"));
    m_documents->setToolTip(m_letters.hinted(tr("Documents and the promise at checkout (D)"), u'd'));
    m_explain->setAccessibleName(tr("Explain this amount"));
    m_explain->setToolTip(tr("Explain this amount (Ctrl+I)"));
    m_more->setAccessibleName(tr("More about this claim"));
    m_more->setToolTip(tr("More about this claim"));
    m_tableSwitch->setAccessibleName(tr("Stages as a table"));
    m_tableSwitch->setToolTip(tr("Stages as a table, with who is charged (Ctrl+Shift+T)"));
    m_policyExplain->setText(tr("Explain"));
    m_policyExplain->setAccessibleName(tr("Explain the policy"));
    m_table->setAccessibleName(tr("Stages of the delivery"));
    m_table->setColumns({{tr("Stage"), 0}, {tr("Planned"), PlainTable::kFit, true}, {tr("Actual"), PlainTable::kFit, true},
                         {tr("Over"), PlainTable::kFit, true}, {tr("Excused"), PlainTable::kFit, true},
                         {tr("Answers for it"), PlainTable::kFit}, {tr("Charged"), PlainTable::kFit, true}});
    if (m_view.profile().key.value.isEmpty())
        clear();
    fill();
}

void ClaimDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClaimDetail::focusInEvent(QFocusEvent *)
{
    m_timeline->isVisible() ? m_timeline->setFocus() : m_policy->setFocus();
}

void ClaimDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
