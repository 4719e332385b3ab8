#include "models/store/month_notes.h"

#include "models/store/batch/record_batch.h"
#include "models/store/generation_file.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace stardesk {

namespace {

std::string noteName(std::string_view type)
{
    return "months." + std::string(type);
}

} // namespace

void MonthNotes::note(const RecordBatch &batch)
{
    const auto &fields = batch.type().fields;
    const auto field = std::ranges::find(fields, FieldKind::Month, &FieldSpec::kind);
    if (field == fields.end())
        return;
    std::set<qint64> &months = m_months[std::string(batch.type().name)];
    qint64 last = kNullInt; // records of one month often stand together
    for (const qint64 month : batch.fields[size_t(field - fields.begin())].ints) {
        if (month != last && month != kNullInt)
            months.insert(month);
        last = month;
    }
}

Result<> MonthNotes::store(SqlConnection &sql) const
{
    for (const auto &[type, fresh] : m_months) {
        auto stored = loadMonths(sql, type);
        if (!stored)
            return stored.failure();
        std::set<qint64> months = fresh;
        months.insert(stored->begin(), stored->end());
        QStringList words;
        for (const qint64 month : months)
            words << QString::number(month);
        if (auto noted = storeNote(sql, noteName(type), words.join(QLatin1Char(' '))); !noted)
            return noted;
    }
    return {};
}

Result<std::vector<qint64>> loadMonths(SqlConnection &sql, std::string_view type)
{
    auto note = loadNote(sql, noteName(type));
    if (!note)
        return note.failure();
    std::vector<qint64> months;
    for (const QString &word : note->split(QLatin1Char(' '), Qt::SkipEmptyParts))
        months.push_back(word.toLongLong());
    return months;
}

} // namespace stardesk
