#include "models/store/staging/staging_store.h"

#include "models/core/job.h"
#include "models/store/staging/staging_functions.h"

#include <QtCore/QStringList>

#include <sqlite3.h>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInstructionsBetweenChecks = 100'000;

Failure inWords(sqlite3 *database, const QString &where)
{
    return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The query fails: %1"),
                {QString::fromUtf8(sqlite3_errmsg(database))}, where);
}

/// After seal(): a statement may read and compute, nothing else. Reading the schema is harmless and lets SQLite's own
/// query planner work; table-valued pragmas arrive here as SQLITE_PRAGMA and are refused with the rest.
int allowReading(void *, int action, const char *, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    case SQLITE_FUNCTION:
        return second && sqlite3_stricmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    default: return SQLITE_DENY; // action codes are SQLite's integers; new ones must not slip through
    }
}

int stopWhenCancelled(void *job)
{
    return static_cast<const Job *>(job)->cancelled() ? 1 : 0;
}

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

} // namespace

struct StagingStore::State {
    sqlite3 *database = nullptr;
    sqlite3_stmt *insert = nullptr;

    ~State()
    {
        sqlite3_finalize(insert);
        sqlite3_close_v2(database);
    }
    Result<> run(const QString &sql)
    {
        if (sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return inWords(database, {});
        return {};
    }
};

StagingStore::StagingStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
StagingStore::~StagingStore() = default;
StagingStore::StagingStore(StagingStore &&) noexcept = default;

Result<StagingStore> StagingStore::open(const Job &job)
{
    auto state = std::make_unique<State>();
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(":memory:", &state->database, kFlags, nullptr) != SQLITE_OK ||
        !addStagingFunctions(state->database))
        return inWords(state->database, {});
    sqlite3_limit(state->database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(state->database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // temp_store: sorting and materialised views stay in memory as well, as they may hold personal columns.
    if (auto ready = state->run(u"PRAGMA temp_store=MEMORY; PRAGMA journal_mode=OFF; BEGIN"_s); !ready)
        return ready.failure();
    sqlite3_progress_handler(state->database, kInstructionsBetweenChecks, stopWhenCancelled, const_cast<Job *>(&job));
    return StagingStore(std::move(state));
}

Result<> StagingStore::createTable(const QString &name, const std::vector<QString> &columns)
{
    QString sql = u"CREATE TABLE "_s + quoted(name) + u"(source_line INTEGER"_s;
    QString places = u"?"_s;
    for (const QString &column : columns) {
        // No declared type: what the column check made of the value is kept as it is.
        sql += u", "_s + quoted(column);
        places += u", ?"_s;
    }
    if (auto made = m_state->run(sql + u')'); !made)
        return made.failure();
    sqlite3_finalize(m_state->insert);
    const QByteArray insert = (u"INSERT INTO "_s + quoted(name) + u" VALUES("_s + places + u')').toUtf8();
    if (sqlite3_prepare_v2(m_state->database, insert.constData(), -1, &m_state->insert, nullptr) != SQLITE_OK)
        return inWords(m_state->database, name);
    return {};
}

Result<> StagingStore::insert(qint64 line, const std::vector<StagingValue> &values)
{
    sqlite3_stmt *statement = m_state->insert;
    sqlite3_bind_int64(statement, 1, line);
    for (size_t i = 0; i < values.size(); ++i) {
        const StagingValue &value = values[i];
        const int place = int(i) + 2;
        if (value.kind == StagingValue::Kind::Integer)
            sqlite3_bind_int64(statement, place, value.integer);
        else if (value.kind == StagingValue::Kind::Text)
            sqlite3_bind_text(statement, place, value.text.data(), int(value.text.size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, place);
    }
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? Result<>() : Result<>(inWords(m_state->database, {}));
}

Result<> StagingStore::seal()
{
    sqlite3_finalize(m_state->insert);
    m_state->insert = nullptr;
    if (auto ended = m_state->run(u"COMMIT; PRAGMA query_only=ON"_s); !ended)
        return ended.failure();
    sqlite3_set_authorizer(m_state->database, allowReading, nullptr);
    return {};
}

Result<> StagingStore::keepResult(const QString &name, const QString &sql, const QHash<QString, QVariant> &constants)
{
    auto chosen = select(sql, constants, name);
    if (!chosen)
        return chosen.failure();
    // The recipe's statement is prepared under the authorizer; only the copying around it may write.
    sqlite3_set_authorizer(m_state->database, nullptr, nullptr);
    if (auto begun = m_state->run(u"PRAGMA query_only=OFF; BEGIN"_s); !begun)
        return begun;
    auto filled = fill(name, *chosen);
    if (auto sealed = seal(); filled && !sealed)
        return sealed;
    return filled;
}

Result<> StagingStore::fill(const QString &name, StagingSelect &select)
{
    if (auto made = createTable(name, select.columns()); !made)
        return made;
    std::vector<StagingValue> values(select.columns().size());
    while (true) {
        const auto more = select.step();
        if (!more)
            return more.failure();
        if (!*more)
            return {};
        for (int i = 0; i < int(values.size()); ++i) {
            values[size_t(i)] = select.value(i);
            if (values[size_t(i)].kind >= StagingValue::Kind::Real)
                return fail(Failure::Code::Malformed,
                            QT_TRANSLATE_NOOP("Failure", "Column “%1” holds a floating-point number or bytes."),
                            {select.columns()[size_t(i)]}, name);
        }
        if (auto inserted = insert(0, values); !inserted)
            return inserted;
    }
}

namespace {

/// A statement that is finalised on every way out.
struct Prepared {
    sqlite3_stmt *statement = nullptr;
    ~Prepared() { sqlite3_finalize(statement); }
};

/// True if nothing but blanks, semicolons and comments is left.
bool onlyComments(sqlite3 *database, const char *tail)
{
    while (*tail != '\0') {
        Prepared next;
        const char *rest = tail;
        if (sqlite3_prepare_v2(database, tail, -1, &next.statement, &rest) != SQLITE_OK || next.statement)
            return false;
        if (rest == tail)
            return true;
        tail = rest;
    }
    return true;
}

Result<> bindConstants(sqlite3_stmt *statement, const QHash<QString, QVariant> &constants, const QString &where)
{
    for (int place = 1; place <= sqlite3_bind_parameter_count(statement); ++place) {
        const char *name = sqlite3_bind_parameter_name(statement, place);
        const auto constant = constants.constFind(name ? QString::fromUtf8(name + 1) : QString());
        if (!name || constant == constants.constEnd())
            return fail(Failure::Code::Malformed,
                        QT_TRANSLATE_NOOP("Failure", "%1 is not among the constants of profile.json."),
                        {name ? QString::fromUtf8(name) : u"?"_s}, where);
        if (constant->typeId() == QMetaType::LongLong) {
            sqlite3_bind_int64(statement, place, constant->toLongLong());
        } else {
            const QByteArray text = constant->toString().toUtf8();
            sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        }
    }
    return {};
}

} // namespace

Result<StagingSelect> StagingStore::select(const QString &sql, const QHash<QString, QVariant> &constants,
                                           const QString &name, const QString &orderedBy)
{
    sqlite3 *database = m_state->database;
    const QByteArray text = sql.toUtf8();
    const char *tail = nullptr;
    Prepared own;
    const int code = sqlite3_prepare_v2(database, text.constData(), -1, &own.statement, &tail);
    if (code == SQLITE_AUTH)
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "A recipe may only read: no writing, ATTACH or PRAGMA."), {}, name);
    if (code != SQLITE_OK)
        return inWords(database, name);
    const bool isSelect = own.statement && sqlite3_stmt_readonly(own.statement) &&
                          sqlite3_column_count(own.statement) > 0 && sqlite3_stmt_isexplain(own.statement) == 0;
    if (!isSelect || !onlyComments(database, tail))
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The file must hold one SELECT and nothing else."),
                    {}, name);
    Prepared ordered;
    if (!orderedBy.isEmpty()) {
        QByteArray inner = text.left(tail - text.constData()).trimmed();
        while (inner.endsWith(';'))
            inner.chop(1);
        // The line break ends a comment that the recipe may close with.
        const QByteArray whole = "SELECT * FROM (" + inner + "\n) ORDER BY " + quoted(orderedBy).toUtf8() + " COLLATE BINARY";
        if (sqlite3_prepare_v2(database, whole.constData(), -1, &ordered.statement, nullptr) != SQLITE_OK)
            return inWords(database, name);
        std::swap(own.statement, ordered.statement);
    }
    if (auto bound = bindConstants(own.statement, constants, name); !bound)
        return bound.failure();
    return StagingSelect(database, std::exchange(own.statement, nullptr), name);
}

} // namespace stardesk
