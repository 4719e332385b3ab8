/// RuleClock: the star month on one line: open until the counting day ends, fixed until the star day, then published, with
/// now as a mark. Beijing time throughout.
#pragma once

#include "models/domain/star_calendar.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class RuleClock final : public QWidget {
    Q_OBJECT
public:
    explicit RuleClock(QWidget *parent = nullptr);
    /// `last`: the star day before this one; `opensMs`: when its privileges can be collected.
    void show(const StarOutlook &outlook, BeijingDay last, qint64 opensMs, qint64 nowMs);
    /// The three phases and where now is, as one sentence.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double xOf(qint64 ms) const;
    [[nodiscard]] int nameLeft(const QRect &text, int wide) const;
    void paintPhase(QPainter &p, qint64 fromMs, qint64 toMs, StarPhase phase) const;
    void paintNow(QPainter &p) const;
    void paintScale(QPainter &p) const;
    [[nodiscard]] qint64 fixedMs() const { return m_outlook.dataDate.plus(1).startMs(); }
    [[nodiscard]] qint64 endMs() const;

    StarOutlook m_outlook;
    BeijingDay m_last;
    qint64 m_opensMs = 0;
    qint64 m_nowMs = 0;
};

} // namespace stardesk
