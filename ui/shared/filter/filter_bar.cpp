#include "ui/shared/filter/filter_bar.h"

#include "ui/shared/button.h"
#include "ui/shared/filter/filter_chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/runs.h"
#include "ui/shared/tab_order.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QStringListModel>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kDebounceMs = 120;
constexpr int kFieldWidth = 210;
constexpr int kViewNameMost = 110;

// The word under the cursor: from the last space outside quotes.
qsizetype wordStart(const QString &text, qsizetype cursor)
{
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i] == u' ' && !quoted)
            start = i + 1;
    }
    return start;
}

} // namespace

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_first(new QWidget(this))
    , m_second(new QWidget(this))
    , m_firstRow(new QHBoxLayout(m_first))
    , m_chipFlow(nullptr)
    , m_chipBox(new QWidget(m_second))
    , m_secondRow(new QHBoxLayout(m_second))
    , m_count(new RunLabel(this))
    , m_clear(new Button({}, Button::Look::Link, this))
    , m_views(new Button({}, Button::Look::Flat, this))
    , m_extra(new Button({}, Button::Look::Flat, this))
    , m_completer(new QCompleter(this))
    , m_debounce(new QTimer(this))
{
    m_chipFlow = new FlowLayout(8, m_chipBox);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_first);
    rows->addWidget(m_error);
    rows->addWidget(m_second);
    m_firstRow->setContentsMargins(px(8), px(8), px(8), px(4));
    m_firstRow->setSpacing(px(8));
    m_firstRow->addWidget(m_field);
    m_firstRow->addWidget(m_extra);
    m_firstRow->addStretch(1);
    m_extra->setIconName(u"more"_s);
    m_extra->setMenu(new QMenu(m_extra));
    m_extra->hide();
    m_firstRow->addWidget(m_views);
    m_secondRow->setContentsMargins(px(8), px(4), px(16), px(8));
    m_secondRow->setSpacing(px(12));
    m_secondRow->addWidget(m_chipBox, 0);
    m_secondRow->addStretch(1);
    m_secondRow->addWidget(m_clear);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setContentsMargins(px(10), 0, px(8), px(4));
    m_error->setFont(fontOf(TextRole::Caption));
    m_error->hide();
    m_second->hide();
    m_clear->hide();
    m_views->hide();

    m_field->setClearButtonEnabled(false);
    m_field->addAction(themedIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_first->installEventFilter(this);
    setFieldWidth(kFieldWidth);
    setPlaceholder(placeholder);
    m_completer->setWidget(m_field);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_debounce->setSingleShot(true);
    m_debounce->setInterval(kDebounceMs);
    connect(m_debounce, &QTimer::timeout, this, [this] { emit submitted(text()); });
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_debounce->start();
        complete();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBar::insertCompletion);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    retranslate();
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(text);
}

void FilterBar::setKeys(const QStringList &keys)
{
    m_keys = keys;
}

void FilterBar::setFieldWidth(int width)
{
    m_fieldWidth = width;
    m_field->setFixedWidth(px(width));
}

// Facets and chips come and go; the way through the bar stays that of reading.
void FilterBar::orderTabs()
{
    QList<QWidget *> way(m_facetButtons.begin(), m_facetButtons.end());
    way << m_extra << m_views;
    if (m_tail)
        way << m_tail;
    putInTabOrder(m_field, way << m_chipBox << m_clear);
}

void FilterBar::facetReady(const QString &key)
{
    if (QMenu *menu = m_facetMenus.value(key); menu && menu->isVisible())
        fillFacet(key, menu);
    const QString word = m_field->text().mid(wordStart(m_field->text(), m_field->cursorPosition()));
    if (m_field->hasFocus() && (word.startsWith(key + u':') || word.startsWith(u'-' + key + u':')))
        complete();
}

void FilterBar::setChips(const QList<Chip> &chips)
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // the chip may be the sender of the signal that got us here
        }
        delete item;
    }
    for (const Chip &chip : chips) {
        auto *widget = new FilterChip(chip.dimension, chip.value, chip.excluded, m_chipBox);
        connect(widget, &FilterChip::removeRequested, this, [this, term = chip.term] { emit chipRemoved(term); });
        m_chipFlow->addWidget(widget);
        widget->show();
    }
    m_chipBox->setVisible(!chips.isEmpty());
    m_clear->setVisible(!chips.isEmpty());
    m_second->setVisible(!chips.isEmpty());
    placeCount();
    orderTabs();
}

// The count stands after the chips where there are facets, else after the field: it is always beside the filter.
void FilterBar::placeCount()
{
    m_firstRow->removeWidget(m_count);
    m_secondRow->removeWidget(m_count);
    // With several facets and a views button the first row is full.
    const bool full = !m_views->isHidden() && m_facetButtons.size() > 1;
    const bool second = (m_chipFlow->count() > 0 && !m_facetButtons.isEmpty()) || full;
    if (second)
        m_secondRow->insertWidget(1, m_count);
    else
        m_firstRow->insertWidget(1 + int(m_facetButtons.size()), m_count);
    if (full)
        m_second->show();
}

