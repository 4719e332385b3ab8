#include "models/tables/facet_source.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

namespace stardesk {

void FacetSource::setRequest(std::shared_ptr<const TextIndex> table, const TableRequest &request)
{
    if (m_table == table && m_request.filter == request.filter && m_request.today == request.today)
        return;
    m_table = std::move(table);
    m_request = request;
    m_known.clear();
    m_asked.clear();
    ++m_generation;
}

void FacetSource::prepare(const QStringList &keys)
{
    QStringList missing;
    for (const QString &key : keys)
        if (!m_asked.contains(key))
            missing.append(key);
    if (!m_table || missing.isEmpty())
        return;
    m_asked.unite(QSet<QString>(missing.begin(), missing.end()));
    QThreadPool::globalInstance()->start([self = QPointer(this), table = m_table, request = m_request, missing, generation = m_generation] {
        auto counted = facetsOf(*table, request, missing);
        QMetaObject::invokeMethod(qApp, [self, generation, missing, counted = std::move(counted)] {
            if (self)
                self->onCounted(generation, missing, counted);
        }, Qt::QueuedConnection);
    });
}

const Facet *FacetSource::facet(const QString &key)
{
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return &*known;
    prepare({key});
    return nullptr;
}

void FacetSource::onCounted(quint64 generation, const QStringList &keys, const Result<std::vector<Facet>> &counted)
{
    if (generation != m_generation)
        return;
    for (const QString &key : keys)
        m_known.insert(key, Facet{key, {}});
    if (counted)
        for (const Facet &facet : *counted)
            m_known.insert(facet.key, facet);
    for (const QString &key : keys)
        emit ready(key);
}

} // namespace stardesk
