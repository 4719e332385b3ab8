#include "models/desk/backtest_halves.h"

#include "models/desk/store_session.h"
#include "models/store/batch/record_batch.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"
#include "models/store/record_visit.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMilliPerCenti = 10;

/// One month of all sellers: published stars, and per track and indicator the scores of its last day.
struct SellerMonth {
    SellerMonth(size_t rows, const SellerRules &rules) : published(rows, kNoStarByte)
    {
        scores.resize(size_t(rules.tracks.size()));
        for (auto &track : scores)
            track.assign(size_t(rules.indicators.size()), std::vector<quint16>(rows, kNoCentiScore));
    }
    std::vector<quint8> published;
    std::vector<std::vector<std::vector<quint16>>> scores;
};

using SellerMonths = std::map<qint64, SellerMonth>;

/// The newest months with published stars.
Result<SellerMonths> publishedMonths(FeedReader &reader, const SellerRules &rules, size_t rows, int periods, Job &job)
{
    const RecordType &type = *recordType("seller_star");
    const size_t seller = size_t(type.fieldIndex("seller"));
    const size_t month = size_t(type.fieldIndex("month"));
    const size_t star = size_t(type.fieldIndex("star"));
    SellerMonths months;
    auto read = forEachRecord(reader, "seller_star", job, [&](const RecordBatch &batch, size_t record, Ordinal) {
        const qint64 of = batch.fields[month].ints[record];
        if (!months.contains(of) && int(months.size()) == periods && of < months.begin()->first)
            return;
        SellerMonth &stars = months.try_emplace(of, rows, rules).first->second;
        if (const qint64 value = batch.fields[star].ints[record]; value != kNullInt)
            stars.published[size_t(batch.fields[seller].ints[record])] = quint8(value);
        if (int(months.size()) > periods)
            months.erase(months.begin());
    });
    if (!read)
        return read.failure();
    return months;
}

quint16 lastDayScore(std::string_view packed, int day)
{
    if (size_t(day + 1) * 4 > packed.size())
        return kNoCentiScore;
    const qint32 milli = qFromLittleEndian<qint32>(packed.data() + day * 4);
    return milli < 0 ? kNoCentiScore : quint16(milli / kMilliPerCenti);
}

Result<> takeScores(FeedReader &reader, const SellerRules &rules, Job &job, SellerMonths *months)
{
    const RecordType &type = *recordType("indicator_month");
    const size_t seller = size_t(type.fieldIndex("seller"));
    const size_t monthField = size_t(type.fieldIndex("month"));
    const size_t trackField = size_t(type.fieldIndex("track"));
    const auto words = type.fields[trackField].words;
    return forEachRecord(reader, "indicator_month", job, [&](const RecordBatch &batch, size_t record, Ordinal) {
        const auto month = months->find(batch.fields[monthField].ints[record]);
        const std::string_view word = words[size_t(batch.fields[trackField].ints[record])];
        const qsizetype track = rules.tracks.indexOf(QLatin1String(word.data(), qsizetype(word.size())));
        if (month == months->end() || track < 0)
            return;
        const int lastDay = firstDayOfMonth(month->first).date().daysInMonth() - 1;
        for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
            const int field = type.fieldIndex(rules.indicators[i].toStdString());
            if (field >= 0)
                month->second.scores[size_t(track)][size_t(i)][size_t(batch.fields[seller].ints[record])] =
                    lastDayScore(batch.fields[size_t(field)].texts.at(record), lastDay);
        }
    });
}

SellerPastPeriod pastPeriod(qint64 month, const SellerMonth &stars)
{
    SellerPastPeriod past;
    past.month = firstDayOfMonth(month);
    for (const auto &track : stars.scores)
        past.tracks.emplace_back(track.begin(), track.end());
    past.published = stars.published;
    return past;
}

} // namespace

Result<BacktestHalf> sellerBacktest(StoreSession &session, const SellerRules &changed, int periods, Job &job)
{
    FeedReader &reader = session.feed().reader();
    auto rows = reader.capacity("seller");
    if (!rows)
        return rows.failure();
    auto months = publishedMonths(reader, changed, *rows, periods, job);
    if (!months)
        return months.failure();
    if (auto taken = takeScores(reader, changed, job, &*months); !taken)
        return taken.failure();
    std::vector<SellerPastPeriod> past;
    for (const auto &[month, stars] : *months)
        past.push_back(pastPeriod(month, stars));
    const Backtest backtest = backtestSellers(changed, past, *rows);
    BacktestHalf half{backtest.periods, {}};
    for (const StarMove &move : backtest.moves) {
        auto key = reader.keyOf("seller", move.row);
        if (!key)
            return key.failure();
        half.moves.push_back({*key, starOfByte(move.from), starOfByte(move.to)});
    }
    return half;
}

} // namespace stardesk
