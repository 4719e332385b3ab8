#include "models/desk/deadline_desk.h"

#include "models/columns/column_set.h"
#include "models/core/beijing.h"
#include "models/desk/cell_value.h"
#include "models/desk/programme_desk.h"
#include "models/desk/store_session.h"
#include "models/domain/programme_catalogue.h"
#include "models/domain/star_calendar.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr std::array<std::string_view, 3> kRunningClocks = {"running", "near", "late"};
// Services of Worry-Free Logistics and the programme whose terms hold for them (rules.md A3).
constexpr std::array kWorryFree = {std::pair{std::string_view("STD35"), "standard"}, std::pair{std::string_view("PRI10"), "priority"}};

QString text(const char *source)
{
    return QCoreApplication::translate("Deadlines", source);
}

QString textAt(const ColumnSet &set, std::string_view column, Ordinal row)
{
    return cellPlain(cellValue(set.column(column), row));
}

Result<ProgrammeCatalogue> shippedCatalogue()
{
    QFile file(u":/rules/programmes/programmes-2024A.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The program lacks its table %1."), {file.fileName()});
    return parseProgrammeCatalogue(file.readAll());
}

/// Collects what lies within the horizon.
class Gatherer {
public:
    Gatherer(StoreSession &session, int days) : m_session(session), m_nowMs(session.clock().nowMs()), m_untilMs(m_nowMs + days * kMsPerDay) {}

    Result<> claims(const ProgrammeCatalogue &catalogue, Job &job)
    {
        auto set = m_session.columns("claims");
        if (!set)
            return set.failure();
        const Column &sla = (*set)->column("sla");
        const Column &due = (*set)->column("due");
        for (Ordinal row = 0; row < (*set)->rowCount(); ++row) {
            if (row % kRowsBetweenChecks == 0 && job.cancelled())
                return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "stopped; nothing was changed"));
            if (!(*set)->isLive(row) || std::ranges::count(kRunningClocks, sla.textAt(row)) == 0)
                continue;
            if (due.hasData(row))
                claim(**set, row, msOfMinute(due.valueAt(row)));
            carrierAnswer(**set, row, catalogue);
        }
        return {};
    }

    /// One line for all sellers: they share the window. The count is that of kUncollectedSellers.
    Result<> privileges()
    {
        auto rules = m_session.rulesToday();
        if (!rules)
            return rules.failure();
        const SellerPublication publication = sellerPublicationAt((*rules)->seller, m_nowMs);
        if (!isCollectable(publication, m_nowMs))
            return {};
        auto set = m_session.columns("sellers");
        if (!set)
            return set.failure();
        const Column &collected = (*set)->column("privileges_collected");
        const Column &all = (*set)->column("privileges_total");
        qint64 waiting = 0;
        for (Ordinal row = 0; row < (*set)->rowCount(); ++row)
            waiting += (*set)->isLive(row) && all.valueAt(row) > 0 && collected.hasData(row) && collected.valueAt(row) == 0 ? 1 : 0;
        if (waiting > 0)
            add(DeadlineKind::Privileges, {}, {}, text(QT_TRANSLATE_NOOP("Deadlines", "%1 sellers have not collected any privilege")).arg(waiting), publication.closesMs);
        return {};
    }

    Result<> programmes(const ProgrammeCatalogue &catalogue)
    {
        auto set = m_session.columns("programmes");
        if (!set)
            return set.failure();
        const Column &until = (*set)->column("fixable_until");
        for (Ordinal row = 0; row < (*set)->rowCount(); ++row) {
            if (!(*set)->isLive(row))
                continue;
            const QString platform = textAt(**set, "programme", row);
            const QString key = textAt(**set, "id", row);
            if (until.hasData(row) && msOfMinute(until.valueAt(row)) <= m_untilMs) {
                const auto seller = sellerName(textAt(**set, "seller", row));
                if (!seller)
                    return seller.failure();
                add(DeadlineKind::ProgrammeOrders, u"programme"_s, key,
                    text(QT_TRANSLATE_NOOP("Deadlines", "%1 of %2: orders can still be put right")).arg(codeWord(platform), *seller),
                    msOfMinute(until.valueAt(row)));
            }
            if (platform == u"FBA"_s) {
                if (auto taken = fba(key, catalogue); !taken)
                    return taken;
            }
        }
        return {};
    }

    [[nodiscard]] DeadlineList finished(size_t most) &&
    {
        std::ranges::stable_sort(m_lines, {}, &DeadlineLine::dueMs);
        DeadlineList list{std::move(m_lines), 0, 0};
        list.total = qint64(list.lines.size());
        list.late = std::ranges::count_if(list.lines, [&](const DeadlineLine &line) { return line.dueMs < m_nowMs; });
        list.lines.resize(std::min(most, list.lines.size()));
        return list;
    }

