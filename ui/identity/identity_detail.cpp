#include "ui/identity/identity_detail.h"

#include "models/core/text/failure_text.h"
#include "models/desk/identity_check.h"
#include "models/desk/store_session.h"
#include "ui/couriers/courier_words.h"
#include "ui/couriers/reason_strip.h"
#include "ui/identity/identity_model.h"
#include "ui/shared/button.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kStaffNoFrom = 400; ///< px of the pane

QString meaningOf(const IdentityIssue &issue)
{
    switch (issue.kind) {
    case IdentityIssueKind::OtherName:
        return IdentityDetail::tr("One ID number stands under different names. At most one of them is right: compare the papers, and have the record corrected.");
    case IdentityIssueKind::SameNumber:
        return IdentityDetail::tr("One person stands here more than once. Stars and feedback are split between the records until the employer joins them.");
    case IdentityIssueKind::TwoEmployers:
        return issue.to ? IdentityDetail::tr("Two companies employ this person from %1 to %2. Ask which of the two is right, and whether the ID is used by somebody else.")
                              .arg(issue.from->iso(), issue.to->iso())
                        : IdentityDetail::tr("Two companies employ this person since %1. Ask which of the two is right, and whether the ID is used by somebody else.")
                              .arg(issue.from->iso());
    }
    Q_UNREACHABLE();
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Result<IdentityView> readIdentityView(StoreSession &session, const IdentityIssue &issue)
{
    IdentityView view{issue, {}, {}};
    const CourierDesk desk(session);
    for (const IdentityPerson &person : issue.persons) {
        auto profile = desk.profile(person.key);
        if (!profile)
            return profile.failure();
        view.profiles.push_back(std::move(*profile));
    }
    const auto preview = HrDecisions(session).preview(identityCheckOrder(issue, u"?"_s));
    view.decideNo = !preview ? failureText(preview.failure()) : preview->no ? preview->no->sentence : QString();
    return view;
}

IdentityDetail::IdentityDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new RunLabel(this))
    , m_what(wrapped(this))
    , m_records(new QWidget(this))
    , m_lines(new QVBoxLayout(m_records))
    , m_state(new RunLabel(this))
    , m_why(wrapped(this))
    , m_check(new Button({}, Button::Look::Primary, this))
    , m_undo(new Button({}, Button::Look::Normal, this))
    , m_compare(new Button({}, Button::Look::Normal, this))
    , m_reason(new ReasonStrip(this))
    , m_told(new MessageStrip(this))
{
    auto *body = new QVBoxLayout;
    body->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
    body->setSpacing(px(6));
    m_title->setDesignHeight(32);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(px(2));
    auto *buttons = new FlowLayout(8); // two words of other languages are wider than a narrow pane
    buttons->addWidget(m_check);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_compare);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_what, m_records, m_state, m_why})
        body->addWidget(widget);
    body->addLayout(buttons);
    body->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(m_reason);
    column->addWidget(m_told);
    m_told->hide();
    connect(m_told, &MessageStrip::closed, m_told, &QWidget::hide);
    connect(m_reason, &ReasonStrip::cancelled, m_reason, &QWidget::hide);
    connect(m_reason, &ReasonStrip::given, this, [this](const QString &reason) {
        m_reason->hide();
        emit checkWanted(m_view->issue, reason);
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_told->hide();
        m_reason->ask(tr("What was found?"), tr("Mark as checked"), tr("Which papers were seen, what is being corrected"));
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoWanted(m_view->issue.check->decision); });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        QStringList keys;
        for (const IdentityPerson &person : m_view->issue.persons)
            keys << person.key.value;
        emit compareWanted(keys);
    });
    clear();
}

void IdentityDetail::clear()
{
    m_view.reset();
    m_reason->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_what, m_records, m_state, m_why, m_check, m_undo, m_compare})
        widget->hide();
}

