/// TipsPanel: what the courier can do for the next star, the most effective first, with what it would bring.
#pragma once

#include "ui/couriers/profile_panel.h"

namespace stardesk {

class Button;
class PlainTable;
class SoftStrip;

class TipsPanel final : public ProfilePanel {
    Q_OBJECT
public:
    explicit TipsPanel(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void fillTips();
    [[nodiscard]] QWidget *tipHead(const TipLine &tip, int number);
    [[nodiscard]] QWidget *effectLine(const TipLine &tip);
    void focusMark(qsizetype place);

    Button *m_sheet; ///< menu of the languages
    RunLabel *m_head;
    QList<RunLabel *> m_way; ///< the star, and an act a line
    SoftStrip *m_wayStrip;
    QWidget *m_list;
};

} // namespace stardesk
