#include "ui/sync/conflict_panel.h"

#include "models/desk/conflict_desk.h"
#include "ui/shared/button.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/strips.h"
#include "ui/sync/conflict_delegate.h"
#include "ui/sync/conflict_fields.h"
#include "ui/sync/sync_texts.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kListWidth = 292;

template <class T>
QString recordOf(const T &line)
{
    return line.claim.isEmpty() ? line.entry.decision.record : line.claim;
}

QStandardItem *headingItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, ConflictHeadingRole);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

QStandardItem *entryItem(const QString &record, const OutboxEntry &entry, const QString &second, int place, bool solved)
{
    auto *item = new QStandardItem(record);
    item->setData(second, ConflictSecondRole);
    item->setData(syncMinute(entry.ackedAtMs).mid(5), ConflictWhenRole);
    item->setData(place, ConflictPlaceRole);
    item->setData(solved, ConflictSolvedRole);
    item->setData(u"%1, %2"_s.arg(record, second), Qt::AccessibleTextRole);
    return item;
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_stack(new QStackedWidget(this))
    , m_heading(new RunLabel)
    , m_open(new Button({}, Button::Look::Link))
    , m_strip(new MessageStrip)
    , m_fields(new ConflictFields)
    , m_hold(new Button({}, Button::Look::Primary))
    , m_apply(new Button)
    , m_batch(new QWidget)
    , m_notesMine(new Button({}, Button::Look::Link))
    , m_notesServer(new Button({}, Button::Look::Link))
    , m_hint(new RunLabel)
    , m_both(new QLabel)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConflictDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedWidth(px(kListWidth));
    m_list->setMouseTracking(true);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(px(16), px(12), px(16), px(16));
    column->setSpacing(px(12));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_heading, 1);
    head->addWidget(m_open);
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addWidget(m_fields);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    m_hold->setIconName(u"persons"_s);
    buttons->addWidget(m_hold);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_hint, 1);
    column->addLayout(buttons);
    m_both->setTextFormat(Qt::PlainText);
    m_both->setWordWrap(true);
    column->addWidget(m_both);
    auto *notes = new QHBoxLayout(m_batch);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(px(8));
    notes->addWidget(m_notesMine);
    notes->addWidget(m_notesServer);
    notes->addStretch(1);
    column->addWidget(m_batch);
    column->addStretch(1);
    auto *nothing = new Placeholder;
    nothing->setState(Placeholder::Kind::NothingMatches, tr("No decision of this desk needs a choice."));
    m_stack->addWidget(nothing);
    m_stack->addWidget(detail);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictPanel::showCurrent);
    connect(m_fields, &ConflictFields::sideChosen, this, [this](ConflictField::Name name, ConflictSide side) {
        if (const ConflictCase *conflict = current()) {
            m_choices[conflict->entry.decision.id][size_t(name)] = side;
            showChoice(*conflict);
        }
    });
    connect(m_apply, &Button::clicked, this, [this] {
        if (const ConflictCase *conflict = current())
            emit applyRequested(conflict->entry.decision.id, m_choices.value(conflict->entry.decision.id));
    });
    connect(m_hold, &Button::clicked, this, [this] {
        if (const ConflictCase *conflict = current())
            emit holdRequested(conflict->entry.decision.id);
    });
    connect(m_notesMine, &Button::clicked, this, [this] { chooseNotes(ConflictSide::Mine); });
    connect(m_notesServer, &Button::clicked, this, [this] { chooseNotes(ConflictSide::Server); });
    connect(m_open, &Button::clicked, this, [this] { emit recordOpened(m_open->property("claim").toString()); });
}

void ConflictPanel::fillList(const SyncCentreView &view)
{
    const QLocale locale;
    m_model->clear();
    m_list->setAccessibleName(tr("Decisions that need a choice"));
    m_model->appendRow(headingItem(tr("Needs a choice %1").arg(locale.toString(qint64(view.conflicts.size())))));
    for (size_t i = 0; i < m_cases.size(); ++i)
        m_model->appendRow(entryItem(recordOf(m_cases[i]), m_cases[i].entry, conflictSecondLine(m_cases[i]), int(i), false));
    if (m_solved.empty())
        return;
    m_model->appendRow(headingItem(tr("Solved in the last 90 days")));
    for (size_t i = 0; i < m_solved.size(); ++i)
        m_model->appendRow(entryItem(recordOf(m_solved[i]), m_solved[i].entry, solvedSecondLine(m_solved[i]), int(i), true));
}

