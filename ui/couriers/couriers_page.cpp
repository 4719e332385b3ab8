#include "ui/couriers/couriers_page.h"

#include "models/core/text/failure_text.h"
#include "models/desk/identity_desk.h"
#include "models/paper/courier_paper.h"
#include "models/tables/session_worker.h"
#include "ui/couriers/board_panel.h"
#include "ui/couriers/compare_panel.h"
#include "ui/couriers/courier_detail.h"
#include "ui/couriers/hr_sending.h"
#include "ui/couriers/staff_backtest.h"
#include "ui/shared/language_scope.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kMostNumbers = 50; // couriers whose number ends alike that are shown at once

Result<QList<CourierView>> readViews(StoreSession &session, const QStringList &keys)
{
    QList<CourierView> views;
    for (const QString &key : keys) {
        auto view = readCourierView(session, PersonKey{key});
        if (!view)
            return view.failure();
        views.append(std::move(*view));
    }
    return views;
}

} // namespace

CouriersPage::CouriersPage(Workspace &workspace, WindowSettings &settings, QWidget *parent)
    : ListPage("couriers", workspace, settings, parent)
    , m_detail(new CourierDetail(this))
    , m_backtest(new StaffBacktest(workspace, this))
{
    setDetail(m_detail);
    m_reveal = new RevealId(RevealId::doorOf(workspace), m_detail);
    m_detail->setReveal(m_reveal);
    m_revealAction = addPageAction(QKeySequence(u"Ctrl+Shift+R"_s), [this] { m_reveal->askReason(); });
    setDefaultSort(u"feedback"_s, true);
    makeActions();
    connect(m_detail, &CourierDetail::decisionWanted, this, &CouriersPage::decide);
    connect(m_detail, &CourierDetail::undoWanted, this, &CouriersPage::undo);
    connect(m_detail, &CourierDetail::profileWanted, this, [this](const QString &language) { askForPaper(Sheet::Profile, language); });
    connect(m_detail, &CourierDetail::careerSheetWanted, this, [this] {
        if (const CourierView *view = m_detail->view())
            emit careerSheetWanted(view->profile.key.value, view->profile.name);
    });
    connect(m_detail, &CourierDetail::talkSheetWanted, this, [this](const QString &language) { askForPaper(Sheet::Talk, language); });
}

void CouriersPage::makeActions()
{
    m_compareAction = addPageAction(QKeySequence(u"Ctrl+D"_s), [this] { compareChosen(); });
    m_boardAction = addPageAction(QKeySequence(u"Ctrl+Shift+E"_s), [this] { showBoard(board() ? board()->employer() : QString()); });
    m_explainAction = addPageAction(QKeySequence(u"Ctrl+I"_s), [this] { m_detail->showPart(ProfilePart::Explain); });
    m_nextAction = addPageAction(QKeySequence(u"Ctrl+PgDown"_s), [this] { m_detail->turnPart(1); });
    m_previousAction = addPageAction(QKeySequence(u"Ctrl+PgUp"_s), [this] { m_detail->turnPart(-1); });
    m_tipAction = addPageAction(QKeySequence(u"T"_s), [this] { markTip(); });
    m_printAction = addPageAction({}, [this] { askForProfiles(); });
    m_compareAction->setEnabled(false);
    setSelectionActions({m_printAction, m_compareAction});
    m_identityAction = addPageAction({}, [this] { emit openRequested(u"identity"_s, {}); });
    enableViews({m_boardAction, m_identityAction});
    connect(&table(), &DataTable::selectionRuleChanged, this, &CouriersPage::onSelectionRule);
}

void CouriersPage::retranslate()
{
    m_compareAction->setText(tr("Compare"));
    m_compareAction->setStatusTip(tr("Two to four couriers side by side"));
    m_printAction->setText(tr("Print profiles…"));
    m_printAction->setStatusTip(tr("The profiles of the chosen couriers in one PDF, at most %1").arg(kMostPrinted));
    m_tipAction->setText(tr("Mark the first open tip as discussed"));
    m_tipAction->setStatusTip(m_tipAction->text());
    m_boardAction->setText(tr("Employer board"));
    m_boardAction->setStatusTip(tr("Stars, movements and incentives of an employer"));
    m_identityAction->setText(tr("Identity conflicts"));
    m_identityAction->setStatusTip(tr("One ID under two names, one person twice, two employers at once"));
    m_explainAction->setText(tr("Explain the star"));
    m_explainAction->setStatusTip(tr("Which inputs and rules give the star of this courier"));
    m_revealAction->setText(tr("Reveal the ID number"));
    m_revealAction->setStatusTip(tr("Show the whole number for a short time, with a reason that is recorded"));
    m_nextAction->setText(tr("Next part of the profile"));
    m_nextAction->setStatusTip(m_nextAction->text());
    m_previousAction->setText(tr("Part of the profile before"));
    m_previousAction->setStatusTip(m_previousAction->text());
    ListPage::retranslate();
}

