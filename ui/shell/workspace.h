/// Workspace: the opened store as the window's pages see it. It opens, closes and tells; it decides nothing.
#pragma once

#include "models/core/result.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace stardesk {

class Clock;
class SessionWorker;
class StoreSession;
class TextIndex;

class Workspace final : public QObject {
    Q_OBJECT
public:
    Workspace(QString profile, const Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens the newest generation; dataChanged follows. NotFound before the first sync: hasData() stays false.
    Result<> open();
    [[nodiscard]] bool hasData() const { return bool(m_session); }
    /// Only while hasData().
    [[nodiscard]] StoreSession &session() const { return *m_session; }
    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Reads records on a thread of its own; pages ask it for what they show. Only while hasData().
    [[nodiscard]] SessionWorker &worker() const { return *m_worker; }
    /// The packed columns of a table, read by the worker. `use` runs on the GUI thread while `asker` lives.
    using UseTable = std::function<void(const Result<std::shared_ptr<const TextIndex>> &)>;
    void table(const QString &name, QObject *asker, UseTable use);

    [[nodiscard]] bool isDemo() const;
    /// "Data of 24 Mar 08:12" Beijing; empty without data.
    [[nodiscard]] QString dataText() const;
    /// "Synced 08:12" Beijing of the export on screen; empty without data.
    [[nodiscard]] QString syncedText() const;
    /// "Counting day 31 Mar, in 7 d"; empty without rules.
    [[nodiscard]] QString countingText() const;
    /// Who sits here; empty for a read-only desk.
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString personRole() const;

signals:
    void dataChanged();

private:
    QString m_profile;
    const Clock &m_clock;
    std::unique_ptr<StoreSession> m_session;
    std::unique_ptr<SessionWorker> m_worker;
};

/// "5 Mar", "5 mar", "3月5日" of a date, by the language in use.
[[nodiscard]] QString dayText(const QDate &date);

} // namespace stardesk
