/// IdentityDesk: records of people that cannot both be right.
#include "models/desk/identity_desk.h"

#include "models/desk/identity_check.h"
#include "models/desk/store_session.h"
#include "models/store/batch/record_batch.h"
#include "models/store/derive/batch_fields.h"
#include "models/store/feed_store.h"
#include "models/store/vault_index.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace stardesk {

namespace {

constexpr size_t kBatchRows = 8192;
constexpr qint32 kOpenEnd = std::numeric_limits<qint32>::max();

struct Stay {
    Ordinal person = kNoOrdinal;   ///< of the group's first record
    Ordinal record = kNoOrdinal;   ///< whose employment it is
    Ordinal employer = kNoOrdinal;
    qint32 from = 0;
    qint32 to = kOpenEnd;
};

struct Overlap {
    Stay first;
    Stay second;
    qint32 to = kOpenEnd;
};

/// Records that share a number are one person: the first of them stands for all.
using FirstRecords = std::unordered_map<Ordinal, Ordinal>;

FirstRecords firstRecords(const std::vector<std::vector<Ordinal>> &groups)
{
    FirstRecords first;
    for (const auto &group : groups) {
        for (const Ordinal person : group)
            first.emplace(person, group.front());
    }
    return first;
}

Result<std::vector<Stay>> allStays(FeedReader &reader, const FirstRecords &firsts, Job &job)
{
    std::vector<Stay> stays;
    RecordBatch batch(*recordType("employment"));
    for (Ordinal next = 0; next != kNoOrdinal;) {
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped."));
        std::vector<Ordinal> ordinals;
        if (auto read = reader.scan(next, kBatchRows, batch, &ordinals, &next); !read)
            return read.failure();
        const BatchFields fields(batch);
        const IntField person = fields.ints("person");
        const IntField employer = fields.ints("employer");
        const IntField from = fields.ints("from");
        const IntField to = fields.ints("to");
        for (size_t row = 0; row < batch.rows(); ++row) {
            const auto known = firsts.find(person.ref(row));
            stays.push_back({known == firsts.end() ? person.ref(row) : known->second, person.ref(row), employer.ref(row),
                             qint32(from.at(row)), to.isNull(row) ? kOpenEnd : qint32(to.at(row))});
        }
        job.report({QStringLiteral("identity"), qint64(stays.size()), 0, qint64(stays.size())});
    }
    std::ranges::sort(stays, [](const Stay &a, const Stay &b) { return std::tie(a.person, a.from, a.to) < std::tie(b.person, b.from, b.to); });
    return stays;
}

/// Each later stay against every earlier one of the person: careers are short.
std::vector<Overlap> overlapsOf(const std::vector<Stay> &stays)
{
    std::vector<Overlap> overlaps;
    size_t begin = 0;
    for (size_t i = 1; i < stays.size(); ++i) {
        if (stays[i].person != stays[begin].person)
            begin = i;
        for (size_t earlier = begin; earlier < i; ++earlier) {
            if (stays[earlier].to >= stays[i].from && stays[earlier].employer != stays[i].employer)
                overlaps.push_back({stays[earlier], stays[i], std::min(stays[earlier].to, stays[i].to)});
        }
    }
    std::ranges::sort(overlaps, [](const Overlap &a, const Overlap &b) {
        return std::tie(b.to, b.second.from, a.first.person) < std::tie(a.to, a.second.from, b.first.person);
    });
    return overlaps;
}

} // namespace

Result<std::vector<IdentityIssue>> IdentityDesk::issues(Job &job) const
{
    FeedReader &reader = m_session.feed().reader();
    const auto groups = sharedNumbers(m_session.feed().connection());
    if (!groups)
        return groups.failure();
    std::vector<IdentityIssue> issues;
    for (const auto &group : *groups) {
        IdentityIssue issue;
        for (const Ordinal ordinal : group) {
            auto person = personAt(ordinal);
            if (person)
                issue.persons.push_back(std::move(*person));
            else if (person.failure().code != Failure::Code::NotFound) // deleted while the vault was closed
                return person.failure();
        }
        if (issue.persons.size() < 2)
            continue;
        const QString &name = issue.persons.front().name;
        const bool same = std::ranges::all_of(issue.persons, [&](const IdentityPerson &person) { return person.name == name; });
        issue.kind = same ? IdentityIssueKind::SameNumber : IdentityIssueKind::OtherName;
        issues.push_back(std::move(issue));
    }
    std::ranges::stable_sort(issues, std::greater(), &IdentityIssue::kind); // another name is the graver one

    const auto stays = allStays(reader, firstRecords(*groups), job);
    if (!stays)
        return stays.failure();
    for (const Overlap &overlap : overlapsOf(*stays)) {
        IdentityIssue issue;
        issue.kind = IdentityIssueKind::TwoEmployers;
        for (const Stay *stay : {&overlap.first, &overlap.second}) {
            auto employer = reader.keyOf("employer", stay->employer);
            if (!employer)
                return employer.failure();
            issue.employers << *employer;
            auto record = reader.readRow("employer", stay->employer);
            if (!record)
                return record.failure();
            issue.employerNames << record->text("name");
            if (stay == &overlap.second && stay->record == overlap.first.record)
                continue;
            auto person = personAt(stay->record);
            if (!person)
                return person.failure();
            issue.persons.push_back(std::move(*person));
        }
        issue.from = BeijingDay{overlap.second.from};
        if (overlap.to != kOpenEnd)
            issue.to = BeijingDay{overlap.to};
        issues.push_back(std::move(issue));
    }
    if (auto added = addIdentityChecks(m_session, &issues); !added)
        return added.failure();
    return issues;
}

} // namespace stardesk
