/// HeldPanel: decisions of this desk that can still be undone, the newest first; a claim's row opens the claim, the rest
/// stands on the sync page.
#pragma once

#include "models/desk/claim_decisions.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class Button;
class PlainTable;
class RunButton;
class RunLabel;

class HeldPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HeldPanel(QWidget *parent = nullptr);
    /// Hidden without any.
    void show(const std::vector<HeldDecision> &held);
    void retranslate();
    [[nodiscard]] RunButton &count() const { return *m_count; }

signals:
    void undoRequested();
    void openRequested(const QString &page, const QString &key);

private:
    std::vector<HeldDecision> m_held;
    RunLabel *m_title;
    RunButton *m_count;
    Button *m_undo;
    PlainTable *m_table;
};

} // namespace stardesk
