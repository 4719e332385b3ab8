// Head, root and manifest: what is accepted must be written and read back to the same bytes.
#include "models/feed/feed_head.h"
#include "models/feed/feed_manifest.h"
#include "models/feed/feed_root.h"

#include <cstdlib>

using namespace stardesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto head = parseFeedHead(bytes)) {
        const QByteArray written = writeFeedHead(*head);
        const auto again = parseFeedHead(written);
        if (!again || writeFeedHead(*again) != written)
            std::abort();
    }
    if (const auto manifest = parseFeedManifest(bytes, {})) {
        const QByteArray written = writeFeedManifest(*manifest);
        const auto again = parseFeedManifest(written, {});
        if (!again || writeFeedManifest(*again) != written)
            std::abort();
    }
    if (const auto root = parseFeedRoot(bytes, {})) {
        const auto again = parseFeedRoot(writeFeedRoot(*root), {});
        if (!again || !(*again == *root))
            std::abort();
    }
    return 0;
}
