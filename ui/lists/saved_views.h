/// SavedViews: named ways to look at one table: filter, order, columns with their widths, row height; and how they travel
/// from desk to desk as a file.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace stardesk {

class WindowSettings;
enum class Density;

struct SavedView {
    QString name;
    QString filter;     ///< in the words of the filter field
    QString sort;       ///< "score:desc,name"
    QByteArray columns; ///< DataTable::saveColumns
    std::optional<Density> density = {}; ///< row height of this table; none: the window's

    /// Whatever the names are.
    [[nodiscard]] bool looksLike(const SavedView &other) const
    {
        return filter == other.filter && sort == other.sort && columns == other.columns && density == other.density;
    }
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

/// Tables whose views can be saved, as SavedViews names them.
[[nodiscard]] const QStringList &tablesWithViews();
/// All views of all tables as one JSON document (UTF-8).
[[nodiscard]] QByteArray viewsDocument(WindowSettings &settings);
/// Adds the views of such a document; one of the same name is replaced. Returns how many there were. Malformed for a document
/// that is none of ours.
[[nodiscard]] Result<int> takeViewsDocument(WindowSettings &settings, const QByteArray &document);

} // namespace stardesk
