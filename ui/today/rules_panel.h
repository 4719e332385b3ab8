/// RulesPanel: the rule sets in force, and which of them are this console's own assumption.
#pragma once

#include <QtWidgets/QWidget>

namespace stardesk {

class PlainTable;
class RunLabel;
struct TodayBoard;

class RulesPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RulesPanel(QWidget *parent = nullptr);
    void show(const TodayBoard &board);

private:
    [[nodiscard]] static QString partText(const QString &part);

    RunLabel *m_title;
    PlainTable *m_rules;
};

} // namespace stardesk
