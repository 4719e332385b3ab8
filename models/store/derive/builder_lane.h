/// BuilderLane: the table builders' own thread. They fill the columns of a batch while SQLite inserts its rows.
#pragma once

#include "models/core/ids.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace stardesk {

class RecordBatch;
class TableBuilder;

/// Used from one thread. Between start() and wait() nobody may change the batch.
class BuilderLane {
public:
    explicit BuilderLane(std::vector<std::unique_ptr<TableBuilder>> &builders);
    ~BuilderLane();
    BuilderLane(const BuilderLane &) = delete;
    BuilderLane &operator=(const BuilderLane &) = delete;

    /// Hands a batch to all builders and returns at once.
    void start(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    /// Returns when the builders are through with it; at once where nothing was started.
    void wait();

private:
    void run();

    std::vector<std::unique_ptr<TableBuilder>> &m_builders;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    const RecordBatch *m_batch = nullptr; ///< nullptr: idle
    std::span<const Ordinal> m_ordinals;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace stardesk
