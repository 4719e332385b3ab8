#include "models/desk/courier_career.h"

#include "models/desk/courier_input.h"
#include "models/desk/courier_past_stars.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/store/feed_store.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

std::optional<Money> amountOf(const RecordRow &row)
{
    const auto minor = numberOf(row, "amount_minor");
    const auto currency = Currency::fromCode(row.text("amount_currency"));
    return minor && currency ? std::optional(Money{*minor, *currency}) : std::nullopt;
}

Result<IncentiveLine> incentiveOf(FeedReader &reader, const RecordRow &row)
{
    auto payer = targetText(reader, row, "payer", "name");
    if (!payer)
        return payer.failure();
    return IncentiveLine{row.key, int(row.integer("star")), row.word("kind"), row.text("name"), *payer, amountOf(row),
                         *dayOf(row, "valid_from"), dayOf(row, "valid_to")};
}

/// The catalogue is short: a few lines an employer.
Result<std::vector<IncentiveLine>> catalogueOf(FeedReader &reader, const QString &employer, BeijingDay today)
{
    auto capacity = reader.capacity("incentive");
    if (!capacity)
        return capacity.failure();
    std::vector<IncentiveLine> lines;
    for (Ordinal ordinal = 0; ordinal < *capacity; ++ordinal) {
        auto row = reader.readRow("incentive", ordinal);
        if (!row && row.failure().code == Failure::Code::NotFound)
            continue;
        if (!row)
            return row.failure();
        if (row->ref("payer") != kNoOrdinal) {
            auto payer = reader.keyOf("employer", row->ref("payer"));
            if (!payer)
                return payer.failure();
            if (*payer != employer)
                continue;
        }
        auto line = incentiveOf(reader, *row);
        if (!line)
            return line.failure();
        if (line->from <= today && (!line->to || today < *line->to))
            lines.push_back(std::move(*line));
    }
    std::ranges::stable_sort(lines, {}, &IncentiveLine::star);
    return lines;
}

Result<std::vector<AwardLine>> awardsOf(FeedReader &reader, Ordinal person)
{
    auto rows = recordsOf(reader, "award", "person", person);
    if (!rows)
        return rows.failure();
    std::vector<AwardLine> lines;
    for (const RecordRow &row : *rows) {
        auto incentive = reader.readRow("incentive", row.ref("incentive"));
        if (!incentive)
            return incentive.failure();
        auto line = incentiveOf(reader, *incentive);
        if (!line)
            return line.failure();
        AwardLine award{row.key, std::move(*line), row.word("status"), dayOf(row, "awarded_on"), dayOf(row, "expires_on")};
        if (const auto own = amountOf(row))
            award.incentive.amount = own;
        lines.push_back(std::move(award));
    }
    std::ranges::stable_sort(lines, std::greater(), [](const AwardLine &line) {
        return line.awardedOn ? line.awardedOn : line.expiresOn;
    });
    return lines;
}

Result<std::vector<ComplaintLine>> complaintsOf(FeedReader &reader, Ordinal person)
{
    auto rows = recordsOf(reader, "complaint", "person", person);
    if (!rows)
        return rows.failure();
    std::vector<ComplaintLine> lines;
    for (const RecordRow &row : *rows) {
        ComplaintLine line{row.key, row.word("severity"), {}, row.integer("false_sign_off") == 1, {}, row.word("appeal")};
        if (const auto upheld = numberOf(row, "upheld"))
            line.upheld = *upheld == 1;
        if (const auto at = numberOf(row, "decided_at"))
            line.decidedOn = BeijingDay::ofInstant(*at);
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [](const ComplaintLine &line) {
        return line.decidedOn.value_or(BeijingDay{std::numeric_limits<qint32>::max()});
    });
    return lines;
}

Result<std::vector<ConductWeek>> weeksOf(FeedReader &reader, Ordinal person)
{
    auto rows = recordsOf(reader, "conduct_week", "person", person);
    if (!rows)
        return rows.failure();
    std::vector<ConductWeek> weeks;
    for (const RecordRow &row : *rows) {
        const qint64 deliveries = row.integer("deliveries");
        weeks.push_back({*dayOf(row, "week"), deliveries, {row.integer("on_time"), deliveries},
                         {row.integer("contacted"), deliveries}, {row.integer("door_done"), row.integer("door_asked")},
                         {row.integer("consented_and_told"), row.integer("station_drops")},
                         numberOf(row, "voice_calls")});
    }
    std::ranges::stable_sort(weeks, {}, &ConductWeek::monday);
    return weeks;
}

Result<FeedbackWords> wordsOf(FeedReader &reader, Ordinal person, BeijingDay from, BeijingDay to, int anonymityK)
{
    auto rows = recordsOf(reader, "feedback_note", "person", person);
    if (!rows)
        return rows.failure();
    FeedbackWords words;
    words.enough = true;
    std::map<QString, qint64> counts;
    for (const RecordRow &row : *rows) {
        const BeijingDay monday = *dayOf(row, "week");
        if (monday < from || monday > to)
            continue;
        words.notes.push_back({row.key, row.text("text")});
        const QJsonArray tags = QJsonDocument::fromJson(row.text("tags").toUtf8()).array();
        for (const QJsonValue &tag : tags)
            ++counts[tag.toString()];
    }
    std::ranges::sort(words.notes, {}, &FeedbackNote::text);
    for (const auto &[tag, count] : counts)
        words.tags.push_back({tag, count >= anonymityK ? std::optional(count) : std::nullopt});
    std::ranges::stable_sort(words.tags, std::greater(), [](const FeedbackTag &tag) { return tag.count.value_or(0); });
    return words;
}

