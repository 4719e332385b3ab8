#include "models/feed/publish/csv_reader.h"

#include "models/feed/publish/byte_stream.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChunk = 1 << 18;
constexpr qint64 kSample = 1 << 22;      // bytes looked at to tell the encoding
constexpr size_t kLongestRow = 1 << 24;  // a quote that is never closed is found here, not at the end of the disk

/// The delimiter that the header uses most, outside quotes; a comma where there is only one column.
char detectDelimiter(std::string_view text)
{
    constexpr std::array kDelimiters{',', ';', '\t'};
    std::array<int, kDelimiters.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        const auto found = std::ranges::find(kDelimiters, c);
        if (!quoted && found != kDelimiters.end())
            ++counts[size_t(found - kDelimiters.begin())];
    }
    return kDelimiters[size_t(std::ranges::max_element(counts) - counts.begin())];
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<ByteStream> bytes, QString name)
    : m_bytes(std::move(bytes)), m_name(std::move(name))
{
}

CsvReader::~CsvReader() = default;
CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;

qint64 CsvReader::position() const
{
    return m_bytes->position();
}

qint64 CsvReader::size() const
{
    return m_bytes->size();
}

Result<CsvReader> CsvReader::open(const QString &path, CsvDialect wanted)
{
    auto bytes = ByteStream::open(path);
    if (!bytes)
        return bytes.failure();
    return open(std::move(*bytes), QFileInfo(path).fileName(), wanted);
}

Result<CsvReader> CsvReader::open(std::unique_ptr<ByteStream> bytes, const QString &name, CsvDialect wanted)
{
    CsvReader reader(std::move(bytes), name);
    if (auto started = reader.start(wanted); !started)
        return started.failure();
    CsvRow header;
    const auto first = reader.next(header);
    if (!first)
        return first.failure();
    if (!*first)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The file is empty; a header row is needed."),
                    {}, reader.m_name);
    for (const std::string_view column : header.fields)
        reader.m_header.push_back(QString::fromUtf8(column.data(), qsizetype(column.size())).trimmed());
    return reader;
}

Result<> CsvReader::start(CsvDialect wanted)
{
    m_dialect = wanted;
    if (wanted.encoding == Encoding::Auto) {
        bool more = true;
        while (more && m_raw.size() < size_t(kSample)) {
            const size_t had = m_raw.size();
            m_raw.resize(had + size_t(kChunk));
            const auto got = m_bytes->read(m_raw.data() + had, kChunk);
            if (!got)
                return got.failure();
            m_raw.resize(had + size_t(*got));
            more = *got > 0;
        }
        m_dialect.encoding = detectEncoding(m_raw);
    }
    m_decoder = std::make_unique<TextDecoder>(m_dialect.encoding);
    if (auto filled = refill(); !filled)
        return filled.failure();
    if (m_dialect.delimiter == '\0')
        m_dialect.delimiter = detectDelimiter(m_text);
    return {};
}

/// Drops what was consumed and decodes the next chunk; false at the end of the file.
Result<bool> CsvReader::refill()
{
    m_text.erase(0, m_at);
    m_at = 0;
    if (m_raw.empty()) {
        m_raw.resize(size_t(kChunk));
        const auto got = m_bytes->read(m_raw.data(), kChunk);
        if (!got)
            return got.failure();
        m_raw.resize(size_t(*got));
    }
    m_atEnd = m_raw.empty();
    m_decoder->decode(m_raw, m_atEnd, m_text);
    m_raw.clear();
    return !m_atEnd;
}

Result<bool> CsvReader::next(CsvRow &row)
{
    while (true) {
        const Scan scanned = scan(row);
        if (scanned == Scan::Row) {
            publish(row);
            m_at = m_next;
            m_line = m_nextLine;
            return true;
        }
        const bool tooLong = m_text.size() - m_at > kLongestRow;
        if (scanned == Scan::OpenQuote && (m_atEnd || tooLong))
            return neverClosed();
        if (m_atEnd)
            return false;
        if (auto filled = refill(); !filled)
            return filled.failure();
    }
}

