#include "ui/shell/shortcut_sheet.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 560;

/// Keys every table and list of the program knows; they are not actions.
QList<QPair<QString, QString>> viewKeys()
{
    return {{ShortcutSheet::tr("Table: open the row"), u"Enter"_s},
            {ShortcutSheet::tr("Table: choose the row"), u"Space"_s},
            {ShortcutSheet::tr("Table: choose all rows"), u"Ctrl+A"_s},
            {ShortcutSheet::tr("Table: menu of the cell"), u"Menu"_s},
            {ShortcutSheet::tr("Filter: clear"), u"Esc Esc"_s},
            {ShortcutSheet::tr("Chart: walk the points"), u"← →"_s}};
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_table(new QTableWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(px(kWidth), px(kHeight));
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Find a shortcut"));
    m_search->setAccessibleName(tr("Find a shortcut"));
    QList<QPair<QString, QString>> rows;
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty())
            rows.append({action->iconText(), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    rows += viewKeys();
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setColumnCount(2);
    m_table->setRowCount(int(rows.size()));
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int i = 0; i < rows.size(); ++i) {
        m_table->setItem(i, 0, new QTableWidgetItem(rows[i].first));
        m_table->setItem(i, 1, new QTableWidgetItem(rows[i].second));
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::narrow);
}

void ShortcutSheet::narrow(const QString &text)
{
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const bool fits = m_table->item(i, 0)->text().contains(text, Qt::CaseInsensitive)
            || m_table->item(i, 1)->text().contains(text, Qt::CaseInsensitive);
        m_table->setRowHidden(i, !fits);
    }
}

} // namespace stardesk
