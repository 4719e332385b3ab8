#include "ui/outlook/unchanged_button.h"

#include <QtCore/QLocale>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {

UnchangedButton::UnchangedButton(QWidget *parent)
    : RunButton(parent)
    , m_menu(new QMenu(this))
{
    connect(this, &QAbstractButton::clicked, this, [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
}

void UnchangedButton::show(const QString &text, qint64 sellers, qint64 couriers, const OutlookLinks &links)
{
    const QLocale locale;
    setRuns({Run::iconOf(u"same"_s, Tone::Muted, {}, 12), Run::secondary(text.arg(locale.toString(sellers + couriers)))});
    m_menu->clear();
    add(tr("%1 sellers").arg(locale.toString(sellers)), u"sellers"_s, links.sellersUnchanged);
    add(tr("%1 couriers").arg(locale.toString(couriers)), u"couriers"_s, links.couriersUnchanged);
}

// Without a filter that leaves exactly these rows the number stands there and opens nothing.
void UnchangedButton::add(const QString &text, const QString &page, const QString &filter)
{
    QAction *action = m_menu->addAction(text, this, [this, page, filter] { emit rowsRequested(page, filter); });
    action->setEnabled(!filter.isEmpty());
}

} // namespace stardesk
