#include "ui/couriers/courier_detail.h"

#include "models/core/text/failure_text.h"
#include "models/core/text/pinyin.h"
#include "ui/couriers/career_panel.h"
#include "ui/couriers/conduct_panel.h"
#include "ui/couriers/courier_words.h"
#include "ui/couriers/explain_panel.h"
#include "ui/couriers/feedback_panel.h"
#include "ui/couriers/hr_strips.h"
#include "ui/couriers/incentives_panel.h"
#include "ui/couriers/overview_panel.h"
#include "ui/couriers/stars_panel.h"
#include "ui/couriers/tips_panel.h"
#include "ui/shared/button.h"
#include "ui/shared/copy_explanation.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/runs.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/tab_order.h"
#include "ui/shared/tab_row.h"
#include "ui/shared/tab_strip.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChangeMonths = 3; // as the column of the list

ProfilePanel *makePanel(ProfilePart part)
{
    switch (part) {
    case ProfilePart::Overview: return new OverviewPanel;
    case ProfilePart::Timeline: return new CareerPanel;
    case ProfilePart::Feedback: return new FeedbackPanel;
    case ProfilePart::Incentives: return new IncentivesPanel;
    case ProfilePart::Tips: return new TipsPanel;
    case ProfilePart::Stars: return new StarsPanel;
    case ProfilePart::Conduct: return new ConductPanel;
    case ProfilePart::Explain: return new ExplainPanel;
    }
    Q_UNREACHABLE();
}

} // namespace

CourierDetail::CourierDetail(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_nobody(new Placeholder(this))
    , m_name(new RunLabel(this))
    , m_star(new RunLabel(this))
    , m_place(new RunLabel(this))
    , m_print(new Button({}, Button::Look::Flat, this))
    , m_link(new Button({}, Button::Look::Flat, this))
    , m_tabs(new TabRow({}, this))
    , m_pages(new QStackedWidget(this))
    , m_hr(new HrStrips(this))
{
    keepWorded(*this, [this] { m_tabs->strip()->setAccessibleName(tr("Parts of the profile")); });
    auto *profile = new QWidget(this);
    auto *column = new QVBoxLayout(profile);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_tabs);
    column->addWidget(paneLine(profile));
    column->addWidget(m_pages, 1);
    column->addWidget(m_hr);
    m_tabs->setContentsMargins(px(4), 0, 0, 0);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(profile);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_tabs, &TabRow::currentChanged, this, &CourierDetail::showCurrentPanel);
    connect(m_link, &QPushButton::clicked, this, &CourierDetail::copyLink);
    connect(m_hr, &HrStrips::decisionWanted, this, &CourierDetail::decisionWanted);
    retranslate();
    m_tabs->setCurrent(int(ProfilePart::Timeline)); // the career is what people come for
    clear();
}

QWidget *CourierDetail::makeHeader()
{
    auto *header = new QWidget(this);
    auto *lines = new QVBoxLayout(header);
    lines->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), 0);
    lines->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    first->addWidget(m_name, 1);
    first->addWidget(m_print);
    first->addWidget(m_link);
    m_name->setDesignHeight(32);
    m_star->setDesignHeight(24);
    m_place->setDesignHeight(28);
    m_link->setIconName(u"link"_s);
    m_print->setIconName(u"print"_s);
    m_print->setMenu(new QMenu(m_print));
    for (const auto &[code, name] : outgoingLanguages())
        m_print->menu()->addAction(name, this, [this, code = code] { emit profileWanted(code); });
    m_print->menu()->addSeparator();
    m_career = m_print->menu()->addAction(QString(), this, &CourierDetail::careerSheetWanted);
    lines->addLayout(first);
    lines->addWidget(m_star);
    lines->addWidget(m_place);
    return header;
}

/// The place gives way to the number: it is cut first.
void CourierDetail::setReveal(RevealId *reveal)
{
    m_reveal = reveal;
    m_place->parentWidget()->layout()->addWidget(reveal);
    reveal->setLeading(m_place);
    putInTabOrder(m_link, {reveal});
}

ProfilePanel *CourierDetail::panel(ProfilePart part)
{
    return made(part).panel;
}

CourierDetail::Made &CourierDetail::made(ProfilePart part)
{
    Made &made = m_made[size_t(part)];
    if (made.panel)
        return made;
    made.panel = makePanel(part);
    connectPanel(made.panel);
    made.area = scrolled(made.panel, m_pages);
    m_pages->addWidget(made.area);
    if (m_view)
        made.panel->setView(m_view);
    return made;
}

