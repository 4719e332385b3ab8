/// ListSplit: a list and the detail of one record side by side; in a narrow window the detail is a page of its own.
#pragma once

#include <QtWidgets/QSplitter>

namespace stardesk {

class ListSplit final : public QSplitter {
    Q_OBJECT
public:
    ListSplit(QWidget *list, QWidget *parent);
    void setDetail(QWidget *detail);
    [[nodiscard]] QWidget *detail() const { return m_detail; }
    /// Under 1200 px of window the detail takes the list's place.
    [[nodiscard]] bool isNarrow() const;
    void setDetailOpen(bool open);
    /// True where a narrow window had its detail open, which now gives way to the list.
    bool closeDetail();
    void fit();
    /// Once: the list is as wide as its columns where the detail keeps its room; the person may move the line afterwards.
    void fitList(int columns);
    /// Where the person put the line; empty: nowhere.
    [[nodiscard]] QByteArray place() const { return m_moved ? saveState() : QByteArray(); }
    void setPlace(const QByteArray &place); ///< a state that is not ours is passed over

protected:
    bool event(QEvent *event) override;

private:
    QWidget *m_list;
    QWidget *m_detail = nullptr;
    bool m_detailOpen = false;
    bool m_fitted = false;
    bool m_moved = false;
};

} // namespace stardesk
