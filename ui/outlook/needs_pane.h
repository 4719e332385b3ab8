/// NeedsPane: the third list of the outlook: what needs somebody today, from all desks; each opens its rows.
#pragma once

#include "models/desk/today_desk.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class ContentStack;
class RunLabel;
class TodayList;

class NeedsPane final : public QWidget {
    Q_OBJECT
public:
    /// `key`: the digit that jumps here.
    explicit NeedsPane(const QString &key, QWidget *parent = nullptr);
    void show(const std::vector<TodayItem> &items, qint64 nowMs);
    void fail(const Failure &failure);
    [[nodiscard]] TodayList &list() const { return *m_list; }

signals:
    void rowsRequested(const QString &page, const QString &filter);

private:
    RunLabel *m_heading;
    TodayList *m_list;
    ContentStack *m_stack;
};

} // namespace stardesk