private:
    static constexpr Ordinal kRowsBetweenChecks = 4096;

    void add(DeadlineKind kind, const QString &record, const QString &key, const QString &what, qint64 dueMs)
    {
        if (dueMs <= m_untilMs)
            m_lines.push_back({kind, record, key, what, dueMs});
    }

    Result<QString> sellerName(const QString &key)
    {
        auto set = m_session.columns("sellers");
        if (!set)
            return set.failure();
        const auto row = m_session.feed().reader().find("seller", key.toStdString());
        if (!row)
            return row.failure();
        const QString name = textAt(**set, "name", *row);
        return name.isEmpty() ? key : name;
    }

    void claim(const ColumnSet &set, Ordinal row, qint64 dueMs)
    {
        add(DeadlineKind::ClaimDecision, u"claim"_s, textAt(set, "id", row),
            text(QT_TRANSLATE_NOOP("Deadlines", "Decide claim %1 (%2)")).arg(textAt(set, "id", row), codeWord(textAt(set, "state", row))), dueMs);
    }

    void carrierAnswer(const ColumnSet &set, Ordinal row, const ProgrammeCatalogue &catalogue)
    {
        const std::string_view service = set.column("service").textAt(row);
        const auto product = std::ranges::find(kWorryFree, service, &std::pair<std::string_view, const char *>::first);
        if (product == kWorryFree.end() || !set.column("filed").hasData(row))
            return;
        const qint64 filedMs = msOfMinute(set.column("filed").valueAt(row));
        const ProgrammeVersion *version = catalogue.on(u"WORRY_FREE"_s, QString::fromLatin1(product->second), BeijingDay::ofInstant(filedMs));
        const auto *terms = version ? std::get_if<WorryFreeTerms>(&version->terms) : nullptr;
        if (!terms)
            return;
        // The claim is the merchant's complaint; its rights are reckoned as of the filing.
        const ComplaintHistory history{1, filedMs, {}, false};
        const ComplaintRights rights = complaintRights(*terms, terms->merchantTypes.value(0), history, filedMs);
        if (rights.carrierAnswersByMs && *rights.carrierAnswersByMs >= m_nowMs)
            add(DeadlineKind::CarrierAnswer, u"claim"_s, textAt(set, "id", row),
                text(QT_TRANSLATE_NOOP("Deadlines", "Carrier answers about %1; further complaints: %2")).arg(textAt(set, "parcel", row)).arg(rights.left),
                *rights.carrierAnswersByMs);
    }

    /// The export tells of a delivery to the warehouse, not of refunds or reports: the window of lost and damaged goods runs
    /// from there.
    Result<> fba(const QString &key, const ProgrammeCatalogue &catalogue)
    {
        auto profile = ProgrammeDesk(m_session).profile(key);
        if (!profile)
            return profile.failure();
        for (const ProgrammeOrderLine &order : profile->orders) {
            if (!order.deliveredMs)
                continue;
            const BeijingDay event = BeijingDay::ofInstant(*order.deliveredMs);
            const ProgrammeVersion *version = catalogue.on(u"FBA"_s, {}, event);
            const auto *terms = version ? std::get_if<FbaTerms>(&version->terms) : nullptr;
            const FbaWindowTerms *window = terms ? terms->find(u"fc_lost_damaged"_s) : nullptr;
            if (!window || windowState(fbaWindow(*window, event), BeijingDay::ofInstant(m_nowMs)) != WindowState::Open)
                continue;
            if (const auto lasts = fbaWindow(*window, event).lasts)
                add(DeadlineKind::FbaClaim, u"programme"_s, key, text(QT_TRANSLATE_NOOP("Deadlines", "Claim for goods lost or damaged: %1")).arg(order.order),
                    lasts->plus(1).startMs());
        }
        return {};
    }

    StoreSession &m_session;
    qint64 m_nowMs;
    qint64 m_untilMs;
    std::vector<DeadlineLine> m_lines;
};

} // namespace

Result<DeadlineList> DeadlineDesk::deadlines(int days, size_t most, Job &job) const
{
    auto catalogue = shippedCatalogue();
    if (!catalogue)
        return catalogue.failure();
    Gatherer gatherer(m_session, days);
    if (auto taken = gatherer.claims(*catalogue, job); !taken)
        return taken.failure();
    if (auto taken = gatherer.privileges(); !taken)
        return taken.failure();
    if (auto taken = gatherer.programmes(*catalogue); !taken)
        return taken.failure();
    return std::move(gatherer).finished(most);
}

QString deadlineKindText(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::ClaimDecision: return text(QT_TRANSLATE_NOOP("Deadlines", "Claim"));
    case DeadlineKind::CarrierAnswer: return text(QT_TRANSLATE_NOOP("Deadlines", "Complaint"));
    case DeadlineKind::Privileges: return text(QT_TRANSLATE_NOOP("Deadlines", "Privileges"));
    case DeadlineKind::ProgrammeOrders: return text(QT_TRANSLATE_NOOP("Deadlines", "Programme"));
    case DeadlineKind::FbaClaim: return text(QT_TRANSLATE_NOOP("Deadlines", "FBA claim"));
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
