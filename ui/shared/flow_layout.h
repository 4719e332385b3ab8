/// FlowLayout: widgets in a line that wraps; for filter chips.
#pragma once

#include <QtWidgets/QLayout>

#include <memory>
#include <vector>

namespace stardesk {

class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    /// Gaps in px at text size 100 %.
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool move) const; ///< returns the height used

    std::vector<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace stardesk
