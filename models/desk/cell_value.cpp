#include "models/desk/cell_value.h"

#include "models/columns/column.h"
#include "models/columns/column_set.h"
#include "models/core/beijing.h"
#include "models/core/money.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QStringList wordsOf(const Column &column, quint64 bits)
{
    QStringList words;
    for (quint32 code = 0; code < column.dictionary().size(); ++code) {
        if (bits >> code & 1)
            words << utf8(column.dictionary().word(code));
    }
    return words;
}

SeriesValue seriesOf(const Column &column, Ordinal row)
{
    SeriesValue series;
    for (int point = 0; point < column.def().points; ++point)
        series.points.push_back(column.pointAt(row, point));
    return series;
}

Money money(const MoneyValue &value)
{
    const auto currency = Currency::fromCode(value.currency);
    return currency ? Money{value.minor, *currency} : Money{};
}

QString beijingIso(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, int(kBeijingOffsetMs / 1000)).toString(Qt::ISODate);
}

QString seriesText(const SeriesValue &series)
{
    QStringList points;
    for (const int point : series.points)
        points << (point < 0 ? u"–"_s : QString::number(point));
    return points.join(u' ');
}

struct PlainText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(bool yes) const { return yes ? u"yes"_s : u"no"_s; }
    QString operator()(const DecimalValue &value) const
    {
        return decimalText(value.units, value.digits, value.digits, QLocale::c());
    }
    QString operator()(const MoneyValue &value) const { return moneyText(money(value)); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const InstantValue &instant) const { return beijingIso(instant.ms); }
    QString operator()(const QStringList &words) const { return words.join(u' '); }
    QString operator()(const SeriesValue &series) const { return seriesText(series); }
};

struct JsonForm {
    QJsonValue operator()(std::monostate) const { return QJsonValue(QJsonValue::Null); }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(bool yes) const { return yes; }
    QJsonValue operator()(const MoneyValue &value) const
    {
        return QJsonObject{{u"amount"_s, amountText(money(value))},
                           {u"amount_minor"_s, value.minor},
                           {u"currency"_s, value.currency}};
    }
    QJsonValue operator()(const QStringList &words) const { return QJsonArray::fromStringList(words); }
    QJsonValue operator()(const SeriesValue &series) const
    {
        QJsonArray points;
        for (const int point : series.points)
            points << (point < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(point));
        return points;
    }
    QJsonValue operator()(const auto &value) const { return PlainText{}(value); }
};

