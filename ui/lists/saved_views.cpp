#include "ui/lists/saved_views.h"

#include "ui/shell/window_settings.h"
#include "ui/theme/appearance.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr auto kFormat = "stardesk-views"_L1;
constexpr int kFormatVersion = 1;
constexpr std::array kDensities = {std::pair(Density::Compact, "compact"_L1), std::pair(Density::Normal, "normal"_L1),
                                   std::pair(Density::Tall, "tall"_L1)};

QJsonObject jsonOf(const SavedView &view)
{
    QJsonObject json{{u"name"_s, view.name}, {u"filter"_s, view.filter}, {u"sort"_s, view.sort},
                     {u"columns"_s, QJsonDocument::fromJson(view.columns).array()}};
    for (const auto &[density, word] : kDensities)
        if (view.density == density)
            json.insert(u"density"_s, word);
    return json;
}

SavedView viewOf(const QJsonObject &json)
{
    SavedView view{json["name"_L1].toString(), json["filter"_L1].toString(), json["sort"_L1].toString(),
                   QJsonDocument(json["columns"_L1].toArray()).toJson(QJsonDocument::Compact)};
    for (const auto &[density, word] : kDensities)
        if (json["density"_L1].toString() == word)
            view.density = density;
    return view;
}

QJsonArray jsonOf(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(jsonOf(view));
    return array;
}

} // namespace

SavedViews::SavedViews(WindowSettings &settings, QString table)
    : m_settings(settings)
    , m_name(u"views_"_s + table)
{
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const QJsonArray stored = QJsonDocument::fromJson(m_settings.state(m_name)).array();
    for (const QJsonValue &value : stored)
        views.append(viewOf(value.toObject()));
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
    m_settings.setState(m_name, QJsonDocument(jsonOf(views)).toJson(QJsonDocument::Compact));
}

const QStringList &tablesWithViews()
{
    static const QStringList tables{u"couriers"_s, u"sellers"_s};
    return tables;
}

QByteArray viewsDocument(WindowSettings &settings)
{
    QJsonObject tables;
    for (const QString &table : tablesWithViews())
        tables.insert(table, jsonOf(SavedViews(settings, table).all()));
    return QJsonDocument(QJsonObject{{u"format"_s, kFormat}, {u"version"_s, kFormatVersion}, {u"tables"_s, tables}})
        .toJson(QJsonDocument::Indented);
}

Result<int> takeViewsDocument(WindowSettings &settings, const QByteArray &document)
{
    const QJsonObject json = QJsonDocument::fromJson(document).object();
    if (json["format"_L1].toString() != kFormat || json["version"_L1].toInt() != kFormatVersion)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "This file holds no saved views of Stardesk."));
    int taken = 0;
    for (const QString &table : tablesWithViews()) {
        SavedViews views(settings, table);
        for (const QJsonValue &value : json["tables"_L1].toObject()[table].toArray()) {
            const SavedView view = viewOf(value.toObject());
            if (view.name.trimmed().isEmpty())
                continue;
            views.put(view);
            ++taken;
        }
    }
    return taken;
}

} // namespace stardesk
