#include "models/feed/publish/field_values.h"

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

constexpr qsizetype kLongestShown = 60;
constexpr qsizetype kMostDays = 31;
constexpr qint32 kNoScore = -1;

QString shownValue(const FieldSpec &field, const StagingValue &value)
{
    if (field.personal)
        return maskedValue();
    if (value.kind == StagingValue::Kind::Integer)
        return QString::number(value.integer);
    const QString text = QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
    return text.size() > kLongestShown ? text.left(kLongestShown) + u'…' : text;
}

QString nameOf(const FieldSpec &field)
{
    return QString::fromUtf8(field.column.data(), qsizetype(field.column.size()));
}

Failure wrong(const FieldSpec &field, const StagingValue &value, const char *sentence, QStringList more = {})
{
    return fail(Failure::Code::Malformed, sentence, QStringList{shownValue(field, value)} + more, nameOf(field));
}

QString wordList(const FieldSpec &field)
{
    QStringList words;
    for (const std::string_view word : field.words)
        words.append(QString::fromUtf8(word.data(), qsizetype(word.size())));
    return words.join(u", "_s);
}

/// NFC, as the export demands; most texts are it already and pass untouched.
std::string_view normalized(std::string_view text, QByteArray *kept)
{
    if (isNormalized(text))
        return text;
    *kept = QString::fromUtf8(text.data(), qsizetype(text.size())).normalized(QString::NormalizationForm_C).toUtf8();
    return {kept->constData(), size_t(kept->size())};
}

Result<> appendPlainText(const FieldSpec &field, const StagingValue &value, BatchField &to)
{
    if (!isCleanText(value.text))
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” is not clean text"));
    QByteArray kept;
    const std::string_view text = normalized(value.text, &kept);
    if (!hasOnlyTextBytes(text, field.kind == FieldKind::Note))
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” holds control characters"));
    const qint64 size = qint64(text.size());
    if (size < field.min || size > field.max)
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” must be %2 to %3 bytes long"),
                     {QString::number(field.min), QString::number(field.max)});
    to.texts.append(text);
    return {};
}

Result<> appendJson(const FieldSpec &field, const StagingValue &value, BatchField &to)
{
    const QByteArray bytes(value.text.data(), qsizetype(value.text.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const bool fits = field.kind == FieldKind::Json ? !document.isNull() : document.isArray();
    const QJsonArray list = document.array();
    const bool texts = field.kind == FieldKind::Json ||
                       std::all_of(list.begin(), list.end(), [](const QJsonValue &entry) { return entry.isString(); });
    if (!fits || !texts)
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” is not the JSON that belongs here"));
    const QByteArray compact = document.toJson(QJsonDocument::Compact);
    to.texts.append({compact.constData(), size_t(compact.size())});
    return {};
}

/// ["89.99", null, ...] -> milli-points; a bare number would be a double and is refused.
Result<> appendScoreDays(const FieldSpec &field, const StagingValue &value, BatchField &to)
{
    const auto refused = [&] {
        return wrong(field, value,
                     QT_TRANSLATE_NOOP("Failure", "“%1” is not a list of at most 31 scores in quotes, or null"));
    };
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(value.text.data(), qsizetype(value.text.size())));
    const QJsonArray list = document.array();
    if (!document.isArray() || list.size() > kMostDays)
        return refused();
    std::string packed;
    for (const QJsonValue &entry : list) {
        qint32 milli = kNoScore;
        if (entry.isString()) {
            const auto score = scoreOfText(entry.toString().toStdString());
            if (!score)
                return refused();
            milli = qint32(*score);
        } else if (!entry.isNull()) {
            return refused();
        }
        std::array<char, sizeof milli> bytes;
        qToLittleEndian(milli, bytes.data());
        packed.append(bytes.data(), bytes.size());
    }
    to.texts.append(packed);
    return {};
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

Failure unreadable(const FieldSpec &field, const StagingValue &value)
{
    switch (field.kind) {
    case FieldKind::Word:
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” is not one of %2"), {wordList(field)});
    case FieldKind::Score:
        return wrong(field, value,
                     QT_TRANSLATE_NOOP("Failure", "“%1” is not a score from 0 to 100 with at most three decimals"));
    case FieldKind::Instant:
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” is not an instant with its offset or Z"));
    case FieldKind::LocalTime:
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” is not a local time such as 2024-03-05T10:00:00"));
    case FieldKind::Date:
    case FieldKind::Month:
    case FieldKind::Week:
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” is not a date, month or week of the calendar"));
    case FieldKind::Zone: return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” is not a known time zone"));
    case FieldKind::Currency:
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” is not a known currency"));
    case FieldKind::Ref: return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” cannot be a record key"));
    case FieldKind::Integer:
    case FieldKind::Boolean:
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” is not a whole number in the allowed range"));
    case FieldKind::Text:
    case FieldKind::Note:
    case FieldKind::ScoreDays:
    case FieldKind::TextList:
    case FieldKind::Json:
        return wrong(field, value, QT_TRANSLATE_NOOP("Failure", "“%1” is not what the field holds"));
    }
    Q_UNREACHABLE();
}

Result<> appendNull(const FieldSpec &field, BatchField &to)
{
    if (field.required)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "a value is required here"), {},
                    nameOf(field));
    if (isTextKind(field.kind))
        to.texts.appendNull();
    else
        to.ints.push_back(kNullInt);
    return {};
}

