#include "models/desk/as_of_desk.h"

#include "models/columns/column_set.h"
#include "models/desk/as_of_records.h"
#include "models/domain/rated_window.h"
#include "models/domain/star_calendar.h"
#include "models/store/derive/table_builder.h"
#include "models/store/derive/table_builders.h"
#include "models/store/feed_store.h"
#include "models/store/generation_writer.h"
#include "models/store/store_folder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kKept = 3; // stores of the past in the folder; each is as large as the data were then

BeijingDay lastDayOf(qint64 month)
{
    const QDate first(int(month / 12), int(month % 12) + 1, 1);
    return BeijingDay::fromDate(first)->plus(first.daysInMonth() - 1);
}

bool reaches(const std::vector<qint64> &months, BeijingDay last)
{
    return !months.empty() && months.front() <= monthOfDay(last.number);
}

/// The first day on which a claim was filed.
Result<std::optional<BeijingDay>> firstClaim(FeedStore &feed)
{
    auto claims = feed.columns("claims");
    if (!claims)
        return claims.failure();
    const Column &filed = (*claims)->column("filed");
    qint64 first = kNoData;
    for (Ordinal row = 0; row < filed.rowCount(); ++row)
        if (filed.hasData(row) && (first == kNoData || filed.valueAt(row) < first))
            first = filed.valueAt(row);
    if (first == kNoData)
        return std::optional<BeijingDay>();
    return std::optional(BeijingDay::ofInstant(msOfMinute(first)));
}

/// The folder of one day: of one state of the data, so that an import makes it anew.
QString folderOf(StoreSession &present, BeijingDay end)
{
    return QDir(present.profile()).filePath(
        u"past/%1-%2-%3"_s.arg(present.feed().generation(), QString::number(present.info().seq), end.iso()));
}

bool isReady(const QString &profile)
{
    auto folder = StoreFolder::open(profile, StoreFolder::Access::Reader);
    // A store made by an older version of the program is not one this one can read: it is made again.
    return folder && FeedStore::open(**folder).ok();
}

/// Those looked at last stay; what is deleted can be made again.
void sweep(const QString &parent)
{
    const QFileInfoList days = QDir(parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (qsizetype place = kKept; place < days.size(); ++place)
        QDir(days[place].absoluteFilePath()).removeRecursively();
}

FeedMeta metaThen(FeedMeta meta, qint64 atMs)
{
    meta.createdAtMs = atMs;
    meta.issuedAtMs = atMs;
    return meta;
}

Result<> cutInto(StoreSession &present, const RuleSet &rules, const PastStore &past, Job &job)
{
    auto folder = StoreFolder::open(past.profile, StoreFolder::Access::Writer);
    if (!folder)
        return folder.failure();
    if (auto marked = (*folder)->markPast(past.end.day.iso()); !marked)
        return marked;
    auto writer = GenerationWriter::begin(**folder, makeTableBuilders(), job);
    if (!writer)
        return writer.failure();
    AsOfRecords records(present.feed().reader(), rules, past.end.day);
    if (auto cut = records.each([&](RecordBatch &batch) { return (*writer)->add(batch); }); !cut)
        return cut;
    if (auto finished = (*writer)->finish(records.totals(), metaThen(present.feed().meta(), past.atMs)); !finished)
        return finished;
    return (*writer)->commit();
}

} // namespace

Result<std::vector<PeriodEnd>> AsOfDesk::periodEnds() const
{
    FeedStore &feed = m_present.feed();
    const auto couriers = feed.months("courier_star");
    const auto sellers = feed.months("seller_star");
    const auto scores = feed.scoreSpan();
    const auto claim = firstClaim(feed);
    for (const Failure *failure : {couriers ? nullptr : &couriers.failure(), sellers ? nullptr : &sellers.failure(),
                                   scores ? nullptr : &scores.failure(), claim ? nullptr : &claim.failure()})
        if (failure)
            return *failure;
    std::vector<qint64> firsts;
    for (const auto *months : {&*couriers, &*sellers})
        if (!months->empty())
            firsts.push_back(months->front());
    if (*scores)
        firsts.push_back(monthOfDay((*scores)->first));
    if (*claim)
        firsts.push_back(monthOfDay((*claim)->number));
    std::vector<PeriodEnd> ends;
    if (firsts.empty())
        return ends;
    const qint64 madeMs = m_present.info().createdAtMs;
    for (qint64 month = std::ranges::min(firsts); lastDayOf(month).plus(1).startMs() <= madeMs; ++month) {
        const BeijingDay day = lastDayOf(month);
        const auto rules = m_present.rules().validOn(day);
        if (!rules)
            continue; // nothing of that time could be judged
        const qint64 atMs = day.plus(1).startMs() - 1;
        PeriodEnd end{day};
        end.couriers = reaches(*couriers, publishedCourierPeriod((*rules)->courier, atMs).asOf);
        end.sellers = reaches(*sellers, sellerPublicationAt((*rules)->seller, atMs).dataDate) || (*scores && (*scores)->first <= day.number);
        end.claims = *claim && **claim <= day;
        if (end.couriers || end.sellers || end.claims)
            ends.push_back(end);
    }
    std::ranges::reverse(ends);
    return ends;
}

Result<PeriodEnd> AsOfDesk::periodEndAt(BeijingDay day) const
{
    auto ends = periodEnds();
    if (!ends)
        return ends.failure();
    const auto found = std::ranges::find_if(*ends, [day](const PeriodEnd &end) { return end.day <= day; });
    if (found != ends->end())
        return *found;
    if (ends->empty())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "the data have no history: no month has ended in them yet"));
    return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "the data have no history of %1; it begins at %2"),
                {day.iso(), ends->back().day.iso()});
}

Result<PastStore> AsOfDesk::prepare(const PeriodEnd &end, Job &job) const
{
    const auto rules = m_present.rules().validOn(end.day);
    if (!rules)
        return rules.failure();
    const PastStore past{folderOf(m_present, end.day), end, end.day.plus(1).startMs() - 1};
    if (isReady(past.profile))
        return past;
    if (!m_present.folder().canWrite())
        return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "a day of the past needs room in the data folder, which can only be read here"),
                    {}, m_present.profile());
    const QString parent = QFileInfo(past.profile).path();
    if (auto made = StoreFolder::makePrivateFolder(parent); !made)
        return made.failure();
    if (auto cut = cutInto(m_present, **rules, past, job); !cut)
        return cut.failure(); // what was begun is swept by the next writer of that folder
    sweep(parent);
    return past;
}

Result<PastSession> AsOfDesk::open(BeijingDay day, Job &job) const
{
    const auto end = periodEndAt(day);
    if (!end)
        return end.failure();
    auto past = prepare(*end, job);
    if (!past)
        return past.failure();
    PastSession then;
    then.clock = std::make_unique<FixedClock>(past->atMs);
    auto session = StoreSession::open(past->profile, *then.clock);
    if (!session)
        return session.failure();
    then.session = std::move(*session);
    return then;
}

Result<BeijingDay> asOfDay(const QString &text)
{
    const auto day = BeijingDay::fromIso(text);
    if (!day)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“%1” is not a date such as 2026-02-28"), {text});
    return *day;
}

} // namespace stardesk
