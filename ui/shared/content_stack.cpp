#include "ui/shared/content_stack.h"

#include "models/core/text/failure_text.h"

#include <QtWidgets/QVBoxLayout>

namespace stardesk {

ContentStack::ContentStack(QWidget *parent)
    : QStackedWidget(parent)
    , m_placeholder(new Placeholder(this))
{
    addWidget(m_placeholder);
    if (!parent)
        return;
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(this);
}

void ContentStack::setContent(QWidget *content)
{
    addWidget(content);
}

void ContentStack::showContent()
{
    setCurrentIndex(1);
}

void ContentStack::say(Placeholder::Kind kind, const QString &sentence)
{
    m_placeholder->setState(kind, sentence);
    setCurrentIndex(0);
}

void ContentStack::fail(const Failure &failure)
{
    say(Placeholder::Kind::CannotLoad, failureText(failure));
}

bool ContentStack::beginReading(bool hasData)
{
    if (!hasData)
        say(Placeholder::Kind::NeverHadData, tr("No data yet. Open a server export."));
    else if (!isContentShown())
        say(Placeholder::Kind::Loading, tr("Loading…"));
    return hasData;
}

} // namespace stardesk
