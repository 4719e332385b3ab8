#include "ui/claims/late_parcels_panel.h"

#include "models/core/text/failure_text.h"
#include "models/tables/session_worker.h"
#include "ui/claims/armed_strip.h"
#include "ui/claims/claim_words.h"
#include "ui/shared/button.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

const QString kUnclaimed = u"late:yes claimed:no"_s;
constexpr qint64 kMostRows = 500;
constexpr int kFieldWidth = 260;

QList<Runs> rowOf(const ParcelRow &parcel)
{
    return {{Run::of(parcel.key, Tone::Accent).elided()},
            {Run::of(parcel.order).elided()},
            {Run::of(parcel.lane).elided()},
            {Run::of(parcel.service).elided()},
            {Run::of(parcel.promisedOn.iso())},
            {parcel.deliveredLocal ? Run::of(wallText(*parcel.deliveredLocal)) : Run::secondary(LateParcelsPanel::tr("still under way"))},
            {Run::of(daysText(parcel.daysLate))},
            amountRuns(parcel.item)};
}

} // namespace

LateParcelsPanel::LateParcelsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new RunLabel(this))
    , m_filter(new QLineEdit(kUnclaimed, this))
    , m_scroll(new QScrollArea(this))
    , m_table(new PlainTable)
    , m_strip(new ArmedStrip(this))
{
    m_title->setDesignHeight(32);
    m_filter->setFixedWidth(px(kFieldWidth));
    m_scroll->setWidget(m_table);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_table->setAutoFillBackground(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_table->setRowHeight(24);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(m_filter);
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(10));
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_strip);
    setFocusProxy(m_table);
    connect(m_filter, &QLineEdit::returnPressed, this, &LateParcelsPanel::load);
    connect(m_table, &PlainTable::rowActivated, this, &LateParcelsPanel::arm);
    connect(m_strip, &ArmedStrip::committed, this, &LateParcelsPanel::open);
    retranslate();
}

void LateParcelsPanel::load()
{
    if (!m_workspace.hasData())
        return;
    m_busy = true;
    m_workspace.worker().ask<ParcelList>(
        this, "late_parcels",
        [filter = m_filter->text().trimmed()](StoreSession &session) {
            Job job;
            return ClaimIntake(session).parcels({filter, kMostRows}, job);
        },
        [this](const Result<ParcelList> &list) { show(list); });
}

void LateParcelsPanel::show(const Result<ParcelList> &list)
{
    m_busy = false;
    m_list = list ? *list : ParcelList();
    fill();
    emit listed();
    if (!list)
        say(failureText(list.failure()), false);
}

void LateParcelsPanel::fill()
{
    const QLocale locale;
    Runs title{Run::strong(tr("%1 parcels").arg(locale.toString(m_list.total))).withGap(8)};
    if (m_list.total > qint64(m_list.rows.size()))
        title.append(Run::secondary(tr("the first %1 are shown").arg(locale.toString(qint64(m_list.rows.size())))).elided());
    m_title->setRuns(title);
    m_table->setColumns({{tr("Tracking no."), 0}, {tr("Order"), 0}, {tr("Lane"), 76}, {tr("Service"), 76}, {tr("Promised by"), 96},
                         {tr("Delivered"), 136}, {tr("Late"), 84, true}, {tr("Item"), 112, true}});
    QList<QList<Runs>> rows;
    QList<int> links;
    for (const ParcelRow &parcel : m_list.rows) {
        links.append(int(rows.size()));
        rows.append(rowOf(parcel));
    }
    m_table->setRows(rows);
    m_table->setLinkedRows(links);
    disarm();
}

void LateParcelsPanel::arm(int row)
{
    if (row < 0 || size_t(row) >= m_list.rows.size())
        return;
    m_armed = row;
    const ParcelRow &parcel = m_list.rows[size_t(row)];
    m_strip->showArmed({Run::strong(tr("Armed:")), Run::of(tr("a claim is opened for %1, %2 late.").arg(parcel.key, daysText(parcel.daysLate))).elided()},
                       {Run::secondary(tr("Held like a decision, then the server opens it. Esc disarms.")).elided()}, true);
    announce(*this, m_strip->text());
    m_strip->commitButton()->setFocus();
}

void LateParcelsPanel::disarm()
{
    m_armed.reset();
    m_strip->showIdle(Tone::Muted, {Run::secondary(m_list.rows.empty() ? tr("No late parcel is without a claim.")
                                                                       : tr("Enter or a click on a parcel opens a claim for it.")).elided()});
}

void LateParcelsPanel::open()
{
    if (!m_armed || !m_workspace.hasData())
        return;
    OpenOrder order;
    order.parcel = m_list.rows[size_t(*m_armed)].key;
    disarm();
    m_table->setFocus();
    m_busy = true;
    m_workspace.worker().ask<OpenOutcome>(
        this, "open_claim", [order](StoreSession &session) { return ClaimIntake(session).open(order); },
        [this](const Result<OpenOutcome> &outcome) {
            m_busy = false;
            if (!outcome || !outcome->done())
                return say(outcome ? outcome->no->sentence : failureText(outcome.failure()), false);
            say(tr("Claim %1 is held; Ctrl+Z takes it back.").arg(outcome->claim.value), true);
            emit opened();
        });
}

void LateParcelsPanel::say(const QString &sentence, bool good)
{
    Runs line{Run::of(sentence)};
    if (!good)
        line.prepend(Run::strong(QCoreApplication::translate("stardesk::DecisionPanel", "Not possible:")));
    m_strip->showIdle(good ? Tone::Good : Tone::Problem, line);
    announce(*this, sentence);
}

QString LateParcelsPanel::statusText() const
{
    return tr("%1 parcels").arg(QLocale().toString(m_list.total));
}

QString LateParcelsPanel::stripText() const
{
    return m_strip->text();
}

void LateParcelsPanel::retranslate()
{
    m_filter->setAccessibleName(tr("Filter of the parcels"));
    m_filter->setToolTip(tr("Fields: late, claimed, days_late, lane, service, id, order, promised_on. Enter applies it."));
    m_table->setAccessibleName(tr("Late parcels that nobody claimed"));
    fill();
}

void LateParcelsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LateParcelsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_armed && !event->isAutoRepeat())
        return open();
    if (event->key() == Qt::Key_Escape && m_armed) {
        disarm();
        return m_table->setFocus();
    }
    QWidget::keyPressEvent(event);
}

void LateParcelsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
