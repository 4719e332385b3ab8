/// StageTimeline: the stages of a parcel on one axis, planned above and actual below, painted over the same rows its
/// table twin shows. Rows are walked with the arrow keys.
#pragma once

#include "models/tables/row_roles.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

namespace stardesk {

/// One piece of what happened in a stage; instants are UTC ms.
struct StagePiece {
    enum class Kind { Actual, Over, Excused, NoScan };
    Kind kind = Kind::Actual;
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

struct StageRow {
    QString name;
    qint64 plannedFromMs = 0; ///< 0 with plannedToMs 0: no plan
    qint64 plannedToMs = 0;
    QList<StagePiece> pieces;
    qint64 impossibleAtMs = 0; ///< 0: none; a scan in an order that cannot be
    bool underWay = false;     ///< still going on: an arrow head at now
    QString variance;          ///< "on time", "+6 h"
    bool late = false;         ///< variance in text colour instead of secondary
    bool most = false;         ///< the largest delay: bold and negative
    QString note;              ///< "no scan 9 d 5 h"
    Tone noteTone = Tone::Muted;
    int documents = 0;
    bool documentsMissing = false; ///< a required one is not there: "0!" in warning
};

struct StageTimelineData {
    QList<StageRow> rows;
    qint64 fromMs = 0;       ///< start of the clock
    qint64 toMs = 0;         ///< delivery, or now
    QString fromLabel;
    qint64 promiseMs = 0;    ///< 0: none
    QString promiseLabel;
    qint64 deliveredMs = 0;  ///< 0: still under way
    QString deliveredLabel;
    QList<qint64> gridMs;    ///< light lines, days at round distances
};

class StageTimeline final : public QWidget {
    Q_OBJECT
public:
    explicit StageTimeline(QWidget *parent = nullptr);
    void setStages(const StageTimelineData &stages);
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const { return m_current; }
    /// At 100 %, 18 to 24; a short window takes the smaller rows.
    void setRowHeight(int px);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentRowChanged(int row);
    void opened(int row);
    void papersWanted(int row); ///< Space

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void measure();
    [[nodiscard]] double xOf(qint64 ms) const;
    [[nodiscard]] QRect rowRect(int row) const;
    void paintRow(QPainter &painter, int row) const;
    void paintBars(QPainter &painter, int row) const;
    void paintAxis(QPainter &painter) const;
    void paintAxisLabels(QPainter &painter) const;
    void speakRow();

    StageTimelineData m_stages;
    int m_current = -1;
    int m_rowHeight = 24;
    int m_name = 0;     ///< px of the columns, as wide as their longest text
    int m_variance = 0;
    int m_note = 0;
};

/// Legend of the timeline: planned, actual, over plan, excused, no scan.
class StageLegend final : public QWidget {
    Q_OBJECT
public:
    explicit StageLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace stardesk
