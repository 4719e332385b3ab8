#include "ui/shared/score_spin.h"

#include "models/desk/cell_value.h"

#include <QtGui/QWheelEvent>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kDigits = 3;
constexpr int kTopMilli = 100'000;
constexpr int kStepMilli = 100;

/// Milli-points of "84.99" or "84,99"; -1 for what is no score.
int milliOf(const QString &written)
{
    QString text = written.trimmed();
    text.replace(u',', u'.');
    const QStringList parts = text.split(u'.');
    if (parts.size() > 2 || parts[0].isEmpty() || parts.value(1).size() > kDigits)
        return -1;
    const QString digits = parts[0] + parts.value(1).leftJustified(kDigits, u'0');
    for (const QChar digit : digits)
        if (digit < u'0' || digit > u'9')
            return -1;
    bool fits = false;
    const int milli = digits.toInt(&fits);
    return fits && milli <= kTopMilli ? milli : -1;
}

} // namespace

ScoreSpin::ScoreSpin(const QString &name, QWidget *parent)
    : QSpinBox(parent)
{
    setAccessibleName(name);
    setRange(0, kTopMilli);
    setSingleStep(kStepMilli);
    setAlignment(Qt::AlignLeft);
    setFocusPolicy(Qt::StrongFocus);
}

QString ScoreSpin::textFromValue(int milli) const
{
    return decimalText(milli, kDigits, milli % 10 == 0 ? 2 : kDigits, locale());
}

int ScoreSpin::valueFromText(const QString &text) const
{
    return qMax(0, milliOf(text));
}

QValidator::State ScoreSpin::validate(QString &text, int &) const
{
    if (milliOf(text) >= 0)
        return QValidator::Acceptable;
    const QString rest = QString(text).replace(u',', u'.');
    return rest.isEmpty() || rest == u"."_s ? QValidator::Intermediate : QValidator::Invalid;
}

// A wheel over the pane scrolls the pane: a number only follows it where the person works on it.
void ScoreSpin::wheelEvent(QWheelEvent *event)
{
    hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
}

} // namespace stardesk
