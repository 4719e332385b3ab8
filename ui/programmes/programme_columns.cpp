#include "ui/programmes/programme_columns.h"

#include "models/tables/row_roles.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/window_settings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kNameOfFull = 120;

QString stateName(const QString &platform)
{
    return u"columns_programmes_"_s + platform;
}

/// SpeedPAK measures a share per lane; the others count orders at fault and what they cost.
QStringList shownOn(const QString &platform)
{
    if (platform == u"SPEEDPAK"_s)
        return {u"seller"_s, u"lane"_s, u"required"_s, u"reached"_s, u"short_by"_s, u"status"_s};
    return {u"seller"_s, u"orders"_s, u"at_fault"_s, u"exposure"_s, u"status"_s};
}

/// All columns in the order of the model, as restoreColumns() takes them.
QByteArray firstState(const QAbstractItemModel &model, const QStringList &shown)
{
    const bool isFull = shown.contains(u"lane"_s); // six columns: the name gives way, and takes what a wide window leaves
    QJsonArray columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto header = [&](int role) { return model.headerData(column, Qt::Horizontal, role); };
        const QString key = header(ColumnKeyRole).toString();
        QJsonObject state{{u"key"_s, key}, {u"pinned"_s, header(ColumnPinnedRole).toBool()}};
        if (shown.contains(key))
            state.insert(u"width"_s, isFull && key == u"seller"_s ? kNameOfFull : header(ColumnWidthRole).toInt());
        else
            state.insert(u"hidden"_s, true);
        columns.append(state);
    }
    return QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

} // namespace

void keepTabColumns(const DataTable &table, WindowSettings &settings, const QString &platform)
{
    settings.setState(stateName(platform), table.saveColumns());
}

void showTabColumns(DataTable &table, const WindowSettings &settings, const QString &platform)
{
    const QByteArray kept = settings.state(stateName(platform));
    table.restoreColumns(kept.isEmpty() ? firstState(*table.model(), shownOn(platform)) : kept);
    table.header()->widenToTitles();
}

} // namespace stardesk
