/// The filter language of the filter bar and the command line, as text and as terms:
///   star:<3 employer:ZTO,YTO days_late:>=4 -service:ES9 asked:EUR10..EUR50 since:2024-03 star:none "free text"
/// Terms are combined with AND, values of one term with OR; a leading - turns a term round. Full-width forms equal ASCII.
#pragma once

#include "models/core/result.h"

#include <QtCore/QString>

#include <vector>

namespace stardesk {

/// One alternative of a term, still as words: what they mean depends on the column.
struct FilterValue {
    enum class Op { Is, Less, LessOrEqual, Greater, GreaterOrEqual, Exactly, Between };
    Op op = Op::Is;   ///< Is: no sign written; Exactly: "=" written
    QString text;     ///< the value; Between: the lower end, empty = open
    QString upper;    ///< Between: the upper end, empty = open
    bool quoted = false;
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

struct FilterTerm {
    bool negated = false;
    QString key;                    ///< lower case; empty for free text
    std::vector<FilterValue> values; ///< at least one; free text has exactly one
    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;

    /// As it would be typed: the text of its chip.
    [[nodiscard]] QString text() const;
};

struct FilterExpression {
    std::vector<FilterTerm> terms;
    friend bool operator==(const FilterExpression &, const FilterExpression &) = default;

    [[nodiscard]] bool isEmpty() const { return terms.empty(); }
    /// Parses back to the same expression.
    [[nodiscard]] QString text() const;
    /// Free-text terms that are not negated, joined by one space: what the text index looks for.
    [[nodiscard]] QString freeText() const;
    /// Without the terms of a key: a facet counts its values as if nobody had chosen one.
    [[nodiscard]] FilterExpression without(const QString &key) const;
};

/// Failure Usage, `where` = the term: a quote that is not closed, a key without a value, a sign without a value.
[[nodiscard]] Result<FilterExpression> parseFilter(QStringView text);

/// Full-width letters, digits and signs as ASCII, Chinese quotes, commas and spaces as their ASCII twins (NFKC).
[[nodiscard]] QString foldedForms(QStringView text);

} // namespace stardesk
