#include "app/shared/translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// The translator of that name, made on first use and owned by the application.
QTranslator *translatorNamed(const QString &name)
{
    auto *translator = qApp->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    if (!translator) {
        translator = new QTranslator(qApp);
        translator->setObjectName(name);
    }
    QCoreApplication::removeTranslator(translator);
    return translator;
}

} // namespace

void installTranslations(const QString &language)
{
    QTranslator *own = translatorNamed(u"stardesk"_s);
    QTranslator *qt = translatorNamed(u"qtbase"_s);
    if (language == u"en"_s)
        return;
    if (own->load(u":/i18n/stardesk_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(own);
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace stardesk
