/// A small model with the roles of models/tables/row_roles.h, so that views are tested without a store.
#pragma once

#include "models/tables/row_roles.h"

#include <QtCore/QAbstractTableModel>

namespace stardesk {

struct FakeCell {
    QHash<int, QVariant> roles;
};
struct FakeColumn {
    QString key, title;
    CellKind kind = CellKind::Text;
    int width = 80;
    bool pinned = false;
    bool right = false;
    QString icon = {};
};

class FakeRows final : public QAbstractTableModel {
public:
    QList<FakeColumn> columns;
    QList<QList<FakeCell>> rows;
    QStringList keys;

    void reset(const QStringList &order)
    {
        beginResetModel();
        QList<QList<FakeCell>> sorted;
        for (const QString &key : order)
            sorted.append(rows[keys.indexOf(key)]);
        rows = sorted;
        keys = order;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == KeyRole)
            return keys[index.row()];
        return rows[index.row()][index.column()].roles.value(role);
    }
    QVariant headerData(int section, Qt::Orientation o, int role = Qt::DisplayRole) const override
    {
        if (o != Qt::Horizontal || section >= columns.size())
            return {};
        const FakeColumn &c = columns[section];
        switch (role) {
        case Qt::DisplayRole: return c.title;
        case Qt::TextAlignmentRole: return int(c.right ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
        case ColumnKeyRole: return c.key;
        case ColumnKindRole: return int(c.kind);
        case ColumnWidthRole: return c.width;
        case ColumnPinnedRole: return c.pinned;
        case ColumnIconRole: return c.icon;
        default: return {};
        }
    }
};

inline FakeCell textCell(const QString &text, const QString &second = {}, Tone tone = Tone::Neutral)
{
    return {{{Qt::DisplayRole, text}, {SecondaryTextRole, second}, {ToneRole, int(tone)}, {RawValueRole, text}}};
}
inline FakeCell starCell(const QVariant &stars)
{
    return {{{Qt::DisplayRole, stars.isValid() ? stars.toString() : QStringLiteral("–")}, {RawValueRole, stars}}};
}
inline FakeCell deltaCell(const QVariant &delta)
{
    return {{{Qt::DisplayRole, delta.toString()}, {DeltaRole, delta}}};
}
inline FakeCell moneyCell(const QString &currency, const QString &amount)
{
    return {{{Qt::DisplayRole, currency + QLatin1Char(' ') + amount}, {CurrencyRole, currency}, {AmountTextRole, amount}}};
}
inline FakeCell dueCell(const QString &time, const QString &left, DeadlineState state)
{
    return {{{Qt::DisplayRole, time}, {SecondaryTextRole, left}, {DeadlineStateRole, int(state)}}};
}
inline FakeCell sparkCell(const QList<float> &values)
{
    return {{{SparkRole, QVariant::fromValue(Spark{values, 1, 5, true})}}};
}

/// The eight columns of the courier picture with three rows: 王小明 is third.
inline void fillCouriers(FakeRows &model)
{
    model.columns = {{QStringLiteral("name"), QStringLiteral("Name"), CellKind::Text, 154, true},
                     {QStringLiteral("star"), QStringLiteral("Stars"), CellKind::Stars, 50},
                     {QStringLiteral("change_3m"), QStringLiteral("3 months"), CellKind::Delta, 80},
                     {QStringLiteral("employer"), QStringLiteral("Employer"), CellKind::Text, 66},
                     {QStringLiteral("city"), QStringLiteral("City"), CellKind::Text, 80},
                     {QStringLiteral("feedback"), QStringLiteral("Ratings"), CellKind::Number, 68, false, true},
                     {QStringLiteral("negative_share"), QStringLiteral("Neg. %"), CellKind::Number, 58, false, true},
                     {QStringLiteral("trend"), QStringLiteral("12 m"), CellKind::Spark, 68}};
    const auto add = [&](const char *key, const char *name, const char *reading, int star, int delta, const char *employer,
                         const char *city, const char *ratings, const char *negative, QList<float> trend) {
        model.keys.append(QString::fromUtf8(key));
        model.rows.append({textCell(QString::fromUtf8(name), QString::fromUtf8(reading)), starCell(star), deltaCell(delta),
                           textCell(QString::fromUtf8(employer)), textCell(QString::fromUtf8(city)),
                           textCell(QString::fromUtf8(ratings)), textCell(QString::fromUtf8(negative)), sparkCell(trend)});
    };
    add("p1", "黄丽华", "Huang Lihua", 4, 1, "ZTO", "Hangzhou", "603", "0.9", {3, 3, 3, 4});
    add("p2", "刘洋", "Liu Yang", 4, 0, "ZTO", "Hangzhou", "540", "1.2", {4, 3, 4, 4});
    add("p3", "王小明", "Wang Xiaoming", 4, 1, "ZTO", "Hangzhou", "500", "1.2", {4, 3, 3, 4});
    add("p4", "林小燕", "Lin Xiaoyan", 3, -1, "ZTO", "Jiaxing", "230", "3.0", {4, 4, 3, 3});
}

} // namespace stardesk
