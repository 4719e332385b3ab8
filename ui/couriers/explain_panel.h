/// ExplainPanel: the whole explanation of a star as a tree: rule line, value, source; to be copied in three languages.
#pragma once

#include "ui/couriers/profile_panel.h"
#include "ui/shared/copy_explanation.h"

class QTreeWidget;

namespace stardesk {

class ExplainPanel final : public ProfilePanel {
    Q_OBJECT
public:
    explicit ExplainPanel(QWidget *parent = nullptr);
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }

protected:
    void fill() override;

private:
    CopyExplanation m_copy;
    RunLabel *m_head;
    RunLabel *m_rules;
    QTreeWidget *m_tree;
};

} // namespace stardesk
