/// RuleLookup: the rule sets that came with the records; where none came, those shipped with the program.
#pragma once

#include "models/domain/rule_set.h"

#include <QtCore/QString>

namespace stardesk {

class RecordBatch;

class RuleLookup {
public:
    /// A batch of rule_set. A set that cannot be read is remembered and fails use().
    void add(const RecordBatch &batch);
    /// The rule set that holds on a Beijing day; before the first one the earliest, so that old data is still judged.
    /// Malformed or Conflict for rule sets that cannot be read or contradict each other.
    [[nodiscard]] Result<RuleBook::Entry> validOn(BeijingDay day);

private:
    [[nodiscard]] Result<> addShipped();
    RuleBook m_book;
    Result<> m_state;
};

} // namespace stardesk
