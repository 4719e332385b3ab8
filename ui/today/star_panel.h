/// StarPanel: the next star day on Today: how many fall, rise and stay, who is nearest to the edge, and what changed since
/// yesterday. Every count opens its rows.
#pragma once

#include "models/desk/today_desk.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class Button;
class PlainTable;
class RunButton;
class RunLabel;
class UnchangedButton;

class StarPanel final : public QWidget {
    Q_OBJECT
public:
    explicit StarPanel(QWidget *parent = nullptr);
    void show(const TodayBoard &board);
    /// Nothing where the history has not both days.
    void setChange(const std::optional<OutlookChange> &change);
    void retranslate();
    [[nodiscard]] Button &outlook() const { return *m_outlook; }
    [[nodiscard]] RunButton &newClaims() const { return *m_claims; }
    [[nodiscard]] RunButton &newlyFalling() const { return *m_newDown; }
    [[nodiscard]] RunButton &recovered() const { return *m_recovered; }
    [[nodiscard]] UnchangedButton &unchanged() const { return *m_same; }

signals:
    void openRequested(const QString &page, const QString &key);
    void rowsRequested(const QString &page, const QString &filter);

private:
    void build();
    void showNearest();
    void showClaims();

    TodayBoard m_board;
    std::optional<OutlookChange> m_change;
    RunLabel *m_title;
    Button *m_outlook;
    RunButton *m_down;
    RunButton *m_up;
    UnchangedButton *m_same;
    PlainTable *m_moves;
    RunLabel *m_sinceTitle;
    RunLabel *m_predicted;
    RunButton *m_newDown;
    RunButton *m_recovered;
    RunLabel *m_claimsWord;
    RunButton *m_claims;
};

} // namespace stardesk
