#include "models/desk/claim_basis.h"

#include "models/store/batch/record_batch.h"
#include "models/store/feed_reader.h"

#include <algorithm>

namespace stardesk {

namespace {

constexpr size_t kBatchRows = 4096;

Result<> readInto(FeedReader &reader, const char *type, ClaimLookup *lookup)
{
    RecordBatch batch(*recordType(type));
    for (Ordinal next = 0; next != kNoOrdinal;) {
        std::vector<Ordinal> ordinals;
        if (auto read = reader.scan(next, kBatchRows, batch, &ordinals, &next); !read)
            return read;
        lookup->add(batch, ordinals);
    }
    return {};
}

} // namespace

ClaimOperator ClaimBasis::claimOperator(const QString &key) const
{
    ClaimOperator who;
    who.id = key;
    const auto found = std::ranges::find(operators, key, &OperatorProfile::key);
    if (found == operators.end())
        return who;
    QStringList words;
    for (const Role role : found->roles)
        words << roleWord(role);
    who.roles = claimRolesFromWords(words);
    who.limitMinor = found->limitCny;
    return who;
}

QString ClaimBasis::nameOf(const QString &key) const
{
    const auto found = std::ranges::find(operators, key, &OperatorProfile::key);
    return found == operators.end() ? key : found->name;
}

Result<std::shared_ptr<const ClaimBasis>> readClaimBasis(FeedReader &reader)
{
    auto basis = std::make_shared<ClaimBasis>();
    for (const char *type : {"fx_rate", "holiday"}) {
        if (auto read = readInto(reader, type, &basis->lookup); !read)
            return read.failure();
    }
    if (!basis->lookup.state())
        return basis->lookup.state().failure();
    auto operators = readOperators(reader);
    if (!operators)
        return operators.failure();
    basis->operators = std::move(*operators);
    return std::shared_ptr<const ClaimBasis>(std::move(basis));
}

} // namespace stardesk
