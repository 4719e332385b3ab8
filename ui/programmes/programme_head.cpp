#include "ui/programmes/programme_head.h"

#include "ui/shared/keep_worded.h"
#include "ui/shared/run_button.h"
#include "ui/shared/tab_strip.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {

ProgrammeHead::ProgrammeHead(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabStrip({}, this))
    , m_needing(new RunButton(this))
    , m_window(new RunLabel(this))
{
    keepWorded(*this, [this] { m_tabs->setAccessibleName(tr("Kinds of programmes")); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(8), 0, px(size::pagePadding), 1);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->setSpacing(px(14));
    layout->addWidget(m_needing);
    layout->addWidget(m_window);
    m_needing->hide();
    setFixedHeight(px(size::tabs) + 1);
}

void ProgrammeHead::setWindow(const QString &sentence)
{
    m_window->setRuns(sentence.isEmpty() ? Runs() : Runs{Run::iconOf(u"clock"_s), Run::secondary(sentence).elided()});
}

void ProgrammeHead::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), theme().border);
}

} // namespace stardesk
