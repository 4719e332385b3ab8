#include "ui/settings/setting_rows.h"

#include "ui/shared/button.h"
#include "ui/shell/window_settings.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kLabelWidth = 208;
constexpr int kResetWidth = 84;
constexpr int kBodyWidth = 860;

QList<QWidget *> tabControls(QWidget &control)
{
    QList<QWidget *> all;
    for (QWidget *widget : QList<QWidget *>{&control} + control.findChildren<QWidget *>())
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            all.append(widget);
    return all;
}

} // namespace

SettingRows::SettingRows(const WindowSettings &settings, bool stacked, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_stacked(stacked)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(px(16), px(4), px(24), px(16));
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(6));
    if (!stacked)
        m_grid->setColumnMinimumWidth(0, px(kLabelWidth));
    m_grid->setColumnMinimumWidth(2, px(kResetWidth));
    m_grid->setColumnStretch(1, 1);
    setMaximumWidth(px(kBodyWidth));
}

void SettingRows::beginGroup(const QString &id, const QString &title, const QString &icon)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(fontOf(TextRole::Title));
    heading->setContentsMargins(0, px(m_groups.isEmpty() ? 10 : 22), 0, px(6));
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 3);
    m_groups.append({id, title, icon, heading});
}

void SettingRows::addRow(const QString &key, const QString &label, QWidget *control)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(control);
    Row row{m_groups.size() - 1, label, {words, control}, nullptr};
    int line = m_grid->rowCount();
    if (m_stacked)
        m_grid->addWidget(words, line++, 0, 1, 2, Qt::AlignLeft | Qt::AlignBottom);
    else
        m_grid->addWidget(words, line, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(control, line, m_stacked ? 0 : 1, 1, m_stacked ? 2 : 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->setRowMinimumHeight(line, px(size::formRow) - px(6));
    if (!key.isEmpty()) {
        auto *reset = new Button(tr("Reset"), Button::Look::Link, this);
        reset->setIconName(u"reset"_s);
        reset->setAccessibleName(tr("Reset %1").arg(label));
        reset->setVisible(m_settings.isChanged(key));
        m_grid->addWidget(reset, line, 2, Qt::AlignRight | Qt::AlignVCenter);
        connect(reset, &QPushButton::clicked, this, [this, key] { emit resetAsked(key); });
        row.reset = m_settings.isChanged(key) ? reset : nullptr;
    }
    m_rows.append(row);
}

void SettingRows::addNote(const QString &sentence)
{
    auto *note = new QLabel(sentence, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(fontOf(TextRole::Caption));
    QPalette second = note->palette();
    second.setColor(QPalette::WindowText, theme().textSecondary);
    note->setPalette(second);
    m_grid->addWidget(note, m_grid->rowCount(), m_stacked ? 0 : 1, 1, m_stacked ? 3 : 2);
    m_rows.last().widgets.append(note);
}

void SettingRows::finish()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

QWidget *SettingRows::firstControl() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.constFirst().widgets.at(1);
}

SettingRows::Place SettingRows::focusedPlace() const
{
    QWidget *focused = QApplication::focusWidget();
    for (qsizetype row = 0; focused && row < m_rows.size(); ++row) {
        QWidget &control = *m_rows[row].widgets.at(1);
        if (&control == focused || control.isAncestorOf(focused))
            return {row, qMax<qsizetype>(0, tabControls(control).indexOf(focused))};
        if (m_rows[row].reset == focused)
            return {row, 0}; // it goes away with what it undid
    }
    return {};
}

void SettingRows::focus(const Place &place)
{
    if (place.row < 0 || place.row >= m_rows.size())
        return;
    const QList<QWidget *> controls = tabControls(*m_rows[place.row].widgets.at(1));
    if (!controls.isEmpty())
        controls[place.control < controls.size() ? place.control : 0]->setFocus();
}

void SettingRows::narrow(const QString &text)
{
    QList<bool> kept(m_groups.size(), text.isEmpty());
    for (const Row &row : m_rows) {
        const bool fits = text.isEmpty() || row.label.contains(text, Qt::CaseInsensitive)
            || m_groups[row.group].title.contains(text, Qt::CaseInsensitive);
        kept[row.group] = kept[row.group] || fits;
        for (QWidget *widget : row.widgets)
            widget->setVisible(fits);
        if (row.reset)
            row.reset->setVisible(fits);
    }
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        m_groups[i].heading->setVisible(kept[i]);
}

QWidget *SettingRows::inRow(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

} // namespace stardesk
