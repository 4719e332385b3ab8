#include "models/feed/publish/field_values.h"

#include "models/feed/field_fault.h"
#include "models/feed/publish/text_decoder.h"
#include "models/feed/value_text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostDays = 31;
constexpr qint32 kNoScore = -1;

/// NFC, as the export demands; most texts are it already and pass untouched.
std::string_view normalized(std::string_view text, QByteArray *kept)
{
    if (isNormalized(text))
        return text;
    *kept = QString::fromUtf8(text.data(), qsizetype(text.size())).normalized(QString::NormalizationForm_C).toUtf8();
    return {kept->constData(), size_t(kept->size())};
}

FieldFault appendPlainText(const FieldSpec &field, std::string_view given, BatchField &to)
{
    if (!isCleanText(given))
        return FieldFault::Text;
    QByteArray kept;
    const std::string_view text = normalized(given, &kept);
    const FieldFault fault = checkText(field, text);
    if (fault == FieldFault::None)
        to.texts.append(text);
    return fault;
}

FieldFault appendJson(const FieldSpec &field, std::string_view text, BatchField &to)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())));
    const QJsonArray list = document.array();
    const bool fits = field.kind == FieldKind::Json
                          ? !document.isNull()
                          : document.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &entry) {
                                return entry.isString();
                            });
    if (!fits)
        return FieldFault::Type;
    const QByteArray compact = document.toJson(QJsonDocument::Compact);
    to.texts.append({compact.constData(), size_t(compact.size())});
    return FieldFault::None;
}

/// ["89.99", null, ...] -> milli-points; a bare number would be a double and is refused.
FieldFault appendScoreDays(std::string_view text, BatchField &to)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())));
    const QJsonArray list = document.array();
    if (!document.isArray() || list.size() > kMostDays)
        return FieldFault::Type;
    std::string packed;
    for (const QJsonValue &entry : list) {
        qint32 milli = kNoScore;
        if (!entry.isNull()) {
            const auto score = scoreOfText(entry.toString().toStdString());
            if (!entry.isString() || !score)
                return FieldFault::Type;
            milli = qint32(*score);
        }
        std::array<char, sizeof milli> bytes;
        qToLittleEndian(milli, bytes.data());
        packed.append(bytes.data(), bytes.size());
    }
    to.texts.append(packed);
    return FieldFault::None;
}

/// Kinds that are written as text and kept as a number.
std::optional<qint64> numberOfText(const FieldSpec &field, std::string_view text)
{
    switch (field.kind) {
    case FieldKind::Word: {
        const auto found = std::ranges::find(field.words, text);
        return found == field.words.end() ? std::nullopt : std::optional<qint64>(found - field.words.begin());
    }
    case FieldKind::Score: return scoreOfText(text);
    case FieldKind::Date: return dateOfText(text);
    case FieldKind::Month: return monthOfText(text);
    case FieldKind::Week: return weekOfText(text);
    case FieldKind::Instant: return instantOfText(text);
    case FieldKind::LocalTime: return localTimeOfText(text);
    case FieldKind::Ref:
    case FieldKind::Text:
    case FieldKind::Note:
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Zone:
    case FieldKind::Currency:
    case FieldKind::ScoreDays:
    case FieldKind::TextList:
    case FieldKind::Json: return {};
    }
    Q_UNREACHABLE();
}

FieldFault appendTextual(const FieldSpec &field, std::string_view text, BatchField &to)
{
    switch (field.kind) {
    case FieldKind::Ref:
    case FieldKind::Text:
    case FieldKind::Note:
    case FieldKind::Zone:
    case FieldKind::Currency: return appendPlainText(field, text, to);
    case FieldKind::ScoreDays: return appendScoreDays(text, to);
    case FieldKind::TextList:
    case FieldKind::Json: return appendJson(field, text, to);
    case FieldKind::Word:
    case FieldKind::Score:
    case FieldKind::Date:
    case FieldKind::Month:
    case FieldKind::Week:
    case FieldKind::Instant:
    case FieldKind::LocalTime: {
        const auto number = numberOfText(field, text);
        if (!number)
            return field.kind == FieldKind::Word ? FieldFault::Word : FieldFault::Type;
        to.ints.push_back(*number);
        return FieldFault::None;
    }
    case FieldKind::Integer:
    case FieldKind::Boolean: return FieldFault::Type;
    }
    Q_UNREACHABLE();
}

FieldFault appendNull(const FieldSpec &field, BatchField &to)
{
    if (field.required)
        return FieldFault::Missing;
    if (isTextKind(field.kind))
        to.texts.appendNull();
    else
        to.ints.push_back(kNullInt);
    return FieldFault::None;
}

FieldFault appendNumber(const FieldSpec &field, qint64 number, BatchField &to)
{
    const bool boolean = field.kind == FieldKind::Boolean;
    if (number < (boolean ? 0 : field.min) || number > (boolean ? 1 : field.max))
        return FieldFault::Range;
    to.ints.push_back(number);
    return FieldFault::None;
}

} // namespace

Result<> appendFieldValue(const FieldSpec &field, const StagingValue &value, BatchField &to)
{
    const bool whole = value.kind == StagingValue::Kind::Integer;
    const std::string digits = whole ? std::to_string(value.integer) : std::string();
    const std::string_view text = whole ? std::string_view(digits) : value.text;
    FieldFault fault = FieldFault::None;
    switch (value.kind) {
    case StagingValue::Kind::Null: fault = appendNull(field, to); break;
    case StagingValue::Kind::Integer: {
        const bool number = field.kind == FieldKind::Integer || field.kind == FieldKind::Boolean;
        // A number in a text field is a key or a name that SQL holds as one.
        fault = number ? appendNumber(field, value.integer, to) : appendTextual(field, text, to);
        break;
    }
    case StagingValue::Kind::Text: fault = appendTextual(field, text, to); break;
    case StagingValue::Kind::Real:
    case StagingValue::Kind::Blob:
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "Column “%1” holds a floating-point number or bytes."),
                    {QString::fromUtf8(field.column.data(), qsizetype(field.column.size()))});
    }
    return fault == FieldFault::None ? Result<>() : Result<>(fieldFailure(fault, field, text, {}));
}

} // namespace stardesk