void IdentityDetail::show(const IdentityView &view)
{
    m_view = view;
    m_reason->hide();
    m_told->hide();
    fill();
}

void IdentityDetail::tell(const QString &sentence)
{
    m_told->show(Tone::Problem, sentence);
}

void IdentityDetail::fill()
{
    const IdentityIssue &issue = m_view->issue;
    m_title->setRuns({Run::iconOf(identityKindIcon(issue.kind), Tone::Notice).withGap(8),
                      Run::of(identityKindText(issue.kind), Tone::Neutral, TextRole::Title).elided()});
    m_what->setText(meaningOf(issue));
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < issue.persons.size() && i < m_view->profiles.size(); ++i)
        addPerson(issue.persons[i], m_view->profiles[i]);
    if (issue.check)
        m_state->setRuns({Run::iconOf(u"check"_s, Tone::Good), Run::strong(tr("Checked by %1, %2").arg(issue.check->actor, BeijingDay::ofInstant(issue.check->atMs).iso())).elided()});
    else
        m_state->setRuns({Run::secondary(tr("Nobody has looked at this yet."))});
    m_why->setText(issue.check ? issue.check->reason : QString());
    m_check->setText(issue.check ? tr("Add what was found…") : tr("Mark as checked…"));
    m_check->setEnabled(m_view->decideNo.isEmpty());
    m_check->setToolTip(m_view->decideNo);
    m_undo->setText(tr("Undo"));
    m_compare->setText(tr("Compare side by side"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_what, m_records, m_state, m_check})
        widget->show();
    m_why->setVisible(issue.check.has_value());
    m_undo->setVisible(issue.check && !issue.check->decision.isEmpty());
    m_compare->setVisible(issue.persons.size() > 1);
}

void IdentityDetail::addPerson(const IdentityPerson &person, const CourierProfile &profile)
{
    auto *name = new RunLabel(m_records);
    name->setRuns({Run::strong(person.name).withGap(8), Run::secondary(person.key.value).withGap(8).elided(),
                   Run::of(person.idMasked.isEmpty() ? tr("ID not known here") : person.idMasked)});
    auto *open = new Button(tr("Open profile"), Button::Look::Link, m_records);
    open->setSmall(true);
    open->setAccessibleName(tr("Open the profile of %1").arg(person.name));
    connect(open, &QPushButton::clicked, this, [this, key = person.key.value] { emit personWanted(key); });
    m_lines->addWidget(paneLine(m_records));
    m_lines->addWidget(sectionHead(name, {open}, m_records));
    auto *jobs = new PlainTable(m_records);
    // Which station tells more than which number, where there is no room for both.
    const bool narrow = width() < px(kStaffNoFrom);
    QList<PlainTable::Column> columns{{tr("Employer"), 0}, {tr("From"), PlainTable::kFit}, {tr("To"), PlainTable::kFit}};
    if (!narrow)
        columns.insert(1, PlainTable::Column{tr("Staff no."), PlainTable::kFit});
    jobs->setColumns(columns);
    QList<QList<Runs>> rows;
    for (auto job = profile.employments.rbegin(); job != profile.employments.rend(); ++job) {
        const bool disputed = m_view->issue.employers.contains(job->employerKey);
        QList<Runs> row{{Run::of(employerText(*job), disputed ? Tone::Notice : Tone::Neutral).withGap(8), Run::secondary(job->station).elided()},
                        {Run::secondary(job->from.iso())}, {Run::secondary(job->to ? job->to->iso() : tr("today"))}};
        if (!narrow)
            row.insert(1, Runs{Run::secondary(job->staffNo).elided()});
        rows.append(row);
    }
    jobs->setRows(rows);
    jobs->setAccessibleName(tr("Employers of %1").arg(person.name));
    m_lines->addWidget(jobs);
}

void IdentityDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < px(kStaffNoFrom);
    if (m_view && wasNarrow != (width() < px(kStaffNoFrom)))
        fill();
}

void IdentityDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
