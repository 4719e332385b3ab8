/// RuleDesk: which rules hold, and whether they compute what vector files say.
#pragma once

#include "models/core/result.h"
#include "models/domain/rule_set.h"

#include <QtCore/QStringList>

#include <vector>

namespace stardesk {

struct VectorReport;

/// Rule sets that ship with the program, for checks that need no store.
[[nodiscard]] Result<RuleBook> shippedRules();

/// One vector file: what it came to, or why it could not be read.
struct VectorFileCheck {
    QString file;
    int passed = 0;
    int failed = 0;
    QStringList findings; ///< one sentence per difference, naming case, key, expected and got
};

/// Evaluates one vector file. Failure: Io, Malformed (the file itself), NotFound (its rule set).
[[nodiscard]] Result<VectorFileCheck> checkVectorFile(const QString &file, const RuleBook &book);

} // namespace stardesk