/// Codes with a word of their own. Those that are not listed (employers, lanes, cities) are shown as they are.
struct CodeWord {
    const char *code;
    const char *word;
};
constexpr std::array kCodeWords = {
    CodeWord{"customized", QT_TRANSLATE_NOOP("Codes", "Customized")},
    CodeWord{"ready_to_ship", QT_TRANSLATE_NOOP("Codes", "Ready to ship")},
    CodeWord{"seller_product_quality", QT_TRANSLATE_NOOP("Codes", "Quality")},
    CodeWord{"customized_1", QT_TRANSLATE_NOOP("Codes", "Quality")},
    CodeWord{"ready_to_ship_1", QT_TRANSLATE_NOOP("Codes", "Quality")},
    CodeWord{"marketing", QT_TRANSLATE_NOOP("Codes", "Marketing")},
    CodeWord{"customized_2", QT_TRANSLATE_NOOP("Codes", "Marketing")},
    CodeWord{"ready_to_ship_2", QT_TRANSLATE_NOOP("Codes", "Marketing")},
    CodeWord{"transaction", QT_TRANSLATE_NOOP("Codes", "Transaction")},
    CodeWord{"customized_3", QT_TRANSLATE_NOOP("Codes", "Transaction")},
    CodeWord{"ready_to_ship_3", QT_TRANSLATE_NOOP("Codes", "Transaction")},
    CodeWord{"after_sales", QT_TRANSLATE_NOOP("Codes", "After-sales")},
    CodeWord{"customized_4", QT_TRANSLATE_NOOP("Codes", "After-sales")},
    CodeWord{"ready_to_ship_4", QT_TRANSLATE_NOOP("Codes", "After-sales")},
    CodeWord{"up", QT_TRANSLATE_NOOP("Codes", "going up")},
    CodeWord{"down", QT_TRANSLATE_NOOP("Codes", "going down")},
    CodeWord{"same", QT_TRANSLATE_NOOP("Codes", "same")},
    CodeWord{"CN", QT_TRANSLATE_NOOP("Codes", "China Gold Supplier")},
    CodeWord{"HK", QT_TRANSLATE_NOOP("Codes", "Hong Kong Gold Supplier")},
    CodeWord{"TW", QT_TRANSLATE_NOOP("Codes", "Taiwan Gold Supplier")},
    CodeWord{"OTHER", QT_TRANSLATE_NOOP("Codes", "out of scope")},
    CodeWord{"open", QT_TRANSLATE_NOOP("Codes", "open")},
    CodeWord{"closes_soon", QT_TRANSLATE_NOOP("Codes", "closes soon")},
    CodeWord{"closed", QT_TRANSLATE_NOOP("Codes", "closed")},
    CodeWord{"DRAFT", QT_TRANSLATE_NOOP("Codes", "draft")},
    CodeWord{"SUBMITTED", QT_TRANSLATE_NOOP("Codes", "submitted")},
    CodeWord{"IN_REVIEW", QT_TRANSLATE_NOOP("Codes", "in review")},
    CodeWord{"INFO_REQUESTED", QT_TRANSLATE_NOOP("Codes", "information requested")},
    CodeWord{"PENDING_CHECK", QT_TRANSLATE_NOOP("Codes", "second approval")},
    CodeWord{"APPROVED", QT_TRANSLATE_NOOP("Codes", "approved")},
    CodeWord{"REJECTED", QT_TRANSLATE_NOOP("Codes", "rejected")},
    CodeWord{"IN_PAYMENT", QT_TRANSLATE_NOOP("Codes", "in payment")},
    CodeWord{"PAID", QT_TRANSLATE_NOOP("Codes", "paid")},
    CodeWord{"PAY_FAILED", QT_TRANSLATE_NOOP("Codes", "payment failed")},
    CodeWord{"APPEALED", QT_TRANSLATE_NOOP("Codes", "appealed")},
    CodeWord{"EXPIRED", QT_TRANSLATE_NOOP("Codes", "expired")},
    CodeWord{"WITHDRAWN", QT_TRANSLATE_NOOP("Codes", "withdrawn")},
    CodeWord{"CLOSED", QT_TRANSLATE_NOOP("Codes", "closed for good")},
    CodeWord{"yes", QT_TRANSLATE_NOOP("Codes", "yes")},
    CodeWord{"no", QT_TRANSLATE_NOOP("Codes", "no")},
    CodeWord{"at_risk", QT_TRANSLATE_NOOP("Codes", "at risk")},
    CodeWord{"late", QT_TRANSLATE_NOOP("Codes", "late")},
    CodeWord{"near", QT_TRANSLATE_NOOP("Codes", "due soon")},
    CodeWord{"running", QT_TRANSLATE_NOOP("Codes", "running")},
    CodeWord{"none", QT_TRANSLATE_NOOP("Codes", "no clock")},
    CodeWord{"paused", QT_TRANSLATE_NOOP("Codes", "paused")},
    CodeWord{"done", QT_TRANSLATE_NOOP("Codes", "done")},
    CodeWord{"compliant", QT_TRANSLATE_NOOP("Codes", "compliant")},
    CodeWord{"not_enrolled", QT_TRANSLATE_NOOP("Codes", "not enrolled")},
    CodeWord{"failing", QT_TRANSLATE_NOOP("Codes", "failing")},
    CodeWord{"POTENTIAL_DUPLICATE", QT_TRANSLATE_NOOP("Codes", "possible duplicate")},
    CodeWord{"INCIDENT_LINKED", QT_TRANSLATE_NOOP("Codes", "incident linked")},
    CodeWord{"QA_SAMPLE", QT_TRANSLATE_NOOP("Codes", "quality sample")},
    CodeWord{"FRAUD_HOLD", QT_TRANSLATE_NOOP("Codes", "held for fraud")},
    CodeWord{"CONFLICT_OF_INTEREST", QT_TRANSLATE_NOOP("Codes", "conflict of interest")},
    CodeWord{"SLA_AT_RISK", QT_TRANSLATE_NOOP("Codes", "due soon")},
    CodeWord{"SLA_BREACHED", QT_TRANSLATE_NOOP("Codes", "late")},
    CodeWord{"EVIDENCE_CHANGED", QT_TRANSLATE_NOOP("Codes", "evidence changed")},
    CodeWord{"ADDRESS_CHANGED", QT_TRANSLATE_NOOP("Codes", "address changed")},
    CodeWord{"FORCE_MAJEURE_NOTICE", QT_TRANSLATE_NOOP("Codes", "notice of force majeure")},
    CodeWord{"EDITED_AFTER_FILING", QT_TRANSLATE_NOOP("Codes", "edited after filing")},
    CodeWord{"ZONE_UNKNOWN", QT_TRANSLATE_NOOP("Codes", "zone of a scan unknown")},
    CodeWord{"ORDER_IMPOSSIBLE", QT_TRANSLATE_NOOP("Codes", "order of scans impossible")},
    CodeWord{"minor", QT_TRANSLATE_NOOP("Codes", "minor")}, // grades of a complaint
    CodeWord{"major", QT_TRANSLATE_NOOP("Codes", "major")},
    CodeWord{"critical", QT_TRANSLATE_NOOP("Codes", "critical")},
    CodeWord{"false_sign_off", QT_TRANSLATE_NOOP("Codes", "false sign-off")},
    CodeWord{"LATE", QT_TRANSLATE_NOOP("Codes", "late")},
    CodeWord{"LOST", QT_TRANSLATE_NOOP("Codes", "lost")},
    CodeWord{"flight", QT_TRANSLATE_NOOP("Codes", "delayed flight")},
    CodeWord{"strike", QT_TRANSLATE_NOOP("Codes", "strike")},
    CodeWord{"storm", QT_TRANSLATE_NOOP("Codes", "storm")},
    CodeWord{"customs", QT_TRANSLATE_NOOP("Codes", "customs hold")},
    CodeWord{"other", QT_TRANSLATE_NOOP("Codes", "other")},
    CodeWord{"WISHPOST", "WishPost"},   // names of platforms are the same in every language
    CodeWord{"SPEEDPAK", "SpeedPAK"},
    CodeWord{"FBA", "FBA"},
    CodeWord{"WORRY_FREE", QT_TRANSLATE_NOOP("Codes", "Worry-Free")},
    CodeWord{"EBAY_LEVEL", QT_TRANSLATE_NOOP("Codes", "eBay level")},
    CodeWord{"TAOBAO", QT_TRANSLATE_NOOP("Codes", "Taobao evaluation")},
    CodeWord{"CAP_CRITICAL", QT_TRANSLATE_NOOP("Codes", "capped: critical complaint")},
    CodeWord{"CAP_FALSE_SIGN_OFF", QT_TRANSLATE_NOOP("Codes", "capped: false sign-offs")},
    CodeWord{"CARRIED", QT_TRANSLATE_NOOP("Codes", "carried over")},
    CodeWord{"UNRATED", QT_TRANSLATE_NOOP("Codes", "unrated")},
    CodeWord{"UP", QT_TRANSLATE_NOOP("Codes", "rises")},
    CodeWord{"UP_BLOCKED", QT_TRANSLATE_NOOP("Codes", "rise blocked by a cap")},
    CodeWord{"AT_RISK", QT_TRANSLATE_NOOP("Codes", "at risk")},
    CodeWord{"DOWN", QT_TRANSLATE_NOOP("Codes", "falls")},
    CodeWord{"EXCLUSIONS", QT_TRANSLATE_NOOP("Codes", "many ratings excluded: audit")},
    CodeWord{"rating", QT_TRANSLATE_NOOP("Codes", "ratings")},
    CodeWord{"on_time", QT_TRANSLATE_NOOP("Codes", "delivered on time")},
    CodeWord{"contact", QT_TRANSLATE_NOOP("Codes", "contact before delivery")},
    CodeWord{"door", QT_TRANSLATE_NOOP("Codes", "to the door on demand")},
    CodeWord{"consent", QT_TRANSLATE_NOOP("Codes", "consent and notice")},
    CodeWord{"courier", QT_TRANSLATE_NOOP("Codes", "courier")},
    CodeWord{"seller", QT_TRANSLATE_NOOP("Codes", "seller")},
    CodeWord{"claim", QT_TRANSLATE_NOOP("Codes", "claim")},
};

