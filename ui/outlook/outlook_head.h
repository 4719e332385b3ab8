/// OutlookHead: the star day and what it counts, morning sheet and export, the strip of the phase or of old data, and the
/// rule clock below.
#pragma once

#include "models/desk/outlook_board.h"
#include "models/tables/row_roles.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class Button;
class MessageStrip;
class RuleClock;
class RunLabel;
struct SellerRules;

class OutlookHead final : public QWidget {
    Q_OBJECT
public:
    explicit OutlookHead(QWidget *parent = nullptr);
    void show(const OutlookBoard &board, const SellerRules &rules, qint64 nowMs);
    /// How a task went, in the place of the phase.
    void tell(Tone tone, const QString &sentence);
    void retranslate();

signals:
    void sheetRequested();
    void exportRequested();

private:
    void showPhase(const OutlookBoard &board, qint64 nowMs);

    RunLabel *m_title;
    Button *m_sheet;
    Button *m_export;
    MessageStrip *m_strip;
    RuleClock *m_clock;
};

} // namespace stardesk
