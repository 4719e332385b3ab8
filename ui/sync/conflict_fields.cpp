#include "ui/sync/conflict_fields.h"

#include "models/domain/claim_reasons.h"
#include "ui/shared/runs.h"
#include "ui/sync/sync_texts.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kRow = 36;
constexpr int kSide = 8;
constexpr int kFieldWidth = 112;
enum Column { kField, kBefore, kMine, kServer, kResult };

/// A reason as people know it: the code, then its sentence.
QString shown(const ConflictField &field, const QString &text)
{
    if (text.isEmpty())
        return u"–"_s;
    return field.name == ConflictField::Name::Reason ? text + u' ' + claimReasonText(text) : text;
}

/// Says all it has to say in its tool tip, and as much as there is room for beside the button.
class ElidedRadio final : public QRadioButton {
public:
    explicit ElidedRadio(const QString &text) : m_full(text)
    {
        setToolTip(text);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setMinimumWidth(px(48));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        setText(fontMetrics().elidedText(m_full, Qt::ElideRight, event->size().width() - px(28)));
        QRadioButton::resizeEvent(event);
    }

private:
    QString m_full;
};

} // namespace

ConflictFields::ConflictFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(px(kSide), 0, px(kSide), 0);
    m_grid->setHorizontalSpacing(px(kSide));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(kField, px(kFieldWidth));
    m_grid->setColumnStretch(kBefore, 2);
    for (const int column : {kMine, kServer, kResult})
        m_grid->setColumnStretch(column, 3);
}

void ConflictFields::setConflict(const ConflictCase &conflict, const ConflictChoice &choice, bool choosable)
{
    const QWidget *focused = focusWidget();
    const QString at = focused && focused->hasFocus() ? focused->objectName() : QString();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->setObjectName({});
            widget->hide();
            widget->deleteLater(); // it may be what was clicked just now
        }
        delete item;
    }
    addHeader(conflict);
    int row = 0;
    for (const ConflictField &field : conflict.fields)
        addRow(++row, field, choice[size_t(field.name)], choosable);
    setFixedHeight(px(size::header) + row * px(kRow));
    setVisible(row > 0);
    if (auto *again = at.isEmpty() ? nullptr : findChild<QRadioButton *>(at))
        again->setFocus();
    update();
}

void ConflictFields::addHeader(const ConflictCase &conflict)
{
    QString server = tr("Server");
    if (conflict.serverAtMs > 0)
        server = tr("Server, %1 %2").arg(syncMinute(conflict.serverAtMs).mid(5), conflict.serverActor);
    const QStringList titles{tr("Field"), tr("When you decided"), tr("Yours, %1").arg(syncMinute(conflict.entry.decision.decidedAtMs).mid(5)), server,
                             tr("Goes on as")};
    for (int column = 0; column < titles.size(); ++column) {
        auto *title = new RunLabel({Run::caption(titles[column]).elided()}, this);
        title->setDesignHeight(size::header);
        m_grid->addWidget(title, 0, column);
    }
}

QWidget *ConflictFields::choice(const ConflictField &field, ConflictSide side, bool chosen, bool choosable)
{
    const QString text = shown(field, side == ConflictSide::Mine ? field.mine : field.server);
    auto *radio = new ElidedRadio(text);
    radio->setAccessibleName(side == ConflictSide::Mine ? tr("%1, yours: %2").arg(fieldText(field.name), text)
                                                        : tr("%1, the server's: %2").arg(fieldText(field.name), text));
    radio->setObjectName(conflictFieldWord(field.name) + (side == ConflictSide::Mine ? u"-mine"_s : u"-server"_s));
    radio->setAutoExclusive(false); // each row is a group of its own
    radio->setChecked(chosen);
    radio->setEnabled(choosable);
    connect(radio, &QRadioButton::clicked, this, [this, name = field.name, side] { emit sideChosen(name, side); });
    return radio;
}

void ConflictFields::addRow(int row, const ConflictField &field, ConflictSide side, bool choosable)
{
    const auto label = [this](const Run &run) {
        auto *made = new RunLabel({run.elided()}, this);
        made->setDesignHeight(kRow);
        return made;
    };
    m_grid->addWidget(label(Run::of(fieldText(field.name))), row, kField);
    m_grid->addWidget(label(Run::secondary(shown(field, field.before))), row, kBefore);
    if (!field.isChosen()) {
        m_grid->addWidget(label(Run::of(shown(field, field.mine))), row, kMine);
        m_grid->addWidget(label(Run::of(shown(field, field.server))), row, kServer);
        m_grid->addWidget(label(Run::of(shown(field, field.server))), row, kResult);
        return;
    }
    auto *group = new QButtonGroup(this);
    for (const auto &[column, mine] : {std::pair{kMine, ConflictSide::Mine}, std::pair{kServer, ConflictSide::Server}}) {
        QWidget *radio = choice(field, mine, side == mine, choosable);
        group->addButton(qobject_cast<QRadioButton *>(radio));
        m_grid->addWidget(radio, row, column);
    }
    connect(group->buttons().first(), &QObject::destroyed, group, &QObject::deleteLater);
    const QString chosen = side == ConflictSide::Mine ? shown(field, field.mine) : shown(field, field.server);
    m_grid->addWidget(label(side == ConflictSide::None ? Run::of(tr("not chosen"), Tone::Warning) : Run::of(chosen)), row, kResult);
}

void ConflictFields::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setPen(theme().hairline);
    for (int y = px(size::header); y < height(); y += px(kRow))
        p.drawLine(0, y, width(), y);
    p.drawRoundedRect(rect().adjusted(0, 0, -1, -1), px(4), px(4));
}

} // namespace stardesk
