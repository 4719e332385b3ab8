/// Translations of the program and of Qt's own texts, switched while running.
#pragma once

#include <QtCore/QString>

namespace stardesk {

/// Installs `language` ("en", "zh_CN", "es") on the application object; the former one is removed. Qt's own texts come
/// from Qt's translations folder (Debian: qt6-translations-l10n).
void installTranslations(const QString &language);

} // namespace stardesk
