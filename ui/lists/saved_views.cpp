#include "ui/lists/saved_views.h"

#include "ui/shell/window_settings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

SavedViews::SavedViews(WindowSettings &settings, QString table)
    : m_settings(settings)
    , m_name(u"views_"_s + table)
{
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const QJsonArray stored = QJsonDocument::fromJson(m_settings.state(m_name)).array();
    for (const QJsonValue &value : stored) {
        const QJsonObject view = value.toObject();
        views.append({view["name"_L1].toString(), view["filter"_L1].toString(), view["sort"_L1].toString(),
                      QByteArray::fromBase64(view["columns"_L1].toString().toLatin1())});
    }
    return views;
}

void SavedViews::put(const SavedView &view)
{
    QList<SavedView> views = all();
    const auto known = std::ranges::find(views, view.name, &SavedView::name);
    known == views.end() ? views.append(view) : void(*known = view);
    store(views);
}

void SavedViews::remove(const QString &name)
{
    QList<SavedView> views = all();
    views.removeIf([&name](const SavedView &view) { return view.name == name; });
    store(views);
}

void SavedViews::store(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(QJsonObject{{u"name"_s, view.name}, {u"filter"_s, view.filter}, {u"sort"_s, view.sort},
                                 {u"columns"_s, QString::fromLatin1(view.columns.toBase64())}});
    m_settings.setState(m_name, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace stardesk
