#include "ui/outlook/outlook_head.h"

#include "models/core/clock.h"
#include "models/domain/rule_set.h"
#include "ui/outlook/rule_clock.h"
#include "ui/shared/button.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/shared/when.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHead = 52;
constexpr qint64 kOldAfterMs = kMsPerDay;

} // namespace

OutlookHead::OutlookHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new RunLabel(this))
    , m_sheet(new Button({}, Button::Look::Normal, this))
    , m_export(new Button({}, Button::Look::Flat, this))
    , m_strip(new MessageStrip(this))
    , m_clock(new RuleClock(this))
{
    m_export->setIconName(u"export"_s);
    m_sheet->setIconName(u"print"_s);
    m_sheet->setKeyHint(QKeySequence(u"Ctrl+P"_s).toString(QKeySequence::NativeText));
    auto *row = new QWidget(this);
    row->setFixedHeight(px(kHead));
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    rowLayout->addWidget(m_title, 1);
    rowLayout->addWidget(m_sheet);
    rowLayout->addWidget(m_export);
    auto *clock = new QHBoxLayout;
    clock->setContentsMargins(px(size::pagePadding), px(4), px(size::pagePadding), px(6));
    clock->addWidget(m_clock);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(row);
    layout->addWidget(m_strip);
    layout->addLayout(clock);
    layout->addWidget(paneLine(this));
    m_strip->hide();
    connect(m_sheet, &QPushButton::clicked, this, &OutlookHead::sheetRequested);
    connect(m_export, &QPushButton::clicked, this, &OutlookHead::exportRequested);
    connect(m_strip, &MessageStrip::closed, m_strip, &QWidget::hide);
}

void OutlookHead::show(const OutlookBoard &board, const SellerRules &rules, qint64 nowMs)
{
    const StarOutlook &outlook = board.outlook.sellers;
    m_title->setRuns({Run::of(tr("Star day %1").arg(longDayText(outlook.publishesOn.date())), Tone::Neutral, TextRole::Title).withGap(10),
                      Run::secondary(tr("counts the data of %1, Beijing time").arg(dayText(outlook.dataDate.date()))).elided()});
    const SellerPublication next = sellerPublicationOfMonth(rules, outlook.publishesOn);
    const SellerPublication last = sellerPublicationOfMonth(rules, outlook.dataDate);
    m_clock->show(outlook, last.publishedOn, next.opensMs, nowMs);
    showPhase(board, nowMs);
}

void OutlookHead::showPhase(const OutlookBoard &board, qint64 nowMs)
{
    const qint64 age = nowMs - board.dataMs;
    const StarOutlook &outlook = board.outlook.sellers;
    if (outlook.phase == StarPhase::Publishing)
        m_strip->show(Tone::Accent, tr("New stars are being published; these are still predictions of %1.").arg(dayText(outlook.dataDate.date())), {}, false);
    else if (outlook.phase == StarPhase::Fixed)
        m_strip->show(Tone::Accent, tr("Counted on %1, publishes on %2: nothing can change it. Collect privileges before the window closes.")
                                        .arg(dayText(outlook.dataDate.date()), dayText(outlook.publishesOn.date())), {}, false);
    else if (age > kOldAfterMs)
        m_strip->show(Tone::Warning, tr("Old data: %1 old. Sync to see what changed.").arg(spanLeftText(age)), {}, false);
    else
        m_strip->hide();
}

void OutlookHead::tell(Tone tone, const QString &sentence)
{
    m_strip->show(tone, sentence);
}

void OutlookHead::retranslate()
{
    m_sheet->setText(tr("Morning sheet"));
    m_export->setText(tr("Export…"));
}

} // namespace stardesk
