/// Every table's model under Qt's model tester: requests in a worker, answers by swap, the last result kept on a failure.
#include "models/columns/column_set.h"
#include "models/columns/table_columns.h"
#include "models/columns/text_index.h"
#include "models/tables/row_table_model.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace stardesk;

namespace {

/// `rows` couriers with stars 1..5 in turn; every seventh is unrated.
std::shared_ptr<const TextIndex> couriers(Ordinal rows)
{
    ColumnSet set("couriers", tableDef("couriers")->columns);
    set.appendRows(rows);
    for (Ordinal row = 0; row < rows; ++row) {
        const std::string number = std::to_string(100000 + row);
        set.edit("id").setText(row, "P" + number);
        set.edit("pinyin").setText(row, row % 2 == 0 ? "wang xiao ming" : "li si");
        set.edit("name").setText(row, row % 2 == 0 ? "王小明" : "李四");
        set.edit("employer").setText(row, row % 3 == 0 ? "ZTO" : "YTO");
        if (row % 7 != 0)
            set.edit("star").setValue(row, row % 5 + 1);
        set.edit("change_3m").setValue(row, int(row % 3) - 1);
        set.edit("feedback").setValue(row, row);
    }
    set.settle();
    return std::make_shared<const TextIndex>(set);
}

std::shared_ptr<const TextIndex> emptyTable(std::string_view table)
{
    return std::make_shared<const TextIndex>(ColumnSet(table, tableDef(table)->columns));
}

/// Waits until the model has answered its newest request.
void answer(RowTableModel &model, const std::function<void()> &ask)
{
    QSignalSpy working(&model, &RowTableModel::workingChanged);
    ask();
    while (model.isWorking())
        QVERIFY(working.wait());
}

} // namespace

class TstRowTableModel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyTableModelIsSound_data();
    void everyTableModelIsSound();
    void filterAndSortAnswerInTheRowsThatAreShown();
    void onlyTheNewestRequestIsAnswered();
    void aFilterThatCannotBeReadKeepsTheLastResult();
    void noDataIsADashAndNeverZero();
    void anotherGenerationKeepsTheRequest();
    void aHeaderClickSortsByItsColumn();
    void deletedRowsAreNotShown();
};

void TstRowTableModel::everyTableModelIsSound_data()
{
    QTest::addColumn<QString>("table");
    for (const TableDef &table : tableDefs()) {
        const QString name = QString::fromUtf8(table.name.data(), qsizetype(table.name.size()));
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TstRowTableModel::everyTableModelIsSound()
{
    QFETCH(QString, table);
    const std::string name = table.toStdString();
    RowTableModel model(tableDef(name)->name);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    answer(model, [&] { model.setTable(emptyTable(tableDef(name)->name)); });
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.columnCount() > 5);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY2(tableDef(name)->columns.size() > 0
                     && emptyTable(tableDef(name)->name)->set().indexOf(model.specs()[size_t(column)].key) >= 0,
                 "every shown column has its packed column");
    }
}

void TstRowTableModel::filterAndSortAnswerInTheRowsThatAreShown()
{
    RowTableModel model("couriers");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    answer(model, [&] { model.setTable(couriers(1000)); });
    QCOMPARE(model.rowCount(), 1000);
    answer(model, [&] { model.request({u"star:>=4 employer:ZTO"_s, u"feedback:desc"_s}); });
    QVERIFY(model.rowCount() > 0);
    const int star = model.columnOf("star");
    const int feedback = model.columnOf("feedback");
    qint64 before = std::numeric_limits<qint64>::max();
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(model.index(row, star).data(RawValueRole).toLongLong() >= 4);
        const qint64 ratings = model.index(row, feedback).data(RawValueRole).toLongLong();
        QVERIFY(ratings < before);
        before = ratings;
    }
    QCOMPARE(model.rowOfKey(model.keyAt(3)), 3);
}

void TstRowTableModel::onlyTheNewestRequestIsAnswered()
{
    RowTableModel model("couriers");
    answer(model, [&] { model.setTable(couriers(5000)); });
    QSignalSpy changed(&model, &RowTableModel::listingChanged);
    answer(model, [&] {
        for (int star = 1; star <= 5; ++star)
            model.request({u"star:%1"_s.arg(star), {}});
    });
    QTest::qWait(0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.listing()->request().filter, u"star:5"_s);
}

void TstRowTableModel::aFilterThatCannotBeReadKeepsTheLastResult()
{
    RowTableModel model("couriers");
    answer(model, [&] { model.setTable(couriers(100)); });
    QSignalSpy failed(&model, &RowTableModel::requestFailed);
    answer(model, [&] { model.request({u"sta:3"_s, {}}); });
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Failure>().code, Failure::Code::Usage);
    QCOMPARE(model.rowCount(), 100);
}

void TstRowTableModel::noDataIsADashAndNeverZero()
{
    RowTableModel model("couriers");
    answer(model, [&] { model.setTable(couriers(10)); });
    const QModelIndex unrated = model.index(0, model.columnOf("star"));
    QCOMPARE(unrated.data().toString(), u"–"_s);
    QVERIFY(!unrated.data(RawValueRole).isValid());
    QCOMPARE(unrated.data(Qt::AccessibleTextRole).toString(), u"no data"_s);
}

void TstRowTableModel::anotherGenerationKeepsTheRequest()
{
    RowTableModel model("couriers");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    answer(model, [&] { model.setTable(couriers(100)); });
    answer(model, [&] { model.request({u"employer:YTO"_s, u"name"_s}); });
    const int before = model.rowCount();
    answer(model, [&] { model.setTable(couriers(200)); });
    QCOMPARE(model.listing()->request().filter, u"employer:YTO"_s);
    QVERIFY(model.rowCount() > before);
}

void TstRowTableModel::aHeaderClickSortsByItsColumn()
{
    RowTableModel model("couriers");
    answer(model, [&] { model.setTable(couriers(50)); });
    answer(model, [&] { model.sort(model.columnOf("feedback"), Qt::DescendingOrder); });
    QCOMPARE(model.index(0, model.columnOf("feedback")).data(RawValueRole).toLongLong(), 49);
}

void TstRowTableModel::deletedRowsAreNotShown()
{
    ColumnSet set = couriers(20)->set();
    set.setLive(3, false);
    set.settle();
    RowTableModel model("couriers");
    answer(model, [&] { model.setTable(std::make_shared<const TextIndex>(set)); });
    QCOMPARE(model.rowCount(), 19);
    QCOMPARE(model.rowOfKey(u"P100003"_s), -1);
}

QTEST_GUILESS_MAIN(TstRowTableModel)
#include "tst_row_table_model.moc"
