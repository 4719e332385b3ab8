// Signature lines and key files: any bytes; what is accepted must re-encode to itself and verify nothing it should not.
#include "models/feed/signed_document.h"

#include <cstdlib>

using namespace stardesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static const PublicKey key = SigningKey::fromSeed({}).publicKey();
    (void)parsePublicKey(bytes, {});
    if (const auto document = parseSignedDocument(bytes, {})) {
        // Nobody here knows the key's secret: nothing may verify, unless it is a whole signature from the corpus.
        (void)document->signedByOneOf({key}, {});
        for (const Signature &signature : document->signatures) {
            if (signature.trustedComment.contains('\n'))
                std::abort();
        }
    }
    return 0;
}
