/// One record or one explanation on standard output, in every format.
#pragma once

#include "app/cli/arguments.h"

#include <QtCore/QJsonObject>

namespace stardesk {

struct Explanation;

/// JSON as it is; CSV and TSV as "key,value" lines with dotted keys ("parcel.order", "tracking.1.code"); for people
/// indented "key: value" lines.
void printRecord(const QJsonObject &record, OutputFormat format);

/// What an explanation stands under: what was computed, what stands beside it (published, or asked for), by which rules.
struct ProofHead {
    QString result;    ///< "–" for none
    QString beside;    ///< the name of the other value and the value: "published 4"
    QString ruleSet;
};

/// `json` with --format json; CSV and TSV as level, text, value, source, local; for people the head and the tree.
void printProof(const ProofHead &head, const Explanation &tree, const QJsonObject &json, OutputFormat format);

} // namespace stardesk
