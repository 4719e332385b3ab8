/// RowSelection: which rows are chosen, as a rule over keys and never as a list of row numbers, so that it survives
/// sort, filter and sync, and "all" of three million rows costs nothing.
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace stardesk {

struct RowSelection {
    enum class Mode { Some, AllExcept };
    Mode mode = Mode::Some;
    QSet<QString> keys; ///< chosen, or left out

    [[nodiscard]] bool contains(const QString &key) const { return (mode == Mode::AllExcept) != keys.contains(key); }
    [[nodiscard]] bool isEmpty() const { return mode == Mode::Some && keys.isEmpty(); }
    /// How many of `total` rows are meant.
    [[nodiscard]] qint64 count(qint64 total) const
    {
        return mode == Mode::Some ? keys.size() : total - keys.size();
    }
    void toggle(const QString &key)
    {
        if (!keys.remove(key))
            keys.insert(key);
    }
    friend bool operator==(const RowSelection &, const RowSelection &) = default;
};

} // namespace stardesk
