/// DayStrip: the next fourteen Beijing days with what the rules fix on them; fixed days are hatched.
#pragma once

#include "models/core/beijing.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

namespace stardesk {

class DayStrip final : public QWidget {
    Q_OBJECT
public:
    struct Event {
        BeijingDay day;
        QString text;
        bool strong = false;
    };
    explicit DayStrip(QWidget *parent = nullptr);
    /// Days from `fixedFrom` to the day before `fixedTo` are hatched.
    void show(BeijingDay today, BeijingDay fixedFrom, BeijingDay fixedTo, const QList<Event> &events);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Placed {
        qsizetype event;
        int x;     ///< of the day
        int from;  ///< left edge of the words
        int line;
    };
    [[nodiscard]] QList<Placed> placedEvents() const;
    [[nodiscard]] double xOf(BeijingDay day) const;

    BeijingDay m_today;
    BeijingDay m_fixedFrom;
    BeijingDay m_fixedTo;
    QList<Event> m_events;
};

} // namespace stardesk
