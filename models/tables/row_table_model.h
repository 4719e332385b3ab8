/// RowTableModel: one listing as rows for a view. data() only looks up packed columns; a new filter or order is made in
/// a worker and published by swap, keeping nothing but keys.
#pragma once

#include "models/core/clock.h"
#include "models/desk/table_listing.h"
#include "models/tables/row_roles.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>

#include <functional>
#include <memory>
#include <span>

namespace stardesk {

class RowTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `table`: "couriers", "sellers", "claims", "programmes", "incidents".
    explicit RowTableModel(std::string_view table, QObject *parent = nullptr);
    ~RowTableModel() override;

    /// The clock that says what is left of a deadline; the system's unless set. It outlives the model.
    void setClock(const Clock &clock) { m_clock = &clock; }
    /// Another generation of data; the request stays and is answered anew.
    void setTable(std::shared_ptr<const TextIndex> table);
    /// The column `key` holds keys of `table`: its cells show the names that table gives them, where it knows them.
    void setNames(std::string_view key, std::shared_ptr<const TextIndex> table);
    /// Filters and sorts in a worker; listingChanged() or requestFailed() follows. A newer request replaces an older one.
    void request(const TableRequest &request);
    /// Numbers and dates of the cells; the views repaint by themselves.
    void setLocale(const QLocale &locale) { m_locale = locale; }
    [[nodiscard]] const TableRequest &currentRequest() const { return m_request; }
    [[nodiscard]] bool isWorking() const { return m_working; }
    /// Never null after the first answer.
    [[nodiscard]] std::shared_ptr<const TableListing> listing() const { return m_listing; }

    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] Ordinal ordinalAt(int row) const;
    /// -1 where the filter leaves the key out.
    [[nodiscard]] int rowOfKey(const QString &key) const;
    /// The record is in the table, though a filter may hide it.
    [[nodiscard]] bool holds(const QString &key) const;
    [[nodiscard]] int columnOf(std::string_view key) const;
    [[nodiscard]] std::span<const ColumnSpec> specs() const { return m_specs; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// One key; Shift-click passes two through request().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void listingChanged();
    void requestFailed(const stardesk::Failure &failure);
    void workingChanged(bool working);

private:
    struct Answer;
    void start();
    void onAnswer(quint64 generation, std::shared_ptr<const TableListing> listing, const Failure &failure);
    [[nodiscard]] Ordinal ordinalOf(const QString &key) const;
    [[nodiscard]] QVariant cell(Ordinal row, const ColumnSpec &spec, int role) const;
    /// The name behind the key of a cell; empty where the column holds no keys or the name is not known.
    [[nodiscard]] QString nameIn(Ordinal row, const ColumnSpec &spec) const;
    [[nodiscard]] QString rowSentence(Ordinal row) const;

    std::string m_table;
    std::span<const ColumnSpec> m_specs;
    std::vector<int> m_columnIndexes;   ///< place of each spec's column in the set
    std::shared_ptr<const TextIndex> m_source;
    std::shared_ptr<const TableListing> m_listing;
    std::string m_namedColumn;               ///< of setNames; empty: none
    std::shared_ptr<const TextIndex> m_names;
    TableRequest m_request;
    const Clock *m_clock;
    QLocale m_locale;
    quint64 m_generation = 0;
    bool m_working = false;
};

} // namespace stardesk
