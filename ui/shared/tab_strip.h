/// TabStrip: tabs with a 2 px underline under the bold current one, and a regular count beside each label.
#pragma once

#include <QtWidgets/QTabBar>

namespace stardesk {

class TabStrip final : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(const QString &name, QWidget *parent = nullptr);
    /// Labels in order; keeps the current tab where it exists.
    void setLabels(const QStringList &labels);
    /// -1 shows no count; `problem` draws it in the negative colour.
    void setCount(int tab, int count, bool problem = false);
    /// px the tab needs, shown or not.
    [[nodiscard]] int tabWidth(int tab) const { return tabSizeHint(tab).width(); }
    /// Tabs stand closer where they would not fit otherwise; call it when the room or the labels change.
    /// Returns the px they take together.
    int fitInto(int width);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    struct Count {
        int value = -1;
        bool problem = false;
    };
    [[nodiscard]] Count countOf(int tab) const;
    [[nodiscard]] int padding() const;

    bool m_tight = false;
};

} // namespace stardesk
