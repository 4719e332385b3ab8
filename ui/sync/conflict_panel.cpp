#include "ui/sync/conflict_panel.h"

#include "models/domain/claim_events.h"
#include "models/domain/claim_reasons.h"
#include "ui/shared/button.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/sync/conflict_delegate.h"
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
constexpr int kFieldWidth = 136;

template <class T>
QString recordOf(const T &line)
{
    return line.claim.isEmpty() ? line.entry.decision.record : line.claim;
}

/// A reason as people know it: the code, then its sentence.
QString withReason(ConflictField::Name name, const QString &text)
{
    if (name != ConflictField::Name::Reason || text.isEmpty())
        return text;
    return text + u' ' + claimReasonText(text);
}

QStandardItem *headingItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(true, ConflictHeadingRole);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

QStandardItem *entryItem(const QString &record, const OutboxEntry &entry, int place, bool solved)
{
    auto *item = new QStandardItem(record);
    item->setData(actionText(entry.decision), ConflictSecondRole);
    item->setData(syncMinute(entry.ackedAtMs).mid(5), ConflictWhenRole);
    item->setData(place, ConflictPlaceRole);
    item->setData(solved, ConflictSolvedRole);
    item->setData(u"%1, %2"_s.arg(record, actionText(entry.decision)), Qt::AccessibleTextRole);
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
    , m_fields(new PlainTable)
    , m_keep(new Button)
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
    m_fields->setRowHeight(36);
    column->addWidget(m_fields);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_keep);
    buttons->addWidget(m_hint, 1);
    column->addLayout(buttons);
    m_both->setTextFormat(Qt::PlainText);
    m_both->setWordWrap(true);
    column->addWidget(m_both);
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
    connect(m_keep, &Button::clicked, this, [this] {
        const QModelIndex index = m_list->currentIndex();
        const size_t place = size_t(index.data(ConflictPlaceRole).toInt());
        if (index.isValid() && place < m_cases.size())
            emit setAsideRequested(m_cases[place].entry.decision.id);
    });
    connect(m_open, &Button::clicked, this, [this] { emit recordOpened(m_open->property("claim").toString()); });
}

void ConflictPanel::fillList(const SyncCentreView &view)
{
    const QLocale locale;
    m_model->clear();
    m_list->setAccessibleName(tr("Decisions that need a choice"));
    m_model->appendRow(headingItem(tr("Needs a choice %1").arg(locale.toString(qint64(view.conflicts.size())))));
    for (size_t i = 0; i < m_cases.size(); ++i)
        m_model->appendRow(entryItem(recordOf(m_cases[i]), m_cases[i].entry, int(i), false));
    if (m_solved.empty())
        return;
    m_model->appendRow(headingItem(tr("Set aside in the last 90 days")));
    for (size_t i = 0; i < m_solved.size(); ++i)
        m_model->appendRow(entryItem(recordOf(m_solved[i]), m_solved[i].entry, int(i), true));
}

void ConflictPanel::setView(const SyncCentreView &view)
{
    m_cases = view.conflicts;
    m_solved = view.solved;
    fillList(view);
    m_stack->setCurrentIndex(m_cases.empty() && m_solved.empty() ? 0 : 1);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            break;
        }
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
    showFields(conflict);
    m_keep->setVisible(true);
    m_keep->setText(tr("Leave it as the server has it"));
    m_hint->setRuns({Run::secondary(!conflict.claim.isEmpty() ? tr("or open the claim and decide again on what it is now") : QString()).elided()});
    m_both->setText(tr("Verdict, amount and reason are never chosen for you. Both versions stay in the history."));
}

void ConflictPanel::showFields(const ConflictCase &conflict)
{
    const Decision &decision = conflict.entry.decision;
    QString server = tr("Server");
    if (conflict.serverAtMs > 0)
        server = tr("Server, %1 %2").arg(syncMinute(conflict.serverAtMs).mid(5), conflict.serverActor);
    m_fields->setColumns({{tr("Field"), kFieldWidth, false}, {tr("When you decided"), 0, false},
                          {tr("Yours, %1").arg(syncMinute(decision.decidedAtMs).mid(5)), 0, false}, {server, 0, false}});
    QList<QList<Runs>> rows;
    for (const ConflictField &field : conflict.fields) {
        const auto cell = [&](const QString &text, bool strong) -> Runs {
            const QString shown = text.isEmpty() ? u"–"_s : withReason(field.name, text);
            return {(strong ? Run::strong(shown) : Run::of(shown, text.isEmpty() ? Tone::Muted : Tone::Neutral)).elided()};
        };
        rows.append({{Run::of(fieldText(field.name))}, cell(field.before, false), cell(field.mine, field.differs()), cell(field.server, field.differs())});
    }
    m_fields->setVisible(!rows.isEmpty());
    m_fields->setRows(rows);
}

void ConflictPanel::showSolved(const OutboxLine &line)
{
    m_heading->setRuns({Run::of(recordOf(line), Tone::Neutral, TextRole::Title)});
    m_open->setText(tr("Open claim"));
    m_open->setVisible(!line.claim.isEmpty());
    m_open->setProperty("claim", line.claim);
    m_strip->show(Tone::Accent, tr("Set aside on %1: the server's version holds, yours stays in the history.").arg(syncMinute(line.entry.ackedAtMs)), {}, false);
    m_fields->setVisible(false);
    m_keep->setVisible(false);
    m_hint->setRuns({});
    m_both->clear();
}

} // namespace stardesk
