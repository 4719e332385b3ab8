#include "models/store/generation_diff.h"

#include "models/core/job.h"
#include "models/store/generation_file.h"
#include "models/store/generation_schema.h"
#include "models/store/statement.h"

#include <algorithm>
#include <string>

namespace stardesk {

namespace {

constexpr qint64 kRowsPerCancelCheck = 65536;

/// Keys and versions of one type in ascending order of keys.
class KeyStream {
public:
    static Result<KeyStream> open(SqlConnection &sql, const RecordType &type, Ordinal next)
    {
        auto order = loadKeyOrder(sql, type.name);
        if (!order)
            return order.failure();
        // Rows in key order are read as they stand; deltas and unsorted snapshots are sorted by SQLite.
        const bool inOrder = order->ascending() && order->count() == next;
        auto statement = Statement::prepare(sql, "SELECT k, v FROM " + tableName(type) + " ORDER BY "
                                                     + (inOrder ? "ordinal" : "k"));
        if (!statement)
            return statement.failure();
        KeyStream stream(std::move(statement).value());
        if (auto first = stream.advance(); !first)
            return first.failure();
        return stream;
    }

    Result<> advance()
    {
        auto row = m_statement.step();
        if (!row)
            return row.failure();
        m_atEnd = !*row;
        return {};
    }
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] std::string_view key() const { return m_statement.view(0); }
    [[nodiscard]] qint64 version() const { return m_statement.integer(1); }

private:
    explicit KeyStream(Statement statement) : m_statement(std::move(statement)) { }

    Statement m_statement;
    bool m_atEnd = false;
};

Result<TypeChange> merge(KeyStream before, KeyStream after, TypeChange change, const Job &job)
{
    for (qint64 rows = 1; !before.atEnd() || !after.atEnd(); ++rows) {
        if (rows % kRowsPerCancelCheck == 0 && job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped."));
        const bool onlyBefore = after.atEnd() || (!before.atEnd() && before.key() < after.key());
        const bool onlyAfter = before.atEnd() || (!after.atEnd() && after.key() < before.key());
        change.removed += onlyBefore;
        change.added += onlyAfter;
        change.changed += !onlyBefore && !onlyAfter && before.version() != after.version();
        if (!onlyAfter) {
            if (auto moved = before.advance(); !moved)
                return moved.failure();
        }
        if (!onlyBefore) {
            if (auto moved = after.advance(); !moved)
                return moved.failure();
        }
    }
    return change;
}

TypeState stateOf(const std::vector<TypeState> &states, const RecordType &type)
{
    const auto found = std::ranges::find_if(states, [&](const TypeState &s) { return s.total.type == type.name; });
    return found == states.end() ? TypeState{} : *found;
}

} // namespace

Result<std::vector<TypeChange>> compareGenerations(SqlConnection &before, SqlConnection &after, const Job &job)
{
    auto old = loadTypeStates(before);
    auto fresh = loadTypeStates(after);
    if (!old || !fresh)
        return old ? fresh.failure() : old.failure();
    std::vector<TypeChange> changes;
    for (const RecordType &type : recordTypes()) {
        const TypeState was = stateOf(*old, type);
        const TypeState is = stateOf(*fresh, type);
        TypeChange change{std::string(type.name)};
        if (was.total.rows == 0 || is.total.rows == 0) {
            change.added = is.total.rows;
            change.removed = was.total.rows;
        } else if (was.total.rows != is.total.rows || was.total.sum != is.total.sum) {
            auto from = KeyStream::open(before, type, was.next);
            auto to = KeyStream::open(after, type, is.next);
            if (!from || !to)
                return from ? to.failure() : from.failure();
            auto merged = merge(std::move(from).value(), std::move(to).value(), std::move(change), job);
            if (!merged)
                return merged.failure();
            change = std::move(merged).value();
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace stardesk