ListPage::Texts CouriersPage::texts() const
{
    return {tr("Couriers"), tr("Filter couriers, e.g. star:<5"), tr("%1 couriers"), tr("%1 of %2 couriers"),
            tr("No couriers yet. Open a server export.")};
}

QList<FilterBar::Facet> CouriersPage::facets() const
{
    return {{u"employer"_s, tr("Employer")},       {u"star"_s, tr("Stars")},
            {u"city"_s, tr("City")},               {u"at_risk"_s, tr("At risk"), true},
            {u"unrated"_s, tr("Unrated"), true},   {u"open_tips"_s, tr("Open tips"), true},
            {u"incentives_due"_s, tr("Incentives due"), true}};
}

bool CouriersPage::isDetailBusy() const
{
    return m_reading || m_counting || m_reveal->isWaiting() || m_backtest->isRunning();
}

void CouriersPage::showDetail(const QString &key)
{
    m_reading = false;
    if (key.isEmpty() || !workspace().hasData())
        return m_detail->clear();
    m_reading = true;
    workspace().worker().ask<CourierView>(
        this, "courier", [key](StoreSession &session) { return readCourierView(session, PersonKey{key}); },
        [this](const Result<CourierView> &view) {
            m_reading = false;
            view ? m_detail->show(*view) : m_detail->showFailure(view.failure());
        });
}

void CouriersPage::onTyped(const QString &text)
{
    const bool whole = isFullIdNumber(text);
    if (!workspace().hasData() || !(whole || isLastFourOfId(text)))
        return;
    if (whole)
        filterBar().setText({}); // a number is kept nowhere
    m_counting = true;
    workspace().worker().ask<std::vector<SearchHit>>(
        this, "number", [text](StoreSession &session) { return identityHits(session, text, kMostNumbers); },
        [this, whole](const Result<std::vector<SearchHit>> &hits) {
            m_counting = false;
            if (hits)
                return showNumbered(*hits, whole);
            if (whole) // four digits may have been meant for a staff number
                tell(Tone::Problem, failureText(hits.failure()));
        });
}

void CouriersPage::showNumbered(const std::vector<SearchHit> &hits, bool whole)
{
    if (hits.empty()) {
        if (whole)
            tell(Tone::Notice, tr("No courier of this export has this number."));
        return;
    }
    QStringList keys;
    for (const SearchHit &hit : hits)
        keys.append(u'=' + hit.id);
    const QString term = u"id:"_s + keys.join(u',');
    if (whole)
        return addTerm(term);
    tell(Tone::Notice, tr("%n courier(s) have an ID number that ends so.", nullptr, int(hits.size())), tr("Show"), [this, term] {
        filterBar().setText({});
        addTerm(term);
    });
}

void CouriersPage::onSelectionRule()
{
    const auto listing = model().listing();
    const qint64 chosen = listing ? table().selection().count(listing->total()) : 0;
    m_compareAction->setEnabled(chosen >= ComparePanel::kFewest && chosen <= ComparePanel::kMost);
    m_printAction->setEnabled(chosen > 0 && chosen <= kMostPrinted);
}

