#include "app/console/render.h"

#include "ui/lists/list_page.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QtCore/QBuffer>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QHash>
#include <QtCore/QSaveFile>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kMostTries = 10; // a caret or a clock never stands still
constexpr int kSettleMs = 60; // queued layouts and repaints after the last answer

// "courier" is the couriers page with one record.
QString pageOf(const QString &page)
{
    static const QHash<QString, QString> pages{{u"courier"_s, u"couriers"_s}, {u"seller"_s, u"sellers"_s},
                                               {u"claim"_s, u"claims"_s}};
    return pages.value(page, page);
}

void settle(const MainWindow &window)
{
    const QDeadlineTimer patience(kPatienceMs);
    do {
        const QDeadlineTimer quiet(kSettleMs);
        while (!quiet.hasExpired())
            QApplication::processEvents(QEventLoop::AllEvents, kSettleMs);
    } while (window.currentPage() && window.currentPage()->isBusy() && !patience.hasExpired());
}

// An answer may ask for the next one, a layout for another: the picture is taken once two in a row are the same.
QPixmap stillPicture(MainWindow &window)
{
    QImage before;
    for (int tries = 0; tries < kMostTries; ++tries) {
        settle(window);
        const QImage now = window.grab().toImage();
        if (now == before)
            break;
        before = now;
    }
    return QPixmap::fromImage(before);
}

// A pop-up or a dialog is a window of its own: it is painted where it stands, a dialog in the middle.
void paintOtherWindows(QPixmap &picture, const MainWindow &window)
{
    QPainter painter(&picture);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (!other->isVisible() || other == &window)
            continue;
        const bool popup = other == QApplication::activePopupWidget();
        const QPoint middle((window.width() - other->width()) / 2, (window.height() - other->height()) / 2);
        painter.drawPixmap(popup ? window.mapFromGlobal(other->mapToGlobal(QPoint())) : middle, other->grab());
    }
}

/// Whole or not at all. Drawn in memory first: a writer of pictures tells no reason, and grumbles on standard error.
Result<> write(const QPixmap &picture, const QString &name)
{
    QBuffer png;
    QSaveFile file(name);
    if (!picture.save(&png, "PNG") || !file.open(QIODevice::WriteOnly) || file.write(png.data()) != png.size() || !file.commit())
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "It cannot be written: %1."), {file.errorString()}, name);
    return {};
}

} // namespace

Result<> renderPage(MainWindow &window, const RenderRequest &request)
{
    window.resize(request.size);
    window.show();
    window.activateWindow();
    if (request.page == u"welcome"_s) {
        window.showWelcome();
    } else if (request.page == u"palette"_s || request.page == u"shortcuts"_s) {
        window.showStart();
        settle(window);
        request.page == u"palette"_s ? window.openPalette() : window.openShortcuts();
    } else if (!window.showPage(pageOf(request.page))) {
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "the page “%1” is not there yet"), {request.page});
    }
    settle(window);
    if (!request.select.isEmpty() && window.currentPage() && !window.currentPage()->select(request.select))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "the page shows no record “%1”"),
                    {request.select});
    // In a narrow window a record is a page of its own.
    if (auto *list = qobject_cast<ListPage *>(window.currentPage()); list && pageOf(request.page) != request.page)
        if (DataTable &table = list->table(); table.currentIndex().isValid())
            emit table.opened(table.currentKey());
    QPixmap picture = stillPicture(window);
    paintOtherWindows(picture, window);
    return write(picture, request.file);
}

} // namespace stardesk