void CourierDetail::connectPanel(ProfilePanel *panel)
{
    connect(panel, &ProfilePanel::partWanted, this, [this](int part) { showPart(ProfilePart(part)); });
    connect(panel, &ProfilePanel::decisionWanted, this, &CourierDetail::decisionWanted);
    connect(panel, &ProfilePanel::undoWanted, this, &CourierDetail::undoWanted);
    connect(panel, &ProfilePanel::noteWanted, m_hr, &HrStrips::askNote);
    connect(panel, &ProfilePanel::appealWanted, m_hr, &HrStrips::askAppeal);
    connect(panel, &ProfilePanel::exclusionWanted, m_hr, &HrStrips::askExclusion);
    connect(panel, &ProfilePanel::talkSheetWanted, this, &CourierDetail::talkSheetWanted);
}

void CourierDetail::showCurrentPanel()
{
    if (!m_view)
        return;
    QWidget *area = made(part()).area;
    m_pages->setCurrentWidget(area);
    putInTabOrder(m_tabs, {area}); // a part becomes a stop, or gains one, when it is filled
}

void CourierDetail::clear()
{
    m_view.reset();
    if (m_reveal)
        m_reveal->setPerson({});
    m_nobody->setState(Placeholder::Kind::NeverHadData, tr("Choose a courier in the list to see the career."));
    m_stack->setCurrentIndex(0);
}

void CourierDetail::showFailure(const Failure &failure)
{
    m_view.reset();
    if (m_reveal)
        m_reveal->setPerson({});
    m_nobody->setState(Placeholder::Kind::CannotLoad, failureText(failure));
    m_stack->setCurrentIndex(0);
}

void CourierDetail::show(const CourierView &view)
{
    m_view = std::make_shared<const CourierView>(view);
    if (m_reveal)
        m_reveal->setPerson(view.profile.key);
    fillHeader();
    fillCounts();
    (void)made(part());
    m_stack->setCurrentIndex(1);
    for (const Made &made : m_made)
        if (made.panel)
            made.panel->setView(m_view);
    showCurrentPanel();
    m_hr->setView(m_view);
}

void CourierDetail::tell(const QString &sentence)
{
    m_hr->tell(sentence);
}

void CourierDetail::showPart(ProfilePart part)
{
    if (m_view)
        m_tabs->setCurrent(int(part));
}

void CourierDetail::turnPart(int by)
{
    showPart(ProfilePart((m_tabs->current() + by + kProfileParts) % kProfileParts));
}

ProfilePart CourierDetail::part() const
{
    return ProfilePart(m_tabs->current());
}

void CourierDetail::copyLink()
{
    if (m_view)
        QGuiApplication::clipboard()->setText(u"stardesk://courier/"_s + m_view->profile.key.value);
}

void CourierDetail::fillHeader()
{
    const CourierProfile &profile = m_view->profile;
    const bool readsChinese = QLocale().language() == QLocale::Chinese;
    m_name->setRuns({Run::of(profile.name, Tone::Neutral, TextRole::Title).withGap(8),
                     Run::of(readsChinese ? QString() : writtenReading(profile.name, profile.pinyin), Tone::Muted, TextRole::TitleRegular).elided()});
    Runs star;
    if (const auto value = currentStar(profile)) {
        const int count = int(*value);
        star << Run::stars(count, {}) << Run::strong(tr("%n stars", nullptr, count)).withGap(10);
        if (const auto change = starChange(profile, kChangeMonths)) {
            star += deltaRuns(*change);
            star << Run::secondary(tr("in %n months", nullptr, kChangeMonths));
        }
        star.last().gap = 10;
        star << Run::secondary(u"· "_s + tr("official"));
    } else {
        star << Run::secondary(u"– "_s + tr("unrated"));
    }
    m_star->setRuns(star);
    Runs place;
    if (!profile.employments.empty()) {
        const EmploymentLine &job = profile.employments.back();
        place << Run::secondary(job.station.isEmpty() ? employerText(job) : employerText(job) + u" · "_s + job.station).elided();
        if (job.to)
            place << Run::caption(tr("until %1").arg(job.to->iso()));
    }
    m_place->setRuns(place);
}

void CourierDetail::fillCounts()
{
    const int due = incentivesDue(*m_view);
    const int tips = openTips(*m_view);
    m_tabs->setCount(int(ProfilePart::Incentives), due > 0 ? due : -1);
    m_tabs->setCount(int(ProfilePart::Tips), tips > 0 ? tips : -1);
}

void CourierDetail::retranslate()
{
    m_tabs->setLabels({tr("Overview"), tr("Timeline"), tr("Feedback"), tr("Incentives"), tr("Tips"), tr("Stars"),
                       tr("Conduct"), tr("Explain")});
    m_print->setAccessibleName(tr("Profile as PDF, or career sheet"));
    m_print->setToolTip(tr("Profile as PDF, or career sheet"));
    m_career->setText(tr("Portable career sheet…"));
    m_link->setAccessibleName(tr("Copy link to this courier"));
    m_link->setToolTip(tr("Copy link to this courier"));
    if (m_view)
        fillHeader();
}

void CourierDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CourierDetail::focusInEvent(QFocusEvent *)
{
    m_tabs->setFocus();
}

void CourierDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
