#include "ui/programmes/programmes_page.h"

#include "models/core/clock.h"
#include "models/desk/cell_value.h"
#include "models/desk/programme_desk.h"
#include "models/desk/table_listing.h"
#include "models/tables/session_worker.h"
#include "ui/programmes/programme_columns.h"
#include "ui/programmes/programme_detail.h"
#include "ui/programmes/programme_head.h"
#include "ui/shared/filter/filter_bar.h"
#include "ui/shared/run_button.h"
#include "ui/shared/tab_strip.h"
#include "ui/shell/workspace.h"

#include <QtGui/QShortcut>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr const char *kNeeding = "status:failing,at_risk";

// In the order of the tabs.
constexpr std::array kPlatforms = {"WISHPOST", "SPEEDPAK", "FBA", "WORRY_FREE", "TAOBAO", "EBAY_LEVEL"};

QString platformOf(int tab)
{
    return QString::fromLatin1(kPlatforms[size_t(qBound(0, tab, int(kPlatforms.size()) - 1))]);
}

QString scopeOf(int tab)
{
    return u"programme:"_s + platformOf(tab);
}

/// How many sellers of each tab need somebody, and which platforms the export has rules of.
struct TabCounts {
    QList<int> rows;
    QList<int> needing;
    QStringList known;
};

} // namespace

ProgrammesPage::ProgrammesPage(Workspace &workspace, WindowSettings &settings, QWidget *parent)
    : ListPage("programmes", workspace, settings, parent)
    , m_settings(settings)
    , m_head(new ProgrammeHead(this))
    , m_detail(new ProgrammeDetail(this))
{
    setTop(m_head);
    filterBar().setFieldWidth(240);
    setDetail(m_detail);
    setDefaultSort(u"status"_s, false);
    setScope(scopeOf(0));
    showTabColumns(table(), m_settings, platformOf(m_tab));
    connect(&m_head->needing(), &QAbstractButton::clicked, this, [this] { ListPage::showRows(QLatin1String(kNeeding)); });
    connect(&m_head->tabs(), &QTabBar::currentChanged, this, &ProgrammesPage::chooseTab);
    const auto step = [this](int by) {
        const int count = int(kPlatforms.size());
        m_head->tabs().setCurrentIndex((m_head->tabs().currentIndex() + by + count) % count);
    };
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageDown, this), &QShortcut::activated, this, [step] { step(1); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageUp, this), &QShortcut::activated, this, [step] { step(-1); });
}

ProgrammesPage::~ProgrammesPage()
{
    keepTabColumns(table(), m_settings, platformOf(m_tab));
}

ListPage::Texts ProgrammesPage::texts() const
{
    return {tr("Programmes"), tr("Filter sellers, e.g. status:failing"), tr("%1 sellers"), tr("%1 of %2 sellers"),
            tr("The export has no programme data."), emptyTabText()};
}

QList<FilterBar::Facet> ProgrammesPage::facets() const
{
    return {{u"lane"_s, tr("Lane")}, {u"status"_s, tr("Status")}};
}

/// Not enrolled is not the same as no data.
QString ProgrammesPage::emptyTabText() const
{
    const QString platform = platformOf(m_head->tabs().currentIndex());
    return m_known.contains(platform) ? tr("No seller of this export is enrolled in %1.").arg(codeWord(platform))
                                      : tr("The export has no data of %1.").arg(codeWord(platform));
}

RunButton &ProgrammesPage::needing() const
{
    return m_head->needing();
}

void ProgrammesPage::showNeeding()
{
    m_head->showNeeding(m_needing.value(m_head->tabs().currentIndex()));
}

void ProgrammesPage::chooseTab(int tab)
{
    keepTabColumns(table(), m_settings, platformOf(std::exchange(m_tab, tab)));
    showTabColumns(table(), m_settings, platformOf(tab));
    showNeeding();
    setScope(scopeOf(tab));
}

