#include "ui/today/star_panel.h"

#include "models/desk/ready_filters.h"
#include "ui/outlook/move_delegates.h"
#include "ui/outlook/moves_model.h"
#include "ui/outlook/unchanged_button.h"
#include "ui/shared/button.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/plain_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QHBoxLayout *lineOf(const QList<QWidget *> &widgets, int gap)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(px(gap));
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    return line;
}

} // namespace

StarPanel::StarPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new RunLabel(this))
    , m_outlook(new Button({}, Button::Look::Link, this))
    , m_down(new RunButton(this))
    , m_up(new RunButton(this))
    , m_same(new UnchangedButton(this))
    , m_moves(new PlainTable(this))
    , m_sinceTitle(new RunLabel(this))
    , m_predicted(new RunLabel(this))
    , m_newDown(new RunButton(this))
    , m_recovered(new RunButton(this))
    , m_claimsWord(new RunLabel(this))
    , m_claims(new RunButton(this))
{
    build();
    keepWorded(*this, [this] { m_moves->setAccessibleName(tr("Who changes on the next star day")); });
    const auto toOutlook = [this](const QString &list) { return [this, list] { emit openRequested(u"outlook"_s, list); }; };
    connect(m_outlook, &QPushButton::clicked, this, toOutlook({}));
    connect(m_down, &QAbstractButton::clicked, this, toOutlook({}));
    connect(m_up, &QAbstractButton::clicked, this, toOutlook(u"rising"_s));
    connect(m_same, &UnchangedButton::rowsRequested, this, &StarPanel::rowsRequested);
    connect(m_moves, &PlainTable::rowActivated, this, [this](int row) {
        const OutlookMove &move = m_board.nearest[size_t(row)].move;
        emit openRequested(move.kind == u"seller"_s ? u"sellers"_s : u"couriers"_s, move.id);
    });
    connect(m_newDown, &QAbstractButton::clicked, this, [this] { emit rowsRequested(u"sellers"_s, rowsOf(m_change->newlyFalling)); });
    connect(m_recovered, &QAbstractButton::clicked, this, [this] { emit rowsRequested(u"sellers"_s, rowsOf(m_change->recovered)); });
    connect(m_claims, &QAbstractButton::clicked, this, [this] { emit rowsRequested(u"claims"_s, m_board.newClaimsFilter); });
}

void StarPanel::build()
{
    m_moves->setHeaderShown(false);
    m_moves->setRowHeight(26);
    const auto section = [](const QList<QWidget *> &widgets) {
        auto *box = new QVBoxLayout;
        box->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
        box->setSpacing(0);
        for (QWidget *widget : widgets)
            box->addWidget(widget);
        return box;
    };
    auto *stars = section({sectionHead(m_title, {m_outlook}, this)});
    stars->addLayout(lineOf({m_down, m_up, m_same}, 14));
    stars->addWidget(m_moves);
    auto *since = section({sectionHead(m_sinceTitle, {}, this)});
    since->addLayout(lineOf({m_predicted, m_newDown, m_recovered}, 6));
    since->addLayout(lineOf({m_claimsWord, m_claims}, 6));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(stars);
    layout->addWidget(paneLine(this));
    layout->addLayout(since);
}

void StarPanel::show(const TodayBoard &board)
{
    m_board = board;
    const QLocale locale;
    m_title->setRuns({Run::strong(tr("Star day %1").arg(dayText(board.stars.publishesOn.date()))).withGap(8),
                      Run::caption(tr("counts %1").arg(dayText(board.stars.dataDate.date()))).elided()});
    m_down->setRuns({Run::iconOf(u"down_filled"_s, Tone::Problem, {}, 12), Run::of(tr("%1 down").arg(locale.toString(board.falling)), Tone::Problem)});
    m_up->setRuns({Run::iconOf(u"up_filled"_s, Tone::Good, {}, 12), Run::of(tr("%1 up").arg(locale.toString(board.rising)), Tone::Good)});
    m_same->show(tr("%1 same"), board.sellersUnchanged, board.couriersUnchanged, board.links);
    showNearest();
    m_sinceTitle->setRuns({Run::strong(tr("Since yesterday"))});
    showClaims();
    setChange(std::optional<OutlookChange>(m_change));
}

void StarPanel::showNearest()
{
    QList<QList<Runs>> rows;
    for (const BoardRow &row : m_board.nearest)
        rows.append({{Run::of(row.name).withGap(6).elided(), Run::caption(shortLimitText(row.move) + u' ' + marginText(row.move))},
                     moveRuns(row.move)});
    m_moves->setColumns({{{}, 0}, {{}, 84, true}});
    m_moves->setRows(rows);
    QList<int> links(rows.size());
    std::iota(links.begin(), links.end(), 0);
    m_moves->setLinkedRows(links);
    m_moves->setVisible(!rows.isEmpty());
}

void StarPanel::showClaims()
{
    m_claimsWord->setRuns({Run::of(tr("Claims:"))});
    m_claims->setRuns({Run::of(tr("%1 new").arg(QLocale().toString(m_board.newClaims)))}, tr("Show the claims filed since yesterday"));
    m_claims->setEnabled(m_board.newClaims > 0);
}

void StarPanel::setChange(const std::optional<OutlookChange> &change)
{
    m_change = change;
    m_newDown->setVisible(change.has_value());
    m_recovered->setVisible(change.has_value());
    m_predicted->setRuns({change ? Run::of(tr("Sellers:")) : Run::secondary(tr("No daily scores to compare")).elided()});
    if (!change)
        return;
    m_newDown->setRuns({Run::of(tr("%1 new going down,").arg(change->newlyFalling.size()))}, tr("Show the sellers that fall today and did not yesterday"));
    m_recovered->setRuns({Run::of(tr("%1 recovered").arg(change->recovered.size()))}, tr("Show the sellers that fell yesterday and do not today"));
    m_newDown->setEnabled(!rowsOf(change->newlyFalling).isEmpty());
    m_recovered->setEnabled(!rowsOf(change->recovered).isEmpty());
}

void StarPanel::retranslate()
{
    m_outlook->setText(tr("Outlook"));
}

} // namespace stardesk
