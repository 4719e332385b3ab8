#include "ui/couriers/exclude_strip.h"

#include "ui/couriers/courier_words.h"
#include "ui/shared/button.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

// Places of FeedbackWeek::channels.
constexpr std::array kChannels{"taobao"_L1, "tmall"_L1, "guoguo"_L1};
constexpr int kMostReason = 1000;

} // namespace

ExcludeStrip::ExcludeStrip(QWidget *parent)
    : QFrame(parent)
    , m_question(new RunLabel(this))
    , m_which(new QWidget(this))
    , m_week(new QComboBox(m_which))
    , m_channel(new QComboBox(m_which))
    , m_count(new QSpinBox(m_which))
    , m_most(new RunLabel(m_which))
    , m_code(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_verb(new Button({}, Button::Look::Primary, this))
    , m_cancel(new Button({}, Button::Look::Flat, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(6), px(12), px(8));
    column->setSpacing(px(4));
    auto *head = new QHBoxLayout;
    head->addWidget(m_question, 1);
    head->addWidget(m_cancel);
    column->addLayout(head);
    auto *which = new QHBoxLayout(m_which);
    which->setContentsMargins(0, 0, 0, 0);
    which->setSpacing(px(8));
    which->addWidget(m_week, 1);
    which->addWidget(m_channel, 1);
    which->addWidget(m_count);
    which->addWidget(m_most);
    column->addWidget(m_which);
    column->addWidget(m_code);
    auto *last = new QHBoxLayout;
    last->setSpacing(px(8));
    last->addWidget(m_reason, 1);
    last->addWidget(m_verb);
    column->addLayout(last);
    m_cancel->setIconName(u"close"_s);
    m_reason->setMaxLength(kMostReason);
    connect(m_week, &QComboBox::currentIndexChanged, this, &ExcludeStrip::fillChannels);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ExcludeStrip::fitCount);
    connect(m_code, &QComboBox::currentIndexChanged, this, &ExcludeStrip::check);
    connect(m_reason, &QLineEdit::textChanged, this, &ExcludeStrip::check);
    connect(m_reason, &QLineEdit::returnPressed, this, &ExcludeStrip::give);
    connect(m_verb, &QPushButton::clicked, this, &ExcludeStrip::give);
    connect(m_cancel, &QPushButton::clicked, this, &ExcludeStrip::cancelled);
    hide();
}

void ExcludeStrip::askNote(const QString &key, const QString &text)
{
    m_note = key;
    m_weeks.clear();
    //: %1 is what a rater wrote.
    ask({Run::strong(tr("This rating does not count: %1").arg(text.simplified())).elided()}, false);
}

void ExcludeStrip::askWeek(const std::vector<FeedbackWeek> &weeks)
{
    m_note.clear();
    m_weeks = weeks;
    m_week->clear();
    for (const FeedbackWeek &week : weeks)
        m_week->addItem(tr("Week of %1").arg(week.monday.iso()));
    ask({Run::strong(tr("Ratings of a week do not count"))}, true);
}

void ExcludeStrip::ask(const Runs &question, bool ofWeek)
{
    m_question->setRuns(question);
    m_which->setVisible(ofWeek);
    m_week->setAccessibleName(tr("Week"));
    m_channel->setAccessibleName(tr("Channel"));
    m_count->setAccessibleName(tr("How many ratings"));
    m_code->setAccessibleName(tr("Why it does not count"));
    m_code->setPlaceholderText(tr("Why it does not count"));
    m_reason->setAccessibleName(tr("What happened"));
    m_reason->setPlaceholderText(tr("What happened, ten characters or more"));
    m_verb->setText(tr("Exclude"));
    m_cancel->setAccessibleName(tr("Do nothing"));
    m_cancel->setToolTip(tr("Do nothing (Esc)"));
    m_code->clear();
    for (const ExclusionReason &reason : exclusionReasons()) {
        const QString code(reason.code);
        m_code->addItem(exclusionReasonText(code), code);
    }
    m_code->setCurrentIndex(-1);
    m_reason->clear();
    check();
    show();
    ofWeek ? m_week->setFocus() : m_code->setFocus();
}

void ExcludeStrip::fillChannels()
{
    m_channel->clear();
    if (m_week->currentIndex() < 0 || m_weeks.empty())
        return;
    const FeedbackWeek &week = m_weeks[size_t(m_week->currentIndex())];
    m_channel->addItem(tr("all channels"), QString());
    for (size_t i = 0; i < kChannels.size(); ++i)
        if (week.channels[i])
            m_channel->addItem(channelText(kChannels[i]), QString(kChannels[i]));
}

void ExcludeStrip::fitCount()
{
    if (m_week->currentIndex() < 0 || m_channel->currentIndex() < 0 || m_weeks.empty())
        return;
    const FeedbackWeek &week = m_weeks[size_t(m_week->currentIndex())];
    const QString chosen = m_channel->currentData().toString();
    qint64 most = week.ratings;
    for (size_t i = 0; i < kChannels.size(); ++i)
        if (kChannels[i] == chosen)
            most = week.channels[i].value_or(1);
    m_count->setRange(1, int(most));
    m_most->setRuns({Run::caption(tr("of %1").arg(most))});
}

void ExcludeStrip::check()
{
    m_verb->setEnabled(m_code->currentIndex() >= 0 && m_reason->text().trimmed().size() >= kHrCommentLength);
}

void ExcludeStrip::give()
{
    if (!m_verb->isEnabled())
        return;
    HrOrder order;
    order.action = HrAction::ExcludeRating;
    order.code = m_code->currentData().toString();
    order.reason = m_reason->text().trimmed();
    order.target = m_note;
    if (!m_weeks.empty()) {
        order.target = m_weeks[size_t(m_week->currentIndex())].key;
        order.channel = m_channel->currentData().toString();
        order.ratings = m_count->value();
    }
    emit given(order);
}

void ExcludeStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit cancelled();
    QFrame::keyPressEvent(event);
}

void ExcludeStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme().accentSoft);
    p.fillRect(QRect(0, 0, width(), 1), theme().border);
}

} // namespace stardesk