// The seven stages of seed 004, in their order.
constexpr std::array kStages = {
    QT_TRANSLATE_NOOP("Codes", "Collection"),     QT_TRANSLATE_NOOP("Codes", "Sorting & transport"),
    QT_TRANSLATE_NOOP("Codes", "Export customs"), QT_TRANSLATE_NOOP("Codes", "Sea, land, air"),
    QT_TRANSLATE_NOOP("Codes", "Import customs"), QT_TRANSLATE_NOOP("Codes", "Overseas sorting"),
    QT_TRANSLATE_NOOP("Codes", "Last mile"),
};

QString changeWord(qint64 change)
{
    if (change == 0)
        return QCoreApplication::translate("Codes", "same");
    return change > 0 ? QCoreApplication::translate("Codes", "up %1").arg(change)
                      : QCoreApplication::translate("Codes", "down %1").arg(-change);
}

QString decimalShown(const DecimalValue &value, CellFormat format, const QLocale &locale)
{
    const int shown = format == CellFormat::Share ? 1 : 2;
    // A margin is what is to spare: the gap turned round.
    const qint64 units = format == CellFormat::Margin ? -value.units : value.units;
    const QString text = decimalText(units, value.digits, std::min(shown, value.digits), locale);
    return format == CellFormat::Margin && units > 0 ? u'+' + text : text;
}

} // namespace