void ConflictPanel::setView(const SyncCentreView &view, const QString &person)
{
    const ConflictCase *before = current();
    const QString shown = before ? before->entry.decision.id : QString();
    m_person = person;
    m_cases = view.conflicts;
    m_solved = view.solved;
    fillList(view);
    m_stack->setCurrentIndex(m_cases.empty() && m_solved.empty() ? 0 : 1);
    // What was on the screen stays there, else the first that can be shown.
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!(m_model->item(row)->flags() & Qt::ItemIsEnabled))
            continue;
        const bool open = !index.data(ConflictSolvedRole).toBool();
        m_list->setCurrentIndex(index);
        if (open && m_cases[size_t(index.data(ConflictPlaceRole).toInt())].entry.decision.id == shown)
            break;
    }
    showCurrent();
}

void ConflictPanel::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const size_t place = size_t(index.data(ConflictPlaceRole).toInt());
    if (index.data(ConflictSolvedRole).toBool() && place < m_solved.size())
        showSolved(m_solved[place]);
    else if (place < m_cases.size())
        showCase(m_cases[place]);
}

void ConflictPanel::showCase(const ConflictCase &conflict)
{
    Runs heading{Run::of(recordOf(conflict), Tone::Neutral, TextRole::Title).withGap(10)};
    if (!conflict.order.isEmpty())
        heading << Run::secondary(tr("order %1").arg(conflict.order)).elided();
    m_heading->setRuns(heading);
    m_open->setText(tr("Open claim"));
    m_open->setVisible(!conflict.claim.isEmpty());
    m_open->setProperty("claim", conflict.claim);
    Runs sentence{Run::of(reasonText(conflict)).withGap(8).elided()};
    m_strip->show(Tone::Warning, sentence, {}, false);
    showChoice(conflict);
}

const ConflictCase *ConflictPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    const size_t place = size_t(index.data(ConflictPlaceRole).toInt());
    const bool open = index.isValid() && !index.data(ConflictSolvedRole).toBool();
    return open && place < m_cases.size() ? &m_cases[place] : nullptr;
}

bool ConflictPanel::mayChoose(const ConflictCase &conflict) const
{
    return !m_person.isEmpty() && conflict.isChosenBy(m_person);
}

void ConflictPanel::showChoice(const ConflictCase &conflict)
{
    const ConflictChoice choice = m_choices.value(conflict.entry.decision.id);
    const bool may = mayChoose(conflict);
    const int open = openFields(conflict, choice);
    m_fields->setConflict(conflict, choice, may);
    m_hold->setText(tr("Hold for a second person"));
    m_hold->setVisible(conflict.heldBy.isEmpty());
    m_hold->setEnabled(!m_person.isEmpty());
    m_apply->setVisible(true);
    m_apply->setText(conflict.fields.empty() ? tr("Leave it as the server has it") : tr("Apply the choice"));
    m_apply->setEnabled(may && open == 0);
    QString hint;
    if (!conflict.heldBy.isEmpty())
        hint = tr("Left to a second person by %1 at %2").arg(conflict.heldByName, syncMinute(conflict.heldAtMs));
    else if (conflict.serverClosed)
        hint = tr("Decided on the server meanwhile: a second person chooses");
    else if (open > 0)
        hint = tr("%n field(s) are not chosen yet", nullptr, open);
    m_hint->setRuns({Run::secondary(hint).elided()});
    m_both->setText(tr("Verdict, amount and reason are never chosen for you, and not in a batch. Both versions stay in the history of the claim, whatever you choose."));
    m_batch->setVisible(m_cases.size() > 1);
    m_notesMine->setText(tr("Take all notes from you"));
    m_notesServer->setText(tr("Take all notes from the server"));
}

/// Notes move no money: the one thing that can be chosen for all conflicts at once.
void ConflictPanel::chooseNotes(ConflictSide side)
{
    for (const ConflictCase &conflict : m_cases) {
        const ConflictField *note = conflict.field(ConflictField::Name::Note);
        if (note && note->isChosen() && mayChoose(conflict))
            m_choices[conflict.entry.decision.id][size_t(ConflictField::Name::Note)] = side;
    }
    if (const ConflictCase *conflict = current())
        showChoice(*conflict);
}

void ConflictPanel::showSolved(const OutboxLine &line)
{
    m_heading->setRuns({Run::of(recordOf(line), Tone::Neutral, TextRole::Title)});
    m_open->setText(tr("Open claim"));
    m_open->setVisible(!line.claim.isEmpty());
    m_open->setProperty("claim", line.claim);
    m_strip->show(Tone::Accent, solvedSentence(line), {}, false);
    m_fields->setVisible(false);
    m_hold->setVisible(false);
    m_apply->setVisible(false);
    m_batch->setVisible(false);
    m_hint->setRuns({});
    m_both->clear();
}

} // namespace stardesk
