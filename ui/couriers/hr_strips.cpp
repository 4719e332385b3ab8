#include "ui/couriers/hr_strips.h"

#include "ui/couriers/exclude_strip.h"
#include "ui/couriers/reason_strip.h"
#include "ui/shared/strips.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

namespace stardesk {

HrStrips::HrStrips(QWidget *parent)
    : QWidget(parent)
    , m_reason(new ReasonStrip(this))
    , m_exclude(new ExcludeStrip(this))
    , m_told(new MessageStrip(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_reason);
    column->addWidget(m_exclude);
    column->addWidget(m_told);
    m_told->hide();
    connect(m_told, &MessageStrip::closed, m_told, &QWidget::hide);
    connect(m_reason, &ReasonStrip::cancelled, this, &HrStrips::closeStrips);
    connect(m_exclude, &ExcludeStrip::cancelled, this, &HrStrips::closeStrips);
    connect(m_exclude, &ExcludeStrip::given, this, &HrStrips::give);
    connect(m_reason, &ReasonStrip::given, this, [this](const QString &reason) {
        m_asked.reason = reason;
        give(m_asked);
    });
}

void HrStrips::setView(std::shared_ptr<const CourierView> view)
{
    const bool same = m_view && view && m_view->profile.key == view->profile.key;
    m_view = std::move(view);
    if (same && !m_given)
        return;
    m_told->hide();
    closeStrips();
}

void HrStrips::begin()
{
    closeStrips();
    m_told->hide();
    m_asked = {};
    m_asker = QApplication::focusWidget();
}

void HrStrips::closeStrips()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_given = false;
    m_reason->hide();
    m_exclude->hide();
    if (focused && m_asker && m_asker->isVisible())
        m_asker->setFocus();
}

// The strip stays until the decision is stored: a refusal must not cost what was written.
void HrStrips::give(HrOrder order)
{
    m_given = true;
    order.person = m_view->profile.key;
    emit decisionWanted(order);
}

void HrStrips::askNote()
{
    if (!m_view)
        return;
    begin();
    m_reason->ask(tr("Note about %1, which colleagues see with the next export").arg(m_view->profile.name), tr("Note"), tr("What was said or agreed"));
}

void HrStrips::askAppeal(const QString &complaint, const QString &what)
{
    if (!m_view)
        return;
    begin();
    m_asked.action = HrAction::AppealComplaint;
    m_asked.target = complaint;
    m_reason->ask(tr("Why is this appealed: %1?").arg(what), tr("Appeal"), tr("Reason, ten characters or more"), kHrCommentLength);
}

void HrStrips::askExclusion(const QString &note, const QString &text)
{
    if (!m_view)
        return;
    begin();
    if (!note.isEmpty())
        m_exclude->askNote(note, text);
    else if (!m_view->career.feedbackWeeks.empty())
        m_exclude->askWeek(m_view->career.feedbackWeeks);
}

void HrStrips::tell(const QString &sentence)
{
    m_given = false;
    m_told->show(Tone::Problem, sentence);
}

} // namespace stardesk
