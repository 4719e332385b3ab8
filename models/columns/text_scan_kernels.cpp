#include "models/columns/text_scan_kernels.h"

#include "models/columns/cpu_clones.h"

namespace stardesk {

STARDESK_CPU_CLONES
bool markHits(const quint8 *text, size_t count, const NeedleBytes &needle, quint8 *hits)
{
    const quint8 *a = text + needle.at[0];
    const quint8 *b = text + needle.at[1];
    const quint8 *c = text + needle.at[2];
    const quint8 *d = text + needle.at[3];
    const auto [foldA, foldB, foldC, foldD] = needle.fold;
    const auto [wantA, wantB, wantC, wantD] = needle.byte;
    quint8 any = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto hit = quint8(quint8(quint8(a[i] | foldA) == wantA) & quint8(quint8(b[i] | foldB) == wantB)
                                & quint8(quint8(c[i] | foldC) == wantC) & quint8(quint8(d[i] | foldD) == wantD));
        hits[i] = hit;
        any |= hit;
    }
    return any != 0;
}

} // namespace stardesk
