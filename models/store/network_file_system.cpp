#include "models/store/network_file_system.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <sys/vfs.h>

#include <algorithm>
#include <array>

namespace stardesk {

namespace {

constexpr quint32 kFuse = 0x65735546;
constexpr std::array<quint32, 14> kNetworkMagics = {
    0x00006969, // NFS
    0x0000517B, // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB 2
    0x0000564C, // NCP
    0x5346414F, // AFS
    0x6B414653, // kAFS
    0x73757245, // Coda
    0x00C36400, // Ceph
    0x01021997, // 9P
    0x0BD00BD0, // Lustre
    0x47504653, // GPFS
    0x786F4256, // VirtualBox shared folder
    0x7461636F, // OCFS2
};

} // namespace

bool isNetworkKind(quint32 magic, const QString &name)
{
    if (magic != kFuse)
        return std::ranges::find(kNetworkMagics, magic) != kNetworkMagics.end();
    // FUSE serves local disks too (NTFS, exFAT); these are the ones that reach over a network.
    static const std::array kNames
        = {QLatin1String("sshfs"),     QLatin1String("davfs"),        QLatin1String("gvfs"),
           QLatin1String("s3fs"),      QLatin1String("rclone"),       QLatin1String("glusterfs"),
           QLatin1String("curlftpfs"), QLatin1String("google-drive"), QLatin1String("onedrive")};
    return std::ranges::any_of(kNames, [&](QLatin1String part) { return name.contains(part, Qt::CaseInsensitive); });
}

bool isNetworkFileSystem(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.absoluteFilePath() != QLatin1String("/"))
        info.setFile(info.absolutePath());
    struct statfs kind;
    if (::statfs(QFile::encodeName(info.absoluteFilePath()).constData(), &kind) != 0)
        return false;
    const quint32 magic = quint32(kind.f_type);
    return isNetworkKind(magic,
                         magic == kFuse ? QString::fromLatin1(QStorageInfo(info.absoluteFilePath()).fileSystemType())
                                        : QString());
}

} // namespace stardesk
