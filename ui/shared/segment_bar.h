/// SegmentBar: two to five exclusive choices in one frame; the chosen one has the selection fill and a 2 px underline.
#pragma once

#include <QtWidgets/QAbstractButton>

class QButtonGroup;

namespace stardesk {

class SegmentBar final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the accessible name of the group.
    explicit SegmentBar(const QString &name, QWidget *parent = nullptr);

    /// Replaces the segments; keeps the chosen place where it still exists.
    void setSegments(const QStringList &labels);
    void setCounts(const QList<int> &counts); ///< in secondary after the label; -1 shows none
    void setChosen(int index);                ///< emits nothing
    void setSmall(bool small);                ///< 24 px instead of 28
    void setPadding(int px);                  ///< at each side of a label, default 10
    [[nodiscard]] int chosen() const;

signals:
    void chosenChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QButtonGroup *m_group;
    bool m_small = false;
    int m_padding = 10;
};

/// One segment; used by SegmentBar only.
class Segment final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Segment(QWidget *parent);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setMeasures(int height, int padding);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = -1;
    int m_height = 26;
    int m_padding = 10;
};

} // namespace stardesk
