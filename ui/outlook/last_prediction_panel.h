/// LastPredictionPanel: how many of the last prediction came true, and every one that did not with its reason.
#pragma once

#include "models/desk/outlook_board.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class PlainTable;
class RunLabel;

class LastPredictionPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LastPredictionPanel(QWidget *parent = nullptr);
    void show(const std::optional<LastPrediction> &last);

private:
    RunLabel *m_heading;
    RunLabel *m_days;
    PlainTable *m_missed;
    RunLabel *m_rest;
};

} // namespace stardesk
