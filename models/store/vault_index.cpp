#include "models/store/vault_index.h"

#include "models/store/statement.h"

namespace stardesk {

namespace {

Result<std::vector<Ordinal>> personsBy(SqlConnection &sql, const char *name, const QByteArray &term, int limit)
{
    auto statement = Statement::named(sql, QLatin1String(name));
    if (!statement)
        return statement.failure();
    statement->bind(1, std::string_view(term.constData(), size_t(term.size()))).bind(2, qint64(limit));
    std::vector<Ordinal> persons;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.failure();
        if (!*row)
            return persons;
        persons.push_back(Ordinal(statement->integer(0)));
    }
}

} // namespace

Result<std::vector<Ordinal>> personsByNumber(SqlConnection &sql, const QByteArray &numberTerm, int limit)
{
    return personsBy(sql, "feed/identity_by_number", numberTerm, limit);
}

Result<std::vector<Ordinal>> personsByLastFour(SqlConnection &sql, const QByteArray &lastFourTerm, int limit)
{
    return personsBy(sql, "feed/identity_by_last_four", lastFourTerm, limit);
}

Result<std::vector<std::vector<Ordinal>>> sharedNumbers(SqlConnection &sql)
{
    auto statement = Statement::named(sql, QLatin1String("feed/identity_shared"));
    if (!statement)
        return statement.failure();
    std::vector<std::vector<Ordinal>> groups;
    QByteArray before;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.failure();
        if (!*row)
            return groups;
        const QByteArray term = statement->bytes(0);
        if (groups.empty() || term != before)
            groups.emplace_back();
        groups.back().push_back(Ordinal(statement->integer(1)));
        before = term;
    }
}

Result<> makeIdentityIndex(SqlConnection &sql)
{
    return sql.run(sqlText(QLatin1String("feed/identity_index")));
}

} // namespace stardesk