Result<> appendInteger(const FieldSpec &field, const StagingValue &value, BatchField &to)
{
    const bool boolean = field.kind == FieldKind::Boolean;
    const qint64 min = boolean ? 0 : field.min;
    const qint64 max = boolean ? 1 : field.max;
    if (value.kind != StagingValue::Kind::Integer || value.integer < min || value.integer > max)
        return unreadable(field, value);
    to.ints.push_back(value.integer);
    return {};
}

Result<> appendTextual(const FieldSpec &field, const StagingValue &value, BatchField &to)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Note: return appendPlainText(field, value, to);
    case FieldKind::ScoreDays: return appendScoreDays(field, value, to);
    case FieldKind::TextList:
    case FieldKind::Json: return appendJson(field, value, to);
    case FieldKind::Ref:
    case FieldKind::Zone:
    case FieldKind::Currency: {
        const bool fits = field.kind == FieldKind::Ref    ? isRecordKey(value.text)
                          : field.kind == FieldKind::Zone ? isZoneName(value.text)
                                                          : isCurrencyCode(value.text);
        if (!fits)
            return unreadable(field, value);
        to.texts.append(value.text);
        return {};
    }
    case FieldKind::Word:
    case FieldKind::Score:
    case FieldKind::Date:
    case FieldKind::Month:
    case FieldKind::Week:
    case FieldKind::Instant:
    case FieldKind::LocalTime: {
        const auto number = numberOfText(field, value.text);
        if (!number)
            return unreadable(field, value);
        to.ints.push_back(*number);
        return {};
    }
    case FieldKind::Integer:
    case FieldKind::Boolean: return unreadable(field, value);
    }
    Q_UNREACHABLE();
}

} // namespace

QString maskedValue()
{
    return u"***"_s;
}

Result<> appendFieldValue(const FieldSpec &field, const StagingValue &value, BatchField &to)
{
    if (value.kind == StagingValue::Kind::Null)
        return appendNull(field, to);
    if (value.kind == StagingValue::Kind::Real || value.kind == StagingValue::Kind::Blob)
        return wrong(field, value,
                     QT_TRANSLATE_NOOP("Failure", "“%1” is a floating-point number or bytes; give text or a whole number"));
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Boolean)
        return appendInteger(field, value, to);
    if (value.kind == StagingValue::Kind::Integer) { // a key or name that SQL holds as a number
        const std::string digits = std::to_string(value.integer);
        return appendTextual(field, {StagingValue::Kind::Text, 0, digits}, to);
    }
    return appendTextual(field, value, to);
}

} // namespace stardesk
