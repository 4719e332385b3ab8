/// ProfilePanel: one part of a courier's profile. It is filled when it is first seen, so that running through the list
/// costs only the part on screen.
#pragma once

#include "ui/couriers/courier_view.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace stardesk {

class RunLabel;

class ProfilePanel : public QWidget {
    Q_OBJECT
public:
    explicit ProfilePanel(QWidget *parent = nullptr);
    /// Never null. Filled at once where the panel is on screen, else when it is shown.
    void setView(std::shared_ptr<const CourierView> view);

signals:
    void partWanted(int part); ///< a ProfilePart that shows more
    void decisionWanted(const stardesk::HrOrder &order);
    void appealWanted(const QString &complaint, const QString &what);
    void noteWanted();
    /// A note of a rater, or for an empty key ratings of a week.
    void exclusionWanted(const QString &note, const QString &text);
    void undoWanted(const QString &decision);
    void talkSheetWanted(const QString &language); ///< "en", "zh_CN", "es"

protected:
    virtual void fill() = 0;
    [[nodiscard]] const CourierView &view() const { return *m_view; }
    [[nodiscard]] bool hasView() const { return bool(m_view); }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Head of a section with what stands at its right; the first one needs no line above.
    RunLabel *addSection(const QList<QWidget *> &right = {});
    void addLine();
    /// Running text that wraps.
    QLabel *addText();
    /// A widget between the page's edges.
    void add(QWidget *widget);
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    std::shared_ptr<const CourierView> m_view;
    QVBoxLayout *m_column;
    bool m_stale = false;
};

/// Parts of a profile in the order of their tabs.
enum class ProfilePart { Overview, Timeline, Feedback, Incentives, Tips, Stars, Conduct, Explain };
inline constexpr int kProfileParts = 8;

} // namespace stardesk
