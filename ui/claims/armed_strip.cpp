#include "ui/claims/armed_strip.h"

#include "ui/shared/button.h"
#include "ui/shared/wrapped_runs.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHeight = 48;
constexpr int kBar = 3;

} // namespace

ArmedStrip::ArmedStrip(QWidget *parent)
    : QFrame(parent)
    , m_first(new WrappedLabel(this))
    , m_second(new WrappedLabel(this))
    , m_commit(new Button({}, Button::Look::Primary, this))
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (WrappedLabel *line : {m_first, m_second})
        lines->addWidget(line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(kBar + 8), px(4), px(10), px(4));
    layout->setSpacing(px(8));
    layout->addLayout(lines, 1);
    layout->addWidget(m_commit);
    setMinimumHeight(px(kHeight)); // a long sentence takes one more line rather than its end
    m_commit->setKeyHint(u"↵"_s);
    m_commit->setFocusPolicy(Qt::TabFocus);
    connect(m_commit, &QPushButton::clicked, this, &ArmedStrip::committed);
}

void ArmedStrip::showArmed(const Runs &first, const Runs &second, bool ready)
{
    m_armed = true;
    m_tone = Tone::Accent;
    m_text = runsText(first) + u' ' + runsText(second);
    m_commit->setText(tr("Commit"));
    m_commit->setVisible(true);
    m_commit->setEnabled(ready);
    m_second->setVisible(true);
    m_first->setRuns(first);
    m_second->setRuns(second);
    update();
}

void ArmedStrip::showIdle(Tone tone, const Runs &line)
{
    m_armed = false;
    m_tone = tone;
    m_text = runsText(line);
    m_commit->setVisible(false);
    m_second->setVisible(false);
    m_first->setRuns(line);
    update();
}

QString ArmedStrip::text() const
{
    return m_text;
}

void ArmedStrip::paintEvent(QPaintEvent *)
{
    if (!m_armed && m_tone == Tone::Muted)
        return;
    QPainter p(this);
    p.fillRect(rect(), toneSoftColor(m_tone));
    p.fillRect(QRect(0, 0, px(kBar), height()), toneColor(m_tone));
}

} // namespace stardesk
