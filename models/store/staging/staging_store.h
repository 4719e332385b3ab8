/// StagingStore: the publisher's scratch database. It lives in memory only (personal columns never reach a file), takes
/// checked rows, and then answers the recipe's SELECTs read-only: one statement each, no ATTACH, no PRAGMA, no writing.
#pragma once

#include "models/core/result.h"
#include "models/store/staging/staging_select.h"

#include <QtCore/QHash>
#include <QtCore/QVariant>

#include <memory>
#include <vector>

namespace stardesk {

class Job;

class StagingStore {
public:
    /// `job` may cancel a running SELECT; it must outlive the store.
    [[nodiscard]] static Result<StagingStore> open(const Job &job);
    ~StagingStore();
    StagingStore(StagingStore &&) noexcept;
    StagingStore &operator=(StagingStore &&) = delete;

    /// A new table of INTEGER or TEXT columns, plus `source_line`. Names must be plain SQL names (the recipe checks them).
    [[nodiscard]] Result<> createTable(const QString &name, const std::vector<QString> &columns);
    /// Adds one row to the table created last. `values` as its columns.
    [[nodiscard]] Result<> insert(qint64 line, const std::vector<StagingValue> &values);
    /// Loading is over: from here on no statement of a recipe can write.
    [[nodiscard]] Result<> seal();
    /// Runs one SELECT as select() does and keeps its rows as a new table. Failure: as select().
    [[nodiscard]] Result<> keepResult(const QString &name, const QString &sql, const QHash<QString, QVariant> &constants);

    /// Prepares `sql`, which must be one SELECT; `constants` are bound as :name. Where `orderedBy` is given the rows come
    /// in the byte order of that column. Failure: Malformed (`name` in `where`): not one SELECT, something other than
    /// reading, an unknown :name, or the database's own words.
    [[nodiscard]] Result<StagingSelect> select(const QString &sql, const QHash<QString, QVariant> &constants,
                                               const QString &name, const QString &orderedBy = {});

private:
    struct State;
    Result<> fill(const QString &name, StagingSelect &select);
    explicit StagingStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace stardesk
