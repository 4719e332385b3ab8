/// The columns of a programme's tab: those the programme has figures of, until the person chooses others. Each tab keeps its own.
#pragma once

#include <QtCore/QString>

namespace stardesk {

class DataTable;
class WindowSettings;

void keepTabColumns(const DataTable &table, WindowSettings &settings, const QString &platform);
void showTabColumns(DataTable &table, const WindowSettings &settings, const QString &platform);

} // namespace stardesk
