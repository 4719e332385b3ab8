#include "models/desk/row_sink.h"

#include "models/desk/delimited_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

Failure cannotWrite(const QString &file, const QString &reason)
{
    return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "cannot write the file: %1; choose another folder or free some space"),
                {reason}, file);
}

QString textOf(const ExportCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *decimal = std::get_if<DecimalText>(&cell))
        return decimal->text;
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    return {};
}

class DelimitedSink final : public RowSink {
public:
    DelimitedSink(const QString &file, QChar delimiter, bool byteOrderMark)
        : m_file(file), m_delimiter(delimiter), m_byteOrderMark(byteOrderMark)
    {
    }

    Result<> open()
    {
        // Excel reads Chinese from CSV only behind a byte order mark.
        if (!m_file.open(QIODevice::WriteOnly) || (m_byteOrderMark && m_file.write("\xEF\xBB\xBF") != 3))
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return {};
    }

    Result<> header(const QStringList &titles) override { return line(titles); }

    Result<> row(const std::vector<ExportCell> &cells) override
    {
        QStringList texts;
        for (const ExportCell &cell : cells)
            texts << textOf(cell);
        return line(texts);
    }

    Result<> finish() override
    {
        if (!m_file.commit())
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return {};
    }

private:
    Result<> line(const QStringList &cells)
    {
        const QByteArray bytes = delimitedLine(cells, m_delimiter).toUtf8() + "\r\n";
        if (m_file.write(bytes) != bytes.size())
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return {};
    }

    QSaveFile m_file;
    QChar m_delimiter;
    bool m_byteOrderMark;
};

/// XLSX in constant memory; strings can never become formulas, dates are dates.
class XlsxSink final : public RowSink {
public:
    explicit XlsxSink(const QString &file) : m_final(file), m_temporary(file + u".part"_s) {}
    ~XlsxSink() override
    {
        if (m_book)
            workbook_close(m_book);
        QFile::remove(m_temporary);
    }

    Result<> open()
    {
        QFile probe(m_temporary);
        if (!probe.open(QIODevice::WriteOnly))
            return cannotWrite(m_final, probe.errorString());
        probe.close();
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_temporary).constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
        if (!m_sheet)
            return cannotWrite(m_final, u"xlsx"_s);
        m_dateFormat = workbook_add_format(m_book);
        format_set_num_format(m_dateFormat, "yyyy-mm-dd");
        m_headerFormat = workbook_add_format(m_book);
        format_set_bold(m_headerFormat);
        worksheet_freeze_panes(m_sheet, 1, 0);
        return {};
    }

    Result<> header(const QStringList &titles) override
    {
        for (qsizetype column = 0; column < titles.size(); ++column)
            worksheet_write_string(m_sheet, 0, lxw_col_t(column), titles[column].toUtf8().constData(), m_headerFormat);
        m_columns = titles.size();
        m_row = 1;
        return {};
    }

    Result<> row(const std::vector<ExportCell> &cells) override
    {
        if (m_row >= LXW_ROW_MAX)
            return fail(Failure::Code::Rejected,
                        QT_TRANSLATE_NOOP("Failure", "an .xlsx sheet holds 1,048,576 rows; narrow the filter or export .csv"), {}, m_final);
        for (size_t column = 0; column < cells.size(); ++column)
            writeCell(lxw_col_t(column), cells[column]);
        ++m_row;
        return {};
    }

    Result<> finish() override
    {
        if (m_columns > 0)
            worksheet_autofilter(m_sheet, 0, 0, m_row > 1 ? m_row - 1 : 0, lxw_col_t(m_columns - 1));
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        if (error != LXW_NO_ERROR)
            return cannotWrite(m_final, QString::fromUtf8(lxw_strerror(error)));
        QFile::remove(m_final);
        if (!QFile::rename(m_temporary, m_final))
            return cannotWrite(m_final, u"rename"_s);
        return {};
    }

private:
    void writeCell(lxw_col_t column, const ExportCell &cell)
    {
        if (const auto *number = std::get_if<qint64>(&cell)) {
            worksheet_write_number(m_sheet, m_row, column, double(*number), nullptr);
        } else if (const auto *decimal = std::get_if<DecimalText>(&cell)) {
            worksheet_write_number(m_sheet, m_row, column, decimal->text.toDouble(), nullptr);
        } else if (const auto *date = std::get_if<QDate>(&cell)) {
            lxw_datetime day = {date->year(), date->month(), date->day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, m_row, column, &day, m_dateFormat);
        } else if (const auto *text = std::get_if<QString>(&cell)) {
            worksheet_write_string(m_sheet, m_row, column, text->toUtf8().constData(), nullptr);
        }
    }

    QString m_final;
    QString m_temporary;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_dateFormat = nullptr;
    lxw_format *m_headerFormat = nullptr;
    lxw_row_t m_row = 0;
    qsizetype m_columns = 0;
};

template <class Sink>
Result<std::unique_ptr<RowSink>> opened(std::unique_ptr<Sink> sink)
{
    if (auto open = sink->open(); !open)
        return open.failure();
    return std::unique_ptr<RowSink>(std::move(sink));
}

} // namespace

Result<std::unique_ptr<RowSink>> openRowSink(const QString &file, QChar csvDelimiter)
{
    if (file.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return opened(std::make_unique<DelimitedSink>(file, csvDelimiter, true));
    if (file.endsWith(u".tsv"_s, Qt::CaseInsensitive))
        return opened(std::make_unique<DelimitedSink>(file, u'\t', false));
    if (file.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return opened(std::make_unique<XlsxSink>(file));
    return fail(Failure::Code::Usage,
                QT_TRANSLATE_NOOP("Failure", "an export goes to a .csv, .tsv, .xlsx or .pdf file, not to “%1”"), {file});
}

} // namespace stardesk
