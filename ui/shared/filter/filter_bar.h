/// FilterBar: the filter field with completion and error line, facet menus with counts, removable chips, "n of N",
/// Clear, and the views button. It holds the text of the filter; what it means is the desk's work.
#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QCompleter;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QVBoxLayout;

namespace stardesk {

class Button;
class FlowLayout;
class RunLabel;

class FilterBar final : public QWidget {
    Q_OBJECT
public:
    struct FacetValue {
        QString value;  ///< as written in the filter language
        QString label;  ///< shown
        qint64 count = 0;
        bool on = false;
    };
    struct Chip {
        QString term;       ///< the part of the filter text it stands for ("employer:ZTO,YTO")
        QString dimension;
        QString value;
        bool excluded = false;
    };
    /// None while they are being counted: facetReady() says when they are there.
    using FacetReader = std::function<std::optional<QList<FacetValue>>(const QString &key)>;

    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    /// Keys for completion ("star", "employer"); values come from the facet reader.
    void setKeys(const QStringList &keys);
    /// One menu button per facet; the reader is asked when a menu opens.
    struct Facet {
        QString key;
        QString title;
        bool extra = false; ///< in the menu behind the buttons instead of a button of its own
    };
    void setFacets(const QList<Facet> &facets, FacetReader reader);
    /// Fills the open menu of the key, and offers its values where the person is typing one.
    void facetReady(const QString &key);
    void setChips(const QList<Chip> &chips);
    /// "128 of 5,214"; with total equal to shown and no chip "5,214 couriers" (`all`).
    void setCounts(qint64 shown, qint64 total, const QString &all = {});
    /// One sentence below the field; empty clears it. The last good result stays on screen.
    void setError(const QString &sentence);
    /// A widget in the second row (segments of ready views); takes ownership.
    void setTail(QWidget *tail);
    void setViewsMenu(QMenu *menu);
    /// Name of the view in use, with the mark of a change; empty: none is in use.
    void setViewName(const QString &name, bool modified);
    void setFieldWidth(int px);

    [[nodiscard]] QString text() const;
    void setText(const QString &text); ///< emits submitted
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QString countText() const { return m_countText; }

signals:
    void submitted(const QString &text);  ///< 120 ms after the last key, at once on Enter; never during IME preedit
    void facetToggled(const QString &key, const QString &value, bool on);
    void chipRemoved(const QString &term);
    void cleared();
    void leftToTable();                   ///< Enter or Down: the focus may go to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addFacet(const Facet &facet);
    void fillFacet(const QString &key, QMenu *menu);
    void fitFacets();
    void showViewName();
    void complete();
    void insertCompletion(const QString &word);
    void clearAll();
    void placeCount();
    void orderTabs();

    QLineEdit *m_field;
    int m_fieldWidth = 0; ///< of the design, at text size 100 %
    QLabel *m_error;
    QWidget *m_first;
    QWidget *m_second;
    QHBoxLayout *m_firstRow;
    FlowLayout *m_chipFlow;
    QWidget *m_chipBox;
    QHBoxLayout *m_secondRow;
    RunLabel *m_count;
    Button *m_clear;
    Button *m_views;
    QList<Button *> m_facetButtons;
    QHash<QString, QMenu *> m_facetMenus;
    QString m_viewName;
    bool m_viewModified = false;
    Button *m_extra;        ///< menu of the facets without a button
    QWidget *m_tail = nullptr;
    QCompleter *m_completer;
    QStringList m_keys;
    FacetReader m_reader;
    QString m_countText;
    QTimer *m_debounce;
    bool m_escapedOnce = false;
};

} // namespace stardesk
