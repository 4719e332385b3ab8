/// The second half of ListPage: what it says of its rows, what is done with those that are chosen, exports.
#include "models/core/text/failure_text.h"
#include "ui/lists/list_export.h"
#include "ui/lists/list_page.h"
#include "ui/lists/list_split.h"
#include "ui/lists/selection_bar.h"
#include "ui/shared/strips.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/type.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {

QString ListPage::title() const
{
    const auto listing = m_model->listing();
    const QString name = texts().title;
    return listing ? tr("%1 – %2").arg(name, m_filter->countText()) : name;
}

QString ListPage::statusText() const
{
    const auto listing = m_model->listing();
    if (!listing)
        return {};
    const QLocale locale;
    const Texts words = texts();
    QString text = listing->total() == listing->tableRows()
        ? words.countNoun.arg(locale.toString(listing->total()))
        : words.ofNoun.arg(locale.toString(listing->total()), locale.toString(listing->tableRows()));
    const QString filter = m_chips.words([this](const QString &key) { return columnTitle(key).toLower(); });
    if (!filter.isEmpty())
        text += u" · "_s + filter;
    if (!m_filter->text().isEmpty())
        text += u" · "_s + tr("filter: %1").arg(m_filter->text());
    if (const qint64 chosen = m_table->selection().count(listing->total()); chosen > 0)
        text += u" · "_s + tr("%1 chosen").arg(locale.toString(chosen));
    return text;
}

void ListPage::buildBars()
{
    auto *list = static_cast<QVBoxLayout *>(m_list->layout());
    for (QWidget *bar : std::initializer_list<QWidget *>{m_selectionBar, m_progress, m_message}) {
        list->addWidget(bar);
        bar->hide();
    }
    m_exportAction = addPageAction(QKeySequence(u"Ctrl+E"_s), [this] { askForFile(); });
    m_selectionBar->setActions({m_exportAction});
}

void ListPage::connectBars()
{
    connect(m_table, &DataTable::selectionRuleChanged, this, &ListPage::onSelection);
    connect(m_selectionBar, &SelectionBar::cleared, m_table, &DataTable::clearChosen);
    connect(m_progress, &ProgressStrip::cancelled, m_export, &ListExport::cancel);
    connect(m_message, &MessageStrip::closed, m_message, &QWidget::hide);
    connect(m_message, &MessageStrip::actionTriggered, this, [this] {
        m_message->hide();
        if (m_messageUse)
            std::exchange(m_messageUse, {})();
    });
    connect(m_export, &ListExport::progress, this, [this](qint64 rows, qint64 total) {
        m_progress->setState({tr("Writing rows"), rows, total, -1, {}});
    });
    connect(m_export, &ListExport::finished, this, [this](const QString &file, qint64 rows, int columns) {
        m_progress->hide();
        const QLocale locale;
        tell(Tone::Good, tr("%1 rows, %2 columns written to %3.")
                             .arg(locale.toString(rows), locale.toString(columns), QFileInfo(file).fileName()));
        emit exported(file, rows);
    });
    connect(m_export, &ListExport::failed, this, [this](const Failure &failure) {
        m_progress->hide();
        if (failure.code != Failure::Code::Cancelled)
            tell(Tone::Problem, failureText(failure));
    });
}

void ListPage::tell(Tone tone, const QString &sentence, const QString &action, std::function<void()> use)
{
    m_messageUse = std::move(use);
    m_message->show(tone, sentence, action);
}

QAction *ListPage::addPageAction(const QKeySequence &keys, std::function<void()> use)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(use));
    addAction(action);
    return action;
}

void ListPage::setSelectionActions(const QList<QAction *> &actions)
{
    m_selectionBar->setActions(QList<QAction *>{m_exportAction} + actions);
}

void ListPage::onSelection()
{
    const auto listing = m_model->listing();
    const qint64 chosen = listing ? m_table->selection().count(listing->total()) : 0;
    m_selectionBar->setVisible(chosen > 0);
    m_selectionBar->setCount(chosen);
}

QStringList ListPage::chosenKeys(int most) const
{
    const RowSelection &selection = m_table->selection();
    QStringList keys;
    if (selection.mode == RowSelection::Mode::AllExcept) {
        for (int row = 0; row < m_model->rowCount() && keys.size() < most; ++row)
            if (const QString key = m_model->keyAt(row); selection.contains(key))
                keys.append(key);
        return keys;
    }
    keys = QStringList(selection.keys.begin(), selection.keys.end());
    std::ranges::sort(keys, {}, [this](const QString &key) { return m_model->rowOfKey(key); });
    return keys.mid(0, most);
}

void ListPage::exportTo(const QString &file)
{
    const auto listing = m_model->listing();
    if (!listing || !m_source)
        return;
    ListExport::Order order{m_name.toStdString(), m_source, m_model->currentRequest(), m_table->selection(), {}, file,
                            QLocale().decimalPoint() == u","_s ? u';' : u','};
    for (const int column : m_table->visibleColumns())
        order.columns.append(m_model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString());
    if (m_workspace.hasData())
        order.head = paperHead(m_workspace.session(), texts().title, QLocale().name());
    order.head.filter = order.request.filter;
    if (!m_export->start(order))
        return;
    m_message->hide();
    m_progress->setState({tr("Writing rows"), 0, listing->total(), -1, {}});
    m_progress->show();
}

void ListPage::askForFile()
{
    const auto listing = m_model->listing();
    if (!listing || m_export->isRunning())
        return;
    const QLocale locale;
    const qint64 chosen = m_table->selection().count(listing->total());
    //: Title of the file dialog: how many rows and columns are written.
    const QString title = tr("Export %1 rows, %2 columns").arg(locale.toString(chosen > 0 ? chosen : listing->total()),
                                                              locale.toString(m_table->visibleColumns().size()));
    const QString file = QFileDialog::getSaveFileName(this, title, m_name + u".xlsx"_s,
                                                      tr("Excel workbook (*.xlsx);;CSV (*.csv);;Tab separated (*.tsv);;PDF (*.pdf)"));
    if (!file.isEmpty())
        exportTo(file);
}

void ListPage::showInstead(QWidget *widget)
{
    if (m_instead == widget)
        return;
    if (m_instead)
        m_instead->hide();
    m_instead = widget;
    m_splitter->setVisible(!widget);
    if (widget) {
        m_layout->addWidget(widget, 1); // again for one that is there already: it only moves
        widget->show();
        widget->setFocus();
    } else {
        m_splitter->fit();
    }
    emit statusChanged();
}

} // namespace stardesk