// The platform that the filter names is the tab that opens.
void ProgrammesPage::showRows(const QString &filter)
{
    for (int tab = 0; tab < int(kPlatforms.size()); ++tab)
        if (filter.contains(scopeOf(tab)))
            m_head->tabs().setCurrentIndex(tab);
    ListPage::showRows(filter);
}

bool ProgrammesPage::select(const QString &key)
{
    for (int tab = 0; tab < int(kPlatforms.size()) && source(); ++tab) {
        const auto listing = TableListing::make(source(), {scopeOf(tab), {}, {}});
        for (qint64 row = 0; listing && row < (*listing)->total(); ++row) {
            if (cellPlain((*listing)->cell(row, "id")) == key) {
                m_head->tabs().setCurrentIndex(tab);
                return ListPage::select(key);
            }
        }
    }
    return ListPage::select(key);
}

void ProgrammesPage::showDetail(const QString &key)
{
    m_reading = false;
    if (key.isEmpty() || !workspace().hasData())
        return m_detail->clear();
    m_reading = true;
    workspace().worker().ask<ProgrammeProfile>(
        this, "programme", [key](StoreSession &session) { return ProgrammeDesk(session).profile(key); },
        [this](const Result<ProgrammeProfile> &profile) {
            m_reading = false;
            profile ? m_detail->show(*profile, workspace().clock().nowMs()) : m_detail->showFailure(profile.failure());
        });
}

void ProgrammesPage::retranslate()
{
    QStringList labels;
    for (const char *platform : kPlatforms)
        labels << codeWord(QString::fromLatin1(platform));
    m_head->tabs().setLabels(labels);
    showWindow();
    showNeeding();
    ListPage::retranslate();
}

void ProgrammesPage::onListing()
{
    showWindow();
    if (m_counted == source() || !workspace().hasData())
        return;
    m_counted = source();
    countTabs();
    workspace().table(u"sellers"_s, this, [this](const Result<std::shared_ptr<const TextIndex>> &sellers) {
        if (sellers)
            model().setNames("seller", *sellers);
    });
}

/// The window of the first row: a programme's rows share theirs.
void ProgrammesPage::showWindow()
{
    const auto listing = model().listing();
    const bool speedpak = platformOf(m_head->tabs().currentIndex()) == u"SPEEDPAK"_s;
    if (!speedpak || !listing || listing->total() == 0)
        return m_head->setWindow({});
    const auto day = [&](std::string_view key) {
        const CellValue value = listing->cell(0, key);
        const auto *date = std::get_if<QDate>(&value);
        return date ? dayText(*date) : QString();
    };
    m_head->setWindow(tr("Window %1 to %2").arg(day("window_start"), day("window_end")));
}

void ProgrammesPage::countTabs()
{
    m_counting = true;
    workspace().worker().ask<TabCounts>(
        this, "programmes",
        [table = source()](StoreSession &session) -> Result<TabCounts> {
            TabCounts counts;
            for (int tab = 0; tab < int(kPlatforms.size()); ++tab) {
                const auto all = TableListing::make(table, {scopeOf(tab), {}, {}});
                const auto needing = TableListing::make(table, {scopeOf(tab) + u' ' + QLatin1String(kNeeding), {}, {}});
                counts.rows.append(all ? int((*all)->total()) : 0);
                counts.needing.append(needing ? int((*needing)->total()) : 0);
            }
            auto known = ProgrammeDesk(session).platforms();
            if (!known)
                return known.failure();
            counts.known = *known;
            return counts;
        },
        [this](const Result<TabCounts> &counts) {
            m_counting = false;
            if (!counts)
                return;
            m_known = counts->known;
            m_needing = counts->needing;
            showNeeding();
            for (int tab = 0; tab < counts->needing.size(); ++tab)
                m_head->tabs().setCount(tab, counts->rows[tab] > 0 ? counts->needing[tab] : -1);
            refreshPlaceholder();
        });
}

} // namespace stardesk
