#include "ui/welcome/recovery_page.h"

#include "models/core/text/failure_text.h"
#include "models/tables/row_roles.h"
#include "ui/shared/button.h"
#include "ui/shared/when.h"
#include "ui/shared/wrap_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kTextWidth = 640;
constexpr int kIcon = 40;

QLabel *label(TextRole role, QWidget *parent)
{
    auto *l = new WrapLabel(px(kTextWidth), parent);
    l->setFont(fontOf(role));
    return l;
}

} // namespace

RecoveryPage::RecoveryPage(const QString &profile, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_desk(profile, clock)
    , m_icon(new QLabel(this))
    , m_head(label(TextRole::Title, this))
    , m_why(label(TextRole::Body, this))
    , m_again(new Button({}, Button::Look::Tile, this))
    , m_rebuild(new Button({}, Button::Look::Tile, this))
    , m_restore(new Button({}, Button::Look::Tile, this))
    , m_copy(new Button({}, Button::Look::Tile, this))
    , m_outcome(label(TextRole::Body, this))
{
    for (Button *button : {m_again, m_rebuild, m_restore, m_copy})
        button->setAutoDefault(true); // Enter does what Space does
    m_again->setIconName(u"reset"_s);
    m_rebuild->setIconName(u"sync"_s);
    m_restore->setIconName(u"reset"_s);
    m_copy->setIconName(u"folder"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(12));
    column->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_icon, m_head, m_why, m_again, m_rebuild, m_restore, m_copy, m_outcome})
        column->addWidget(widget);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &RecoveryPage::recovered);
    connect(m_rebuild, &QPushButton::clicked, this, &RecoveryPage::rebuildRequested);
    connect(m_restore, &QPushButton::clicked, this, &RecoveryPage::restore);
    connect(m_copy, &QPushButton::clicked, this, &RecoveryPage::copyForIt);
    retranslate();
}

void RecoveryPage::setFailure(const Failure &failure)
{
    m_failure = failure;
    m_decisions = m_desk.damageOfDecisions().has_value();
    // A backup takes the place of a damaged file only: what a newer program wrote is whole.
    m_backupMs = m_decisions && !mayPass() ? m_desk.newestBackupMs() : std::nullopt;
    m_outcome->clear();
    retranslate();
}

QString RecoveryPage::title() const
{
    return tr("Data cannot be read");
}

QList<QWidget *> RecoveryPage::panes() const
{
    for (Button *button : {m_again, m_rebuild, m_restore})
        if (button->isVisible())
            return {button};
    return {m_copy};
}

void RecoveryPage::takeFocus()
{
    panes().first()->setFocus();
}

bool RecoveryPage::mayPass() const
{
    return m_failure.code == Failure::Code::Io || m_failure.code == Failure::Code::Busy
        || (m_decisions && m_failure.code == Failure::Code::Malformed);
}

void RecoveryPage::setWorking(bool working)
{
    m_working = working;
    for (Button *button : {m_again, m_rebuild, m_restore, m_copy})
        button->setEnabled(!working);
}

void RecoveryPage::restore()
{
    setWorking(true);
    const QPointer<RecoveryPage> self(this);
    QThreadPool::globalInstance()->start([self, desk = m_desk] {
        const Result<> restored = desk.restoreBackup();
        QMetaObject::invokeMethod(qApp, [self, restored] {
            if (!self)
                return;
            self->setWorking(false);
            if (!restored)
                return self->m_outcome->setText(failureText(restored.failure()));
            emit self->recovered();
        });
    });
}

void RecoveryPage::copyForIt()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where the copy for IT goes"));
    if (folder.isEmpty())
        return;
    setWorking(true);
    const QPointer<RecoveryPage> self(this);
    QThreadPool::globalInstance()->start([self, folder, desk = m_desk] {
        const Result<QString> copied = desk.copyTo(folder);
        QMetaObject::invokeMethod(qApp, [self, copied] {
            if (!self)
                return;
            self->setWorking(false);
            self->m_outcome->setText(copied ? tr("Copied to %1. It holds personal data: hand it over as such.").arg(*copied)
                                            : failureText(copied.failure()));
        });
    });
}

void RecoveryPage::retranslate()
{
    m_icon->setPixmap(iconPixmap(u"warning"_s, px(kIcon), toneColor(Tone::Warning), devicePixelRatioF()));
    m_icon->setAccessibleName(tr("Warning"));
    m_head->setText(m_decisions ? tr("What was decided at this desk cannot be read") : tr("The data of this desk cannot be read"));
    m_why->setText(failureText(m_failure));
    m_again->setVisible(mayPass());
    m_again->setText(tr("Try again"));
    m_again->setSecondary(tr("once what stands above was put right; nothing was changed"));
    m_rebuild->setVisible(!m_decisions && !mayPass());
    m_rebuild->setText(tr("Rebuild from the last export"));
    m_rebuild->setSecondary(tr("fetches and checks the data again; what was decided here stays"));
    m_restore->setVisible(m_backupMs.has_value());
    if (m_backupMs)
        m_restore->setText(tr("Restore the backup of %1").arg(beijingWhen(*m_backupMs)));
    m_restore->setSecondary(tr("nothing that was sent is lost; the damaged file is kept aside"));
    m_copy->setText(tr("Save a copy for IT…"));
    m_copy->setSecondary(tr("the files as they are, for whoever looks after this computer"));
    int wide = 0;
    for (Button *button : {m_again, m_rebuild, m_restore, m_copy}) {
        button->setAccessibleName(button->text());
        wide = qMax(wide, button->sizeHint().width());
    }
    for (Button *button : {m_again, m_rebuild, m_restore, m_copy})
        button->setFixedWidth(wide);
}

void RecoveryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
    Page::changeEvent(event);
}

void RecoveryPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().window);
}

} // namespace stardesk
