/// PredictionLine: how well the last prediction of one kind did, in one line: "52 of 55 sellers right, 3 missed", and the days it
/// is about. Both counts open their rows.
#pragma once

#include "models/desk/outlook_board.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class RunButton;
class RunLabel;

class PredictionLine final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Sellers, Couriers };
    explicit PredictionLine(Kind kind, QWidget *parent = nullptr);
    /// Nothing: the data do not reach back to the counting day, and the line says so.
    void show(const std::optional<LastPrediction> &last);
    [[nodiscard]] RunButton &hits() const { return *m_hits; }
    [[nodiscard]] RunButton &missed() const { return *m_missed; }

signals:
    void rowsRequested(const QString &page, const QString &filter);

private:
    [[nodiscard]] QString page() const { return m_kind == Kind::Sellers ? QStringLiteral("sellers") : QStringLiteral("couriers"); }
    [[nodiscard]] QString hitText(const LastPrediction &last) const;
    [[nodiscard]] QString emptyText(bool known) const;

    Kind m_kind;
    std::optional<LastPrediction> m_last;
    RunButton *m_hits;
    RunButton *m_missed;
    RunLabel *m_days;
};

} // namespace stardesk
