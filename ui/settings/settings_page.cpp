#include "ui/settings/settings_page.h"

#include "ui/shared/button.h"
#include "ui/shared/runs.h"
#include "ui/shared/segment_bar.h"
#include "ui/shared/tick_slider.h"
#include "ui/settings/preview_rows.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/nav_delegate.h"
#include "ui/shell/window_settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QDateTime>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kListWidth = 208;
constexpr int kLabelWidth = 208;
constexpr int kResetWidth = 84;
constexpr int kBodyWidth = 820;
constexpr int kControlWidth = 220;

const QStringList &languageIds()
{
    static const QStringList ids{u"en"_s, u"zh_CN"_s, u"es"_s};
    return ids;
}

QWidget *inRow(const QList<QWidget *> &widgets)
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

} // namespace

SettingsPage::SettingsPage(WindowSettings &settings, Appearance &appearance,
                           std::function<void(const QString &)> applyLanguage, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_applyLanguage(std::move(applyLanguage))
    , m_search(new QLineEdit(this))
    , m_categories(new QListView(this))
    , m_scroll(new QScrollArea(this))
    , m_categoryModel(new QStandardItemModel(this))
{
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_categories->setItemDelegate(new NavDelegate(m_categories));
    m_categories->setModel(m_categoryModel);
    m_categories->setFrameShape(QFrame::NoFrame);
    m_categories->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(px(8), px(8), px(8), px(8));
    left->setSpacing(px(8));
    left->addWidget(m_search);
    left->addWidget(m_categories, 1);
    auto *leftBox = new QWidget(this);
    leftBox->setLayout(left);
    leftBox->setFixedWidth(px(kListWidth));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(leftBox);
    layout->addWidget(m_scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::narrow);
    connect(m_categories->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                m_categories->setProperty("shownId", now.data(NavIdRole));
                for (const auto &[id, heading] : m_sections)
                    if (id == now.data(NavIdRole).toString())
                        m_scroll->ensureWidgetVisible(heading, 0, 0);
                m_categories->viewport()->update();
            });
    rebuild();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::statusText() const
{
    const int changed = m_settings.changedCount();
    return changed == 0 ? tr("All settings are the defaults")
                        : tr("Settings that differ from the defaults: %1").arg(changed);
}

QList<QWidget *> SettingsPage::panes() const
{
    return {m_search, m_categories, m_rows.isEmpty() ? nullptr : m_rows.constFirst().control};
}

void SettingsPage::takeFocus()
{
    m_categories->setFocus();
}

void SettingsPage::focusFilter()
{
    m_search->setFocus();
}

// Texts, fonts and colours all change here: the page is small, so it is made anew instead of patched.
void SettingsPage::rebuild()
{
    m_rebuilding = true;
    const QString current = m_categories->property("shownId").toString();
    m_rows.clear();
    m_sections.clear();
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_categories->setAccessibleName(tr("Groups of settings"));
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(px(16), px(4), px(24), px(16));
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(6));
    m_grid->setColumnMinimumWidth(0, px(kLabelWidth));
    m_grid->setColumnMinimumWidth(2, px(kResetWidth));
    m_grid->setColumnStretch(1, 1);
    buildRows();
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_body->setMaximumWidth(px(kBodyWidth + 40));
    m_body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_body); // deletes the former one
    m_body->setAutoFillBackground(false); // setWidget turns it on
    m_scroll->setWidgetResizable(true);
    m_categoryModel->clear();
    const QHash<QString, QPair<QString, QString>> names{{u"general"_s, {tr("General"), u"settings"_s}},
                                                        {u"time"_s, {tr("Time and region"), u"clock"_s}}};
    for (const auto &[id, heading] : m_sections) {
        auto *item = new QStandardItem(names[id].first);
        item->setData(id, NavIdRole);
        item->setData(names[id].second, NavIconRole);
        item->setData(-1, NavCountRole);
        item->setData(true, NavCompactRole);
        m_categoryModel->appendRow(item);
    }
    const int row = current == u"time"_s ? 1 : 0;
    m_categories->setCurrentIndex(m_categoryModel->index(row, 0));
    narrow(m_search->text());
    m_rebuilding = false;
}

