#include "ui/identity/identity_page.h"

#include "models/desk/identity_check.h"
#include "models/desk/store_session.h"
#include "models/tables/session_worker.h"
#include "ui/couriers/hr_sending.h"
#include "ui/identity/identity_detail.h"
#include "ui/identity/identity_watch.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/runs.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/segment_bar.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kDetail = 440;
constexpr int kDetailNarrow = 372;
constexpr int kNarrow = 1000;  ///< px of the page: less, and the detail gives way
constexpr int kWhoLeast = 120;
constexpr std::array kKinds{IdentityIssueKind::OtherName, IdentityIssueKind::SameNumber, IdentityIssueKind::TwoEmployers};

} // namespace

IdentityPage::IdentityPage(Workspace &workspace, IdentityWatch &watch, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_watch(watch)
    , m_model(new IdentityModel(this))
    , m_title(new RunLabel(this))
    , m_kinds(new SegmentBar(tr("Kinds of conflicts"), this))
    , m_checked(new QCheckBox(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new DataTable({}, this))
    , m_nothing(new Placeholder(this))
    , m_detail(new IdentityDetail)
{
    build();
    connect(&m_watch, &IdentityWatch::changed, this, &IdentityPage::fill);
    connect(m_kinds, &SegmentBar::chosenChanged, this, &IdentityPage::fill);
    connect(m_checked, &QCheckBox::toggled, this, &IdentityPage::fill);
    connect(m_table, &DataTable::currentKeyChanged, this, [this] {
        showCurrent();
        emit selectionMoved();
    });
    connect(m_table, &DataTable::opened, this, [this] {
        if (const IdentityIssue *issue = m_model->issue(m_table->currentIndex().row()))
            emit openRequested(u"couriers"_s, issue->persons.front().key.value);
    });
    connect(m_detail, &IdentityDetail::personWanted, this, [this](const QString &key) { emit openRequested(u"couriers"_s, key); });
    connect(m_detail, &IdentityDetail::compareWanted, this, &IdentityPage::compareWanted);
    connect(m_detail, &IdentityDetail::checkWanted, this, [this](const IdentityIssue &issue, const QString &reason) {
        m_reading = true;
        storeHrDecision(m_workspace, this, identityCheckOrder(issue, reason), [this](const QString &refusal) { onDecided(refusal); });
    });
    connect(m_detail, &IdentityDetail::undoWanted, this, [this](const QString &decision) {
        m_reading = true;
        undoHrDecision(m_workspace, this, decision, [this](const QString &refusal) { onDecided(refusal); });
    });
    retranslate();
}

void IdentityPage::build()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(size::pagePadding), px(6), px(size::pagePadding), px(6));
    head->setSpacing(px(12));
    head->addWidget(m_title, 1);
    head->addWidget(m_checked);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), px(6));
    bar->addWidget(m_kinds);
    bar->addStretch(1);
    m_title->setDesignHeight(32);
    m_kinds->setSmall(true);
    m_table->setModel(m_model);
    m_table->setRowFinder([this](const QString &name) { return m_model->rowOf(name); });
    m_table->setDensityHeight(Appearance::rowHeight());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_side = scrolled(m_detail, this);
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_stack, 1);
    both->addWidget(standingLine(this));
    both->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(bar);
    column->addWidget(paneLine(this));
    column->addLayout(both, 1);
}

void IdentityPage::retranslate()
{
    m_checked->setText(tr("Checked ones too"));
    m_table->setAccessibleName(tr("Identity conflicts"));
    fill();
}

void IdentityPage::fill()
{
    const auto &issues = m_watch.issues();
    QStringList labels{tr("All")};
    QList<int> counts{0};
    const auto counted = [this](const IdentityIssue &issue) { return m_checked->isChecked() || !issue.check; };
    counts[0] = int(std::ranges::count_if(issues, counted));
    for (const IdentityIssueKind kind : kKinds) {
        labels << identityKindText(kind);
        counts << int(std::ranges::count_if(issues, [&](const IdentityIssue &issue) { return issue.kind == kind && counted(issue); }));
    }
    const int chosen = qMax(0, m_kinds->chosen());
    m_kinds->setSegments(labels);
    m_kinds->setCounts(counts);
    m_kinds->setChosen(chosen);
    IdentityScope scope{{}, m_checked->isChecked()};
    if (chosen > 0)
        scope.kind = kKinds[size_t(chosen - 1)];
    m_title->setRuns({Run::of(tr("Identity conflicts"), Tone::Neutral, TextRole::Title).withGap(10),
                      Run::secondary(tr("%1 open, %2 checked").arg(m_watch.open()).arg(qint64(issues.size()) - m_watch.open())).elided()});
    m_model->setIssues(issues, scope);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    fillPlaceholder();
    fitColumns();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentRow(0);
    if (m_model->rowCount() > 0 && std::exchange(m_focusWanted, false) && isVisible())
        m_table->setFocus();
    showCurrent();
    emit statusChanged();
}

