/// CourierDetail: the profile of one courier: who, which star, and the parts of the career as tabs.
#pragma once

#include "ui/couriers/profile_panel.h"
#include "ui/couriers/reveal_id.h"

#include <array>

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace stardesk {

class Button;
class HrStrips;
class Placeholder;
class RunLabel;
class TabRow;

class CourierDetail final : public QWidget {
    Q_OBJECT
public:
    explicit CourierDetail(QWidget *parent = nullptr);
    /// Puts the masked ID number into the header; it follows the person shown.
    void setReveal(RevealId *reveal);
    void show(const CourierView &view);
    void showFailure(const Failure &failure);
    void clear(); ///< nobody is chosen

    void showPart(ProfilePart part);
    /// The part before or after, over the ends.
    void turnPart(int by);
    [[nodiscard]] ProfilePart part() const;
    /// Made now where nobody has looked at it yet.
    [[nodiscard]] ProfilePanel *panel(ProfilePart part);
    /// Null while nobody is shown.
    [[nodiscard]] const CourierView *view() const { return m_view.get(); }
    /// A refusal or a failure, in one sentence under the profile.
    void tell(const QString &sentence);

signals:
    void decisionWanted(const stardesk::HrOrder &order);
    void undoWanted(const QString &decision);
    void profileWanted(const QString &language);   ///< on paper
    void talkSheetWanted(const QString &language);
    void careerSheetWanted();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Made when their tab is first shown with a courier: all eight at once would hold the window's thread.
    struct Made {
        ProfilePanel *panel = nullptr;
        QWidget *area = nullptr; ///< in which it scrolls
    };
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] Made &made(ProfilePart part);
    void connectPanel(ProfilePanel *panel);
    void showCurrentPanel();
    void retranslate();
    void fillHeader();
    void fillCounts();
    void copyLink();

    std::shared_ptr<const CourierView> m_view;
    RevealId *m_reveal = nullptr;
    QStackedWidget *m_stack;
    Placeholder *m_nobody;
    RunLabel *m_name;
    RunLabel *m_star;
    RunLabel *m_place;
    Button *m_print; ///< menu of the languages
    QAction *m_career = nullptr;
    Button *m_link;
    TabRow *m_tabs;
    QStackedWidget *m_pages;
    HrStrips *m_hr;
    std::array<Made, kProfileParts> m_made{};
};

} // namespace stardesk