void CouriersPage::askForProfiles()
{
    QString file = QFileDialog::getSaveFileName(this, tr("Profiles as PDF"), tr("couriers") + u".pdf"_s, tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    printChosen(file.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? file : file + u".pdf"_s);
}

// Texts follow the translator installed, which is the window's.
void CouriersPage::printChosen(const QString &file)
{
    std::vector<PersonKey> keys;
    for (const QString &key : chosenKeys(kMostPrinted))
        keys.push_back({key});
    if (keys.empty() || !workspace().hasData())
        return;
    m_counting = true;
    tell(Tone::Notice, tr("Printing %n profile(s)…", nullptr, int(keys.size())));
    workspace().worker().ask<int>(
        this, "print", [keys, file, language = QLocale().name()](StoreSession &session) -> Result<int> {
            Job job;
            auto paper = courierPapers(session, keys, language, job);
            return paper ? paper->write(file) : Result<int>(paper.failure());
        },
        [this, file](const Result<int> &pages) {
            m_counting = false;
            pages ? tell(Tone::Good, tr("%n page(s) written to %1.", nullptr, *pages).arg(QFileInfo(file).fileName()))
                  : tell(Tone::Problem, failureText(pages.failure()));
        });
}

void CouriersPage::markTip()
{
    const CourierView *view = m_detail->view();
    if (!view)
        return;
    m_detail->showPart(ProfilePart::Tips);
    if (!view->decideNo.isEmpty())
        return m_detail->tell(view->decideNo);
    if (const auto tip = firstOpenTip(*view))
        return decide(tipOrder(*view, *tip));
    m_detail->tell(tr("No tip is open: each was discussed, or nothing is left to gain."));
}

void CouriersPage::compareChosen()
{
    compare(chosenKeys(ComparePanel::kMost + 1));
}

void CouriersPage::compare(const QStringList &keys)
{
    if (keys.size() < ComparePanel::kFewest || keys.size() > ComparePanel::kMost || !workspace().hasData())
        return;
    m_counting = true;
    workspace().worker().ask<QList<CourierView>>(
        this, "compare", [keys](StoreSession &session) { return readViews(session, keys); },
        [this](const Result<QList<CourierView>> &views) {
            m_counting = false;
            if (!views)
                return m_detail->showFailure(views.failure());
            if (!m_compare) {
                m_compare = new ComparePanel(this);
                connect(m_compare, &ComparePanel::closed, this, &CouriersPage::closeDetail);
            }
            m_compare->show(*views);
            showInstead(m_compare);
        });
}

// A page or two take less than a frame of reading; the language of the paper is not that of the window.
Result<int> CouriersPage::writeProfile(const QString &file, const QString &language)
{
    const LanguageScope scope(language);
    auto paper = courierPaper(workspace().session(), m_detail->view()->profile.key, language);
    return paper ? paper->write(file) : Result<int>(paper.failure());
}

Result<int> CouriersPage::writeTalkSheet(const QString &file, const QString &language)
{
    const LanguageScope scope(language);
    auto paper = courierTalkSheet(workspace().session(), m_detail->view()->profile.key, language);
    return paper ? paper->write(file) : Result<int>(paper.failure());
}

void CouriersPage::askForPaper(Sheet sheet, const QString &language)
{
    if (!m_detail->view() || !workspace().hasData())
        return;
    const QString name = m_detail->view()->profile.name + u".pdf"_s;
    const QString file = QFileDialog::getSaveFileName(this, sheet == Sheet::Talk ? tr("Talk sheet") : tr("Profile as PDF"), name, tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto written = sheet == Sheet::Talk ? writeTalkSheet(file, language) : writeProfile(file, language);
    if (!written)
        m_detail->tell(failureText(written.failure()));
}

void CouriersPage::refreshDetail()
{
    if (m_detail->view())
        showDetail(m_detail->view()->profile.key.value);
}

void CouriersPage::decide(const HrOrder &order)
{
    m_counting = true;
    storeHrDecision(workspace(), this, order, [this](const QString &refusal) { onDecided(refusal); });
}

void CouriersPage::undo(const QString &decision)
{
    m_counting = true;
    undoHrDecision(workspace(), this, decision, [this](const QString &refusal) { onDecided(refusal); });
}

void CouriersPage::onDecided(const QString &refusal)
{
    m_counting = false;
    if (!refusal.isEmpty())
        return m_detail->tell(refusal);
    load(); // the open tips of the list
    refreshDetail();
    emit decided();
}

void CouriersPage::makeBoard()
{
    m_board = new BoardPanel(this);
    m_board->hide();
    connect(m_board, &BoardPanel::closed, this, &CouriersPage::closeDetail);
    connect(m_board, &BoardPanel::employerChosen, this, &CouriersPage::showBoard);
    connectBacktest();
    connect(m_board, &BoardPanel::personChosen, this, [this](const QString &key) {
        closeDetail();
        select(key);
    });
}

void CouriersPage::showBoard(const QString &employer)
{
    if (!workspace().hasData())
        return;
    m_counting = true;
    workspace().worker().ask<StaffReport>(
        this, "board", [employer](StoreSession &session) { return readStaffReport(session, employer); },
        [this](const Result<StaffReport> &answer) {
            m_counting = false;
            if (!answer)
                return m_detail->showFailure(answer.failure());
            if (!m_board)
                makeBoard();
            m_board->setRuleSets(answer->ruleSets);
            m_board->show(answer->board, answer->costs);
            showInstead(m_board);
        });
}

void CouriersPage::connectBacktest()
{
    connect(m_board, &BoardPanel::backtestAsked, this, [this](const QString &ruleSet) {
        m_board->setBacktestRunning(ruleSet);
        m_backtest->start(ruleSet);
    });
    connect(m_board, &BoardPanel::backtestCancelled, m_backtest, &StaffBacktest::cancel);
    connect(m_backtest, &StaffBacktest::progress, m_board, &BoardPanel::setBacktestProgress);
    connect(m_backtest, &StaffBacktest::finished, m_board, &BoardPanel::showBacktest);
    connect(m_backtest, &StaffBacktest::failed, m_board, &BoardPanel::showBacktestFailure);
}

} // namespace stardesk
