/// RuleDesk: which rules hold, and whether they compute what vector files say.
#pragma once

#include "models/core/result.h"
#include "models/domain/rule_set.h"

#include <QtCore/QStringList>

#include <vector>

namespace stardesk {

struct VectorReport;
class FeedReader;

/// Rule sets that ship with the program, for checks that need no store.
[[nodiscard]] Result<RuleBook> shippedRules();

/// A rule set with the bytes it was read from.
struct RuleSource {
    RuleSet rules;
    QByteArray body;
};

/// The rule set of this id, the highest version of `feed` (null or without any: of those that ship), else of the file of
/// this name. NotFound names the ids there are; Malformed the file and the field.
[[nodiscard]] Result<RuleSource> findRuleSet(const QString &idOrFile, FeedReader *feed);

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
