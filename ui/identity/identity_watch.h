/// IdentityWatch: the identity work list of the export on screen, read once after each import on a thread of its own: the
/// search goes through every employment, and no page waits for it.
#pragma once

#include "models/desk/identity_desk.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace stardesk {

class Workspace;

class IdentityWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdentityWatch(Workspace &workspace, QObject *parent = nullptr);
    ~IdentityWatch() override;

    /// Searches the export again. What is known stays until then.
    void refresh();
    /// Only what people wrote about the issues known: after a note was written or taken back.
    void refreshChecks();
    [[nodiscard]] const std::vector<IdentityIssue> &issues() const { return m_issues; }
    /// Nobody has looked at them yet.
    [[nodiscard]] qint64 open() const;
    [[nodiscard]] bool isReading() const { return m_job != nullptr; }
    /// Why the list cannot be read; empty: it was.
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    void changed();

private:
    using Issues = std::vector<IdentityIssue>;
    using Reader = std::function<Result<Issues>(StoreSession &, Job &)>;
    void read(Reader reader);
    void onRead(const std::shared_ptr<Job> &job, const Result<Issues> &issues);

    Workspace &m_workspace;
    std::shared_ptr<Job> m_job; ///< of the newest reading; null: none is on its way
    Issues m_issues;
    QString m_problem;
};

} // namespace stardesk
