/// StarShiftPane: how many sellers have each star now and after the next star day: the finding, the bars, and the same
/// as a table.
#pragma once

#include "models/desk/outlook_board.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class Button;
class PlainTable;
class RunLabel;
class StarBars;

class StarShiftPane final : public QWidget {
    Q_OBJECT
public:
    explicit StarShiftPane(QWidget *parent = nullptr);
    /// `then`: the star day, as words.
    void show(const OutlookBoard &board, const QString &then);
    void retranslate();
    [[nodiscard]] StarBars &bars() const { return *m_bars; }

signals:
    void rowsRequested(const QString &page, const QString &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLegend();

    OutlookLinks m_links;
    RunLabel *m_finding;
    RunLabel *m_legend;
    Button *m_asTable;
    StarBars *m_bars;
    PlainTable *m_table;
};

} // namespace stardesk
