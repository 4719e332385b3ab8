#include "models/tables/cell_roles.h"

#include "models/columns/column_set.h"
#include "models/core/text/pinyin.h"
#include "models/core/beijing.h"
#include "models/core/money.h"
#include "models/desk/cell_value.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

CellValue valueOf(const ColumnSet &columns, Ordinal row, std::string_view key)
{
    const int index = columns.indexOf(key);
    return index < 0 ? CellValue() : cellValue(columns.column(index), row);
}

QVariant rawOf(const CellValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *amount = std::get_if<MoneyValue>(&value))
        return amount->minor;
    if (const auto *instant = std::get_if<InstantValue>(&value))
        return instant->ms;
    if (const auto *day = std::get_if<QDate>(&value))
        return *day;
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto *words = std::get_if<QStringList>(&value); words && !words->isEmpty())
        return *words; // several codes; the text has their words
    return hasData(value) ? QVariant(cellPlain(value)) : QVariant();
}

/// The reading of a name; of a clock that runs what is left of it.
QVariant secondaryText(const ColumnSet &columns, Ordinal row, const ColumnSpec &spec, const CellValue &value, const CellContext &context)
{
    if (spec.format == CellFormat::Name) // who reads Chinese needs no reading beside the name
        return context.locale.language() == QLocale::Chinese ? QVariant() : writtenReading(cellPlain(value), cellPlain(valueOf(columns, row, "pinyin")));
    if (spec.format != CellFormat::Deadline)
        return {};
    const QString state = cellPlain(valueOf(columns, row, "sla"));
    if (state == u"done"_s || state == u"paused"_s)
        return codeWord(state);
    const auto *due = std::get_if<InstantValue>(&value);
    return due ? QVariant(timeLeftText(due->ms, context.nowMs)) : QVariant();
}

QVariant deltaOf(const ColumnSet &columns, Ordinal row, const ColumnSpec &spec)
{
    if (spec.format == CellFormat::Change) {
        const CellValue change = valueOf(columns, row, spec.key);
        return hasData(change) ? QVariant(int(std::get<qint64>(change))) : QVariant();
    }
    const CellValue official = valueOf(columns, row, "official");
    const CellValue predicted = valueOf(columns, row, "predicted");
    if (!hasData(official) || !hasData(predicted))
        return {};
    return int(std::get<qint64>(predicted) - std::get<qint64>(official));
}

QVariant sparkOf(const CellValue &value)
{
    const auto *series = std::get_if<SeriesValue>(&value);
    if (!series)
        return {};
    Spark spark;
    for (const int point : series->points)
        spark.values << (point < 0 ? std::numeric_limits<float>::quiet_NaN() : float(point));
    return QVariant::fromValue(spark);
}

/// "17:00" of today, "11-25 18:00" of another day (Beijing); of what is days late the day alone.
QString deadlineText(qint64 dueMs, qint64 nowMs)
{
    constexpr qint64 kHoursShown = 48; // timeLeftText counts in days from here
    const LocalTime due = Zone::beijing().localOf(dueMs);
    const QString text = due.iso();
    if (due.day() == BeijingDay::ofInstant(nowMs))
        return text.mid(11, 5);
    const QString day = due.day().date().year() == BeijingDay::ofInstant(nowMs).date().year() ? text.mid(5, 5) : text.left(10);
    return nowMs - dueMs >= kHoursShown * kMsPerHour ? day : day + u' ' + text.mid(11, 5);
}

/// A clock that has run out since the table was read is late: nobody reads a table anew every minute.
DeadlineState deadlineOf(const ColumnSet &columns, Ordinal row, const CellValue &value, qint64 nowMs)
{
    const QString state = cellPlain(valueOf(columns, row, "sla"));
    const auto *due = std::get_if<InstantValue>(&value);
    const bool runs = state == u"running"_s || state == u"near"_s;
    if (runs && due && due->ms < nowMs)
        return DeadlineState::Late;
    if (state == u"running"_s)
        return DeadlineState::Running;
    if (state == u"near"_s)
        return DeadlineState::Near;
    if (state == u"late"_s)
        return DeadlineState::Late;
    if (state == u"paused"_s)
        return DeadlineState::Paused;
    return state == u"done"_s ? DeadlineState::Done : DeadlineState::None;
}

Tone toneOf(const CellValue &value, CellFormat format)
{
    const auto *decimal = std::get_if<DecimalValue>(&value);
    if (format == CellFormat::Margin && decimal)
        return decimal->units > 0 ? Tone::Problem : Tone::Neutral;
    return hasData(value) ? Tone::Neutral : Tone::Muted;
}

QVariant spokenText(const CellValue &value, const ColumnSpec &spec, const QLocale &locale)
{
    if (!hasData(value))
        return QCoreApplication::translate("Cells", "no data");
    if (spec.format == CellFormat::Star || spec.format == CellFormat::Diamond) {
        // A variable of its own: lupdate never ends on a template call as the count.
        const int stars = int(std::get<qint64>(value));
        return QCoreApplication::translate("Cells", "%n star(s)", nullptr, stars);
    }
    if (spec.format == CellFormat::Series)
        return cellPlain(value);
    return cellText(value, spec.format, locale);
}

