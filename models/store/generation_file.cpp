#include "models/store/generation_file.h"

#include "models/store/statement.h"

#include <QtCore/QtEndian>

namespace stardesk {

namespace {

Failure damaged(const SqlConnection &sql)
{
    return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The database is damaged or not ours."), {},
                sql.file());
}

/// Meta values under stable names; one place for writing and reading.
template <class Visitor>
void visitMeta(FeedMeta &meta, Visitor &&visit)
{
    visit("feed_id", meta.feedId);
    visit("epoch", meta.epoch);
    visit("version", meta.version);
    visit("seq", meta.seq);
    visit("created_at", meta.createdAtMs);
    visit("issued_at", meta.issuedAtMs);
    visit("expires_at", meta.expiresAtMs);
    visit("demo", meta.demo);
    visit("head", meta.head);
}

struct MetaWriter {
    Statement statement;
    Result<> result;

    void operator()(std::string_view name, const QString &value)
    {
        put(name, value.isNull() ? QLatin1String("") : value);
    }
    void operator()(std::string_view name, const QByteArray &value)
    {
        put(name, value.isNull() ? QByteArray("") : value);
    }
    void operator()(std::string_view name, qint64 value) { put(name, value); }
    void operator()(std::string_view name, bool value) { put(name, qint64(value)); }

    template <class Value>
    void put(std::string_view name, const Value &value)
    {
        if (result)
            result = statement.bind(1, name).bind(2, value).run();
    }
};

struct MetaReader {
    Statement statement;
    Result<> result;

    bool seek(std::string_view name)
    {
        if (!result)
            return false;
        auto row = statement.bind(1, name).step();
        if (!row)
            result = row.failure();
        return row && *row;
    }
    void operator()(std::string_view name, QString &value)
    {
        if (seek(name))
            value = statement.string(0);
        statement.reset();
    }
    void operator()(std::string_view name, QByteArray &value)
    {
        if (seek(name))
            value = statement.bytes(0);
        statement.reset();
    }
    void operator()(std::string_view name, qint64 &value)
    {
        if (seek(name))
            value = statement.integer(0);
        statement.reset();
    }
    void operator()(std::string_view name, bool &value)
    {
        if (seek(name))
            value = statement.integer(0) != 0;
        statement.reset();
    }
};

std::string noteName(std::string_view name)
{
    return "note:" + std::string(name);
}

} // namespace

Result<> storeFeedMeta(SqlConnection &sql, const FeedMeta &meta)
{
    auto statement = Statement::named(sql, QLatin1String("feed/set_meta"));
    if (!statement)
        return statement.failure();
    MetaWriter writer{std::move(statement).value(), {}};
    FeedMeta copy = meta;
    visitMeta(copy, [&](std::string_view name, const auto &value) { writer(name, value); });
    return writer.result;
}

Result<FeedMeta> loadFeedMeta(SqlConnection &sql)
{
    auto statement = Statement::named(sql, QLatin1String("feed/meta"));
    if (!statement)
        return statement.failure();
    MetaReader reader{std::move(statement).value(), {}};
    FeedMeta meta;
    visitMeta(meta, [&](std::string_view name, auto &value) { reader(name, value); });
    if (!reader.result)
        return reader.result.failure();
    return meta;
}

Result<> storeNote(SqlConnection &sql, std::string_view name, const QString &value)
{
    auto statement = Statement::named(sql, QLatin1String("feed/set_meta"));
    if (!statement)
        return statement.failure();
    return statement->bind(1, noteName(name)).bind(2, value.isNull() ? QLatin1String("") : value).run();
}

Result<QString> loadNote(SqlConnection &sql, std::string_view name)
{
    auto statement = Statement::named(sql, QLatin1String("feed/meta"));
    if (!statement)
        return statement.failure();
    auto row = statement->bind(1, noteName(name)).step();
    if (!row)
        return row.failure();
    return *row ? statement->string(0) : QString();
}

Result<> storeTypeState(SqlConnection &sql, const TypeState &state)
{
    auto statement = Statement::named(sql, QLatin1String("feed/set_type_state"));
    if (!statement)
        return statement.failure();
    return statement->bind(1, std::string_view(state.total.type))
        .bind(2, state.total.rows)
        .bind(3, QString::fromLatin1(state.total.sum.toHex()))
        .bind(4, qint64(state.next))
        .run();
}

Result<std::vector<TypeState>> loadTypeStates(SqlConnection &sql)
{
    auto statement = Statement::named(sql, QLatin1String("feed/type_states"));
    if (!statement)
        return statement.failure();
    std::vector<TypeState> states;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.failure();
        if (!*row)
            return states;
        TypeState state;
        state.total.type = statement->view(0);
        state.total.rows = statement->integer(1);
        state.next = Ordinal(statement->integer(3));
        if (!RecordSum::fromHex(statement->view(2), &state.total.sum))
            return damaged(sql);
        states.push_back(std::move(state));
    }
}

Result<> storeKeyOrder(SqlConnection &sql, std::string_view type, const KeyOrderBuilder &order,
                       const std::vector<Ordinal> &ordinals)
{
    auto statement = Statement::named(sql, QLatin1String("feed/set_key_order"));
    if (!statement)
        return statement.failure();
    QByteArray bytes;
    bytes.resize(qsizetype(ordinals.size() * sizeof(Ordinal)));
    qToLittleEndian<Ordinal>(ordinals.data(), qsizetype(ordinals.size()), bytes.data());
    statement->bind(1, type).bind(2, qint64(order.count())).bindBlobView(3, order.keys());
    if (ordinals.empty())
        statement->bindNull(4);
    else
        statement->bindBlobView(4, bytes);
    return statement->run();
}

Result<KeyOrder> loadKeyOrder(SqlConnection &sql, std::string_view type)
{
    auto statement = Statement::named(sql, QLatin1String("feed/key_order"));
    if (!statement)
        return statement.failure();
    auto row = statement->bind(1, type).step();
    if (!row)
        return row.failure();
    KeyOrder order;
    if (*row && !order.load(Ordinal(statement->integer(0)), statement->bytes(1), statement->bytes(2)))
        return damaged(sql);
    return order;
}

} // namespace stardesk