void FilterBar::setCounts(qint64 shown, qint64 total, const QString &all)
{
    const QLocale locale;
    if (shown == total && !all.isEmpty()) {
        m_countText = all;
        m_count->setRuns({Run::secondary(all)});
        return;
    }
    //: Rows shown of all rows: "128 of 5,214". %1 comes first and bold.
    const QString of = tr("of %1").arg(locale.toString(total));
    m_countText = locale.toString(shown) + u' ' + of;
    m_count->setRuns({Run::strong(locale.toString(shown)), Run::of(of)});
}

void FilterBar::setError(const QString &sentence)
{
    m_error->setText(sentence);
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText, theme().negative);
    m_error->setPalette(red);
    m_error->setVisible(!sentence.isEmpty());
    if (m_field->property("error").toBool() == sentence.isEmpty()) {
        m_field->setProperty("error", !sentence.isEmpty());
        m_field->style()->unpolish(m_field);
        m_field->style()->polish(m_field);
    }
    m_field->setAccessibleDescription(sentence);
}

void FilterBar::setTail(QWidget *tail)
{
    m_tail = tail;
    // A row of its own: beside chips and their count it would make the list as wide as all three together.
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(8), px(4), px(8), px(8));
    row->addWidget(tail);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->insertLayout(2, row);
    orderTabs();
}

void FilterBar::setViewsMenu(QMenu *menu)
{
    m_views->setMenu(menu);
    m_views->setVisible(menu);
    m_views->updateGeometry();
    placeCount();
}

void FilterBar::setViewName(const QString &name, bool modified)
{
    m_viewName = name;
    m_viewModified = modified;
    showViewName();
}

void FilterBar::showViewName()
{
    const QString name = fontMetrics().elidedText(m_viewName, Qt::ElideRight, px(kViewNameMost));
    m_views->setText(m_viewName.isEmpty() ? tr("Views") : m_viewModified ? name + u" ●"_s : name);
    //: Saved view in use that was changed since.
    m_views->setToolTip(m_viewName.isEmpty() ? QString() : m_viewModified ? tr("View “%1”, modified").arg(m_viewName)
                                                                          : tr("View “%1”").arg(m_viewName));
    m_views->setAccessibleName(m_viewName.isEmpty() ? tr("Views") : m_views->toolTip());
    m_views->updateGeometry();
}

QString FilterBar::text() const
{
    return m_field->text().trimmed();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
    m_debounce->stop();
    emit submitted(this->text());
}

void FilterBar::complete()
{
    const QString all = m_field->text();
    const qsizetype start = wordStart(all, m_field->cursorPosition());
    const QString word = all.mid(start, m_field->cursorPosition() - start);
    const QString bare = word.startsWith(u'-') ? word.mid(1) : word;
    QStringList words;
    if (const qsizetype colon = bare.indexOf(u':'); colon > 0) {
        const QString key = bare.left(colon);
        const auto values = m_reader && m_keys.contains(key) ? m_reader(key) : std::nullopt;
        for (const FacetValue &value : values.value_or(QList<FacetValue>()))
            words.append(key + u':' + value.value);
    } else if (!bare.isEmpty()) {
        for (const QString &key : m_keys)
            words.append(key + u':');
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(words);
    m_completer->setCompletionPrefix(bare);
    if (bare.isEmpty() || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterBar::insertCompletion(const QString &word)
{
    QString all = m_field->text();
    const qsizetype start = wordStart(all, m_field->cursorPosition());
    const qsizetype keep = all.mid(start).startsWith(u'-') ? 1 : 0;
    all.replace(start + keep, m_field->cursorPosition() - start - keep, word);
    m_field->setText(all);
    m_field->setCursorPosition(int(start + keep + word.size()));
    m_debounce->start();
}

void FilterBar::clearAll()
{
    m_field->clear();
    m_debounce->stop();
    setError({});
    emit cleared();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_first && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitFacets();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool escape = key->key() == Qt::Key_Escape;
    const bool again = std::exchange(m_escapedOnce, escape);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_debounce->stop();
        emit submitted(text());
        emit leftToTable();
        return true;
    }
    if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        emit leftToTable();
        return true;
    }
    if (escape && again) {
        clearAll(); // Esc twice clears: once could lose what was just typed
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::retranslate()
{
    m_clear->setText(tr("Clear"));
    showViewName();
    m_extra->setAccessibleName(tr("More filters"));
    m_extra->setToolTip(tr("More filters"));
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_field->actions().isEmpty())
        m_field->actions().constFirst()->setIcon(themedIcon(u"filter"_s));
    QWidget::changeEvent(event);
}

} // namespace stardesk
