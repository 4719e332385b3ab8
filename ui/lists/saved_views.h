/// SavedViews: named ways to look at one table: filter, order, columns with their widths, row height.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace stardesk {

class WindowSettings;

struct SavedView {
    QString name;
    QString filter;     ///< in the words of the filter field
    QString sort;       ///< "score:desc,name"
    QByteArray columns; ///< DataTable::saveColumns
};

/// Kept in the profile folder, by table.
class SavedViews {
public:
    SavedViews(WindowSettings &settings, QString table);
    [[nodiscard]] QList<SavedView> all() const;
    /// Replaces the view of the same name.
    void put(const SavedView &view);
    void remove(const QString &name);

private:
    void store(const QList<SavedView> &views);
    WindowSettings &m_settings;
    QString m_name;
};

} // namespace stardesk
