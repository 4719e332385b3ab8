/// RoutePanel: every way to a star with its exact points, and the work that would change nothing.
#pragma once

#include "ui/sellers/seller_view.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class PlainTable;
class RunLabel;

class RoutePanel final : public QWidget {
    Q_OBJECT
public:
    explicit RoutePanel(QWidget *parent = nullptr);
    void show(const SellerView &view);
    /// "Customized: Quality, Transaction": indicators that raise nothing alone, by what still limits them.
    [[nodiscard]] static QStringList workWithoutEffect(const SellerView &view);

private:
    RunLabel *m_heading;
    PlainTable *m_table;
    RunLabel *m_idleTitle;
    PlainTable *m_idle;
};

} // namespace stardesk
