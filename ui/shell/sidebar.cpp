#include "ui/shell/sidebar.h"

#include "ui/shared/runs.h"
#include "ui/shell/nav_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kPadding = 8;
constexpr int kLeast = 168;
constexpr int kCollapsed = 44;
constexpr int kPersonHeight = 48;

} // namespace

/// Name and role of the operator at the foot of the sidebar.
class PersonLine final : public QWidget {
public:
    using QWidget::QWidget;
    void setPerson(const QString &name, const QString &role)
    {
        m_name = name;
        m_role = role;
        setAccessibleName(role.isEmpty() ? name : name + u", "_s + role);
        setVisible(!name.isEmpty());
        update();
    }
    void setCollapsed(bool collapsed) { m_collapsed = collapsed; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.fillRect(QRect(0, px(6), width(), 1), theme().border);
        const QRect icon(px(10), px(6), px(16), height() - px(6));
        drawIcon(p, icon, u"lock"_s, px(16), theme().textSecondary);
        if (m_collapsed)
            return;
        const int x = icon.right() + 1 + px(10);
        drawRuns(p, {x, px(14), width() - x, px(17)}, {Run::of(m_name).elided()});
        drawRuns(p, {x, px(30), width() - x, px(16)}, {Run::caption(m_role).elided()});
    }

private:
    QString m_name;
    QString m_role;
    bool m_collapsed = false;
};

Sidebar::Sidebar(const PageRegistry &pages, QWidget *parent)
    : QFrame(parent)
    , m_pages(pages)
    , m_list(makeList())
    , m_foot(makeList())
    , m_model(new QStandardItemModel(this))
    , m_footModel(new QStandardItemModel(this))
    , m_person(new PersonLine(this))
{
    int group = 0;
    for (const PageEntry &page : pages) {
        if (page.group == PageEntry::kNotInSidebar)
            continue;
        auto *item = new QStandardItem;
        item->setData(page.id, NavIdRole);
        item->setData(page.icon, NavIconRole);
        item->setData(-1, NavCountRole);
        item->setData(page.group > group, NavGapRole);
        item->setEnabled(page.isReady());
        item->setEditable(false);
        group = qMax(group, page.group);
        (page.group < 0 ? m_footModel : m_model)->appendRow(item);
    }
    m_list->setModel(m_model);
    m_foot->setModel(m_footModel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(kPadding), px(kPadding), px(kPadding) + 1, px(6));
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
    layout->addWidget(m_person);
    m_person->setPerson({}, {});
    retranslate();
}

QListView *Sidebar::makeList()
{
    auto *list = new QListView(this);
    list->setItemDelegate(new NavDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->viewport()->setAttribute(Qt::WA_Hover);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->viewport()->setAutoFillBackground(false);
    const auto choose = [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEnabled)
            emit pageChosen(index.data(NavIdRole).toString());
    };
    connect(list, &QListView::clicked, this, choose);
    connect(list, &QListView::activated, this, choose);
    return list;
}

QStandardItem *Sidebar::itemOf(const QString &pageId) const
{
    for (const QStandardItemModel *model : {m_model, m_footModel})
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->item(row)->data(NavIdRole).toString() == pageId)
                return model->item(row);
    return nullptr;
}

void Sidebar::setCurrent(const QString &pageId)
{
    for (QListView *list : {m_list, m_foot}) {
        list->setProperty("shownId", pageId);
        list->viewport()->update();
    }
    if (QStandardItem *item = itemOf(pageId))
        (item->model() == m_model ? m_list : m_foot)->setCurrentIndex(item->index());
}

void Sidebar::setBadge(const QString &pageId, const PageBadge &badge)
{
    QStandardItem *item = itemOf(pageId);
    if (!item)
        return;
    item->setData(badge.count, NavCountRole);
    item->setData(badge.late, NavLateRole);
    QString spoken = item->text();
    if (badge.count >= 0)
        spoken += u", "_s + tr("%n need you", nullptr, badge.count);
    if (!badge.late.isEmpty())
        spoken += u", "_s + badge.late;
    item->setData(spoken, Qt::AccessibleTextRole);
    fit();
}

void Sidebar::setPerson(const QString &name, const QString &role)
{
    m_person->setPerson(name, role);
    fit();
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (QListView *list : {m_list, m_foot}) {
        static_cast<NavDelegate *>(list->itemDelegate())->setCollapsed(collapsed);
        list->doItemsLayout();
    }
    m_person->setCollapsed(collapsed);
    fit();
}

void Sidebar::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    m_foot->setAccessibleName(tr("Settings"));
    for (const PageEntry &page : m_pages) {
        QStandardItem *item = itemOf(page.id);
        if (!item)
            continue;
        item->setText(page.titleText());
        const QString tip = page.isReady() ? QKeySequence(page.shortcut).toString(QKeySequence::NativeText) : page.comingText();
        item->setToolTip(page.isReady() ? page.titleText() + u"  "_s + tip : tip);
        item->setData(page.isReady() ? page.titleText() : page.titleText() + u". "_s + tip, Qt::AccessibleTextRole);
        item->setData(page.isReady() ? QString() : tip, Qt::AccessibleDescriptionRole);
    }
    fit();
}

// As wide as its longest label: Spanish needs 186, English and Chinese 168.
void Sidebar::fit()
{
    int width = px(kLeast);
    for (const QStandardItemModel *model : {m_model, m_footModel})
        for (int row = 0; row < model->rowCount(); ++row)
            width = qMax(width, NavDelegate::widthOf(model->index(row, 0)) + 2 * px(kPadding) + 1);
    setFixedWidth(m_collapsed ? px(kCollapsed) : width);
    m_foot->setFixedHeight(px(size::navItem + 2));
    m_person->setFixedHeight(px(kPersonHeight));
    for (QListView *list : {m_list, m_foot})
        list->doItemsLayout();
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
    QFrame::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme().window);
    p.fillRect(QRect(width() - 1, 0, 1, height()), theme().border);
}

} // namespace stardesk
