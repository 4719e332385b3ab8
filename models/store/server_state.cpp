#include "models/store/server_state.h"

#include "models/store/statement.h"
#include "models/store/store_folder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace stardesk {

namespace {

constexpr char kPragmas[] = "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;";
constexpr qint64 kSchema = 1;

JudgedDecision decisionOf(const Statement &s)
{
    JudgedDecision decision;
    decision.id = s.string(0);
    decision.body = s.string(1).toLatin1();
    decision.status = outboxState(s.string(2)).value_or(OutboxState::Rejected);
    decision.recordType = s.string(3);
    decision.record = s.string(4);
    decision.baseVersion = s.integer(5);
    decision.device = s.string(6);
    decision.batch = s.integer(7);
    decision.actor = s.string(8);
    decision.winner = s.string(9);
    decision.reason = s.string(10);
    decision.atMs = s.integer(11);
    decision.text = s.string(12);
    return decision;
}

Result<> prepare(SqlConnection &sql)
{
    if (auto set = sql.run(kPragmas); !set)
        return set;
    auto version = sql.number("PRAGMA user_version");
    auto application = version ? sql.number("PRAGMA application_id") : version;
    if (!application)
        return application.failure();
    if (*version == kSchema && *application == kApplicationId)
        return {};
    auto tables = sql.number("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.failure();
    if (*tables != 0)
        return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "This file is no state of a Stardesk server; it is left as it is."),
                    {}, sql.file());
    WriteTransaction transaction(sql);
    if (!transaction.begun())
        return transaction.begun();
    if (auto made = sql.run(sqlText(QLatin1String("server/schema"))); !made)
        return made;
    const QByteArray marks = "PRAGMA application_id=" + QByteArray::number(kApplicationId) + ";PRAGMA user_version="
        + QByteArray::number(kSchema) + ';';
    if (auto marked = sql.run(marks); !marked)
        return marked;
    return transaction.commit();
}

} // namespace

ServerState::ServerState(std::unique_ptr<SqlConnection> sql) : m_sql(std::move(sql)) {}
ServerState::~ServerState() = default;

Result<std::unique_ptr<ServerState>> ServerState::open(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (auto made = StoreFolder::makePrivateFile(file); !made)
        return made.failure();
    auto sql = SqlConnection::open(file, SqlMode::ReadWrite);
    if (!sql)
        return sql.failure();
    if (auto prepared = prepare(**sql); !prepared)
        return prepared.failure();
    return std::unique_ptr<ServerState>(new ServerState(std::move(*sql)));
}

Result<> ServerState::run(const char *name, const Bind &bind)
{
    auto statement = Statement::named(*m_sql, QLatin1String(name));
    if (!statement)
        return statement.failure();
    bind(*statement);
    return statement->run();
}

Result<> ServerState::query(const char *name, const Bind &bind, const std::function<void(const Statement &)> &use)
{
    auto statement = Statement::named(*m_sql, QLatin1String(name));
    if (!statement)
        return statement.failure();
    if (bind)
        bind(*statement);
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.failure();
        if (!*row)
            return {};
        use(*statement);
    }
}

Result<> ServerState::transact(const std::function<Result<>()> &work)
{
    WriteTransaction transaction(*m_sql);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = work(); !done)
        return done;
    return transaction.commit();
}

Result<QString> ServerState::setting(const QString &name)
{
    QString value;
    auto read = query("server/setting", [&](Statement &s) { s.bind(1, name); }, [&](const Statement &s) { value = s.string(0); });
    return read ? Result<QString>(value) : Result<QString>(read.failure());
}

Result<> ServerState::setSetting(const QString &name, const QString &value)
{
    return run("server/set_setting", [&](Statement &s) { s.bind(1, name).bind(2, value); });
}

Result<std::optional<ServerDevice>> ServerState::device(const QString &id)
{
    std::optional<ServerDevice> device;
    auto read = query("server/device", [&](Statement &s) { s.bind(1, id); }, [&](const Statement &s) {
        device = ServerDevice{s.string(0), s.string(1), s.integer(2), s.string(3).toLatin1(), s.string(4),
                              {s.integer(5), QByteArray::fromHex(s.string(6).toLatin1())}};
    });
    if (!read)
        return read.failure();
    return device;
}

Result<> ServerState::setDevice(const ServerDevice &device)
{
    return run("server/set_device", [&](Statement &s) {
        s.bind(1, device.id).bind(2, device.key).bind(3, device.number).bind(4, QString::fromLatin1(device.sha256));
        s.bind(5, device.epoch).bind(6, device.audit.count).bind(7, QString::fromLatin1(device.audit.hash.toHex()));
    });
}

Result<std::optional<JudgedDecision>> ServerState::oneDecision(const char *name, const Bind &bind)
{
    std::optional<JudgedDecision> found;
    auto read = query(name, bind, [&](const Statement &s) { found = decisionOf(s); });
    if (!read)
        return read.failure();
    return found;
}

Result<std::optional<JudgedDecision>> ServerState::decision(const QString &id)
{
    return oneDecision("server/decision", [&](Statement &s) { s.bind(1, id); });
}

Result<std::optional<JudgedDecision>> ServerState::winner(const QString &recordType, const QString &record, qint64 baseVersion)
{
    return oneDecision("server/winner", [&](Statement &s) { s.bind(1, recordType).bind(2, record).bind(3, baseVersion); });
}

Result<> ServerState::add(const JudgedDecision &d)
{
    return run("server/insert_decision", [&](Statement &s) {
        s.bind(1, d.id).bind(2, QString::fromLatin1(d.body)).bind(3, outboxWord(d.status)).bind(4, d.recordType).bind(5, d.record);
        s.bind(6, d.baseVersion).bind(7, d.device).bind(8, d.batch).bind(9, d.actor.isNull() ? QStringLiteral("") : d.actor);
        s.bind(10, d.winner).bind(11, d.reason).bind(12, d.atMs).bind(13, d.text);
    });
}

Result<QByteArray> ServerState::waiting(const QString &type, const QString &key)
{
    QByteArray text;
    auto read = query("server/record", [&](Statement &s) { s.bind(1, type).bind(2, key); },
                      [&](const Statement &s) { text = s.string(0).toUtf8(); });
    return read ? Result<QByteArray>(text) : Result<QByteArray>(read.failure());
}

Result<std::vector<WaitingRecord>> ServerState::allWaiting()
{
    std::vector<WaitingRecord> records;
    auto read = query("server/records", {}, [&](const Statement &s) {
        records.push_back({s.string(0), s.string(1), s.string(2).toUtf8()});
    });
    if (!read)
        return read.failure();
    return records;
}

Result<> ServerState::setWaiting(const WaitingRecord &record)
{
    return run("server/set_record",
               [&](Statement &s) { s.bind(1, record.type).bind(2, record.key).bind(3, QString::fromUtf8(record.text)); });
}

Result<> ServerState::removeWaiting(const QString &type, const QString &key)
{
    return run("server/remove_record", [&](Statement &s) { s.bind(1, type).bind(2, key); });
}

} // namespace stardesk
