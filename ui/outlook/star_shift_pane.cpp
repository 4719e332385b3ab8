#include "ui/outlook/star_shift_pane.h"

#include "ui/outlook/star_bars.h"
#include "ui/shared/button.h"
#include "ui/shared/plain_table.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kGaps = 24; // between what stands in the head line

} // namespace

StarShiftPane::StarShiftPane(QWidget *parent)
    : QWidget(parent)
    , m_finding(new RunLabel(this))
    , m_legend(new RunLabel(this))
    , m_asTable(new Button({}, Button::Look::Flat, this))
    , m_bars(new StarBars(this))
    , m_table(new PlainTable(this))
{
    m_asTable->setIconName(u"table"_s);
    m_asTable->setCheckable(true);
    m_table->setRowHeight(24);
    m_table->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(6), px(size::pagePadding), 0);
    layout->setSpacing(0);
    layout->addWidget(sectionHead(m_finding, {m_legend, m_asTable}, this));
    layout->addWidget(m_bars);
    layout->addWidget(m_table);
    layout->addStretch(1);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool on) {
        m_bars->setVisible(!on);
        m_table->setVisible(on);
    });
    connect(m_bars, &StarBars::activated, this, [this](int star, bool then) {
        const QString &filter = (then ? m_links.after : m_links.before)[size_t(star)];
        if (!filter.isEmpty())
            emit rowsRequested(u"sellers"_s, filter);
    });
    retranslate();
}

// What the bars say goes before what their colours mean.
void StarShiftPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLegend();
}

void StarShiftPane::fitLegend()
{
    const int room = width() - 2 * px(size::pagePadding) - m_asTable->sizeHint().width() - px(kGaps);
    m_legend->setVisible(m_finding->sizeHint().width() + m_legend->sizeHint().width() <= room);
}

void StarShiftPane::retranslate()
{
    m_asTable->setAccessibleName(tr("Show as table"));
    m_asTable->setToolTip(tr("Show as table"));
    m_bars->setToolTip(tr("Click or Enter: the sellers that have this star now; lower bar or Shift+Enter: those that will have it"));
    m_bars->setAccessibleName(tr("Sellers by star, now and on the next star day"));
}

void StarShiftPane::show(const OutlookBoard &board, const QString &then)
{
    const StarCounts &before = board.sellersBefore;
    const StarCounts &after = board.sellersAfter;
    m_links = board.links;
    m_finding->setRuns({Run::strong(starShiftFinding(before, after)).elided()});
    m_legend->setRuns({Run::caption(tr("pale: now · dark: %1").arg(then)).elided()});
    fitLegend();
    m_bars->setCounts(before, after);
    m_table->setColumns({{tr("Diamonds"), 0}, {tr("Now"), 90, true}, {then, 90, true}, {tr("Change"), 90, true}});
    QList<QList<Runs>> rows;
    const QLocale locale;
    for (int star = 0; star < kStarCounts; ++star) {
        const qint64 was = before[size_t(star)], becomes = after[size_t(star)];
        rows.append({{Run::of(QString::number(star)), Run::oneDiamond(star)}, {Run::of(locale.toString(was))},
                     {Run::of(locale.toString(becomes))}, {Run::secondary(locale.toString(becomes - was))}});
    }
    m_table->setRows(rows);
}

} // namespace stardesk
