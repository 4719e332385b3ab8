#include "ui/couriers/feedback_notes.h"

#include "ui/couriers/courier_words.h"
#include "ui/shared/button.h"
#include "ui/theme/type.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

/// Why a note was taken out, as far as this desk or the export knows; empty: it counts.
QString exclusionOf(const CourierView &view, const QString &note)
{
    if (const HrLine *made = decisionOn(view, note))
        return made->decision.code;
    const auto known = std::ranges::find(view.career.notes, note, &PersonNote::target);
    return known == view.career.notes.end() ? QString() : known->code;
}

} // namespace

FeedbackNotes::FeedbackNotes(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(px(2));
}

void FeedbackNotes::show(const CourierView &view)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // How often a sentence was written is not shown: notes of one text are one line, and are taken out one after another.
    const auto &notes = view.career.words.notes;
    for (auto note = notes.begin(); note != notes.end();) {
        const auto end = std::find_if(note, notes.end(), [&](const FeedbackNote &other) { return other.text != note->text; });
        QStringList keys;
        std::for_each(note, end, [&](const FeedbackNote &same) { keys << same.key; });
        addLine(view, note->text, keys);
        note = end;
    }
}

void FeedbackNotes::addLine(const CourierView &view, const QString &text, const QStringList &keys)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    auto *label = new QLabel(u"· "_s + text, line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    const auto open = std::ranges::find_if(keys, [&](const QString &key) { return exclusionOf(view, key).isEmpty(); });
    if (open == keys.end()) {
        row->addWidget(new RunLabel({Run::caption(tr("excluded: %1").arg(excludedText(exclusionOf(view, keys.back()))))}, line));
    } else {
        auto *exclude = new Button(tr("Exclude…"), Button::Look::Link, line);
        exclude->setSmall(true);
        exclude->setAccessibleName(tr("Exclude this rating: %1").arg(text));
        exclude->setEnabled(view.decideNo.isEmpty());
        exclude->setToolTip(view.decideNo);
        connect(exclude, &QPushButton::clicked, this, [this, key = *open, text] { emit excludeWanted(key, text); });
        row->addWidget(exclude, 0, Qt::AlignTop);
    }
    m_lines->addWidget(line);
}

} // namespace stardesk