struct FlagMark {
    const char *flag;
    const char *icon;
    Tone tone;
};
// The gravest first: one mark stands for the row, the words of all are its tool tip.
constexpr std::array kFlagMarks{
    FlagMark{"FRAUD_HOLD", "shield", Tone::Problem},         FlagMark{"EVIDENCE_CHANGED", "edit", Tone::Warning},
    FlagMark{"ORDER_IMPOSSIBLE", "lightning", Tone::Notice}, FlagMark{"CONFLICT_OF_INTEREST", "persons", Tone::Warning},
    FlagMark{"EDITED_AFTER_FILING", "edit", Tone::Notice},   FlagMark{"ADDRESS_CHANGED", "building", Tone::Notice},
    FlagMark{"FORCE_MAJEURE_NOTICE", "bell", Tone::Notice},  FlagMark{"ZONE_UNKNOWN", "clock", Tone::Notice},         FlagMark{"POTENTIAL_DUPLICATE", "same", Tone::Warning},
    FlagMark{"QA_SAMPLE", "view", Tone::Muted},              FlagMark{"INCIDENT_LINKED", "plane", Tone::Muted},
};
constexpr FlagMark kOtherFlag{"", "flag", Tone::Muted};
constexpr FlagMark kSecondPerson{"", "persons", Tone::Muted};

// How a programme stands: a colour never says it alone.
constexpr std::array kStatusMarks{FlagMark{"failing", "close", Tone::Problem}, FlagMark{"at_risk", "warning", Tone::Warning},
                                  FlagMark{"compliant", "check", Tone::Good}};

const FlagMark *flagMark(const ColumnSet &columns, Ordinal row, const CellValue &value)
{
    const auto *flags = std::get_if<QStringList>(&value);
    if (!flags || flags->isEmpty())
        return cellPlain(valueOf(columns, row, "state")) == u"PENDING_CHECK"_s ? &kSecondPerson : nullptr;
    for (const FlagMark &mark : kFlagMarks)
        if (flags->contains(QLatin1String(mark.flag)))
            return &mark;
    return &kOtherFlag;
}

/// The mark before or in place of a cell's text; null: none.
const FlagMark *markOf(const ColumnSet &columns, Ordinal row, const ColumnSpec &spec, const CellValue &value)
{
    if (spec.format == CellFormat::Flags)
        return flagMark(columns, row, value);
    if (spec.key != "status")
        return nullptr;
    const QString word = cellPlain(value);
    const auto found = std::ranges::find_if(kStatusMarks, [&](const FlagMark &mark) { return word == QLatin1String(mark.flag); });
    return found == kStatusMarks.end() ? nullptr : &*found;
}

} // namespace

QVariant cellRole(const ColumnSet &columns, Ordinal row, const ColumnSpec &spec, int role, const CellContext &context)
{
    const QLocale &locale = context.locale;
    const CellValue value = valueOf(columns, row, spec.key);
    switch (role) {
    case Qt::DisplayRole:
        if (const auto *due = std::get_if<InstantValue>(&value); due && spec.format == CellFormat::Deadline)
            return deadlineText(due->ms, context.nowMs);
        return cellText(value, spec.format, locale);
    case Qt::ToolTipRole:
        return (spec.format == CellFormat::Flags || spec.format == CellFormat::Deadline) && hasData(value) ? QVariant(cellText(value, spec.format, locale)) : QVariant();
    case Qt::AccessibleTextRole: return spokenText(value, spec, locale);
    case RawValueRole: return rawOf(value);
    case ToneRole: {
        const FlagMark *mark = markOf(columns, row, spec, value);
        return int(mark ? mark->tone : toneOf(value, spec.format));
    }
    case SecondaryTextRole: return secondaryText(columns, row, spec, value, context);
    case DeltaRole:
        return spec.format == CellFormat::Change || spec.format == CellFormat::Direction ? deltaOf(columns, row, spec) : QVariant();
    case CurrencyRole: {
        const auto *amount = std::get_if<MoneyValue>(&value);
        return amount ? QVariant(amount->currency) : QVariant();
    }
    case AmountTextRole: {
        const QString text = std::holds_alternative<MoneyValue>(value) ? cellText(value, spec.format, locale) : QString();
        return text.isEmpty() ? QVariant() : QVariant(text.mid(4)); // behind "EUR "
    }
    case DeadlineStateRole:
        return spec.format == CellFormat::Deadline ? QVariant(int(deadlineOf(columns, row, value, context.nowMs))) : QVariant();
    case SparkRole: return sparkOf(value);
    case IconRole: {
        const FlagMark *mark = markOf(columns, row, spec, value);
        return mark ? QVariant(QString::fromLatin1(mark->icon)) : QVariant();
    }
    default: return {};
    }
}

CellKind cellKindOf(CellFormat format)
{
    switch (format) {
    case CellFormat::Star: return CellKind::Stars;
    case CellFormat::Diamond: return CellKind::Diamonds;
    case CellFormat::Direction: return CellKind::DiamondsDelta;
    case CellFormat::Change: return CellKind::Delta;
    case CellFormat::Money: return CellKind::Money;
    case CellFormat::Deadline: return CellKind::Deadline;
    case CellFormat::Series: return CellKind::Spark;
    case CellFormat::Flags: return CellKind::Icon;
    case CellFormat::Count:
    case CellFormat::Share:
    case CellFormat::Score:
    case CellFormat::Margin:
    case CellFormat::Days: return CellKind::Number;
    case CellFormat::Text:
    case CellFormat::Name:
    case CellFormat::Word:
    case CellFormat::Stage:
    case CellFormat::Date:
    case CellFormat::Instant:
    case CellFormat::YesNo: return CellKind::Text;
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
