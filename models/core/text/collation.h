/// Order of names under zh_CN collation (pinyin order for Chinese characters), through ICU sort keys.
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

#include <memory>
#include <vector>

namespace stardesk {

/// Compares and ranks; one object per thread. The same text always gives the same key, whatever the machine's locale.
class NameCollation {
public:
    NameCollation();
    ~NameCollation();
    NameCollation(const NameCollation &) = delete;
    NameCollation &operator=(const NameCollation &) = delete;

    /// Below, at or above zero; texts that differ only in case or accents are put in a fixed order.
    [[nodiscard]] int compare(QStringView a, QStringView b) const;
    /// Bytes whose order is the order of the texts.
    [[nodiscard]] QByteArray sortKey(QStringView text) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Rank of each name, from 0; equal names share a rank, the next other name has the next number. Sorts every different
/// name once and works in parallel: 3 million names of which 600 thousand differ take about a second on two cores.
[[nodiscard]] std::vector<quint32> nameRanks(const QVector<QString> &names);

/// The order of the different names themselves: `names` must be free of doubles; result[i] is the place of names[i].
[[nodiscard]] std::vector<quint32> distinctNameRanks(const std::vector<QStringView> &names);

} // namespace stardesk
