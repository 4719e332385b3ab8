/// The history of imports and the list of problems on the sync page.
#pragma once

#include "models/desk/sync_centre.h"

#include <QtWidgets/QScrollArea>

namespace stardesk {

class PlainTable;
class RunLabel;

/// Imports of the last 90 days, newest first: when, what kind, which version, how many rows, from where; and the way back to
/// the snapshot before, in two clicks.
class HistoryPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    void setView(const SyncCentreView &view);

signals:
    void rollBackRequested();

private:
    [[nodiscard]] QWidget *wayBack(const FeedImport &before);
};

/// Checks that failed, each with what to do, and a copy of all for the IT department without personal data.
class ProblemsPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);
    void setView(const SyncCentreView &view);

private:
    QString m_copy;
};

} // namespace stardesk
