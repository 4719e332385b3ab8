#include "ui/settings/settings_page.h"

#include "ui/identity/vault_control.h"
#include "ui/settings/setting_rows.h"
#include "ui/shell/nav_delegate.h"
#include "ui/shell/shortcut_choice.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeySequence>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kListWidth = 208;
constexpr int kHeldControlMs = 50; ///< how often a held mouse is looked at
constexpr int kStackedBelow = 780; ///< px for the rows: less, and labels stand above their controls

} // namespace

SettingsPage::SettingsPage(WindowSettings &settings, Appearance &appearance, Workspace &workspace, VaultControl &vault,
                           std::function<void(const QString &)> applyLanguage, QWidget *parent)
    : Page(parent)
    , m_context{settings, appearance, workspace, vault, [this] { applied(); }, [this] { return window()->actions(); }, [this] { emit vaultWanted(); }}
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
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_rows->narrow(text); });
    connect(m_categories->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { showGroup(now.data(NavIdRole).toString()); });
    connect(&workspace, &Workspace::dataChanged, this, &SettingsPage::rebuild);
    connect(&vault, &VaultControl::finished, this, &SettingsPage::rebuild);
    rebuild();
}

SettingsPage::~SettingsPage() = default;

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::statusText() const
{
    const int changed = m_context.settings.changedCount();
    return changed == 0 ? tr("All settings are the defaults")
                        : tr("Settings that differ from the defaults: %1").arg(changed);
}

QList<QWidget *> SettingsPage::panes() const
{
    return {m_search, m_categories, m_rows->firstControl()};
}

void SettingsPage::takeFocus()
{
    m_categories->setFocus();
}

void SettingsPage::focusFilter()
{
    m_search->setFocus();
}

// Texts, fonts and colours all change here: the rows are made anew instead of patched. The former ones stay until the new
// ones are complete, so that neither the place nor the focus of the person is lost.
void SettingsPage::rebuild()
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_categories->setAccessibleName(tr("Groups of settings"));
    m_next = std::make_unique<SettingRows>(m_context.settings, m_stacked);
    SettingRows *rows = m_next.get();
    m_making = rows;
    rows->beginGroup(u"general"_s, tr("General"), u"settings"_s);
    addGeneralSettings(*rows, m_context);
    connect(rows, &SettingRows::resetAsked, this, &SettingsPage::reset);
    if (!m_rows)
        showNext(); // the first group at once, the others as they come
    buildOn(rows, 0);
}

// Every group takes a turn of the event loop, so that no frame waits for a field for every action.
void SettingsPage::buildOn(SettingRows *rows, int step)
{
    QTimer::singleShot(0, rows, [this, rows, step] {
        if (rows != m_making)
            return; // newer ones are on the way
        if (addStep(*rows, step)) {
            if (rows == m_rows)
                fillCategories();
            buildOn(rows, step + 1);
            return;
        }
        swapWhenFree();
    });
}

// A control that the mouse holds is not taken out of the hand.
void SettingsPage::swapWhenFree()
{
    if (m_next && QGuiApplication::mouseButtons() != Qt::NoButton) {
        QTimer::singleShot(kHeldControlMs, m_next.get(), [this] { swapWhenFree(); });
        return;
    }
    m_making = nullptr;
    if (m_next)
        showNext();
    else
        fillCategories();
}

void SettingsPage::showNext()
{
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const SettingRows::Place place = m_rows ? m_rows->focusedPlace() : SettingRows::Place();
    m_rows = m_next.release();
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_rows); // deletes the former one
    m_rows->setAutoFillBackground(false); // setWidget turns it on
    m_scroll->setWidgetResizable(true);
    fillCategories();
    m_rows->focus(place);
    // Once the new rows have their height.
    QTimer::singleShot(0, m_rows, [this, scrolled] { m_scroll->verticalScrollBar()->setValue(scrolled); });
}

// False with the last step.
bool SettingsPage::addStep(SettingRows &rows, int step)
{
    switch (step) {
    case 0:
        rows.beginGroup(u"time"_s, tr("Time and region"), u"clock"_s);
        addTimeSettings(rows, m_context);
        return true;
    case 1:
        addViewSettings(rows, m_context);
        rows.beginGroup(u"review"_s, tr("Review"), u"claims"_s);
        addReviewSettings(rows, m_context);
        return true;
    case 2:
        addLimitSettings(rows, m_context);
        addSyncSettings(rows, m_context);
        addVaultSettings(rows, m_context);
        return true;
    default:
        if (addShortcutSettings(rows, m_context, step - 3))
            return true;
        addDiagnosticSettings(rows, m_context);
        rows.finish();
        return false;
    }
}

void SettingsPage::fillCategories()
{
    const QString current = m_categories->property("shownId").toString();
    m_filling = true;
    m_categoryModel->clear();
    int row = 0;
    for (const SettingRows::Group &group : m_rows->groups()) {
        auto *item = new QStandardItem(group.title);
        item->setData(group.id, NavIdRole);
        item->setData(group.icon, NavIconRole);
        item->setData(-1, NavCountRole);
        item->setData(true, NavCompactRole);
        if (group.id == current)
            row = m_categoryModel->rowCount();
        m_categoryModel->appendRow(item);
    }
    m_categories->setCurrentIndex(m_categoryModel->index(row, 0));
    m_filling = false;
    m_rows->narrow(m_search->text());
}

void SettingsPage::showGroup(const QString &id)
{
    m_categories->setProperty("shownId", id);
    m_categories->viewport()->update();
    if (m_filling)
        return;
    for (const SettingRows::Group &group : m_rows->groups())
        if (group.id == id)
            m_scroll->verticalScrollBar()->setValue(group.heading->y());
}

void SettingsPage::applied()
{
    // Later, not now: the control that asks for it is rebuilt by the change it makes.
    QTimer::singleShot(0, this, [this] {
        m_applyLanguage(m_context.settings.language());
        m_context.appearance.setDensity(m_context.settings.density());
        if (textPercent() != m_context.settings.textPercent())
            m_context.appearance.setTextPercent(m_context.settings.textPercent());
        m_context.appearance.setColorScheme(m_context.settings.colorScheme());
        emit secondZoneChanged(m_context.settings.secondZone());
        rebuild();
        emit statusChanged();
    });
}

void SettingsPage::reset(const QString &key)
{
    m_context.settings.reset(key);
    for (QAction *action : m_context.actions())
        if (WindowSettings::shortcutKey(action->objectName()) == key)
            chooseShortcut(action, {}, m_context.settings);
    applied();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    Page::changeEvent(event);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool stacked = width() - px(kListWidth) < px(kStackedBelow);
    if (stacked != m_stacked) {
        m_stacked = stacked;
        rebuild();
    }
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme().surface);
    p.fillRect(QRect(px(kListWidth), 0, 1, height()), theme().border);
}

} // namespace stardesk
