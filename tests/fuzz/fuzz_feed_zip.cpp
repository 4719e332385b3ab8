// Names and attributes of zip entries: what is accepted never leads out of the zip and is no link.
#include "models/feed/feed_manifest.h"
#include "models/feed/zip_source.h"

#include <cstdlib>

using namespace stardesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr size_t kHead = 3; // system, mode
    if (size < kHead)
        return 0;
    ZipEntry entry;
    entry.system = data[0];
    entry.attributes = (quint32(data[1]) << 8 | data[2]) << 16;
    entry.name = QByteArray(reinterpret_cast<const char *>(data) + kHead, qsizetype(size - kHead));
    (void)isFeedObjectName(entry.name);
    if (!checkZipEntries({entry}, {}))
        return 0;
    const bool leadsOut = entry.name.startsWith('/') || ("/" + entry.name + "/").contains("/../") || entry.name.contains('\\')
        || entry.name.contains('\0');
    const quint32 type = (entry.attributes >> 16) & 0170000;
    if (leadsOut || (entry.system == 3 && type == 0120000))
        std::abort();
    return 0;
}
