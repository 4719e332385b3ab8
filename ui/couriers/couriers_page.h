/// CouriersPage: the couriers of all employers, and one career; some of them side by side; the board of an employer.
#pragma once

#include "models/desk/hr_decisions.h"
#include "models/desk/search_desk.h"
#include "ui/lists/list_page.h"

namespace stardesk {

class BoardPanel;
class ComparePanel;
class CourierDetail;
class RevealId;
class StaffBacktest;

class CouriersPage final : public ListPage {
    Q_OBJECT
public:
    CouriersPage(Workspace &workspace, WindowSettings &settings, QWidget *parent);
    [[nodiscard]] CourierDetail &detail() const { return *m_detail; }

    /// The chosen couriers side by side; two to four are needed.
    void compareChosen();
    void compare(const QStringList &keys);
    /// The profiles of the chosen couriers, at most kMostPrinted, in one document.
    void printChosen(const QString &file);
    /// Notes that the first open tip of the courier shown was discussed.
    void markTip();
    /// The board of one employer, or of all for an empty key.
    void showBoard(const QString &employer = {});
    /// Profile or talk sheet of the courier shown, as PDF in "en", "zh_CN" or "es".
    [[nodiscard]] Result<int> writeProfile(const QString &file, const QString &language);
    [[nodiscard]] Result<int> writeTalkSheet(const QString &file, const QString &language);
    static constexpr int kMostPrinted = 200; ///< a ream of paper; more belongs to the export
    [[nodiscard]] ComparePanel *comparison() const { return m_compare; }
    [[nodiscard]] BoardPanel *board() const { return m_board; }

    /// The courier shown anew: what is held has changed.
    void refreshDetail();

signals:
    /// A decision was stored or taken back here.
    void decided();
    /// A career sheet is to be made of this person.
    void careerSheetWanted(const QString &person, const QString &name);

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] QList<FilterBar::Facet> facets() const override;
    void showDetail(const QString &key) override;
    [[nodiscard]] bool isDetailBusy() const override;
    void retranslate() override;
    /// The end of an ID number, or a whole one, is looked up in the sealed index: it stands in no column.
    void onTyped(const QString &text) override;

private:
    void makeActions();
    void showNumbered(const std::vector<SearchHit> &hits, bool whole);
    void askForProfiles();
    void onSelectionRule();
    void makeBoard();
    void decide(const HrOrder &order);
    void undo(const QString &decision);
    void onDecided(const QString &refusal);
    void connectBacktest();
    enum class Sheet { Profile, Talk };
    void askForPaper(Sheet sheet, const QString &language);

    CourierDetail *m_detail;
    ComparePanel *m_compare = nullptr; ///< made when first wanted
    BoardPanel *m_board = nullptr;
    StaffBacktest *m_backtest;
    QAction *m_compareAction;
    QAction *m_printAction;
    QAction *m_tipAction;
    QAction *m_boardAction;
    QAction *m_identityAction;
    QAction *m_explainAction;
    QAction *m_revealAction;
    RevealId *m_reveal;
    QAction *m_nextAction;
    QAction *m_previousAction;
    bool m_reading = false;
    bool m_counting = false;
};

} // namespace stardesk
