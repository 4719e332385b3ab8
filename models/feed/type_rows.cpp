#include "models/feed/type_rows.h"

#include <QtCore/QCoreApplication>

#include <cstring>

namespace stardesk {

namespace {
constexpr size_t kBlock = 1024 * 1024;
}

TypeRows::TypeRows(FeedSource &source, const FeedManifest &manifest, const RecordType &type, PartReader::Checks checks,
                   const ContentKeys *keys)
    : m_source(source), m_keys(keys), m_reader(checks), m_parser(type)
{
    const QString name = QString::fromUtf8(type.name.data(), qsizetype(type.name.size()));
    for (const FeedPart &part : manifest.parts) {
        if (part.type == name)
            m_parts.append(part);
    }
    const bool delta = manifest.kind == FeedManifest::Kind::Delta;
    m_lines = {{}, manifest.fromSeq + 1, manifest.toSeq, delta, true};
}

Result<> TypeRows::openPart()
{
    ++m_part;
    const FeedPart &part = m_parts[m_part];
    m_lines.name = QString::fromLatin1(part.name);
    m_lines.newSeries = m_part == 0;
    m_parser.startPart(m_lines);
    m_from = m_to = 0;
    m_partEnded = false;
    m_bytesOpened += part.bytes;
    if (m_buffer.empty())
        m_buffer.resize(2 * kBlock + NdjsonParser::kPadding);
    return m_reader.open(m_source, part, m_keys);
}

/// Moves the cut line to the front and reads on behind it.
Result<> TypeRows::fill()
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_from, m_to - m_from);
    m_to -= m_from;
    m_from = 0;
    if (m_to + kBlock + NdjsonParser::kPadding > m_buffer.size())
        m_buffer.resize(m_to + kBlock + NdjsonParser::kPadding);
    const auto got = m_reader.read(m_buffer.data() + m_to, kBlock);
    if (!got)
        return got.failure();
    m_to += *got;
    if (*got == 0)
        return closePart();
    if (m_to > NdjsonParser::kMaxLine + 2 * kBlock)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The line is too long."), {},
                    QStringLiteral("%1: line %2").arg(m_lines.name).arg(m_parser.lines() + 1));
    return {};
}

Result<> TypeRows::closePart()
{
    m_partEnded = true;
    if (m_from != m_to)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The last line has no end."), {},
                    QStringLiteral("%1: line %2").arg(m_lines.name).arg(m_parser.lines() + 1));
    if (m_parser.lines() != m_parts[m_part].rows)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The part holds %1 rows, but declares %2."),
                    {QString::number(m_parser.lines()), QString::number(m_parts[m_part].rows)}, m_lines.name);
    return {};
}

Result<bool> TypeRows::next(RecordBatch &batch, size_t maxRows)
{
    batch.clear();
    while (batch.rows() < maxRows) {
        if (m_partEnded) {
            if (m_part + 1 >= m_parts.size())
                break;
            if (auto opened = openPart(); !opened)
                return opened.failure();
        }
        const auto used = m_parser.parse(std::string_view(m_buffer).substr(m_from, m_to - m_from), batch, maxRows);
        if (!used)
            return used.failure();
        m_from += *used;
        if (batch.rows() < maxRows) {
            if (auto filled = fill(); !filled)
                return filled.failure();
        }
    }
    return batch.rows() > 0;
}

} // namespace stardesk
