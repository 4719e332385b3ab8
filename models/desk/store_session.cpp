#include "models/desk/store_session.h"

#include "models/columns/text_index.h"
#include "models/core/beijing.h"
#include "models/desk/claim_basis.h"
#include "models/desk/claim_overlay.h"
#include "models/desk/mark_overlay.h"
#include "models/desk/rule_desk.h"
#include "models/desk/talk_overlay.h"
#include "models/feed/device_identity.h"
#include "models/store/derive/clock_refresh.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// Tables loaded so far, shared by the sessions of one generation.
struct Tables {
    std::mutex mutex;
    std::map<std::string, std::shared_ptr<const TextIndex>, std::less<>> byName;
    std::shared_ptr<const ClaimBasis> claimBasis;
};

} // namespace

struct StoreSession::State {
    QString profile;
    const Clock *clock = nullptr;
    std::shared_ptr<StoreFolder> folder;
    std::unique_ptr<FeedStore> feed;
    RuleBook rules;
    std::vector<OperatorProfile> operators;
    std::optional<OperatorProfile> person;
    QString deviceKey; ///< of this desk; read where several people share the account
    std::shared_ptr<Tables> tables = std::make_shared<Tables>();
};

namespace {

/// Rule sets that the feed carries; a broken one stops the opening, as no number could be trusted.
Result<> readFeedRules(FeedReader &reader, RuleBook &book)
{
    auto capacity = reader.capacity("rule_set");
    if (!capacity)
        return capacity.failure();
    for (Ordinal ordinal = 0; ordinal < *capacity; ++ordinal) {
        auto row = reader.readRow("rule_set", ordinal);
        if (!row && row.failure().code == Failure::Code::NotFound)
            continue;
        if (!row)
            return row.failure();
        auto rules = parseRuleSet(QByteArrayView(row->text("body").toUtf8()));
        if (!rules)
            return rules.failure();
        if (auto added = book.add(std::move(*rules)); !added)
            return added.failure();
    }
    return {};
}

bool isSharedAccount(const std::vector<OperatorProfile> &operators)
{
    const QString login = accountLogin();
    return std::ranges::count_if(operators, [&](const OperatorProfile &profile) { return profile.logins.contains(login); }) > 1;
}

/// Null where there is none, or where work.db cannot be read: the desk is then nobody's, and doctor says why.
QString deviceKeyOf(const StoreFolder &folder)
{
    auto work = WorkStore::open(folder);
    if (!work)
        return {};
    const auto key = devicePublicKey(**work);
    return key ? *key : QString();
}

Result<> readRules(FeedReader &reader, RuleBook &book)
{
    if (auto read = readFeedRules(reader, book); !read)
        return read;
    if (!book.all().empty())
        return {};
    auto shipped = shippedRules();
    if (!shipped)
        return shipped.failure();
    book = std::move(*shipped);
    return {};
}

} // namespace

StoreSession::StoreSession(std::unique_ptr<State> state) : m_state(std::move(state)) {}
StoreSession::~StoreSession() = default;

Result<std::unique_ptr<StoreSession>> StoreSession::open(const QString &profile, const Clock &clock)
{
    const auto nothingYet = fail(Failure::Code::NotFound,
                                 QT_TRANSLATE_NOOP("Failure", "there is no data yet: sync an export first (stardesk-cli sync SOURCE --trust KEY)"),
                                 {}, profile);
    if (!QFileInfo::exists(profile))
        return nothingYet;
    auto folder = StoreFolder::open(profile, StoreFolder::Access::Reader);
    if (!folder)
        return folder.failure();
    auto feed = FeedStore::open(**folder);
    if (!feed && feed.failure().code == Failure::Code::NotFound && (*folder)->current().isEmpty())
        return nothingYet;
    if (!feed) {
        // Data of an older version of the program are not "no data": the person is told what to do with them.
        Failure failure = feed.failure();
        if (failure.code == Failure::Code::NotFound)
            failure.code = Failure::Code::Malformed;
        return failure;
    }
    auto state = std::make_unique<State>();
    state->profile = profile;
    state->clock = &clock;
    state->folder = std::move(*folder);
    state->feed = std::move(*feed);
    if (auto rules = readRules(state->feed->reader(), state->rules); !rules)
        return rules.failure();
    auto operators = readOperators(state->feed->reader());
    if (!operators)
        return operators.failure();
    state->operators = std::move(*operators);
    if (isSharedAccount(state->operators))
        state->deviceKey = deviceKeyOf(*state->folder);
    std::unique_ptr<StoreSession> session(new StoreSession(std::move(state)));
    session->choosePerson(qEnvironmentVariable("STARDESK_DEMO_OPERATOR"));
    return session;
}

