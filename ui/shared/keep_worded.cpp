#include "ui/shared/keep_worded.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace stardesk {
namespace {

class Words final : public QObject {
public:
    Words(QWidget &owner, std::function<void()> say)
        : QObject(&owner)
        , m_say(std::move(say))
    {
        owner.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_say();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_say;
};

} // namespace

void keepWorded(QWidget &owner, std::function<void()> say)
{
    say();
    new Words(owner, std::move(say));
}

} // namespace stardesk
