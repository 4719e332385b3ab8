#include "models/core/text/bundled_table.h"

#include <QtCore/QFile>

namespace stardesk {

QByteArray bundledTable(const QString &path)
{
    QFile file(QStringLiteral(":/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace stardesk
