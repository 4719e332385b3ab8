/// ChartFrame: every chart of the program stands in one: the finding as title, a place for legend or segments, a button
/// for the table twin, keyboard walk, accessible description, copy and export.
#pragma once

#include "ui/shared/chart/chart_decor.h"
#include "ui/shared/chart/chart_series.h"

#include <QtWidgets/QWidget>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace stardesk {

class Button;
class ChartCanvas;
class ChartTable;
class DataTable;
class RunLabel;

class ChartFrame final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the accessible name ("Star history").
    explicit ChartFrame(const QString &name, QWidget *parent = nullptr);

    /// What screen readers call chart, table and button; in the language in use.
    void setName(const QString &name);
    /// The title says what the data says ("Marketing limits both tracks").
    void setFinding(const QString &finding);
    /// One sentence made from the data, for screen readers.
    void setDescription(const QString &sentence);
    /// Between title and table button: legend, note or segments; takes ownership.
    void setCorner(QWidget *corner);

    using Line = ChartLine;
    void setLines(const QList<Line> &lines, const ChartDecor &decor, const QList<ChartPoint> &walk = {});
    /// Bars over as many categories as a set has values. The axis of categories runs from -0.5 to count - 0.5 (lying bars
    /// begin at the bottom); the decor names the categories by its ticks.
    void setBars(const QList<ChartBar> &bars, BarLayout layout, const ChartDecor &decor,
                 const QList<ChartPoint> &walk = {});
    /// The same numbers as a table: titles of the columns, then the rows as texts.
    void setTable(const QStringList &titles, const QList<QStringList> &rows);
    /// The twin where it is a model of its own; not owned.
    void setTwin(QAbstractItemModel *twin);
    void showTwin(bool on);
    [[nodiscard]] bool isTwinShown() const;
    [[nodiscard]] ChartCanvas *canvas() const { return m_canvas; }

    /// Title and drawing as a picture.
    void copyImage();
    void copyRows();
    /// Title and drawing as SVG or PNG by the suffix; false when the file cannot be written.
    [[nodiscard]] bool exportTo(const QString &file);
    void retheme();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeActions();
    void retranslate();
    void clearSeries();
    void askForFile();
    void paintPicture(QPainter &painter);
    [[nodiscard]] QSize pictureSize() const;

    QString m_finding;
    RunLabel *m_title;
    QHBoxLayout *m_head;
    QWidget *m_corner = nullptr;
    Button *m_tableButton;
    QStackedWidget *m_stack;
    ChartCanvas *m_canvas;
    DataTable *m_twin;
    ChartTable *m_table;
    QAction *m_asTable;
    QAction *m_copyImage;
    QAction *m_copyData;
    QAction *m_export;
    QList<Line> m_lines;
    QList<ChartBar> m_bars;
};

} // namespace stardesk
