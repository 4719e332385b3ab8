#include "models/store/staging/staging_functions.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <sqlite3.h>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMilliMax = 100'000;
constexpr size_t kKeyBytes = 64;
constexpr size_t kKeyDigest = 12;

std::string_view textOf(sqlite3_value *value)
{
    const void *text = sqlite3_value_text(value);
    return {static_cast<const char *>(text), size_t(sqlite3_value_bytes(value))};
}

QString stringOf(sqlite3_value *value)
{
    const std::string_view text = textOf(value);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void answer(sqlite3_context *context, const QByteArray &text)
{
    sqlite3_result_text(context, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

bool anyNull(int count, sqlite3_value **values)
{
    return std::any_of(values, values + count, [](sqlite3_value *value) {
        return sqlite3_value_type(value) == SQLITE_NULL;
    });
}

bool allIntegers(int count, sqlite3_value **values)
{
    return std::all_of(values, values + count, [](sqlite3_value *value) {
        return sqlite3_value_type(value) == SQLITE_INTEGER;
    });
}

/// half_up(a, b): a / b rounded to the nearest whole number, .5 upwards; b > 0.
void halfUp(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (anyNull(count, values))
        return sqlite3_result_null(context);
    const qint64 b = sqlite3_value_int64(values[1]);
    if (!allIntegers(count, values) || b <= 0)
        return sqlite3_result_error(context, "half_up(a, b) needs whole numbers and b > 0", -1);
    const qint64 a = sqlite3_value_int64(values[0]);
    qint64 whole = a / b;
    qint64 rest = a % b;
    if (rest < 0) { // towards minus infinity, so that .5 goes up for negative numbers too
        rest += b;
        --whole;
    }
    sqlite3_result_int64(context, whole + (rest >= b - rest));
}

/// score(milli): 89995 -> '89.995', 90000 -> '90'.
void score(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (anyNull(count, values))
        return sqlite3_result_null(context);
    const qint64 milli = sqlite3_value_int64(values[0]);
    if (!allIntegers(count, values) || milli < 0 || milli > kMilliMax)
        return sqlite3_result_error(context, "score(milli) needs a whole number from 0 to 100000", -1);
    QByteArray text = QByteArray::number(milli / 1000);
    if (milli % 1000 != 0) {
        text += '.' + QByteArray::number(milli % 1000).rightJustified(3, '0');
        while (text.endsWith('0'))
            text.chop(1);
    }
    answer(context, text);
}

/// Zones are looked up by name for every row: the last one is kept, as a source rarely has more than one.
const QTimeZone &zoneOf(sqlite3_value *value)
{
    thread_local QByteArray name;
    thread_local QTimeZone zone;
    const std::string_view wanted = textOf(value);
    if (!zone.isValid() || std::string_view(name.constData(), size_t(name.size())) != wanted) {
        name = QByteArray(wanted.data(), qsizetype(wanted.size()));
        zone = QTimeZone(name);
    }
    return zone;
}

/// utc(local, zone): '2018-03-05T10:00:00', 'America/Sao_Paulo' -> '2018-03-05T13:00:00Z'. A date alone is its first
/// second; a time that a clock change leaves out is taken as the same moment after the change.
void utc(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (anyNull(count, values))
        return sqlite3_result_null(context);
    const QDateTime wall = QDateTime::fromString(stringOf(values[0]), Qt::ISODate);
    const QTimeZone &zone = zoneOf(values[1]);
    if (!wall.isValid() || !zone.isValid())
        return sqlite3_result_error(context, "utc(local, zone): not a local time, or an unknown zone", -1);
    const QDateTime instant = QDateTime(wall.date(), wall.time(), zone).toUTC();
    answer(context, instant.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1());
}

/// local_time(instant, zone): the wall clock there, without zone.
void localTime(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (anyNull(count, values))
        return sqlite3_result_null(context);
    const QDateTime instant = QDateTime::fromString(stringOf(values[0]), Qt::ISODate);
    const QTimeZone &zone = zoneOf(values[1]);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime || !zone.isValid())
        return sqlite3_result_error(context, "local_time(instant, zone): not an instant, or an unknown zone", -1);
    answer(context, instant.toTimeZone(zone).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1());
}

/// key_of(text): the text where it may be a record's key; else its plain part and the start of its SHA-256, so that two
/// different texts never meet in one key.
void keyOf(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (anyNull(count, values))
        return sqlite3_result_null(context);
    const std::string_view text = textOf(values[0]);
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               std::string_view("._:/-").find(c) != std::string_view::npos;
    };
    if (!text.empty() && text.size() <= kKeyBytes && std::ranges::all_of(text, allowed))
        return answer(context, QByteArray(text.data(), qsizetype(text.size())));
    QByteArray key;
    for (const char c : text.substr(0, kKeyBytes)) {
        if (allowed(c))
            key += c;
        else if (!key.isEmpty() && !key.endsWith('-'))
            key += '-';
    }
    key.truncate(qsizetype(kKeyBytes - kKeyDigest - 1));
    const QByteArray digest =
        QCryptographicHash::hash(QByteArrayView(text.data(), qsizetype(text.size())), QCryptographicHash::Sha256);
    answer(context, key + (key.isEmpty() || key.endsWith('-') ? "" : "-") + digest.toHex().left(qsizetype(kKeyDigest)));
}

struct StagingFunction {
    const char *name;
    int arguments;
    void (*call)(sqlite3_context *, int, sqlite3_value **);
};
constexpr std::array kFunctions{StagingFunction{"half_up", 2, halfUp}, StagingFunction{"score", 1, score},
                                StagingFunction{"utc", 2, utc}, StagingFunction{"local_time", 2, localTime},
                                StagingFunction{"key_of", 1, keyOf}};

} // namespace

bool addStagingFunctions(sqlite3 *database)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    return std::ranges::all_of(kFunctions, [&](const StagingFunction &function) {
        return sqlite3_create_function_v2(database, function.name, function.arguments, kFlags, nullptr, function.call,
                                          nullptr, nullptr, nullptr) == SQLITE_OK;
    });
}

} // namespace stardesk
