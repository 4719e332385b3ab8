#include "ui/sync/sync_tables.h"

#include "ui/shared/button.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/sync/sync_texts.h"
#include "ui/theme/theme.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kSide = 16;
constexpr int kRow = 32;

void prepare(QScrollArea *area)
{
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
}

void putBody(QScrollArea *area, QWidget *body)
{
    area->setWidget(body); // deletes the former one
    body->setAutoFillBackground(false); // setWidget turns it on
}

QString kindText(const QString &kind)
{
    if (kind == u"snapshot"_s)
        return HistoryPanel::tr("whole export");
    if (kind == u"delta"_s)
        return HistoryPanel::tr("changes");
    return kind == u"rollback"_s ? HistoryPanel::tr("rolled back") : kind;
}

/// "+12 −3 ~418" over all types.
QString rowsText(const QString &json)
{
    qint64 added = 0, changed = 0, removed = 0;
    const QJsonObject types = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const QJsonValue &type : types) {
        added += type["added"_L1].toInteger();
        changed += type["changed"_L1].toInteger();
        removed += type["removed"_L1].toInteger();
    }
    const QLocale locale;
    return HistoryPanel::tr("+%1 −%2 ~%3").arg(locale.toString(added), locale.toString(removed), locale.toString(changed));
}

QList<Runs> importRow(const FeedImport &import)
{
    return {{Run::of(syncMinute(import.atMs))},
            {Run::of(kindText(import.kind))},
            {Run::of(QLocale().toString(import.version))},
            {Run::of(rowsText(import.rows))},
            {Run::secondary(import.source).elided()}};
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QScrollArea(parent)
{
    prepare(this);
    setAccessibleName(tr("History of imports"));
}

void HistoryPanel::setView(const SyncCentreView &view)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(px(kSide), px(8), px(kSide), px(kSide));
    auto *table = new PlainTable;
    table->setRowHeight(kRow);
    table->setColumns({{tr("Beijing time"), 160, false}, {tr("What"), 140, false}, {tr("Version"), 90, true},
                       {tr("Rows"), 220, true}, {tr("From"), 0, false}});
    QList<QList<Runs>> rows;
    for (const FeedImport &import : view.history)
        rows.append(importRow(import));
    table->setRows(rows);
    if (view.rolledBack) {
        auto *back = new MessageStrip;
        back->show(Tone::Warning, tr("You rolled back: these data are older than what this desk has seen. Sync now brings the newest again."), {}, false);
        layout->addWidget(back);
    } else if (view.before) {
        layout->addWidget(wayBack(*view.before));
    }
    layout->addWidget(table);
    layout->addStretch(1);
    putBody(this, body);
}

/// The first click says what will happen, the second does it.
QWidget *HistoryPanel::wayBack(const FeedImport &before)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, px(8));
    layout->setSpacing(px(8));
    auto *back = new Button(tr("Roll back to the snapshot of %1…").arg(syncMinute(before.atMs)));
    back->setIconName(u"undo"_s);
    back->setObjectName(u"rollBack"_s);
    auto *what = new RunLabel({Run::secondary(tr("version %1").arg(QLocale().toString(before.version))).elided()});
    connect(back, &Button::clicked, this, [this, back, what] {
        if (back->isArmed()) {
            emit rollBackRequested();
            return;
        }
        back->setArmed(true);
        back->setText(tr("Roll back now"));
        what->setRuns({Run::of(tr("Shows the older data until the next sync. Decisions stay as they are. Click again to do it."), Tone::Warning).elided()});
    });
    layout->addWidget(back);
    layout->addWidget(what, 1);
    return row;
}

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QScrollArea(parent)
{
    prepare(this);
    setAccessibleName(tr("Problems"));
}

void ProblemsPanel::setView(const SyncCentreView &view)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(px(kSide), px(8), px(kSide), px(kSide));
    layout->setSpacing(px(8));
    QStringList lines{u"Stardesk %1, feed %2, version %3"_s.arg(QStringLiteral(STARDESK_VERSION), view.feed.feedId).arg(view.feed.version)};
    if (view.problems.empty()) {
        auto *empty = new Placeholder;
        empty->setState(Placeholder::Kind::NothingMatches, tr("Nothing is wrong: both databases, disk, clock and data age are fine."));
        layout->addWidget(empty);
    } else {
        auto *table = new PlainTable;
        table->setRowHeight(kRow);
        table->setColumns({{tr("Check"), 160, false}, {tr("What was found"), 0, false}});
        QList<QList<Runs>> rows;
        for (const DoctorCheck &check : view.problems) {
            rows.append({{Run::iconOf(u"warning"_s, Tone::Warning, tr("problem")).withGap(6), Run::of(check.name)}, {Run::of(check.detail).elided()}});
            lines << check.name + u": "_s + check.detail;
        }
        table->setRows(rows);
        layout->addWidget(table);
        auto *copy = new Button(tr("Copy for IT"));
        connect(copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_copy); });
        layout->addWidget(copy, 0, Qt::AlignLeft);
    }
    m_copy = lines.join(u'\n');
    layout->addStretch(1);
    putBody(this, body);
}

} // namespace stardesk
