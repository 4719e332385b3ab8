/// Open data folder: the shipped recipe is found by its headers, the first rows and the rejects are shown before anything
/// is published.
#include "tests/ui/no_warnings.h"
#include "ui/sync/open_folder_dialog.h"
#include "ui/theme/appearance.h"

#include <QtCore/QFileInfo>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtGlobal>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstOpenFolder final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qInstallMessageHandler(catchWarnings);
        m_look.setColorScheme(ColorScheme::Light);
    }
    void folderWithoutKnownFilesOffersNothing();
    void foodDeliveryIsRecognisedAndItsRejectsAreNamed();
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    Appearance m_look;
};

void TstOpenFolder::folderWithoutKnownFilesOffersNothing()
{
    QTemporaryDir empty;
    OpenFolderDialog dialog(nullptr);
    dialog.setFolder(empty.path());
    QVERIFY(dialog.recipe().isEmpty());
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            QVERIFY(!button->isEnabled());
}

void TstOpenFolder::foodDeliveryIsRecognisedAndItsRejectsAreNamed()
{
    const QString data = qEnvironmentVariable("STARDESK_SHARED") + u"/data/courier_ratings"_s;
    if (!QFileInfo::exists(data))
        QSKIP("the shared data of food deliveries is not here");
    OpenFolderDialog dialog(nullptr);
    dialog.setFolder(data);
    QVERIFY(dialog.recipe().contains(u"food_delivery"_s));
    auto *tabs = dialog.findChild<QTabWidget *>();
    QVERIFY(QTest::qWaitFor([tabs] { return tabs->count() > 1; }, 60'000));
    auto *first = qobject_cast<QTableWidget *>(tabs->widget(0));
    QCOMPARE(first->rowCount(), 20);
    auto *rejects = qobject_cast<QTableWidget *>(tabs->widget(tabs->count() - 1));
    QVERIFY(rejects->rowCount() > 0);
    QVERIFY(rejects->item(0, 1)->text().toInt() > 0); // the line in the file
}

QTEST_MAIN(TstOpenFolder)
#include "tst_open_folder.moc"
