/// IncentivesPanel: what the star brings: due, awarded, expired, by whom, and the catalogue by star.
#pragma once

#include "ui/couriers/profile_panel.h"

namespace stardesk {

class Card;
class PlainTable;

class IncentivesPanel final : public ProfilePanel {
    Q_OBJECT
public:
    explicit IncentivesPanel(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void fillTotals();
    void fillAwards();
    void fillCatalogue();

    Card *m_totals;
    RunLabel *m_awardsHead;
    PlainTable *m_awards;
    RunLabel *m_catalogueHead;
    PlainTable *m_catalogue;
};

} // namespace stardesk
