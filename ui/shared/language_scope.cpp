#include "ui/shared/language_scope.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

// Installing a translator tells the whole application; the windows keep their language.
class Silence final : public QObject {
public:
    Silence() { qApp->installEventFilter(this); }
    ~Silence() override { qApp->removeEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return watched == qApp && event->type() == QEvent::LanguageChange;
    }
};

} // namespace

LanguageScope::LanguageScope(const QString &language)
    : m_former(qApp->findChild<QTranslator *>(u"stardesk"_s, Qt::FindDirectChildrenOnly))
{
    const Silence silence;
    QLocale::setDefault(QLocale(language));
    if (m_former)
        QCoreApplication::removeTranslator(m_former);
    m_mine = std::make_unique<QTranslator>();
    if (m_mine->load(u":/i18n/stardesk_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(m_mine.get());
}

LanguageScope::~LanguageScope()
{
    const Silence silence;
    if (m_mine)
        QCoreApplication::removeTranslator(m_mine.get());
    if (m_former && !m_former->isEmpty())
        QCoreApplication::installTranslator(m_former);
    QLocale::setDefault(m_locale);
}

} // namespace stardesk