Result<std::vector<FeedbackWeek>> feedbackWeeksOf(FeedReader &reader, Ordinal person, BeijingDay from, BeijingDay to, int anonymityK)
{
    auto rows = recordsOf(reader, "feedback_week", "person", person);
    if (!rows)
        return rows.failure();
    static constexpr std::array kChannels = {"taobao", "tmall", "guoguo"};
    std::vector<FeedbackWeek> weeks;
    for (const RecordRow &row : *rows) {
        FeedbackWeek week{row.key, *dayOf(row, "week"), {}, 0};
        if (week.monday < from || week.monday > to)
            continue;
        for (size_t channel = 0; channel < kChannels.size(); ++channel) {
            qint64 ratings = 0;
            for (int stars = 1; stars <= 5; ++stars)
                ratings += std::max<qint64>(0, row.integer(std::string(kChannels[channel]) + "_n" + std::to_string(stars)));
            week.ratings += ratings;
            if (ratings >= anonymityK)
                week.channels[channel] = ratings;
        }
        if (week.ratings >= anonymityK)
            weeks.push_back(std::move(week));
    }
    std::ranges::sort(weeks, std::greater(), &FeedbackWeek::monday);
    return weeks;
}

Result<std::vector<PersonNote>> personNotesOf(FeedReader &reader, Ordinal person)
{
    auto rows = recordsOf(reader, "person_note", "person", person);
    if (!rows)
        return rows.failure();
    std::vector<PersonNote> notes;
    for (const RecordRow &row : *rows) {
        PersonNote note{row.key, row.word("kind") == u"exclude_rating"_s, row.integer("at"), row.text("actor"), row.text("text"),
                        row.text("code"), row.text("target"), numberOf(row, "ratings").value_or(0)};
        auto actor = reader.find("operator", note.actor.toStdString());
        if (!actor)
            return actor.failure();
        if (*actor != kNoOrdinal) {
            auto colleague = reader.readRow("operator", *actor);
            if (!colleague)
                return colleague.failure();
            note.actor = colleague->text("name");
        }
        notes.push_back(std::move(note));
    }
    std::ranges::stable_sort(notes, std::greater(), &PersonNote::atMs);
    return notes;
}

std::vector<ExcludedRatings> excludedOf(const RecordRow &window)
{
    static constexpr std::array kReasons = {"NOT_COURIER_FAULT", "FORCE_MAJEURE", "SELLER_OR_PACKAGE", "ABUSE",
                                            "RATER_LIMIT", "COURIER_ABSENT"};
    std::vector<ExcludedRatings> excluded;
    for (const char *reason : kReasons)
        if (const qint64 count = countOf(window, u"excluded_"_s + QString::fromLatin1(reason).toLower()); count > 0)
            excluded.push_back({QString::fromLatin1(reason), count});
    return excluded;
}

/// What only a rated window brings.
Result<> addWindow(StoreSession &session, const CourierProfile &profile, Ordinal person, CourierCareer *career)
{
    FeedReader &reader = session.feed().reader();
    auto rules = session.rules().find(profile.ruleSet);
    if (!rules)
        return rules.failure();
    career->anonymityK = (*rules)->anonymityK;
    if (profile.window->ratings >= career->anonymityK) {
        const BeijingDay from = profile.windowAsOf->plus(1 - (*rules)->courier.windowDays);
        auto words = wordsOf(reader, person, from, *profile.windowAsOf, career->anonymityK);
        if (!words)
            return words.failure();
        auto weeks = feedbackWeeksOf(reader, person, from, *profile.windowAsOf, career->anonymityK);
        if (!weeks)
            return weeks.failure();
        career->words = std::move(*words);
        career->feedbackWeeks = std::move(*weeks);
    }
    auto windows = recordsOf(reader, "conduct_window", "person", person);
    if (!windows)
        return windows.failure();
    for (const RecordRow &window : *windows) {
        if (dayOf(window, "as_of") != profile.windowAsOf)
            continue;
        career->voiceCalls = numberOf(window, "voice_calls");
        if (career->words.enough) // a few excluded ratings would point to a person as well
            career->excluded = excludedOf(window);
    }
    return {};
}

} // namespace

Result<CourierCareer> readCourierCareer(StoreSession &session, const CourierProfile &profile)
{
    FeedReader &reader = session.feed().reader();
    auto person = recordByKey(reader, "person", profile.key.value);
    if (!person)
        return person.failure();
    const QString employer = profile.employments.empty() ? QString() : profile.employments.back().employerKey;
    auto catalogue = catalogueOf(reader, employer, BeijingDay::ofInstant(session.clock().nowMs()));
    auto awards = awardsOf(reader, person->ordinal);
    auto complaints = complaintsOf(reader, person->ordinal);
    auto weeks = weeksOf(reader, person->ordinal);
    auto past = pastStars(session, person->ordinal);
    auto notes = personNotesOf(reader, person->ordinal);
    for (const Failure *failure : {catalogue ? nullptr : &catalogue.failure(), awards ? nullptr : &awards.failure(),
                                   complaints ? nullptr : &complaints.failure(), weeks ? nullptr : &weeks.failure(),
                                   past ? nullptr : &past.failure(), notes ? nullptr : &notes.failure()})
        if (failure)
            return *failure;
    CourierCareer career;
    career.catalogue = std::move(*catalogue);
    career.awards = std::move(*awards);
    career.complaints = std::move(*complaints);
    career.weeks = std::move(*weeks);
    career.past = std::move(*past);
    career.notes = std::move(*notes);
    if (profile.window)
        if (auto added = addWindow(session, profile, person->ordinal, &career); !added)
            return added.failure();
    return career;
}

} // namespace stardesk
