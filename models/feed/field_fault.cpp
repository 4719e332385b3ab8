#include "models/feed/field_fault.h"

#include "models/feed/value_text.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

namespace {

constexpr qsizetype kShown = 60;

/// Control characters are shown as their code, so that a message stays one line and hides nothing.
QString shownValue(std::string_view value)
{
    const QString text = QString::fromUtf8(value.data(), qsizetype(qMin<size_t>(value.size(), 4 * size_t(kShown)))).left(kShown);
    QString shown;
    for (const QChar c : text) {
        if (c.isPrint())
            shown += c;
        else
            shown += QStringLiteral("U+%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return text.size() < kShown ? shown : shown + QChar(0x2026);
}

const char *sentence(FieldFault fault)
{
    switch (fault) {
    case FieldFault::None: return "";
    case FieldFault::Missing: return QT_TRANSLATE_NOOP("Failure", "The required field %1 is missing.");
    case FieldFault::Type: return QT_TRANSLATE_NOOP("Failure", "The field %1 has a value of another type or form: %2");
    case FieldFault::Word: return QT_TRANSLATE_NOOP("Failure", "The field %1 has a value that is not in its list: %2");
    case FieldFault::Range: return QT_TRANSLATE_NOOP("Failure", "The field %1 has a value out of range: %2");
    case FieldFault::Text:
        return QT_TRANSLATE_NOOP("Failure", "The field %1 has a control character or a text not in normal form C: %2");
    case FieldFault::Key: return QT_TRANSLATE_NOOP("Failure", "The field %1 is no record key (1 to 64 of A-Z a-z 0-9 . _ : / -): %2");
    case FieldFault::Twice: return QT_TRANSLATE_NOOP("Failure", "The field %1 stands twice.");
    case FieldFault::Hits: return QT_TRANSLATE_NOOP("Failure", "The field %1 counts more than its total: %2");
    case FieldFault::Pair: return QT_TRANSLATE_NOOP("Failure", "The field %1 stands without its other half (amount and currency).");
    }
    Q_UNREACHABLE();
}

FieldFault checkLength(const FieldSpec &field, std::string_view text)
{
    const auto bytes = qint64(text.size());
    return bytes < field.min || (field.max > 0 && bytes > field.max) ? FieldFault::Range : FieldFault::None;
}

} // namespace

QString maskedValue(std::string_view value)
{
    const QString text = QString::fromUtf8(value.data(), qsizetype(qMin<size_t>(value.size(), 400)));
    constexpr qsizetype kShort = 4;
    return text.size() < kShort ? QStringLiteral("***") : text.left(1) + QStringLiteral("***") + text.right(1);
}

Failure fieldFailure(FieldFault fault, const FieldSpec &field, std::string_view value, const QString &where)
{
    const QString name = QString::fromUtf8(field.path.data(), qsizetype(field.path.size()));
    QStringList args{name};
    const char *text = sentence(fault);
    if (std::string_view(text).find("%2") != std::string_view::npos)
        args << (field.personal ? maskedValue(value) : shownValue(value));
    return fail(Failure::Code::Malformed, text, args, where);
}

FieldFault checkText(const FieldSpec &field, std::string_view text)
{
    switch (field.kind) {
    case FieldKind::Ref: return isRecordKey(text) ? FieldFault::None : FieldFault::Key;
    case FieldKind::Text:
    case FieldKind::Note:
        if (!hasOnlyTextBytes(text, field.kind == FieldKind::Note) || !isNormalized(text))
            return FieldFault::Text;
        return checkLength(field, text);
    case FieldKind::Zone: return isZoneName(text) ? FieldFault::None : FieldFault::Word;
    case FieldKind::Currency: return isCurrencyCode(text) ? FieldFault::None : FieldFault::Word;
    case FieldKind::Word:
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Score:
    case FieldKind::Date:
    case FieldKind::Month:
    case FieldKind::Week:
    case FieldKind::Instant:
    case FieldKind::LocalTime:
    case FieldKind::ScoreDays:
    case FieldKind::TextList:
    case FieldKind::Json: break;
    }
    return FieldFault::Type;
}

} // namespace stardesk
