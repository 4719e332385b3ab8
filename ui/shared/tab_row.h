/// TabRow: a tab strip that never cuts a label: tabs without room go into a menu at its end, and the one that is chosen
/// there takes the last place.
#pragma once

#include <QtWidgets/QWidget>

namespace stardesk {

class Button;
class TabStrip;

class TabRow final : public QWidget {
    Q_OBJECT
public:
    explicit TabRow(const QString &name, QWidget *parent = nullptr);
    void setLabels(const QStringList &labels);
    /// -1 shows no count.
    void setCount(int tab, int count, bool problem = false);
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const;
    void setCurrent(int tab);
    [[nodiscard]] TabStrip *strip() const { return m_strip; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(int tab);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void openMenu();

    TabStrip *m_strip;
    Button *m_more;
};

} // namespace stardesk
