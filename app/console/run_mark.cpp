#include "app/console/run_mark.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace stardesk {

RunMark::RunMark(const QString &profile)
    : m_file(QDir(profile).filePath(u"window.open"_s))
    , m_wasLeft(QFile::exists(m_file))
{
    QFile mark(m_file);
    if (mark.open(QIODevice::WriteOnly))
        mark.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

RunMark::~RunMark()
{
    QFile::remove(m_file);
}

} // namespace stardesk
