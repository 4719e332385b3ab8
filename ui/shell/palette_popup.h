/// PalettePopup: type anything (Ctrl+K): pages and actions now, records once their search is there. Its field lies
/// exactly over the tool strip's; what cannot be done now comes last, with the reason.
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QFrame>

#include <functional>
#include <optional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace stardesk {

struct PaletteHit {
    QString group;     ///< "Pages", "Actions", "Couriers"
    QString icon;
    QString text;
    QString secondary;
    QString key;       ///< keyboard hint
    bool enabled = true;
    QList<int> matches; ///< start, length pairs of the matched letters in text
    std::function<void()> run;
};

/// Answers within a frame; each source limits itself to what it finds best.
using PaletteSource = std::function<QList<PaletteHit>(const QString &text)>;

/// Asks for records; `answer` comes later, or never where a newer question was asked.
using PaletteAsker = std::function<void(const QString &text, std::function<void(const QList<PaletteHit> &)> answer)>;

class PalettePopup final : public QFrame {
    Q_OBJECT
public:
    explicit PalettePopup(QWidget *parent);
    void setSources(const QList<PaletteSource> &sources);
    void setAsker(PaletteAsker asker) { m_asker = std::move(asker); }
    /// `field`: the tool strip's field in global coordinates.
    void openOver(const QRect &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void fill();
    void addHeading(const QString &text);
    void run();
    void move(int by);

    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    class RunLabel *m_foot;
    QList<PaletteSource> m_sources;
    PaletteAsker m_asker;
    QList<PaletteHit> m_hits;
};

/// Where the words of `query`, in any order and any case, stand in `text`; nothing where one is missing.
[[nodiscard]] std::optional<QList<int>> matchWords(const QString &text, const QString &query);

} // namespace stardesk
