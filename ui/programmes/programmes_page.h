/// ProgrammesPage: sellers in the logistics programmes of the platforms, a tab each, and one standing with its orders.
#pragma once

#include "ui/lists/list_page.h"

namespace stardesk {

class ProgrammeDetail;
class ProgrammeHead;
class RunButton;

class ProgrammesPage final : public ListPage {
    Q_OBJECT
public:
    ProgrammesPage(Workspace &workspace, WindowSettings &settings, QWidget *parent);
    ~ProgrammesPage() override;
    /// Also opens the programme of the record.
    bool select(const QString &key) override;
    void showRows(const QString &filter) override;
    /// "19 short or at risk" of the open tab: shows only those.
    [[nodiscard]] RunButton &needing() const;

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] QList<FilterBar::Facet> facets() const override;
    void showDetail(const QString &key) override;
    [[nodiscard]] bool isDetailBusy() const override { return m_reading || m_counting; }
    void retranslate() override;
    void onListing() override;

private:
    void chooseTab(int tab);
    void countTabs();
    void showNeeding();
    void showWindow();
    [[nodiscard]] QString emptyTabText() const;

    WindowSettings &m_settings;
    int m_tab = 0; ///< whose columns are shown
    ProgrammeHead *m_head;
    ProgrammeDetail *m_detail;
    std::shared_ptr<const TextIndex> m_counted;
    QList<int> m_needing; ///< per tab
    QStringList m_known; ///< platforms that the export has rules of
    bool m_reading = false;
    bool m_counting = false;
};

} // namespace stardesk
