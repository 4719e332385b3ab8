#include "app/shared/translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

const QString kEnglish = u"en"_s; // stands in the sources

thread_local const QTranslator *spoken = nullptr; // an empty one speaks English

/// Asked before all others: passes on unless the thread speaks a language of its own.
class SpokenTexts final : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        if (!spoken)
            return {};
        const QString text = spoken->translate(context, source, disambiguation, n);
        return text.isNull() ? QString::fromUtf8(source) : text;
    }
    bool isEmpty() const override { return false; }
};

/// The translator of that name, made on first use and owned by the application.
template <class Texts = QTranslator>
QTranslator *translatorNamed(const QString &name)
{
    auto *translator = qApp->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    if (!translator) {
        translator = new Texts(qApp);
        translator->setObjectName(name);
    }
    QCoreApplication::removeTranslator(translator);
    return translator;
}

bool loadOwn(QTranslator &texts, const QString &language)
{
    return texts.load(u":/i18n/stardesk_"_s + language + u".qm"_s);
}

} // namespace

void installTranslations(const QString &language)
{
    QTranslator *own = translatorNamed(u"stardesk"_s);
    QTranslator *qt = translatorNamed(u"qtbase"_s);
    QTranslator *spokenTexts = translatorNamed<SpokenTexts>(u"spoken"_s);
    if (loadOwn(*own, language)) // English too: the source texts know no singular
        QCoreApplication::installTranslator(own);
    if (language != kEnglish && qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QCoreApplication::installTranslator(spokenTexts);
}

ThreadLanguage::ThreadLanguage(const QString &language)
    : m_texts(std::make_unique<QTranslator>())
{
    (void)loadOwn(*m_texts, language); // a language that is not there is answered in English
    spoken = m_texts.get();
}

ThreadLanguage::~ThreadLanguage()
{
    spoken = nullptr;
}

} // namespace stardesk
