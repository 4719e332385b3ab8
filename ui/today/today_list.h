/// TodayList: what needs somebody, one two-line row each: icon, count and words, the first of them, and when it ends.
#pragma once

#include "models/desk/today_desk.h"
#include "ui/shared/runs.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

namespace stardesk {

class TodayModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setItems(const std::vector<TodayItem> &items, qint64 nowMs);
    [[nodiscard]] const TodayItem *item(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] Runs headline(const TodayItem &item) const;
    [[nodiscard]] QString detail(const TodayItem &item) const;
    [[nodiscard]] Runs deadline(const TodayItem &item) const;
    [[nodiscard]] static QString iconOf(const TodayItem &item);

private:
    std::vector<TodayItem> m_items;
    qint64 m_nowMs = 0;
};

class TodayDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class TodayList final : public QListView {
    Q_OBJECT
public:
    /// As high as its rows; or, where `scrolls`, as its pane gives room.
    explicit TodayList(QWidget *parent = nullptr, bool scrolls = false);
    void setItems(const std::vector<TodayItem> &items, qint64 nowMs);
    [[nodiscard]] TodayModel &rows() const { return *m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void itemOpened(const stardesk::TodayItem &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);
    TodayModel *m_model;
    bool m_scrolls;
};

} // namespace stardesk
