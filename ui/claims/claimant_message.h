/// What the claimant will read, in the claimant's own language, whatever language the window speaks.
#pragma once

#include <QtCore/QString>

namespace stardesk {

/// The reviewer's own words where there are any, else the text of the code in `language` ("zh_CN", "en", "es").
[[nodiscard]] QString claimantMessage(const QString &code, const QString &note, const QString &language);
/// "Spanish": the language's name in the language of the window.
[[nodiscard]] QString languageName(const QString &language);

} // namespace stardesk