void IdentityPage::fillPlaceholder()
{
    using Kind = Placeholder::Kind;
    if (!m_workspace.hasData())
        m_nothing->setState(Kind::NeverHadData, tr("No data yet. Open a server export."));
    else if (!m_watch.problem().isEmpty())
        m_nothing->setState(Kind::CannotLoad, m_watch.problem());
    else if (m_watch.isReading())
        m_nothing->setState(Kind::Loading, tr("Loading…"));
    else if (m_watch.issues().empty())
        m_nothing->setState(Kind::NothingMatches, tr("No two records of this export contradict each other."));
    else
        m_nothing->setState(Kind::NothingMatches, tr("Nothing of this kind is open."));
}

// Who takes what the other columns leave; in a narrow window the day goes first, then what the detail says too.
void IdentityPage::fitColumns()
{
    m_side->setFixedWidth(px(width() < px(kNarrow) ? kDetailNarrow : kDetail));
    const int room = width() - m_side->width() - px(size::scrollBar) - 2;
    const auto widthOf = [this](int column) { return px(m_model->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt()); };
    int kind = widthOf(IdentityModel::Kind); // never cut: it says what is wrong
    for (const auto each : {IdentityIssueKind::SameNumber, IdentityIssueKind::OtherName, IdentityIssueKind::TwoEmployers})
        kind = std::max(kind, runsWidth({Run::iconOf(identityKindIcon(each)), Run::of(identityKindText(each))}) + 2 * px(size::cellPadding) + px(4));
    m_table->setColumnWidth(IdentityModel::Kind, kind);
    int left = room - kind - widthOf(IdentityModel::State);
    for (const int column : {IdentityModel::What, IdentityModel::From}) {
        const bool fits = left - widthOf(column) >= px(kWhoLeast);
        m_table->setColumnHidden(column, !fits);
        left -= fits ? widthOf(column) : 0;
    }
    m_table->setColumnWidth(IdentityModel::Who, std::max(px(kWhoLeast) / 2, left));
}

void IdentityPage::showCurrent()
{
    const IdentityIssue *issue = m_model->issue(m_table->currentIndex().row());
    if (!issue || !m_workspace.hasData())
        return m_detail->clear();
    m_reading = true;
    m_workspace.worker().ask<IdentityView>(
        this, "identity", [issue = *issue](StoreSession &session) { return readIdentityView(session, issue); },
        [this](const Result<IdentityView> &view) {
            m_reading = false;
            view ? m_detail->show(*view) : m_detail->clear();
        });
}

void IdentityPage::onDecided(const QString &refusal)
{
    m_reading = false;
    if (!refusal.isEmpty())
        return m_detail->tell(refusal);
    m_watch.refreshChecks();
    emit decided();
}

QString IdentityPage::title() const
{
    return tr("Identity – %1 open").arg(m_watch.open());
}

QString IdentityPage::statusText() const
{
    return m_workspace.hasData() ? tr("%1 conflicts shown").arg(QLocale().toString(m_model->rowCount())) : QString();
}

QList<QWidget *> IdentityPage::panes() const
{
    return {m_kinds, m_table, m_detail};
}

void IdentityPage::takeFocus()
{
    m_focusWanted = m_model->rowCount() == 0; // the list is not there yet
    if (!m_focusWanted)
        m_table->setFocus();
}

bool IdentityPage::select(const QString &name)
{
    const int row = m_model->rowOf(name);
    if (row >= 0)
        m_table->setCurrentRow(row);
    return row >= 0 || name.isEmpty();
}

QString IdentityPage::selectedKey() const
{
    return m_table->currentKey();
}

bool IdentityPage::isBusy() const
{
    return m_reading || m_watch.isReading();
}

void IdentityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void IdentityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void IdentityPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
