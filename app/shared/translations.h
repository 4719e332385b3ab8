/// Translations of the program and of Qt's own texts, switched while running.
#pragma once

#include <QtCore/QString>

#include <memory>

class QTranslator;

namespace stardesk {

/// Installs `language` ("en", "zh_CN", "es") on the application object; the former one is removed. Qt's own texts come
/// from Qt's translations folder (Debian: qt6-translations-l10n).
void installTranslations(const QString &language);

/// While it lives, texts that this thread asks for come in `language`, whatever is installed: the window answers the
/// command line in the language of who asked.
class ThreadLanguage {
public:
    explicit ThreadLanguage(const QString &language);
    ~ThreadLanguage();
    ThreadLanguage(const ThreadLanguage &) = delete;
    ThreadLanguage &operator=(const ThreadLanguage &) = delete;

private:
    std::unique_ptr<QTranslator> m_texts;
};

} // namespace stardesk
