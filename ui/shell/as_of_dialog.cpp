#include "ui/shell/as_of_dialog.h"

#include "ui/shared/button.h"
#include "ui/shell/workspace.h"
#include "ui/theme/type.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kWidth = 460;
constexpr int kHeight = 420;
constexpr int kBetween = 24;

} // namespace

QString periodEndText(BeijingDay day)
{
    const QString year = QString::number(day.date().year());
    return QLocale().language() == QLocale::Chinese ? year + u'年' + dayText(day.date()) : dayText(day.date()) + u' ' + year;
}

QString historyText(const PeriodEnd &end)
{
    QStringList words;
    if (end.couriers)
        words << AsOfDialog::tr("couriers");
    if (end.sellers)
        words << AsOfDialog::tr("sellers");
    if (end.claims)
        words << AsOfDialog::tr("claims");
    return words.join(QLocale().language() == QLocale::Chinese ? u"、"_s : u", "_s);
}

AsOfDialog::AsOfDialog(std::vector<PeriodEnd> ends, const std::optional<PeriodEnd> &shown, QWidget *parent)
    : QDialog(parent)
    , m_ends(std::move(ends))
    , m_table(new QTableWidget(this))
{
    setWindowTitle(tr("As of…"));
    resize(px(kWidth), px(kHeight));
    auto *what = new QLabel(tr("Every page as it was at the end of a month in Beijing, to look at only. What happened later is not there yet."), this);
    what->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *show = new Button(tr("Show this day"), Button::Look::Primary, this);
    buttons->addButton(show, QDialogButtonBox::AcceptRole);
    buttons->addButton(new Button(tr("Cancel"), Button::Look::Normal, this), QDialogButtonBox::RejectRole);
    show->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->addWidget(what);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    fill();
    const auto at = std::ranges::find_if(m_ends, [&](const PeriodEnd &end) { return shown && end.day == shown->day; });
    m_table->selectRow(at == m_ends.end() ? 0 : int(at - m_ends.begin()));
    m_table->setFocus();
    connect(m_table, &QTableWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AsOfDialog::fill()
{
    m_table->setAccessibleName(tr("Ends of months"));
    m_table->setColumnCount(2);
    m_table->setRowCount(int(m_ends.size()));
    m_table->setHorizontalHeaderLabels({tr("End of the month"), tr("History of")});
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(periodEndText(m_ends[size_t(row)].day)));
        m_table->setItem(row, 1, new QTableWidgetItem(historyText(m_ends[size_t(row)])));
    }
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(0, m_table->columnWidth(0) + px(kBetween));
}

const PeriodEnd &AsOfDialog::chosen() const
{
    return m_ends[size_t(std::max(0, m_table->currentRow()))];
}

} // namespace stardesk
