#include "ui/lists/views_menu.h"

#include "ui/theme/appearance.h"

#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidgetAction>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString plain(QString name)
{
    return name.replace(u'&', u"&&"_s); // no letter of a name is a shortcut
}

} // namespace

ViewsMenu::ViewsMenu(SavedViews views, List list, QWidget *parent)
    : QObject(parent)
    , m_views(std::move(views))
    , m_list(std::move(list))
    , m_menu(new QMenu(parent))
{
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

void ViewsMenu::use(const SavedView &view)
{
    m_list.apply(view);
    m_used = m_list.look(); // widths are held to what the window can show
    m_used.name = view.name;
    m_modified = false;
    tell();
}

void ViewsMenu::saveAs(const QString &name)
{
    m_used = m_list.look();
    m_used.name = name;
    m_modified = false;
    m_views.put(m_used);
    tell();
}

void ViewsMenu::refresh()
{
    const bool modified = !m_used.name.isEmpty() && !m_list.look().looksLike(m_used);
    if (std::exchange(m_modified, modified) != modified)
        tell();
}

void ViewsMenu::remove(const QString &name)
{
    m_views.remove(name);
    if (m_used.name != name)
        return;
    m_used = {};
    m_modified = false;
    tell();
}

void ViewsMenu::tell()
{
    emit changed(m_used.name, m_modified);
}

void ViewsMenu::fill()
{
    m_menu->clear();
    const QList<SavedView> all = m_views.all();
    addViews(all);
    m_menu->addSeparator();
    addSaving();
    if (!all.isEmpty()) {
        QMenu *remove = m_menu->addMenu(tr("Delete a view"));
        for (const SavedView &view : all)
            remove->addAction(plain(view.name), this, [this, name = view.name] { this->remove(name); });
    }
    m_menu->addSeparator();
    addDensities();
    m_menu->addAction(tr("Reset columns"), this, [this] { m_list.resetColumns(); });
    if (!m_extras.isEmpty()) {
        m_menu->addSeparator();
        m_menu->addActions(m_extras);
    }
}

void ViewsMenu::addViews(const QList<SavedView> &all)
{
    for (const SavedView &view : all) {
        const bool used = view.name == m_used.name;
        //: A saved view that was changed since: %1 is its name.
        const QString text = used && m_modified ? tr("%1 (modified)").arg(plain(view.name)) : plain(view.name);
        QAction *action = m_menu->addAction(text, this, [this, view] { use(view); });
        action->setCheckable(true);
        action->setChecked(used);
    }
    if (all.isEmpty())
        m_menu->addAction(tr("No view is saved yet"))->setEnabled(false);
}

void ViewsMenu::addSaving()
{
    if (m_modified)
        m_menu->addAction(tr("Save the changes to “%1”").arg(plain(m_used.name)), this, [this] { saveAs(m_used.name); });
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("Save this view as…"));
    name->setAccessibleName(tr("Name of the view to save"));
    auto *row = new QWidgetAction(m_menu); // a name is one word: no dialog is worth it
    row->setDefaultWidget(name);
    m_menu->addAction(row);
    connect(name, &QLineEdit::returnPressed, this, [this, name] {
        if (name->text().trimmed().isEmpty())
            return;
        saveAs(name->text().trimmed());
        m_menu->close();
    });
}

void ViewsMenu::addDensities()
{
    QMenu *heights = m_menu->addMenu(tr("Row height"));
    const auto now = m_list.look().density;
    const std::pair<QString, std::optional<Density>> choices[] = {{tr("As in the settings"), std::nullopt}, {tr("Compact"), Density::Compact},
                                                                  {tr("Normal"), Density::Normal}, {tr("Tall"), Density::Tall}};
    for (const auto &[text, density] : choices) {
        QAction *action = heights->addAction(text, this, [this, density = density] {
            SavedView look = m_list.look();
            look.density = density;
            m_list.apply(look);
            refresh();
        });
        action->setCheckable(true);
        action->setChecked(density == now);
    }
}

} // namespace stardesk
