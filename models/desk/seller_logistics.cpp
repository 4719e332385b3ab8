#include "models/desk/seller_logistics.h"

#include "models/core/exact_ratio.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/store/feed_store.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMilli = 1000;
constexpr std::array kParts = {std::pair("courier_score", "courier_count"), std::pair("company_score", "company_count"),
                               std::pair("package_score", "package_count")};

qint64 sumOf(const QJsonObject &counts)
{
    qint64 sum = 0;
    for (const QJsonValue count : counts)
        sum += std::max<qint64>(0, count.toInteger());
    return sum;
}

QJsonObject objectIn(const RecordRow &row, std::string_view field)
{
    return QJsonDocument::fromJson(row.text(field).toUtf8()).object();
}

/// The record counts the seller's own causes once more among all causes: what is left over is others' work.
std::vector<CauseCount> causesOf(const QJsonObject &own, qint64 all, TaobaoTerms *terms)
{
    std::vector<CauseCount> causes;
    for (auto cause = own.begin(); cause != own.end(); ++cause) {
        causes.push_back({cause.key(), std::max<qint64>(0, cause.value().toInteger())});
        terms->sellerCauses << cause.key();
    }
    causes.push_back({QString(), std::max<qint64>(0, all - sumOf(own))});
    return causes;
}

Result<LogisticsMonth> monthOf(const RecordRow &row)
{
    LogisticsMonth month;
    month.month = monthText(row.integer("month"));
    for (size_t part = 0; part < kParts.size(); ++part) {
        const auto milli = numberOf(row, kParts[part].first);
        const qint64 count = milli ? std::max<qint64>(0, row.integer(kParts[part].second)) : 0;
        month.parts[part] = {count, count > 0 ? qint64(ratioHalfUp(Int128(*milli) * count, kMilli)) : 0};
    }
    const QJsonObject own = objectIn(row, "seller_part");
    TaobaoTerms terms;
    const auto causes = causesOf(own, sumOf(objectIn(row, "causes")), &terms);
    for (const CauseCount &cause : causes)
        month.causes += cause.count;
    auto evaluation = evaluateLogistics(terms, month.parts, causes);
    if (!evaluation)
        return evaluation.failure();
    month.evaluation = std::move(*evaluation);
    return month;
}

} // namespace

Result<std::vector<LogisticsMonth>> readSellerLogistics(StoreSession &session, const SellerKey &key)
{
    FeedReader &reader = session.feed().reader();
    auto seller = recordByKey(reader, "seller", key.value);
    if (!seller)
        return seller.failure();
    auto rows = recordsOf(reader, "logistics_evaluation", "seller", seller->ordinal);
    if (!rows)
        return rows.failure();
    std::ranges::stable_sort(*rows, {}, [](const RecordRow &row) { return row.integer("month"); });
    std::vector<LogisticsMonth> months;
    for (const RecordRow &row : *rows) {
        auto month = monthOf(row);
        if (!month)
            return month.failure();
        months.push_back(std::move(*month));
    }
    return months;
}

} // namespace stardesk
