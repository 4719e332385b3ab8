#include "app/cli/output.h"

#include "models/core/text/failure_text.h"
#include "models/desk/delimited_text.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// Columns on a terminal: Chinese, Japanese and Korean characters are two cells wide.
int terminalWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x20000 && c <= 0x3FFFD);
        width += wide ? 2 : 1;
    }
    return width;
}

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

QString aligned(const QString &cell, int width, bool right)
{
    const QString blank(std::max(0, width - terminalWidth(cell)), u' ');
    return right ? blank + cell : cell + blank;
}

void printAligned(const TextTable &table)
{
    std::vector<int> widths;
    for (const QString &title : table.header)
        widths.push_back(terminalWidth(title));
    for (const QStringList &row : table.rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[size_t(column)] = std::max(widths[size_t(column)], terminalWidth(row[column]));
    }
    const auto printRow = [&](const QStringList &row) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells << aligned(row[column], widths[size_t(column)], table.alignRight[size_t(column)]);
        QString line = cells.join(u"  "_s);
        while (line.endsWith(u' '))
            line.chop(1);
        write(stdout, line + u'\n');
    };
    printRow(table.header);
    for (const QStringList &row : table.rows)
        printRow(row);
}

} // namespace

void printJson(const QJsonValue &value)
{
    QByteArray bytes;
    if (value.isArray())
        bytes = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    else
        bytes = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fputc('\n', stdout);
}

void printTable(const TextTable &table, OutputFormat format)
{
    if (format == OutputFormat::Table) {
        printAligned(table);
        return;
    }
    const QChar delimiter = format == OutputFormat::Tsv ? u'\t' : u',';
    write(stdout, delimitedLine(table.header, delimiter) + u"\r\n"_s);
    for (const QStringList &row : table.rows)
        write(stdout, delimitedLine(row, delimiter) + u"\r\n"_s);
}

void printLine(const QString &line)
{
    write(stdout, line + u'\n');
}

void printNote(const QString &line)
{
    write(stderr, u"stardesk-cli: "_s + line + u'\n');
}

int printFailure(const Failure &failure, OutputFormat format)
{
    if (format == OutputFormat::Json) {
        Failure sentence = failure;
        sentence.where.clear();
        const QJsonObject error{{u"code"_s, failureWord(failure.code)},
                                {u"message"_s, failureText(sentence)},
                                {u"where"_s, failure.where.isEmpty() ? QJsonValue() : QJsonValue(failure.where)}};
        write(stderr, QString::fromUtf8(
                          QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact)) + u'\n');
    } else {
        printNote(failureText(failure));
    }
    return exitCodeOf(failure.code);
}

Job::Report progressPrinter(bool quiet)
{
    if (quiet)
        return {};
    const bool live = isatty(STDERR_FILENO) != 0;
    auto sinceLine = std::make_shared<QElapsedTimer>();
    return [live, sinceLine](const JobProgress &progress) {
        if (!live && sinceLine->isValid() && sinceLine->elapsed() < 1000)
            return;
        sinceLine->restart();
        QString line = progress.phase;
        if (progress.total > 0)
            line += u" %1 %"_s.arg(progress.done * 100 / progress.total);
        if (progress.rows > 0)
            line += u" · %1 rows"_s.arg(progress.rows);
        write(stderr, live ? u"\r\x1b[K"_s + line : line + u'\n');
    };
}

} // namespace stardesk
