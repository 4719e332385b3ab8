/// LastPredictionPanel: how many of the last prediction came true, and every one that did not with its reason.
#pragma once

#include "models/desk/outlook_board.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class PlainTable;
class RunButton;
class RunLabel;

class LastPredictionPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LastPredictionPanel(QWidget *parent = nullptr);
    void show(const std::optional<LastPrediction> &last);
    /// "27 of 31 right" opens the 31; "and 3 more" opens all that were missed.
    [[nodiscard]] RunButton &hits() const { return *m_hits; }
    [[nodiscard]] RunButton &rest() const { return *m_rest; }

signals:
    void openRequested(const QString &page, const QString &key);
    void rowsRequested(const QString &page, const QString &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showMissed();

    std::optional<LastPrediction> m_last;
    RunLabel *m_heading;
    RunButton *m_hits;
    RunLabel *m_days;
    PlainTable *m_missed;
    RunButton *m_rest;
};

} // namespace stardesk
