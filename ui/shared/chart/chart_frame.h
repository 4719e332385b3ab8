/// ChartFrame: every chart of the program stands in one: the finding as title, a place for legend or segments, a button
/// for the table twin, keyboard walk, accessible description, copy and export.
#pragma once

#include "ui/shared/chart/chart_decor.h"

#include <QtWidgets/QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QStackedWidget;

namespace stardesk {

class Button;
class ChartCanvas;
class DataTable;
class RunLabel;

class ChartFrame final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the accessible name ("Star history").
    explicit ChartFrame(const QString &name, QWidget *parent = nullptr);

    /// The title says what the data says ("Marketing limits both tracks").
    void setFinding(const QString &finding);
    /// One sentence made from the data, for screen readers.
    void setDescription(const QString &sentence);
    /// Between title and table button: legend, note or segments; takes ownership.
    void setCorner(QWidget *corner);

    /// One line of the chart; colours and dashes come from the theme by its role.
    struct Line {
        enum class Role { Official, Series, Assumption };
        QString name;
        Role role = Role::Series;
        int series = 1;             ///< 1 to 8: colour and dash
        QList<QPointF> points;      ///< at most 2,000
        bool step = false;          ///< stairs: a value holds until the next
    };
    void setLines(const QList<Line> &lines, const ChartDecor &decor, const QList<ChartPoint> &walk = {});
    /// The same numbers as a table; not owned.
    void setTwin(QAbstractItemModel *twin);
    void showTwin(bool on);
    [[nodiscard]] bool isTwinShown() const;
    [[nodiscard]] ChartCanvas *canvas() const { return m_canvas; }

    void copyImage();
    void copyRows();
    /// SVG or PNG by the suffix; false when the file cannot be written.
    [[nodiscard]] bool exportTo(const QString &file);
    void retheme();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retranslate();

    RunLabel *m_title;
    QHBoxLayout *m_head;
    QWidget *m_corner = nullptr;
    Button *m_tableButton;
    QStackedWidget *m_stack;
    ChartCanvas *m_canvas;
    DataTable *m_twin;
    QList<Line> m_lines;
    ChartDecor m_decor;
};

} // namespace stardesk
