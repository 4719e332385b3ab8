#include "ui/shell/palette_popup.h"

#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kRow = 36;
constexpr int kHeading = 28;
constexpr int kMostShown = 10;
constexpr int kHitRole = Qt::UserRole + 1; // index into the hits; -1 is a heading

/// Text with its matched letters in bold accent.
Runs marked(const PaletteHit &hit)
{
    Runs runs;
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < hit.matches.size(); i += 2) {
        const int start = hit.matches[i], length = hit.matches[i + 1];
        if (start > from)
            runs.append(Run::of(hit.text.mid(from, start - from)).withGap(0));
        runs.append(Run::strong(hit.text.mid(start, length), Tone::Accent).withGap(0));
        from = start + length;
    }
    if (from < hit.text.size())
        runs.append(Run::of(hit.text.mid(from)).withGap(0));
    if (!runs.isEmpty())
        runs.last().gap = 12;
    if (!hit.secondary.isEmpty())
        runs.append(Run::secondary(hit.secondary).elided());
    return runs;
}

class HitDelegate final : public QStyledItemDelegate {
public:
    HitDelegate(const QList<PaletteHit> &hits, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_hits(hits)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.rect.width(), px(index.data(kHitRole).toInt() < 0 ? kHeading : kRow)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QPainter &p = *painter;
        const int at = index.data(kHitRole).toInt();
        const QRect inner = option.rect.adjusted(px(16), 0, -px(16), 0);
        if (at < 0) {
            drawRuns(p, inner, {Run::caption(index.data().toString())});
            return;
        }
        const PaletteHit &hit = m_hits[at];
        if (option.state & QStyle::State_Selected) {
            p.fillRect(option.rect, theme().selection);
            p.fillRect(QRect(option.rect.x(), option.rect.y(), px(3), option.rect.height()), theme().accent);
        }
        drawIcon(p, {inner.x(), inner.y(), px(16), inner.height()}, hit.icon, px(16),
                 hit.enabled ? theme().textSecondary : theme().textDisabled);
        const int key = hit.key.isEmpty() ? 0 : keyHintWidth(hit.key) + px(12);
        drawRuns(p, inner.adjusted(px(28), 0, -key, 0), marked(hit), Qt::AlignLeft, !hit.enabled);
        if (key)
            drawKeyHint(p, inner.right() - key + px(12), inner, hit.key, theme().textSecondary, theme().surface);
    }

private:
    const QList<PaletteHit> &m_hits;
};

} // namespace

std::optional<QList<int>> matchWords(const QString &text, const QString &query)
{
    QList<QPair<int, int>> found;
    for (const QString &word : query.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return std::nullopt;
        found.append({int(at), int(word.size())});
    }
    std::sort(found.begin(), found.end());
    QList<int> flat;
    int end = 0;
    for (const auto &[start, length] : found)
        if (start >= end) {
            flat << start << length;
            end = start + length;
        }
    return flat;
}

PalettePopup::PalettePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_foot(new RunLabel(this))
{
    m_field->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_hits, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // rows elide; there is nothing beside them
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, px(8), 1, px(4));
    layout->setSpacing(px(4));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(px(7), 0, px(7), 0);
    top->addWidget(m_field);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(px(16), 0, px(16), 0);
    bottom->addWidget(m_foot);
    layout->addLayout(bottom);
    connect(m_field, &QLineEdit::textChanged, this, &PalettePopup::search);
    connect(m_list, &QListView::clicked, this, &PalettePopup::run);
}

void PalettePopup::setSources(const QList<PaletteSource> &sources)
{
    m_sources = sources;
}

void PalettePopup::openOver(const QRect &field)
{
    setAccessibleName(tr("Search everything"));
    m_field->setPlaceholderText(tr("Search couriers, sellers, claims, actions…"));
    m_field->setAccessibleName(tr("Search everything"));
    m_list->setAccessibleName(tr("Results"));
    m_foot->setRuns({Run::key(u"↑"_s), Run::key(u"↓"_s).withGap(6), Run::caption(tr("move")).withGap(16),
                     Run::key(u"↵"_s).withGap(6), Run::caption(tr("opens it", "the Enter key")).withGap(16), Run::key(u"Esc"_s).withGap(6),
                     Run::caption(tr("close"))});
    m_field->clear();
    search();
    setFixedWidth(px(size::palette));
    QFrame::move(field.topLeft() - QPoint(px(8), px(8)));
    show();
    m_field->setFocus();
}

void PalettePopup::search()
{
    const QString text = m_field->text().trimmed();
    m_hits.clear();
    for (const PaletteSource &source : m_sources)
        m_hits += source(text);
    fill();
    if (m_asker && !text.isEmpty())
        m_asker(text, [this, text](const QList<PaletteHit> &records) {
            if (m_field->text().trimmed() != text)
                return;
            m_hits = records + m_hits; // people and claims first, then pages and actions
            fill();
            if (m_hits.isEmpty())
                addHeading(tr("Nothing matches “%1”.").arg(text));
        });
}

void PalettePopup::addHeading(const QString &text)
{
    auto *heading = new QStandardItem(text);
    heading->setData(-1, kHitRole);
    heading->setFlags(Qt::NoItemFlags);
    m_model->appendRow(heading);
}

void PalettePopup::fill()
{
    std::stable_sort(m_hits.begin(), m_hits.end(),
                     [](const PaletteHit &a, const PaletteHit &b) { return a.enabled && !b.enabled; });
    m_model->clear();
    QString group;
    int rows = 0, headings = 0;
    for (int i = 0; i < m_hits.size(); ++i) {
        if (m_hits[i].group != group) {
            group = m_hits[i].group;
            addHeading(group);
            ++headings;
        }
        auto *item = new QStandardItem(m_hits[i].text + u' ' + m_hits[i].secondary);
        item->setData(i, kHitRole);
        m_model->appendRow(item);
        ++rows;
    }
    setFixedHeight(px(8 + size::control + 16 + 28) + qMin(rows, kMostShown) * px(kRow)
                   + qBound(1, headings, 3) * px(kHeading));
    if (m_model->rowCount() > 1)
        m_list->setCurrentIndex(m_model->index(1, 0));
}

void PalettePopup::move(int by)
{
    int row = m_list->currentIndex().row() + by;
    while (row >= 0 && row < m_model->rowCount() && m_model->index(row, 0).data(kHitRole).toInt() < 0)
        row += by;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void PalettePopup::run()
{
    const int at = m_list->currentIndex().data(kHitRole).toInt();
    if (!m_list->currentIndex().isValid() || at < 0 || !m_hits[at].enabled)
        return;
    const auto action = m_hits[at].run;
    close();
    action();
}

bool PalettePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void PalettePopup::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    drawRounded(p, rect(), 0, theme().raised, theme().borderStrong);
}

} // namespace stardesk
