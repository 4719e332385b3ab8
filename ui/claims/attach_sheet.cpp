#include "ui/claims/attach_sheet.h"

#include "models/desk/cell_value.h"
#include "models/desk/claim_intake.h"
#include "ui/claims/evidence_rows.h"
#include "ui/shared/choice_list.h"
#include "ui/theme/theme.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {

AttachSheet::AttachSheet(QWidget *parent)
    : QWidget(parent)
    , m_title(new RunLabel(this))
    , m_note(new RunLabel(this))
    , m_choices(new ChoiceList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(4), px(size::pagePadding), 0);
    layout->setSpacing(px(6));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_note, m_choices})
        layout->addWidget(part);
    layout->addStretch(1);
    setFocusProxy(m_choices);
    connect(m_choices, &ChoiceList::chosen, this, &AttachSheet::take);
    connect(m_choices, &ChoiceList::cancelled, this, &AttachSheet::closed);
}

void AttachSheet::ask(const QString &file)
{
    m_file = file;
    m_kind.clear();
    m_title->setRuns({Run::strong(tr("Attach %1").arg(QFileInfo(file).fileName())).elided()});
    askKind();
}

void AttachSheet::askKind()
{
    QList<Choice> choices;
    for (const QString &kind : documentKinds())
        choices.append({kind, {}, documentWord(kind)});
    m_note->setRuns({Run::secondary(tr("What is it? Press the key, or Esc to attach nothing.")).elided()});
    m_choices->setChoices(tr("Kind of document"), choices);
    m_choices->setFocus();
}

void AttachSheet::askStage()
{
    QList<Choice> choices;
    for (int stage = 1; stage <= kStageCount; ++stage)
        choices.append({QString::number(stage), {}, stageWord(stage)});
    choices.append({{}, {}, tr("No stage")});
    m_note->setRuns({Run::strong(documentWord(m_kind)).withGap(8), Run::secondary(tr("which stage does it prove?")).elided()});
    m_choices->setChoices(tr("Stage"), choices);
    m_choices->setFocus();
}

void AttachSheet::take(const QString &id)
{
    if (m_kind.isEmpty()) {
        m_kind = id;
        return askStage();
    }
    emit chosen(m_file, m_kind, id.isEmpty() ? std::optional<int>() : id.toInt());
}

} // namespace stardesk
