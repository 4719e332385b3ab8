#include "models/store/derive/builder_lane.h"

#include "models/columns/column_set.h"
#include "models/store/derive/table_builder.h"

namespace stardesk {

BuilderLane::BuilderLane(std::vector<std::unique_ptr<TableBuilder>> &builders)
    : m_builders(builders), m_thread([this] { run(); })
{
}

BuilderLane::~BuilderLane()
{
    wait();
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void BuilderLane::start(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    {
        const std::lock_guard lock(m_mutex);
        m_ordinals = ordinals;
        m_batch = &batch;
    }
    m_changed.notify_all();
}

void BuilderLane::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batch; });
}

void BuilderLane::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_batch || m_ended; });
        if (m_ended)
            return;
        lock.unlock();
        for (const auto &builder : m_builders)
            builder->add(*m_batch, m_ordinals);
        lock.lock();
        m_batch = nullptr;
        m_changed.notify_all();
    }
}

} // namespace stardesk
