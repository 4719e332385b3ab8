/// FacetSource: how often each value of a column occurs among the rows of a filter, counted in a worker and kept until the
/// table or the filter changes.
#pragma once

#include "models/core/result.h"
#include "models/desk/table_listing.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <memory>

namespace stardesk {

class FacetSource final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Forgets what was counted where table or filter are others than before. The order of the request says nothing here.
    void setRequest(std::shared_ptr<const TextIndex> table, const TableRequest &request);
    /// Counts what is not counted yet, so that a menu finds its values there.
    void prepare(const QStringList &keys);
    /// Null while it is being counted: ready() follows. A column that cannot be counted has no values.
    [[nodiscard]] const Facet *facet(const QString &key);

signals:
    void ready(const QString &key);

private:
    void onCounted(quint64 generation, const QStringList &keys, const Result<std::vector<Facet>> &counted);

    std::shared_ptr<const TextIndex> m_table;
    TableRequest m_request;
    QHash<QString, Facet> m_known;
    QSet<QString> m_asked;
    quint64 m_generation = 0;
};

} // namespace stardesk
