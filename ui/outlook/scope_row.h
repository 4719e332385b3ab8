/// ScopeRow: whose stars the outlook shows, what changed since yesterday, and how many stay as they are; every count opens
/// its rows.
#pragma once

#include "models/desk/outlook_board.h"
#include "ui/outlook/moves_model.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class RunButton;
class RunLabel;
class SegmentBar;
class UnchangedButton;

class ScopeRow final : public QWidget {
    Q_OBJECT
public:
    explicit ScopeRow(QWidget *parent = nullptr);
    void show(const OutlookBoard &board);
    /// Nothing where the history has not both days.
    void setChange(const std::optional<OutlookChange> &change);
    void retranslate();
    [[nodiscard]] MovesModel::Scope scope() const;
    [[nodiscard]] SegmentBar &segments() const { return *m_scope; }
    [[nodiscard]] RunButton &falling() const { return *m_falling; }
    [[nodiscard]] RunButton &recovered() const { return *m_recovered; }
    [[nodiscard]] UnchangedButton &unchanged() const { return *m_unchanged; }

signals:
    void scopeChanged();
    void rowsRequested(const QString &page, const QString &filter);

private:
    std::optional<OutlookChange> m_change;
    SegmentBar *m_scope;
    RunLabel *m_since;
    RunButton *m_falling;
    RunButton *m_recovered;
    UnchangedButton *m_unchanged;
};

} // namespace stardesk
