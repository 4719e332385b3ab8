#include "ui/today/today_head.h"

#include "models/core/clock.h"
#include "models/desk/today_desk.h"
#include "ui/shared/button.h"
#include "ui/shared/runs.h"
#include "ui/shared/when.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHead = 46;
constexpr qint64 kOldAfterMs = kMsPerDay; // an export comes every night

} // namespace

TodayHead::TodayHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new RunLabel(this))
    , m_age(new RunLabel(this))
    , m_sync(new Button({}, Button::Look::Normal, this))
{
    setFixedHeight(px(kHead));
    m_sync->setIconName(u"sync"_s);
    m_sync->setKeyHint(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
    m_age->setAlignment(Qt::AlignRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_age, 1);
    layout->addWidget(m_sync);
    connect(m_sync, &QPushButton::clicked, this, &TodayHead::syncRequested);
    retranslate();
}

QString TodayHead::thingsText(int things)
{
    if (things == 0)
        return tr("nothing needs you");
    return things == 1 ? tr("1 thing needs you") : tr("%n things need you", nullptr, things);
}

void TodayHead::show(const TodayBoard &board, bool past)
{
    m_title->setRuns({Run::of(longDayText(board.today.date()), Tone::Neutral, TextRole::Title).withGap(10),
                      Run::secondary(thingsText(int(board.items.size()))).elided()});
    const qint64 age = board.nowMs - board.dataMs;
    const QString text = tr("Data of %1, %2 old").arg(beijingWhen(board.dataMs / kMsPerMinute * kMsPerMinute), spanLeftText(age));
    if (age > kOldAfterMs && !past)
        m_age->setRuns({Run::iconOf(u"warning"_s, Tone::Warning, {}, 14), Run::of(text, Tone::Warning, TextRole::Caption).elided()});
    else
        m_age->setRuns({Run::caption(text).elided()});
    m_sync->setVisible(!past);
}

void TodayHead::retranslate()
{
    m_sync->setText(tr("Sync now"));
}

} // namespace stardesk
