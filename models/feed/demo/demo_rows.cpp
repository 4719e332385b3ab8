#include "models/feed/demo/demo_rows.h"

#include <QtCore/QCoreApplication>

namespace stardesk::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kBatchRows = 8192;

} // namespace

DemoRows::DemoRows(std::string_view type, const BatchSink &sink, Job *job)
    : m_batch(*recordType(type)), m_sink(sink), m_job(job)
{
}

void DemoRows::begin(std::string_view key)
{
    m_batch.ops.push_back(RecordOp::Upsert);
    m_batch.versions.push_back(1);
    m_batch.keys.append(key);
    m_batch.lines.push_back(quint32(m_batch.ops.size()));
    m_field = 0;
}

DemoRows &DemoRows::text(std::string_view value)
{
    Q_ASSERT(isTextKind(m_batch.type().fields[m_field].kind));
    m_batch.fields[m_field++].texts.append(value);
    return *this;
}

DemoRows &DemoRows::number(qint64 value)
{
    Q_ASSERT(!isTextKind(m_batch.type().fields[m_field].kind));
    m_batch.fields[m_field++].ints.push_back(value);
    return *this;
}

DemoRows &DemoRows::none()
{
    if (isTextKind(m_batch.type().fields[m_field].kind))
        m_batch.fields[m_field++].texts.appendNull();
    else
        m_batch.fields[m_field++].ints.push_back(kNullInt);
    return *this;
}

DemoRows &DemoRows::none(int fields)
{
    for (int i = 0; i < fields; ++i)
        none();
    return *this;
}

Result<> DemoRows::end()
{
    Q_ASSERT(m_field == m_batch.fields.size());
    ++m_rows;
    return m_batch.rows() < kBatchRows ? Result<>() : flush();
}

Result<> DemoRows::flush()
{
    if (m_batch.rows() == 0)
        return {};
    if (m_job->cancelled())
        return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped. Nothing was changed."));
    auto taken = m_sink(m_batch);
    const std::string_view name = m_batch.type().name;
    m_job->report({QString::fromLatin1(name.data(), qsizetype(name.size())), m_rows, 0, m_rows});
    m_batch.clear();
    return taken;
}

} // namespace stardesk::demo