Failure CsvReader::neverClosed() const
{
    return fail(Failure::Code::Malformed,
                QT_TRANSLATE_NOOP("Failure", "The row that begins here has a quote that is never closed."), {},
                u"%1: line %2"_s.arg(m_name).arg(m_line));
}

/// Finds the fields of the row at m_at without changing the text, as it may have to start again after a refill.
CsvReader::Scan CsvReader::scan(CsvRow &row)
{
    const auto isBreak = [](char c) { return c == '\n' || c == '\r'; };
    while (m_at < m_text.size() && isBreak(m_text[m_at])) { // empty lines
        const bool pair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        if (m_text[m_at] == '\r' && m_at + 1 == m_text.size() && !m_atEnd)
            return Scan::NeedMore;
        m_at += pair ? 2 : 1;
        ++m_line;
    }
    if (m_at == m_text.size())
        return Scan::NeedMore;
    m_fields.clear();
    row.line = m_line;
    row.strayText = false;
    qint64 line = m_line;
    size_t at = m_at;
    while (true) {
        Field field{at, at, false, false};
        if (at < m_text.size() && m_text[at] == '"') {
            if (const Scan quoted = scanQuoted(&at, &field, &line, &row.strayText); quoted != Scan::Row)
                return quoted;
        } else {
            while (at < m_text.size() && m_text[at] != m_dialect.delimiter && !isBreak(m_text[at]))
                ++at;
            field.end = at;
        }
        const bool ends = at == m_text.size();
        const bool cutPair = !ends && m_text[at] == '\r' && at + 1 == m_text.size();
        if ((ends || cutPair) && !m_atEnd)
            return Scan::NeedMore;
        m_fields.push_back(field);
        if (ends || isBreak(m_text[at]))
            break;
        ++at;
    }
    const bool pair = at + 1 < m_text.size() && m_text[at] == '\r' && m_text[at + 1] == '\n';
    m_next = std::min(at + (pair ? 2 : 1), m_text.size());
    m_nextLine = line + 1;
    return Scan::Row;
}

CsvReader::Scan CsvReader::scanQuoted(size_t *at, Field *field, qint64 *line, bool *stray)
{
    field->quoted = true;
    field->begin = ++*at;
    for (;; ++*at) {
        if (*at == m_text.size())
            return Scan::OpenQuote;
        const char c = m_text[*at];
        const bool last = *at + 1 == m_text.size();
        if (c == '"') {
            if (last && !m_atEnd)
                return Scan::OpenQuote;
            if (last || m_text[*at + 1] != '"')
                break;
            field->rewrite = true;
            ++*at;
        } else if (c == '\r') {
            field->rewrite = true;
            if (last || m_text[*at + 1] != '\n')
                ++*line;
        } else if (c == '\n') {
            ++*line;
        }
    }
    field->end = (*at)++;
    for (; *at < m_text.size(); ++*at) {
        const char c = m_text[*at];
        if (c == m_dialect.delimiter || c == '\n' || c == '\r')
            break;
        *stray = *stray || c != ' ';
    }
    return Scan::Row;
}

/// Makes the texts: doubled quotes become one, CR LF inside quotes becomes LF (in place, a text only gets shorter).
void CsvReader::publish(CsvRow &row)
{
    row.fields.clear();
    for (const Field &field : m_fields) {
        size_t to = field.begin;
        for (size_t from = field.begin; field.rewrite && from < field.end; ++from) {
            char c = m_text[from];
            const bool more = from + 1 < field.end;
            if (c == '"' || (c == '\r' && more && m_text[from + 1] == '\n'))
                c = m_text[++from];
            m_text[to++] = c == '\r' ? '\n' : c;
        }
        row.fields.push_back(std::string_view(m_text).substr(
            field.begin, (field.rewrite ? to : field.end) - field.begin));
    }
}

} // namespace stardesk
