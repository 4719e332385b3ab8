#include "models/feed/batch_queue.h"

#include <utility>

namespace stardesk {

std::unique_ptr<RecordBatch> BatchQueue::take(const RecordType &type)
{
    {
        const std::lock_guard lock(m_mutex);
        while (!m_free.empty()) {
            std::unique_ptr<RecordBatch> batch = std::move(m_free.front());
            m_free.pop_front();
            if (&batch->type() == &type)
                return batch;
        }
    }
    return std::make_unique<RecordBatch>(type);
}

bool BatchQueue::push(std::unique_ptr<RecordBatch> batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_full.size() < m_most || m_stopped; });
    if (m_stopped)
        return false;
    m_full.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

void BatchQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

std::unique_ptr<RecordBatch> BatchQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_full.empty() || m_closed || m_stopped; });
    if (m_stopped || m_full.empty())
        return nullptr;
    std::unique_ptr<RecordBatch> batch = std::move(m_full.front());
    m_full.pop_front();
    m_changed.notify_all();
    return batch;
}

void BatchQueue::giveBack(std::unique_ptr<RecordBatch> batch)
{
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(batch));
}

void BatchQueue::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

} // namespace stardesk
