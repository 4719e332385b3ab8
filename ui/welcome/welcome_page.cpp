#include "ui/welcome/welcome_page.h"

#include "ui/shared/button.h"
#include "ui/shared/runs.h"
#include "ui/shared/segment_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/welcome/role_card.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kIcon = 72;
constexpr int kTop = 76;

const QStringList &languageIds()
{
    static const QStringList ids{u"en"_s, u"zh_CN"_s, u"es"_s};
    return ids;
}

QLabel *label(TextRole role, QWidget *parent)
{
    auto *l = new QLabel(parent);
    l->setTextFormat(Qt::PlainText);
    l->setFont(fontOf(role));
    return l;
}

QHBoxLayout *centred(const QList<QWidget *> &widgets, int gap)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(gap));
    row->addStretch(1);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

/// Space that gives way where the window is low, so that no text has to.
void addGap(QVBoxLayout *layout, int height)
{
    layout->addSpacerItem(new QSpacerItem(0, px(height), QSizePolicy::Minimum, QSizePolicy::Maximum));
}

void secondary(QLabel *l)
{
    QPalette p = l->palette();
    p.setColor(QPalette::WindowText, theme().textSecondary);
    l->setPalette(p);
}

} // namespace

WelcomePage::WelcomePage(const QString &language, QWidget *parent)
    : Page(parent)
    , m_icon(new QLabel(this))
    , m_name(label(TextRole::Product, this))
    , m_what(label(TextRole::Body, this))
    , m_languages(new SegmentBar(tr("Language"), this))
    , m_open(new Button({}, Button::Look::Tile, this))
    , m_demo(new Button({}, Button::Look::Tile, this))
    , m_folder(new Button({}, Button::Look::Link, this))
    , m_stays(new RunLabel(this))
    , m_offline(new RunLabel(this))
{
    m_open->setIconName(u"folder"_s);
    m_open->setDefault(true);
    m_demo->setIconName(u"database"_s);
    m_languages->setPadding(20);
    // Each language in itself, never translated.
    m_languages->setSegments({u"English"_s, u"简体中文"_s, u"Español"_s});
    m_languages->setChosen(int(qMax<qsizetype>(0, languageIds().indexOf(language))));
    for (const auto picture : {RoleCard::Picture::Career, RoleCard::Picture::Indicators, RoleCard::Picture::Stages})
        m_roles.append(new RoleCard(picture, this));

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_what);
    names->addStretch(1);
    m_name->setFixedHeight(px(34));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(20));
    head->addStretch(1);
    head->addWidget(m_icon);
    head->addLayout(names);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), px(size::pagePadding));
    layout->setSpacing(0);
    addGap(layout, kTop);
    layout->addLayout(head);
    addGap(layout, 24);
    layout->addLayout(centred({m_languages}, 0));
    addGap(layout, 32);
    layout->addLayout(centred({m_open, m_demo}, 16));
    addGap(layout, 40);
    layout->addLayout(centred({m_roles[0], m_roles[1], m_roles[2]}, 16));
    addGap(layout, 32);
    layout->addLayout(centred({m_stays, m_offline}, 24));
    addGap(layout, 20);
    layout->addLayout(centred({m_folder}, 24));
    layout->addStretch(1);

    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openExportRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_folder, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(m_languages, &SegmentBar::chosenChanged, this,
            [this](int index) { emit languageChosen(languageIds()[index]); });
    retranslate();
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

QString WelcomePage::statusText() const
{
    return tr("No data yet");
}

void WelcomePage::takeFocus()
{
    m_open->setFocus();
}

void WelcomePage::retranslate()
{
    m_icon->setPixmap(iconPixmap(u"app_icon"_s, px(kIcon), theme().text, devicePixelRatioF()));
    m_icon->setAccessibleName(u"Stardesk"_s);
    m_name->setText(u"Stardesk"_s);
    m_what->setText(tr("Courier stars, seller stars and late-delivery claims, explained"));
    m_open->setText(tr("Open server export…"));
    m_open->setSecondary(tr("a folder or a zip file your company gave you"));
    m_demo->setText(tr("Try with demo data"));
    m_demo->setSecondary(tr("couriers, sellers and claims made up here, nothing is sent"));
    m_folder->setText(tr("Open data folder… (spreadsheets, CSV)"));
    m_roles[0]->setTexts(tr("HR manager"), tr("One person, one star line across every employer. Why it is 4, and what "
                                              "makes it 5."));
    m_roles[1]->setTexts(tr("Account manager"), tr("Four indicators, two tracks, the weakest one decides. The shortest "
                                                   "way to the next star."));
    m_roles[2]->setTexts(tr("Claims reviewer"), tr("Promise against fact in seven stages. The policy calculates, you "
                                                   "decide, nothing is lost."));
    m_stays->setRuns({Run::iconOf(u"lock"_s).withGap(8),
                      Run::secondary(tr("The data stays on this computer, identity numbers are encrypted."))});
    m_offline->setRuns({Run::iconOf(u"sync"_s).withGap(8), Run::secondary(tr("Works offline after the first export."))});
    secondary(m_what);
    for (Button *tile : {m_open, m_demo})
        tile->setAccessibleName(tile->text());
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
    Page::changeEvent(event);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().window);
}

} // namespace stardesk
