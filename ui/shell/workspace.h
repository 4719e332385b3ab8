/// Workspace: the opened store as the window's pages see it. It opens, closes and tells; it decides nothing.
#pragma once

#include "models/desk/as_of_desk.h"
#include "ui/shell/view_clock.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace stardesk {

class SessionWorker;
class TextIndex;

class Workspace final : public QObject {
    Q_OBJECT
public:
    Workspace(QString profile, const Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens the newest generation; dataChanged follows. NotFound before the first sync: hasData() stays false. Who
    /// looked at the past is back in the present.
    Result<> open();
    /// Shows the desk as it was (View → As of…); dataChanged follows. Nothing can be decided until open() comes back.
    Result<> openPast(const PastStore &past);
    /// What is looked at, if not the present.
    [[nodiscard]] const std::optional<PeriodEnd> &pastEnd() const { return m_past; }
    [[nodiscard]] bool hasData() const { return bool(m_session); }
    /// Only while hasData().
    [[nodiscard]] StoreSession &session() const { return *m_session; }
    /// The store of the present, also while the past is looked at.
    [[nodiscard]] const QString &profile() const { return m_profile; }
    /// The time of what is on screen: in the past it stands still.
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The time for what goes on meanwhile: deliveries, imports, reminders.
    [[nodiscard]] const Clock &presentClock() const { return m_clock.present(); }

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
    Result<> show(const QString &profile, std::optional<qint64> pastMs);

    QString m_profile;
    ViewClock m_clock;
    std::optional<PeriodEnd> m_past;
    std::unique_ptr<StoreSession> m_session;
    std::unique_ptr<SessionWorker> m_worker;
};

/// "5 Mar", "5 mar", "3月5日" of a date, by the language in use.
[[nodiscard]] QString dayText(const QDate &date);

} // namespace stardesk
