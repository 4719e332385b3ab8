#include "ui/settings/setting_groups.h"

#include "models/desk/doctor_desk.h"
#include "models/tables/session_worker.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/button.h"
#include "ui/shared/runs.h"
#include "ui/shell/workspace.h"
#include "ui/theme/type.h"

#include <QtCore/QSysInfo>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kPathWidth = 420;

using Checks = std::vector<DoctorCheck>;

/// Results of the checks, one line each, and what Copy report takes: no name, no path of a person's folder.
class CheckList final : public QWidget {
public:
    explicit CheckList(QWidget *parent)
        : QWidget(parent)
        , m_lines(new QVBoxLayout(this))
    {
        m_lines->setContentsMargins(0, 0, 0, 0);
        m_lines->setSpacing(0);
    }

    void show(const Checks &checks)
    {
        qDeleteAll(findChildren<RunLabel *>());
        m_report = u"Stardesk "_s + QStringLiteral(STARDESK_VERSION) + u'\n' + QSysInfo::prettyProductName() + u'\n';
        for (const DoctorCheck &check : checks) {
            const Tone tone = check.ok ? Tone::Good : Tone::Problem;
            m_lines->addWidget(new RunLabel({Run::iconOf(check.ok ? u"check"_s : u"warning"_s, tone).withGap(8),
                                             Run::of(check.detail).elided()}, this));
            m_report += check.name + (check.ok ? u" ok\n"_s : u" problem\n"_s);
        }
    }
    [[nodiscard]] const QString &report() const { return m_report; }

private:
    QVBoxLayout *m_lines;
    QString m_report;
};

} // namespace

void addDiagnosticSettings(SettingRows &rows, const SettingsContext &context)
{
    Workspace &workspace = context.workspace;
    rows.beginGroup(u"diagnostics"_s, SettingsPage::tr("Diagnostics"), u"info"_s);
    rows.addRow({}, SettingsPage::tr("Program"), new RunLabel({Run::of(u"Stardesk "_s + QStringLiteral(STARDESK_VERSION))}, &rows));
    auto *path = new QLineEdit(workspace.profile(), &rows);
    path->setReadOnly(true);
    path->setFixedWidth(px(kPathWidth));
    path->setAccessibleName(SettingsPage::tr("Data folder"));
    rows.addRow({}, SettingsPage::tr("Data folder"), path);
    auto *open = new Button(SettingsPage::tr("Open the folder"), Button::Look::Normal, &rows);
    QObject::connect(open, &QPushButton::clicked, &rows,
                     [&workspace] { QDesktopServices::openUrl(QUrl::fromLocalFile(workspace.profile())); });
    if (!workspace.hasData()) {
        rows.addRow({}, SettingsPage::tr("Folder"), open);
        return;
    }
    auto *check = new Button(SettingsPage::tr("Check this desk"), Button::Look::Normal, &rows);
    auto *copy = new Button(SettingsPage::tr("Copy report"), Button::Look::Normal, &rows);
    copy->setEnabled(false);
    auto *list = new CheckList(&rows);
    rows.addRow({}, SettingsPage::tr("Folder"), SettingRows::inRow({open, check, copy}));
    rows.addRow({}, SettingsPage::tr("Checks"), list);
    QObject::connect(check, &QPushButton::clicked, &rows, [&workspace, &rows, list, check, copy] {
        check->setEnabled(false);
        workspace.worker().ask<Checks>(
            &rows, "doctor",
            [profile = workspace.profile(), &clock = workspace.presentClock()](StoreSession &) -> Result<Checks> {
                return DoctorDesk(profile, clock).run(false);
            },
            [list, check, copy](const Result<Checks> &checks) {
                check->setEnabled(true);
                copy->setEnabled(bool(checks));
                if (checks)
                    list->show(*checks);
            });
    });
    QObject::connect(copy, &QPushButton::clicked, &rows, [list] { QGuiApplication::clipboard()->setText(list->report()); });
}

} // namespace stardesk