Result<std::unique_ptr<StoreSession>> StoreSession::sibling() const
{
    auto feed = m_state->feed->sibling();
    if (!feed)
        return feed.failure();
    auto state = std::make_unique<State>();
    state->profile = m_state->profile;
    state->clock = m_state->clock;
    state->folder = m_state->folder;
    state->feed = std::move(*feed);
    state->rules = m_state->rules;
    state->operators = m_state->operators;
    state->person = m_state->person;
    state->deviceKey = m_state->deviceKey;
    state->tables = m_state->tables;
    return std::unique_ptr<StoreSession>(new StoreSession(std::move(state)));
}

const QString &StoreSession::profile() const
{
    return m_state->profile;
}

const Clock &StoreSession::clock() const
{
    return *m_state->clock;
}

QString StoreSession::pastDay() const
{
    return m_state->folder->pastDay();
}

StoreFolder &StoreSession::folder()
{
    return *m_state->folder;
}

FeedStore &StoreSession::feed()
{
    return *m_state->feed;
}

FeedInfo StoreSession::info() const
{
    const FeedMeta &meta = m_state->feed->meta();
    return {meta.feedId, meta.version, meta.seq, meta.createdAtMs, meta.issuedAtMs, meta.expiresAtMs, meta.demo};
}

Result<std::shared_ptr<const ColumnSet>> StoreSession::columns(std::string_view table)
{
    auto stored = m_state->feed->columns(table);
    if (!stored)
        return stored;
    ColumnSet now = **stored; // shares what depends neither on the time nor on what was decided here
    if (auto laid = overlayDecisions(*this, now); !laid)
        return laid.failure();
    if (auto laid = overlayTalks(*this, now); !laid)
        return laid.failure();
    const auto rules = rulesToday();
    if (!rules)
        return std::make_shared<const ColumnSet>(std::move(now));
    overlayMarks(*this, **rules, now);
    if (auto refreshed = refreshClock(m_state->feed->reader(), **rules, m_state->clock->nowMs(), now); !refreshed)
        return refreshed.failure();
    return std::make_shared<const ColumnSet>(std::move(now));
}

Result<std::shared_ptr<const TextIndex>> StoreSession::table(std::string_view name)
{
    const std::lock_guard lock(m_state->tables->mutex);
    auto &tables = m_state->tables->byName;
    if (const auto known = tables.find(name); known != tables.end())
        return known->second;
    auto set = columns(name);
    if (!set)
        return set.failure();
    auto index = std::make_shared<const TextIndex>(**set);
    tables.emplace(name, index);
    return std::shared_ptr<const TextIndex>(index);
}

void StoreSession::forgetTable(std::string_view name)
{
    const std::lock_guard lock(m_state->tables->mutex);
    if (const auto known = m_state->tables->byName.find(name); known != m_state->tables->byName.end())
        m_state->tables->byName.erase(known);
}

const RuleBook &StoreSession::rules() const
{
    return m_state->rules;
}

Result<RuleBook::Entry> StoreSession::rulesToday() const
{
    return m_state->rules.validOn(BeijingDay::ofInstant(m_state->clock->nowMs()));
}

Result<std::shared_ptr<const ClaimBasis>> StoreSession::claimBasis()
{
    const std::lock_guard lock(m_state->tables->mutex);
    auto &known = m_state->tables->claimBasis;
    if (known)
        return known;
    auto basis = readClaimBasis(m_state->feed->reader());
    if (basis)
        known = *basis;
    return basis;
}

const std::optional<OperatorProfile> &StoreSession::person() const
{
    return m_state->person;
}

void StoreSession::choosePerson(const QString &nameOrKey)
{
    m_state->person = operatorFor(m_state->operators, accountLogin(), m_state->feed->meta().demo, nameOrKey, m_state->deviceKey);
}

} // namespace stardesk