CellValue cellValue(const Column &column, Ordinal row)
{
    if (!column.hasData(row))
        return {};
    switch (column.def().kind) {
    case ColumnKind::Code:
    case ColumnKind::Text: return utf8(column.textAt(row));
    case ColumnKind::Reading: return QString::fromStdString(column.readingAt(row));
    case ColumnKind::Flag: return column.valueAt(row) != 0;
    case ColumnKind::WordSet: return wordsOf(column, quint64(column.valueAt(row)));
    case ColumnKind::Number:
    case ColumnKind::Signed: return column.valueAt(row);
    case ColumnKind::Centi:
    case ColumnKind::CentiSigned: return DecimalValue{column.valueAt(row), 2};
    case ColumnKind::Milli: return DecimalValue{column.valueAt(row), 3};
    case ColumnKind::Day: return BeijingDay{qint32(column.valueAt(row))}.date();
    case ColumnKind::Minute: return InstantValue{msOfMinute(column.valueAt(row))};
    case ColumnKind::Money: return MoneyValue{column.valueAt(row), utf8(column.textAt(row))};
    case ColumnKind::Series: return seriesOf(column, row);
    }
    Q_UNREACHABLE();
}

QJsonValue cellJson(const CellValue &value)
{
    return std::visit(JsonForm{}, value);
}

QString cellPlain(const CellValue &value)
{
    return std::visit(PlainText{}, value);
}

