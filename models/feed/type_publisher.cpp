#include "models/feed/type_publisher.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

namespace {

constexpr size_t kBeforeRows = 8192;

QString nameOf(const RecordType &type)
{
    return QString::fromUtf8(type.name.data(), qsizetype(type.name.size()));
}

} // namespace

TypePublisher::TypePublisher(Setup setup)
    : m_setup(std::move(setup)), m_writer(m_setup.type), m_check(m_setup.type), m_checked(m_setup.type),
      m_parts(m_setup.folder, nameOf(m_setup.type), m_setup.partBytes, m_setup.sealKey), m_before(m_setup.type)
{
}

Result<> TypePublisher::writeLines(const RecordBatch &batch)
{
    m_lines.clear();
    m_places.clear();
    std::string fields;
    for (size_t row = 0; row < batch.rows(); ++row) {
        fields.clear();
        m_writer.appendFields(fields, batch, row);
        Line line;
        line.from = m_lines.size();
        NdjsonWriter::appendUpsert(m_lines, batch.keys.at(row), m_setup.seq, fields);
        line.to = m_lines.size();
        line.fieldsTo = line.to - 2; // behind d stand "}" and LF
        line.fieldsFrom = line.fieldsTo - fields.size();
        m_places.push_back(line);
    }
    m_lines.append(NdjsonParser::kPadding, ' ');
    m_checked.clear();
    // An empty part name: messages name type and key.
    m_check.startPart({{}, m_setup.seq, m_setup.seq, false, m_rows == 0});
    const auto read = m_check.parse(std::string_view(m_lines).substr(0, m_lines.size() - NdjsonParser::kPadding), m_checked,
                                    batch.rows());
    return read ? Result<>() : Result<>(read.failure());
}

Result<> TypePublisher::add(const RecordBatch &batch)
{
    if (auto written = writeLines(batch); !written)
        return written;
    for (size_t row = 0; row < batch.rows(); ++row) {
        const std::string_view key = batch.keys.at(row);
        if (auto good = m_setup.references.check(m_checked, row); !good)
            return good;
        m_setup.references.add(m_setup.type, key);
        if (auto added = addRow(key, m_places[row]); !added)
            return added;
    }
    return {};
}

Result<> TypePublisher::addRow(std::string_view key, const Line &line)
{
    if (auto passed = passBefore(key, false); !passed)
        return passed;
    ++m_rows;
    if (hasBefore() && m_before.keys.at(m_beforeAt) == key) {
        m_beforeFields.clear();
        m_writer.appendFields(m_beforeFields, m_before, m_beforeAt);
        const qint64 version = m_before.versions[m_beforeAt];
        if (auto moved = advanceBefore(); !moved)
            return moved;
        if (m_beforeFields == slice(line.fieldsFrom, line.fieldsTo))
            return writeUnchanged(key, version, m_beforeFields);
    }
    m_sum.add(m_setup.type.name, key, m_setup.seq);
    ++m_upserts;
    m_parts.buffer() += slice(line.from, line.to);
    return m_parts.endRow();
}

/// Published rows below `key` (or all that are left) were not added again.
Result<> TypePublisher::passBefore(std::string_view key, bool all)
{
    if (!m_setup.before)
        return {};
    if (!m_beforeStarted) {
        m_beforeStarted = true;
        m_beforeAt = m_before.rows();
        if (auto moved = advanceBefore(); !moved)
            return moved;
    }
    while (hasBefore() && (all || m_before.keys.at(m_beforeAt) < key)) {
        if (auto passed = m_setup.keepOthers ? keepBefore() : deleteBefore(); !passed)
            return passed;
        if (auto moved = advanceBefore(); !moved)
            return moved;
    }
    return {};
}

Result<> TypePublisher::deleteBefore()
{
    if (m_setup.full) // a snapshot has no deletes
        return {};
    NdjsonWriter::appendDelete(m_parts.buffer(), m_before.keys.at(m_beforeAt), m_setup.seq);
    ++m_deletes;
    return m_parts.endRow();
}

Result<> TypePublisher::keepBefore()
{
    const std::string_view key = m_before.keys.at(m_beforeAt);
    m_setup.references.add(m_setup.type, key);
    ++m_rows;
    m_beforeFields.clear();
    if (m_setup.full)
        m_writer.appendFields(m_beforeFields, m_before, m_beforeAt);
    return writeUnchanged(key, m_before.versions[m_beforeAt], m_beforeFields);
}

/// The version stays what it was, in a new epoch too: decisions that were made on it still stand on it.
Result<> TypePublisher::writeUnchanged(std::string_view key, qint64 version, std::string_view fields)
{
    m_sum.add(m_setup.type.name, key, version);
    if (!m_setup.full)
        return {};
    ++m_upserts;
    NdjsonWriter::appendUpsert(m_parts.buffer(), key, version, fields);
    return m_parts.endRow();
}

Result<> TypePublisher::advanceBefore()
{
    if (m_beforeAt + 1 < m_before.rows()) {
        ++m_beforeAt;
    } else {
        const auto more = m_setup.before->next(m_before, kBeforeRows);
        if (!more)
            return more.failure();
        m_beforeAt = 0;
    }
    if (hasBefore()) {
        m_beforeSum.add(m_setup.type.name, m_before.keys.at(m_beforeAt), m_before.versions[m_beforeAt]);
        ++m_beforeRows;
    }
    return {};
}

Result<> TypePublisher::finish()
{
    if (auto passed = passBefore({}, true); !passed)
        return passed;
    const FeedTypeState *state = m_setup.beforeState;
    if (m_setup.before && state && (state->rowsAfter != m_beforeRows || state->sumAfter != m_beforeSum.toHex()))
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "The published rows of %1 do not add up to what their manifest says."),
                    {nameOf(m_setup.type)}, {});
    return m_parts.finish();
}

FeedTypeState TypePublisher::state() const
{
    return {nameOf(m_setup.type), m_rows, m_sum.toHex()};
}

} // namespace stardesk
