/// ServerState: the one SQLite file of the folder-mode server (export.md): devices with their chains of batches, every
/// decision with what became of it, and the records that the next publication brings.
#pragma once

#include "models/core/result.h"
#include "models/store/audit_entry.h"
#include "models/store/decision.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stardesk {

class SqlConnection;
class Statement;

struct ServerDevice {
    QString id;
    QString key;         ///< public key, base64
    qint64 number = 0;   ///< last batch taken in
    QByteArray sha256;   ///< of its file, 64 hexadecimal digits
    QString epoch;
    AuditHead audit;
};

/// A decision with the server's answer.
struct JudgedDecision {
    QString id;
    QByteArray body;     ///< decisionBody()
    OutboxState status = OutboxState::Rejected;
    QString recordType;
    QString record;
    qint64 baseVersion = 0;
    QString device;
    qint64 batch = 0;
    QString actor;       ///< key of the operator record that the device belongs to; empty: none
    QString winner;      ///< id of the decision that was first
    QString reason;      ///< machine word, empty where accepted
    qint64 atMs = 0;
    QString text;        ///< the decision as it came, compact JSON
};

/// A record that waits for its publication; `text` is its `d` in the export.
struct WaitingRecord {
    QString type;
    QString key;
    QByteArray text;
};

/// Rollback journal and synchronous=FULL: what was reported as done survives a power cut, and the file lies there alone.
/// Not thread-safe.
class ServerState {
public:
    /// Makes the file (0600) where it is missing. Failure: Corrupt, Busy, Io.
    [[nodiscard]] static Result<std::unique_ptr<ServerState>> open(const QString &file);
    ~ServerState();
    ServerState(const ServerState &) = delete;
    ServerState &operator=(const ServerState &) = delete;

    /// All of `work` or nothing.
    [[nodiscard]] Result<> transact(const std::function<Result<>()> &work);

    [[nodiscard]] Result<QString> setting(const QString &name); ///< null where there is none
    [[nodiscard]] Result<> setSetting(const QString &name, const QString &value);
    [[nodiscard]] Result<std::optional<ServerDevice>> device(const QString &id);
    [[nodiscard]] Result<> setDevice(const ServerDevice &device);
    [[nodiscard]] Result<std::optional<JudgedDecision>> decision(const QString &id);
    /// The accepted decision on this version of the record.
    [[nodiscard]] Result<std::optional<JudgedDecision>> winner(const QString &recordType, const QString &record, qint64 baseVersion);
    /// Conflict where another decision on the same version was accepted.
    [[nodiscard]] Result<> add(const JudgedDecision &decision);
    /// Null where no row of this key waits.
    [[nodiscard]] Result<QByteArray> waiting(const QString &type, const QString &key);
    [[nodiscard]] Result<std::vector<WaitingRecord>> allWaiting();
    [[nodiscard]] Result<> setWaiting(const WaitingRecord &record);
    [[nodiscard]] Result<> removeWaiting(const QString &type, const QString &key);

private:
    explicit ServerState(std::unique_ptr<SqlConnection> sql);
    using Bind = std::function<void(Statement &)>;
    [[nodiscard]] Result<> run(const char *name, const Bind &bind);
    [[nodiscard]] Result<> query(const char *name, const Bind &bind, const std::function<void(const Statement &)> &use);
    [[nodiscard]] Result<std::optional<JudgedDecision>> oneDecision(const char *name, const Bind &bind);

    std::unique_ptr<SqlConnection> m_sql;
};

} // namespace stardesk