QString codeWord(const QString &code)
{
    const auto found = std::ranges::find_if(kCodeWords, [&](const CodeWord &word) { return code == QLatin1String(word.code); });
    return found == kCodeWords.end() ? code : QCoreApplication::translate("Codes", found->word);
}

QString stageWord(int stage)
{
    return stage >= 1 && stage <= int(kStages.size()) ? QCoreApplication::translate("Codes", kStages[size_t(stage - 1)])
                                                      : QString();
}

QString timeLeftText(qint64 dueMs, qint64 nowMs)
{
    const qint64 minutes = std::abs(dueMs - nowMs) / kMsPerMinute;
    QString span;
    if (minutes < 60)
        span = QCoreApplication::translate("Codes", "%1 min").arg(minutes);
    else if (minutes < 24 * 60)
        span = QCoreApplication::translate("Codes", "%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    else if (minutes < 48 * 60) // the date stands before it: minutes would be cut
        span = QCoreApplication::translate("ClaimWords", "%1 h").arg(minutes / 60);
    else
        span = QCoreApplication::translate("Codes", "%1 d").arg(minutes / (24 * 60));
    return nowMs > dueMs ? QCoreApplication::translate("Codes", "%1 late").arg(span) : span;
}

QString decimalText(qint64 units, int digits, int shown, const QLocale &locale)
{
    const quint64 magnitude = units < 0 ? 0 - quint64(units) : quint64(units);
    quint64 scale = 1;
    for (int digit = 0; digit < digits; ++digit)
        scale *= 10;
    QString text = locale.toString(qulonglong(magnitude / scale));
    if (shown > 0) {
        const QString decimals = QString::number(magnitude % scale).rightJustified(digits, u'0').left(shown);
        text += locale.decimalPoint() + decimals;
    }
    // The minus sign for people; programs read the ASCII one.
    const QChar minus = locale == QLocale::c() ? u'-' : u'−';
    return units < 0 ? minus + text : text;
}

QString cellText(const CellValue &value, CellFormat format, const QLocale &locale)
{
    if (!hasData(value))
        return u"–"_s;
    if (const auto *code = std::get_if<QString>(&value))
        return format == CellFormat::Word || format == CellFormat::Direction ? codeWord(*code) : *code;
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (format == CellFormat::Change)
            return changeWord(*number);
        if (format == CellFormat::Stage)
            return stageWord(int(*number));
        if (format == CellFormat::Days)
            return QCoreApplication::translate("Codes", "%1 d").arg(locale.toString(std::max<qint64>(0, *number))); // early is not late
        return locale.toString(*number);
    }
    if (const auto *yes = std::get_if<bool>(&value))
        return codeWord(*yes ? u"yes"_s : u"no"_s);
    if (const auto *decimal = std::get_if<DecimalValue>(&value))
        return decimalShown(*decimal, format, locale);
    if (const auto *amount = std::get_if<MoneyValue>(&value))
        return moneyText(money(*amount), locale);
    if (const auto *instant = std::get_if<InstantValue>(&value))
        return beijingIso(instant->ms).left(16).replace(u'T', u' ');
    if (const auto *words = std::get_if<QStringList>(&value)) {
        QStringList shown;
        for (const QString &word : *words)
            shown << codeWord(word);
        shown.removeDuplicates(); // the same indicator may limit both tracks
        return shown.join(u", "_s);
    }
    return cellPlain(value);
}

ExportCell cellExport(const CellValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *decimal = std::get_if<DecimalValue>(&value))
        return DecimalText{cellPlain(*decimal)};
    if (const auto *amount = std::get_if<MoneyValue>(&value))
        return DecimalText{amountText(money(*amount))};
    if (const auto *day = std::get_if<QDate>(&value))
        return *day;
    if (!hasData(value))
        return std::monostate{};
    return cellPlain(value);
}

} // namespace stardesk
