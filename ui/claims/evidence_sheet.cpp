#include "ui/claims/evidence_sheet.h"

#include "ui/shared/button.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace stardesk {

EvidenceSheet::EvidenceSheet(QWidget *parent)
    : QWidget(parent)
    , m_back(new Button({}, Button::Look::Flat, this))
    , m_title(new RunLabel(this))
    , m_copy(new Button({}, Button::Look::Flat, this))
    , m_attach(new Button({}, Button::Look::Flat, this))
    , m_note(new RunLabel(this))
    , m_table(new PlainTable(this))
    , m_empty(new RunLabel(this))
    , m_scroll(new QScrollArea(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(6));
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(m_attach);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table);
    rows->addWidget(m_empty);
    rows->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding - 8), px(4), px(size::pagePadding - 8), 0);
    layout->setSpacing(px(2));
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_scroll, 1);
    m_note->setContentsMargins(px(8), 0, 0, 0);
    m_back->setIconName(u"back"_s);
    m_table->setRowHeight(24);
    m_attach->setIconName(u"clip"_s);
    m_attach->setKeyHint(u"Ctrl+D"_s);
    setFocusProxy(m_back);
    connect(m_attach, &QPushButton::clicked, this, &EvidenceSheet::attachWanted);
    connect(m_table, &PlainTable::rowActivated, this, &EvidenceSheet::rowOpened);
    connect(m_back, &QPushButton::clicked, this, &EvidenceSheet::closed);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_shown.copyText); });
    retranslate();
}

void EvidenceSheet::show(const EvidenceTable &table)
{
    m_shown = table;
    m_title->setRuns({Run::strong(table.title).elided()});
    m_note->setVisible(!table.note.isEmpty());
    m_note->setRuns(table.note);
    m_copy->setVisible(!table.copyText.isEmpty());
    m_table->setVisible(!table.rows.isEmpty());
    m_empty->setVisible(table.rows.isEmpty());
    m_empty->setRuns({Run::secondary(table.empty)});
    m_table->setColumns(table.columns);
    m_table->setRows(table.rows);
    QList<int> links;
    for (int row = 0; table.papers && row < table.rows.size(); ++row)
        links.append(row);
    m_table->setLinkedRows(links);
    m_attach->setVisible(table.papers);
    setFocusProxy(links.isEmpty() ? static_cast<QWidget *>(m_back) : m_table);
    m_table->setAccessibleName(table.title);
    m_scroll->verticalScrollBar()->setValue(0);
}

void EvidenceSheet::retranslate()
{
    m_back->setAccessibleName(tr("Back to the claim"));
    m_back->setToolTip(tr("Back to the claim (Esc)"));
    m_copy->setText(tr("Copy explanation"));
    m_attach->setText(tr("Attach…"));
}

void EvidenceSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EvidenceSheet::keyPressEvent(QKeyEvent *event)
{
    const int line = px(24);
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Backspace: return emit closed();
    case Qt::Key_Up: return bar->setValue(bar->value() - line);
    case Qt::Key_Down: return bar->setValue(bar->value() + line);
    case Qt::Key_PageUp: return bar->setValue(bar->value() - bar->pageStep());
    case Qt::Key_PageDown: return bar->setValue(bar->value() + bar->pageStep());
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace stardesk
