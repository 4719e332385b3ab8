/// ListPage: filter bar, table and detail of one listing: the grammar all three desks share. Subclasses name the table,
/// its facets and texts, and show one record.
#pragma once

#include "models/tables/row_table_model.h"
#include "ui/lists/filter_chips.h"
#include "ui/lists/saved_views.h"
#include "ui/shell/page.h"

class QAction;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace stardesk {

class DataTable;
class FacetSource;
class FilterBar;
class ListExport;
class ListSplit;
class MessageStrip;
class Placeholder;
class ProgressStrip;
class SelectionBar;
class TextIndex;
class ViewsMenu;
class WindowSettings;
class Workspace;

class ListPage : public Page {
    Q_OBJECT
public:
    /// What a page says about its table; texts are asked again when the language changes.
    struct Texts {
        QString title;            ///< "Couriers"
        QString fieldHint;        ///< "Filter couriers, e.g. star:<5"
        QString countNoun;        ///< "%1 couriers", for a status without filter
        QString ofNoun;           ///< "%1 of %2 couriers"
        QString empty;            ///< "No couriers yet. Open a server export."
        QString nothingInView = {}; ///< of a ready view without rows: "Queue clear."
    };
    ListPage(std::string_view table, Workspace &workspace, WindowSettings &settings, QWidget *parent);
    ~ListPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void takeFocus() override;
    bool select(const QString &key) override;
    [[nodiscard]] QString selectedKey() const override;
    void focusFilter() override;
    bool closeDetail() override;
    void showRows(const QString &filter) override;
    [[nodiscard]] bool isBusy() const override;

    /// The data of the page; the workspace gives it, tests give their own.
    void setTable(std::shared_ptr<const TextIndex> table);
    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filter; }
    [[nodiscard]] RowTableModel &model() const { return *m_model; }

    /// Null where the page has no saved views.
    [[nodiscard]] ViewsMenu *views() const { return m_views; }

    /// Filter and order in the words of the filter field and of TableRequest.
    void setQuery(const QString &filter, const QString &sort);
    /// Writes what is chosen, or all rows of the filter, with the columns on screen: .csv, .tsv, .xlsx or .pdf by the ending.
    void exportTo(const QString &file);

signals:
    void exported(const QString &file, qint64 rows);

protected:
    [[nodiscard]] virtual Texts texts() const = 0;
    [[nodiscard]] virtual QList<FilterBar::Facet> facets() const { return {}; }
    /// Shows one record in the detail pane; an empty key clears it.
    virtual void showDetail(const QString &key) = 0;
    /// True while the detail is being read.
    [[nodiscard]] virtual bool isDetailBusy() const { return false; }
    /// A filter that is not shown as chips: a ready view or split.
    void setScope(const QString &filter);
    /// Key and order in the words of TableRequest, before the person chose one.
    void setDefaultSort(const QString &key, bool descending);
    void setDetail(QWidget *detail);
    void setTop(QWidget *top);                      ///< above list and detail
    /// Saved views: a menu at the filter's right end; `extra` actions stand below them.
    void enableViews(const QList<QAction *> &extra = {});
    /// What can be done with chosen rows, beside the export.
    void setSelectionActions(const QList<QAction *> &actions);
    /// An action of this page: its shortcut works while the page is shown.
    QAction *addPageAction(const QKeySequence &keys, std::function<void()> use);
    /// A widget in the place of list and detail; null brings them back. Esc goes back too.
    void showInstead(QWidget *widget);
    /// Keys of the chosen rows in the order of the list, at most `most`.
    [[nodiscard]] QStringList chosenKeys(int most) const;
    /// One sentence under the table, and what can be done about it.
    void tell(Tone tone, const QString &sentence, const QString &action = {}, std::function<void()> use = {});
    /// One more term of the filter, as a chip.
    void addTerm(const QString &term);
    /// Enter in the filter field, with text that is no term of a column.
    virtual void onTyped(const QString &text) { Q_UNUSED(text) }
    void load();                                    ///< the table anew; rows and selection stay by key
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    virtual void retranslate();
    virtual void onListing() {}
    /// Takes away what hides rows: filters here, ready views and splits in the page that has them. False: nothing did.
    virtual bool widen();
    [[nodiscard]] std::shared_ptr<const TextIndex> source() const { return m_source; }
    /// Words the empty list again, where what it says has become known.
    void refreshPlaceholder() { updatePlaceholder(); }

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildBars();
    void connectParts();
    void connectBars();
    void onSelection();
    void askForFile();
    [[nodiscard]] SavedView look() const;
    void applyView(const SavedView &view);
    void applyDensity();
    void countFacets();
    void request();
    [[nodiscard]] bool isReading() const; ///< rows are on their way
    void onAnswer();
    void onFailed(const Failure &failure);
    void updatePlaceholder();
    void fitList();
    void removeAllFilters();
    [[nodiscard]] QString columnTitle(const QString &key) const;
    [[nodiscard]] std::optional<QList<FilterBar::FacetValue>> facetValues(const QString &key) const;

    Workspace &m_workspace;
    WindowSettings &m_settings;
    QString m_name;
    RowTableModel *m_model;
    FilterBar *m_filter;
    DataTable *m_table;
    Placeholder *m_placeholder;
    QStackedWidget *m_stack;
    QWidget *m_list;
    ListSplit *m_splitter;
    QVBoxLayout *m_layout;
    QTimer *m_preview;
    SelectionBar *m_selectionBar;
    ProgressStrip *m_progress;
    MessageStrip *m_message;
    std::function<void()> m_messageUse;
    ListExport *m_export;
    QAction *m_exportAction;
    QAction *m_viewsAction = nullptr;
    ViewsMenu *m_views = nullptr;
    std::optional<Density> m_density; ///< of this table; none: the window's
    FacetSource *m_facets;
    QTimer *m_facetDelay;
    QWidget *m_instead = nullptr;
    std::shared_ptr<const TextIndex> m_source;
    FilterChips m_chips;
    QString m_scope;
    QList<struct ViewSortKey> m_sort;
    QString m_failure;
    QString m_wanted;       ///< key to select once the rows are there
    bool m_loading = false;
    bool m_focusWanted = false;  ///< the focus goes to the table once it has rows
};

} // namespace stardesk
