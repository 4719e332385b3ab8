/// Vector files: exact cases of the rules ({kind, rules, cases: [{name, input, expect}]}), evaluated and compared.
#pragma once

#include "models/core/result.h"
#include "models/domain/rule_set.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

#include <vector>

namespace stardesk {

/// The rule of `kind` on one input. NotFound for an unknown kind; Malformed with the field's name for a bad input.
/// The claim kinds are in vector_claims.h and are asked where the kind is none of the star kinds.
[[nodiscard]] Result<QJsonObject> evaluateVector(const QString &kind, const QJsonObject &input, const RuleSet &rules);

/// One key that differs: `got` is undefined where the rule gives no such key, `problem` is set where it gives nothing.
struct VectorDifference {
    QString name;
    QString key;
    QJsonValue expected;
    QJsonValue got;
    std::optional<Failure> problem;
};

struct VectorReport {
    QString kind;
    int passed = 0;
    int failed = 0; ///< cases, not keys
    std::vector<VectorDifference> differences;
};

/// Evaluates every case of a vector file and compares every key of `expect`. `rules` of the file is an id, looked up
/// in `book`, or a whole rule set. A case that cannot be evaluated has failed; Malformed or NotFound only where the
/// file itself is bad.
[[nodiscard]] Result<VectorReport> checkVectors(QByteArrayView json, const RuleBook &book);

/// True where the two JSON values are the same: numbers by value, objects and lists element by element.
[[nodiscard]] bool sameValue(const QJsonValue &expected, const QJsonValue &got);

} // namespace stardesk