void SettingsPage::buildRows()
{
    addSection(u"general"_s, tr("General"));
    addGeneral();
    addSection(u"time"_s, tr("Time and region"));
    addTime();
}

void SettingsPage::addSection(const QString &id, const QString &heading)
{
    auto *label = new QLabel(heading, m_body);
    label->setFont(fontOf(TextRole::Title));
    label->setContentsMargins(0, px(m_sections.isEmpty() ? 10 : 22), 0, px(6));
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 3);
    m_section = id;
    m_sections.append({id, label});
}

void SettingsPage::addRow(const QString &key, const std::function<QString()> &text, QWidget *control)
{
    const int row = m_grid->rowCount();
    auto *label = new QLabel(text(), m_body);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *reset = new Button(tr("Reset"), Button::Look::Link, m_body);
    reset->setIconName(u"reset"_s);
    reset->setAccessibleName(tr("Reset %1").arg(text()));
    reset->setVisible(!key.isEmpty() && m_settings.isChanged(key));
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(control, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(reset, row, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->setRowMinimumHeight(row, px(size::formRow) - px(6));
    m_rows.append({m_section, key, label, control, reset, text});
    connect(reset, &QPushButton::clicked, this, [this, key] {
        m_settings.reset(key);
        applied();
    });
}

void SettingsPage::addGeneral()
{
    auto *language = new QComboBox(m_body);
    language->addItems({u"English"_s, u"简体中文"_s, u"Español"_s});
    language->setCurrentIndex(int(qMax<qsizetype>(0, languageIds().indexOf(m_settings.language()))));
    language->setFixedWidth(px(kControlWidth));
    language->setAccessibleName(tr("Language"));
    connect(language, &QComboBox::activated, this, [this](int index) {
        m_settings.setLanguage(languageIds()[index]);
        applied();
    });
    addRow(u"language"_s, [] { return tr("Language"); }, language);

    auto *scheme = new SegmentBar(tr("Theme"), m_body);
    scheme->setPadding(14);
    scheme->setSegments({tr("As the system"), tr("Light"), tr("Dark")});
    scheme->setChosen(int(m_settings.colorScheme()));
    connect(scheme, &SegmentBar::chosenChanged, this, [this](int index) {
        m_settings.setColorScheme(ColorScheme(index));
        applied();
    });
    addRow(u"theme"_s, [] { return tr("Theme"); }, scheme);

    auto *text = new TickSlider(tr("Text size"), m_body);
    text->setRange(100, 200);
    text->setTicks({100, 125, 150, 175, 200}, true);
    text->setFilled(false);
    text->setValue(m_settings.textPercent());
    text->setFixedWidth(px(200));
    auto *percent = new RunLabel({Run::of(tr("%1 %").arg(m_settings.textPercent())).withGap(8),
                                  Run::secondary(tr("100 to 200 %"))}, m_body);
    connect(text, &QAbstractSlider::valueChanged, this, [this](int value) {
        m_settings.setTextPercent(value);
        applied();
    });
    addRow(u"text"_s, [] { return tr("Text size"); }, inRow({text, percent}));

    auto *density = new SegmentBar(tr("Row height"), m_body);
    density->setPadding(14);
    density->setSegments({tr("Compact 22"), tr("Normal 28"), tr("Tall 36")});
    density->setChosen(int(m_settings.density()));
    connect(density, &SegmentBar::chosenChanged, this, [this](int index) {
        m_settings.setDensity(Density(index));
        applied();
    });
    addRow(u"density"_s, [] { return tr("Row height"); }, density);
    addRow({}, [] { return tr("Preview"); }, makePreview());
}

void SettingsPage::addTime()
{
    auto *rules = new QLineEdit(tr("Beijing time (UTC+8)"), m_body);
    rules->setEnabled(false);
    rules->setFixedWidth(px(kControlWidth));
    rules->setAccessibleName(tr("Rules count in"));
    auto *fixed = new RunLabel({Run::caption(tr("Fixed: star days, privilege windows and counting days are Beijing "
                                                "dates by rule."))}, m_body);
    auto *both = new QWidget(m_body);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(rules);
    column->addWidget(fixed);
    addRow({}, [] { return tr("Rules count in"); }, both);

    auto *zone = new QComboBox(m_body);
    zone->setFixedWidth(px(kControlWidth));
    zone->setAccessibleName(tr("Second clock"));
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/"))
            zones.append(QString::fromLatin1(id));
    if (!zones.contains(m_settings.secondZone()))
        zones.prepend(m_settings.secondZone());
    zone->addItems(zones);
    zone->setCurrentText(m_settings.secondZone());
    connect(zone, &QComboBox::textActivated, this, [this](const QString &id) {
        m_settings.setSecondZone(id);
        applied();
    });
    addRow(u"zone"_s, [] { return tr("Second clock"); }, zone);
    addRow({}, [] { return tr("Numbers look like"); }, makeFormats());
}

QWidget *SettingsPage::makePreview()
{
    auto *table = new DataTable(tr("Preview"), m_body);
    table->setModel(new PreviewRows(table));
    table->setFocusPolicy(Qt::NoFocus);
    table->setFixedSize(px(452), px(size::header) + 2 * Appearance::rowHeight() + 2);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *frame = new QFrame(m_body);
    frame->setFrameShape(QFrame::Box);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(table);
    QPalette line = frame->palette();
    line.setColor(QPalette::WindowText, theme().border);
    line.setColor(QPalette::Light, theme().border);
    line.setColor(QPalette::Dark, theme().border);
    frame->setPalette(line);
    return frame;
}

QWidget *SettingsPage::makeFormats()
{
    auto *box = new QWidget(m_body);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(0);
    const QStringList names{u"English"_s, u"简体中文"_s, u"Español"_s};
    const QDateTime sample(QDate(2026, 3, 24), QTime(16, 42), Qt::UTC);
    for (int i = 0; i < names.size(); ++i) {
        const QLocale locale(languageIds()[i]);
        grid->addWidget(new RunLabel({Run::secondary(names[i])}, box), i, 0);
        grid->addWidget(new RunLabel({Run::of(sample.toString(u"yyyy-MM-dd HH:mm"_s))}, box), i, 1);
        grid->addWidget(new RunLabel({Run::of(locale.toString(1234.5, 'f', 2))}, box), i, 2, Qt::AlignRight);
        grid->addWidget(new RunLabel(moneyRuns(u"EUR"_s, locale.toString(12345.6, 'f', 2)), box), i, 3, Qt::AlignRight);
    }
    return box;
}

void SettingsPage::applied()
{
    // Later, not now: the control that asks for it is rebuilt by the change it makes.
    QTimer::singleShot(0, this, [this] {
        m_rebuilding = true;
        m_applyLanguage(m_settings.language());
        m_appearance.setDensity(m_settings.density());
        if (textPercent() != m_settings.textPercent())
            m_appearance.setTextPercent(m_settings.textPercent());
        m_appearance.setColorScheme(m_settings.colorScheme());
        emit secondZoneChanged(m_settings.secondZone());
        rebuild();
        emit statusChanged();
    });
}

void SettingsPage::narrow(const QString &text)
{
    for (const Row &row : m_rows) {
        const bool fits = text.isEmpty() || row.text().contains(text, Qt::CaseInsensitive);
        row.label->setVisible(fits);
        row.control->setVisible(fits);
        row.reset->setVisible(fits && !row.key.isEmpty() && m_settings.isChanged(row.key));
    }
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_rebuilding)
        rebuild();
    Page::changeEvent(event);
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme().surface);
    p.fillRect(QRect(px(kListWidth), 0, 1, height()), theme().border);
}

} // namespace stardesk
