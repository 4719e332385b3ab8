/// BatchQueue: record batches between the thread that parses and the thread that inserts; short, so that memory stays
/// small, and with its batches recycled.
#pragma once

#include "models/store/batch/record_batch.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace stardesk {

class BatchQueue {
public:
    explicit BatchQueue(size_t most) : m_most(most) {}

    /// An empty batch of the type: one that came back, or a new one.
    [[nodiscard]] std::unique_ptr<RecordBatch> take(const RecordType &type);
    /// Waits while the queue is full. False after stop(): nobody will take it any more.
    [[nodiscard]] bool push(std::unique_ptr<RecordBatch> batch);
    /// No more will come.
    void close();

    /// Waits for the next; null after close() once all are taken, and after stop().
    [[nodiscard]] std::unique_ptr<RecordBatch> pop();
    void giveBack(std::unique_ptr<RecordBatch> batch);
    /// The inserting side gives up.
    void stop();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<RecordBatch>> m_full;
    std::deque<std::unique_ptr<RecordBatch>> m_free;
    size_t m_most;
    bool m_closed = false;
    bool m_stopped = false;
};

} // namespace stardesk
