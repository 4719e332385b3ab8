/// The vocabularies that travel inside the programs (resources/tables, resources/calendars).
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace stardesk {

/// The bytes of ":/<path>", for example "tables/pinyin.txt"; empty where there is no such file.
[[nodiscard]] QByteArray bundledTable(const QString &path);

} // namespace stardesk
