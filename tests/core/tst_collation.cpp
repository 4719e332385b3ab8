/// Names in zh_CN order, ranks of many, the same in every locale.
#include "models/core/text/collation.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstCollation : public QObject {
    Q_OBJECT

private slots:
    void pinyinOrder();
    void ranksFollowTheOrderAndShareEqualNames();
    void keysCompareLikeTexts();
    void manyThreadsGiveTheSameRanks();
};

void TstCollation::pinyinOrder()
{
    const NameCollation collation;
    QVERIFY(collation.compare(u"安", u"毕") < 0);
    QVERIFY(collation.compare(u"毕", u"陈") < 0);
    QVERIFY(collation.compare(u"张伟", u"张伟强") < 0);
    QVERIFY(collation.compare(u"李", u"李") == 0);
    QVERIFY(collation.compare(u"a", u"A") != 0);
}

void TstCollation::ranksFollowTheOrderAndShareEqualNames()
{
    const std::vector<quint32> ranks = nameRanks(QVector<QString>{u"张伟"_s, u"安然"_s, u"张伟"_s, u"陈晨"_s, u""_s});
    QCOMPARE(ranks, (std::vector<quint32>{3, 1, 3, 2, 0}));
    QVERIFY(nameRanks(QVector<QString>()).empty());
}

void TstCollation::keysCompareLikeTexts()
{
    const NameCollation collation;
    std::mt19937 engine(7);
    const QString letters = u"安毕陈丁恩方高胡金李马牛aAbÑñ张王赵"_s;
    QStringList names;
    for (int i = 0; i < 200; ++i) {
        QString name;
        for (quint32 n = engine() % 4; n > 0; --n)
            name += letters.at(qsizetype(engine() % quint32(letters.size())));
        names.append(name);
    }
    for (const QString &a : names) {
        for (const QString &b : names) {
            const int texts = collation.compare(a, b);
            const int keys = std::strcmp(collation.sortKey(a).constData(), collation.sortKey(b).constData());
            QCOMPARE((texts > 0) - (texts < 0), (keys > 0) - (keys < 0));
        }
    }
}

void TstCollation::manyThreadsGiveTheSameRanks()
{
    QVector<QString> names;
    std::mt19937 engine(11);
    const QString others = u"aBcñ0 ·㐀\uf900"_s;
    for (int i = 0; i < 120'000; ++i) {
        names.append(QString(QChar(char16_t(0x4e00 + engine() % 3000))) + QChar(char16_t(0x4e00 + engine() % 300)));
        if (engine() % 8 == 0) // some leave the packed path: other letters, five characters
            names.last() += engine() % 2 ? QString(others.at(qsizetype(engine() % quint32(others.size())))) : u"安安安"_s;
    }
    const std::vector<quint32> ranks = nameRanks(names);
    const NameCollation collation;
    for (int i = 0; i < 20'000; ++i) {
        const auto a = qsizetype(engine() % quint32(names.size()));
        const auto b = qsizetype(engine() % quint32(names.size()));
        const int texts = collation.compare(names.at(a), names.at(b));
        QCOMPARE(texts < 0, ranks[size_t(a)] < ranks[size_t(b)]);
    }
}

QTEST_GUILESS_MAIN(TstCollation)
#include "tst_collation.moc"
