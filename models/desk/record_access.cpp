#include "models/desk/record_access.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

Result<RecordRow> recordByKey(FeedReader &reader, std::string_view type, const QString &key)
{
    const std::string wanted = key.toStdString();
    auto ordinal = reader.find(type, wanted);
    if (!ordinal)
        return ordinal.failure();
    if (*ordinal == kNoOrdinal)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "there is no %1 “%2” in this export"),
                    {QString::fromLatin1(type.data(), qsizetype(type.size())), key});
    return reader.readRow(type, *ordinal);
}

Result<std::vector<RecordRow>> recordsOf(FeedReader &reader, std::string_view type, std::string_view field, Ordinal parent)
{
    auto ordinals = reader.children(type, field, parent);
    if (!ordinals)
        return ordinals.failure();
    std::vector<RecordRow> rows;
    rows.reserve(ordinals->size());
    for (const Ordinal ordinal : *ordinals) {
        auto row = reader.readRow(type, ordinal);
        if (!row)
            return row.failure();
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<QString> targetText(FeedReader &reader, const RecordRow &row, std::string_view refField, std::string_view textField)
{
    const Ordinal target = row.ref(refField);
    if (target == kNoOrdinal)
        return QString();
    const int index = row.type->fieldIndex(refField);
    auto record = reader.readRow(row.type->fields[size_t(index)].target, target);
    if (!record)
        return record.failure();
    return record->text(textField);
}

QString sourceOf(const RecordRow &row)
{
    return QString::fromLatin1(row.type->name.data(), qsizetype(row.type->name.size())) + u'/' + row.key;
}

std::optional<BeijingDay> dayOf(const RecordRow &row, std::string_view field)
{
    const qint64 day = row.integer(field);
    return day == kNullInt ? std::nullopt : std::optional(BeijingDay{qint32(day)});
}

QString monthText(qint64 month)
{
    if (month == kNullInt)
        return {};
    return u"%1-%2"_s.arg(month / 12, 4, 10, QChar(u'0')).arg(month % 12 + 1, 2, 10, QChar(u'0'));
}

std::optional<qint64> numberOf(const RecordRow &row, std::string_view field)
{
    const qint64 number = row.integer(field);
    return number == kNullInt ? std::nullopt : std::optional(number);
}

} // namespace stardesk
