/// LastPredictionPanel: how many of the last predictions came true, of sellers and of couriers, and those that did not with
/// the reason.
#pragma once

#include "models/desk/outlook_board.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class PlainTable;
class PredictionLine;
class RunLabel;

class LastPredictionPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LastPredictionPanel(QWidget *parent = nullptr);
    void show(const LastPredictions &last);
    [[nodiscard]] PredictionLine &sellers() const { return *m_sellers; }
    [[nodiscard]] PredictionLine &couriers() const { return *m_couriers; }

signals:
    void openRequested(const QString &page, const QString &key);
    void rowsRequested(const QString &page, const QString &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showMissed();

    std::vector<MissedPrediction> m_shown;
    RunLabel *m_heading;
    PredictionLine *m_sellers;
    PredictionLine *m_couriers;
    PlainTable *m_missed;
};

} // namespace stardesk
