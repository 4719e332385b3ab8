/// ClaimPapers: what leaves the claims desk as a file: the evidence pack of a claim, and at the month's end the recharge
/// statement of the carriers and the pack that anybody can compute again.
#pragma once

#include "models/core/result.h"
#include "models/tables/row_roles.h"

#include <QtCore/QObject>

class QMenu;
class QWidget;

namespace stardesk {

struct MonthCloseSummary;
class Workspace;

class ClaimPapers final : public QObject {
    Q_OBJECT
public:
    /// Both outlive it; questions for a file stand over `asker`.
    ClaimPapers(Workspace &workspace, QWidget *asker);
    /// Everything a claim's amount rests on, as a PDF.
    void saveEvidencePack(const QString &claim);
    /// The papers of the last months.
    void fillMenu(QMenu *menu);

signals:
    void told(stardesk::Tone tone, const QString &sentence);

private:
    void saveRecharge(const QString &month);
    void saveMonthClose(const QString &month);
    void checkMonthClose();
    void tellPages(const Result<int> &pages, const QString &file);
    void tellSummary(const Result<MonthCloseSummary> &summary, const QString &file, bool checked);

    Workspace &m_workspace;
    QWidget *m_asker;
};

} // namespace stardesk
