/// The papers of an invented claim. Those of the planted claims have contents that can be opened: PDF, PNG, plain text.
#pragma once

#include "models/feed/demo/demo_claim.h"

#include <QtCore/QByteArray>

#include <algorithm>

namespace stardesk::demo {

struct Paper {
    DemoKey key;
    int kind = 0;            ///< place in the words of `kind`
    int stage = 0;           ///< 0: none
    std::string_view mime;
    qint64 receivedMs = 0;
    std::string sha256;      ///< hexadecimal
    qint64 bytes = 0;
    QByteArray content;      ///< empty where the claim is not planted: such bytes never left the claimant
};

[[nodiscard]] std::vector<Paper> papersOf(const DemoFrame &frame, const Claim &claim);
/// Claims that have scans, papers and events.
[[nodiscard]] inline quint32 detailedClaims(const DemoFrame &frame)
{
    return std::min(frame.options.claims, frame.options.detail);
}

} // namespace stardesk::demo
