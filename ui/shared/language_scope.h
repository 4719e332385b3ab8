/// LanguageScope: for the time of one text the translators are those of another language, without telling the window:
/// a copy in Spanish must not turn the pages over.
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <memory>

class QTranslator;

namespace stardesk {

class LanguageScope {
public:
    /// "en", "zh_CN" or "es". GUI thread only.
    explicit LanguageScope(const QString &language);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    QLocale m_locale;
    QTranslator *m_former;               ///< the program's own, owned by the application; may be null
    std::unique_ptr<QTranslator> m_mine; ///< null for English, the language of the sources
};

} // namespace stardesk
