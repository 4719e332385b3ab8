/// Sidebar: the pages with icon, name, count and a late word; as wide as its longest label, collapsible to icons.
#pragma once

#include "ui/shell/page_registry.h"

#include <QtWidgets/QFrame>

class QListView;
class QStandardItem;
class QStandardItemModel;

namespace stardesk {

class Sidebar final : public QFrame {
    Q_OBJECT
public:
    explicit Sidebar(const PageRegistry &pages, QWidget *parent = nullptr);
    void setCurrent(const QString &pageId);
    void setBadge(const QString &pageId, const PageBadge &badge);
    /// Who sits here; empty name shows nothing.
    void setPerson(const QString &name, const QString &role);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void pageChosen(const QString &pageId);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QListView *makeList();
    void retranslate();
    void fit();
    [[nodiscard]] QStandardItem *itemOf(const QString &pageId) const;

    const PageRegistry &m_pages;
    QListView *m_list;
    QListView *m_foot;
    QStandardItemModel *m_model;
    QStandardItemModel *m_footModel;
    class PersonLine *m_person;
    bool m_collapsed = false;
};

} // namespace stardesk
