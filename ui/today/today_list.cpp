#include "ui/today/today_list.h"

#include "models/desk/cell_value.h"
#include "ui/shared/when.h"
#include "ui/shell/workspace.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

using Kind = TodayItem::Kind;
constexpr int kRow = 50;
constexpr int kIcon = 52;
constexpr int kChevron = 40;
constexpr int kNarrow = 420;

QString beijingDay(qint64 ms)
{
    return dayText(BeijingDay::ofInstant(ms - 1).date()); // an end at midnight belongs to the day before
}

} // namespace

void TodayModel::setItems(const std::vector<TodayItem> &items, qint64 nowMs)
{
    beginResetModel();
    m_items = items;
    m_nowMs = nowMs;
    endResetModel();
}

const TodayItem *TodayModel::item(int row) const
{
    return row >= 0 && row < int(m_items.size()) ? &m_items[size_t(row)] : nullptr;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QString TodayModel::iconOf(const TodayItem &item)
{
    switch (item.kind) {
    case Kind::ClaimsLate:
    case Kind::ClaimsDueToday:
    case Kind::PaymentFailed: return u"claims"_s;
    case Kind::InfoRequested: return u"chat"_s;
    case Kind::SecondApproval: return u"persons"_s;
    case Kind::FallingSellers: return u"outlook"_s;
    case Kind::Programme: return u"programmes"_s;
    case Kind::Privileges: return u"sellers"_s;
    case Kind::FallenCouriers: return u"couriers"_s;
    case Kind::IncentivesDue: return u"gift"_s;
    case Kind::Conflicts: return u"sync"_s;
    case Kind::Identity: return u"persons"_s;
    }
    Q_UNREACHABLE();
}

Runs TodayModel::headline(const TodayItem &item) const
{
    const int n = int(item.count);
    const auto line = [](const QString &strong, const QString &rest) {
        return Runs{Run::strong(strong), Run::of(rest).elided()};
    };
    // %n has no groups of digits; the numbers beside it have.
    const auto many = [n](QString text) { return text.replace(QString::number(n), QLocale().toString(n)); };
    const QString claims = n == 1 ? tr("1 claim") : many(tr("%n claims", nullptr, n));
    const QString sellers = n == 1 ? tr("1 seller") : many(tr("%n sellers", nullptr, n));
    const QString couriers = n == 1 ? tr("1 courier") : many(tr("%n couriers", nullptr, n));
    switch (item.kind) {
    case Kind::ClaimsLate: return line(claims, tr("late"));
    case Kind::ClaimsDueToday: return line(claims, tr("due today"));
    case Kind::SecondApproval: return line(claims, tr("to approve as second person"));
    case Kind::InfoRequested: return line(claims, tr("waiting for what was asked of the claimant"));
    case Kind::PaymentFailed: return line(claims, tr("approved, but the payment failed"));
    case Kind::FallingSellers: return line(sellers, tr("going down if nothing changes"));
    case Kind::Programme: return line(codeWord(item.platform), n == 1 ? tr("1 seller is short or at risk") : tr("%n sellers are short or at risk", nullptr, n));
    case Kind::Privileges: return line(sellers, tr("without any privilege collected"));
    case Kind::FallenCouriers: return line(couriers, tr("down a star, with an open tip"));
    case Kind::IncentivesDue: return line(couriers, tr("with an incentive that is not paid yet"));
    case Kind::Conflicts: return line(n == 1 ? tr("1 decision") : tr("%n decisions", nullptr, n), tr("the server answered otherwise"));
    case Kind::Identity: return line(n == 1 ? tr("1 identity conflict") : tr("%n identity conflicts", nullptr, n), tr("nobody has looked at"));
    }
    Q_UNREACHABLE();
}

QString TodayModel::detail(const TodayItem &item) const
{
    const QString first = item.first.join(u", "_s);
    const qint64 rest = item.count - item.first.size();
    const QString names = rest > 0 ? tr("%1 and %2 more").arg(first, QLocale().toString(rest)) : first;
    switch (item.kind) {
    case Kind::ClaimsLate:
    case Kind::ClaimsDueToday: return tr("next: %1").arg(names);
    case Kind::SecondApproval:
    case Kind::InfoRequested:
    case Kind::PaymentFailed: return tr("oldest: %1").arg(names);
    case Kind::FallingSellers: return tr("nearest to the edge: %1").arg(names);
    case Kind::Programme:
    case Kind::Privileges:
    case Kind::FallenCouriers:
    case Kind::IncentivesDue:
    case Kind::Conflicts:
    case Kind::Identity: return names;
    }
    Q_UNREACHABLE();
}

Runs TodayModel::deadline(const TodayItem &item) const
{
    if (!item.dueMs)
        return {};
    const bool late = *item.dueMs < m_nowMs;
    const qint64 left = qAbs(*item.dueMs - m_nowMs);
    if (item.kind == Kind::ClaimsLate || (item.kind == Kind::SecondApproval && late))
        return {Run::iconOf(u"warning"_s, Tone::Problem, {}, 14), Run::of(tr("%1 late").arg(spanLeftText(left)), Tone::Problem)};
    if (item.kind == Kind::ClaimsDueToday || item.kind == Kind::SecondApproval) {
        const Tone tone = left < kMsPerHour ? Tone::Warning : Tone::Neutral;
        const QString at = QDateTime::fromMSecsSinceEpoch(*item.dueMs, Qt::OffsetFromUTC, int(kBeijingOffsetMs / 1000)).toString(u"HH:mm"_s);
        return {Run::iconOf(u"clock"_s, tone == Tone::Neutral ? Tone::Muted : tone, {}, 14), Run::of(tr("%1 · %2 left").arg(at, spanLeftText(left)), tone)};
    }
    if (late)
        return {Run::secondary(tr("window ended %1").arg(beijingDay(*item.dueMs)))};
    return {Run::secondary(tr("%1 · %2 left").arg(beijingDay(*item.dueMs), spanLeftText(left)))};
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    const TodayItem *row = index.isValid() ? item(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{runsText(headline(*row)), detail(*row), runsText(deadline(*row))}.join(u". "_s);
    default: return {};
    }
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(300), px(kRow)};
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TodayModel *>(index.model());
    const TodayItem *item = model ? model->item(index.row()) : nullptr;
    if (!item)
        return;
    const Theme &t = theme();
    const QRect &box = option.rect;
    const bool chosen = option.state & QStyle::State_Selected, focused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->fillRect(box, chosen ? (option.widget && option.widget->hasFocus() ? t.selection : t.selectionInactive)
                                  : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
    if (!chosen)
        painter->fillRect(QRect(box.x(), box.bottom(), box.width(), 1), t.border);
    if (focused) {
        painter->setPen(QPen(t.focus, size::focusLine));
        painter->drawRect(box.adjusted(1, 1, -1, -1));
    }
    drawIcon(*painter, QRect(box.x() + px(16), box.y(), px(20), box.height()), TodayModel::iconOf(*item), px(20), t.textSecondary);
    // In a narrow pane the end stands below, in the place of the names.
    const bool narrow = box.width() < px(kNarrow);
    const Runs end = model->deadline(*item);
    const int endWide = narrow ? 0 : runsWidth(end);
    const int right = box.right() - px(narrow ? 12 : kChevron);
    if (!narrow)
        drawRuns(*painter, {right - endWide, box.y(), endWide + 2, box.height()}, end);
    if (!narrow)
        drawIcon(*painter, QRect(box.right() - px(32), box.y(), px(16), box.height()), u"chevron_right"_s, px(14), t.textSecondary);
    const QRect text(box.x() + px(kIcon), box.y() + px(6), right - endWide - px(12) - box.x() - px(kIcon), px(19));
    drawRuns(*painter, text, model->headline(*item));
    drawRuns(*painter, text.translated(0, px(19)), narrow && !end.isEmpty() ? end : Runs{Run::caption(model->detail(*item)).elided()});
    painter->restore();
}

TodayList::TodayList(QWidget *parent, bool scrolls)
    : QListView(parent)
    , m_model(new TodayModel(this))
    , m_scrolls(scrolls)
{
    setModel(m_model);
    setItemDelegate(new TodayDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setProperty("ownRing", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, &TodayList::open);
}

void TodayList::setItems(const std::vector<TodayItem> &items, qint64 nowMs)
{
    const int row = currentIndex().row();
    m_model->setItems(items, nowMs);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1)));
    updateGeometry();
}

QSize TodayList::sizeHint() const
{
    return {px(400), m_model->rowCount() * px(kRow) + 2};
}

QSize TodayList::minimumSizeHint() const
{
    return m_scrolls ? QSize(px(180), px(kRow)) : sizeHint();
}

void TodayList::open(const QModelIndex &index)
{
    if (const TodayItem *item = m_model->item(index.row()))
        emit itemOpened(*item);
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(currentIndex());
    QListView::keyPressEvent(event);
}

} // namespace stardesk
