/// AsOfDialog: the period ends of which the data have history, newest first, with what each of them knows.
#pragma once

#include "models/desk/as_of_desk.h"

#include <QtWidgets/QDialog>

class QTableWidget;

namespace stardesk {

class AsOfDialog final : public QDialog {
    Q_OBJECT
public:
    /// `ends` is not empty. `shown`: the one that is looked at, where it is one.
    AsOfDialog(std::vector<PeriodEnd> ends, const std::optional<PeriodEnd> &shown, QWidget *parent);
    [[nodiscard]] const PeriodEnd &chosen() const;

private:
    void fill();

    std::vector<PeriodEnd> m_ends;
    QTableWidget *m_table;
};

/// "28 Feb 2026", "28 feb 2026", "2026年2月28日": a Beijing day in the language in use.
[[nodiscard]] QString periodEndText(BeijingDay day);
/// "Couriers, sellers, claims": what a period end has history of.
[[nodiscard]] QString historyText(const PeriodEnd &end);

} // namespace stardesk
