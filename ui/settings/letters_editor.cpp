#include "ui/settings/letters_editor.h"

#include "ui/theme/type.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace stardesk {
namespace {

constexpr int kFieldWidth = 32;
constexpr int kColumns = 2;

} // namespace

LettersEditor::LettersEditor(const ReviewLetters &letters, QWidget *parent)
    : QWidget(parent)
    , m_letters(letters)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    const QString own = ReviewLetters::own();
    const int lines = (int(own.size()) + kColumns - 1) / kColumns;
    for (int at = 0; at < own.size(); ++at) {
        auto *field = new QLineEdit(this);
        field->setFixedWidth(px(kFieldWidth));
        field->setAlignment(Qt::AlignCenter);
        field->setAccessibleName(ReviewLetters::wordOf(own[at]));
        // Every letter typed replaces the one before, without selecting it first.
        connect(field, &QLineEdit::textEdited, this, [this, letter = own[at]](const QString &typed) { take(letter, typed); });
        m_fields.append(field);
        auto *label = new QLabel(ReviewLetters::wordOf(own[at]), this);
        label->setTextFormat(Qt::PlainText);
        const int column = at / lines * (kColumns + 1);
        grid->addWidget(field, at % lines, column);
        grid->addWidget(label, at % lines, column + 1);
        grid->setColumnMinimumWidth(column + 2, px(16));
    }
    grid->setColumnStretch(kColumns * (kColumns + 1), 1);
    fill();
}

void LettersEditor::take(QChar letter, const QString &typed)
{
    const QChar before = m_letters.keyOf(letter);
    for (const QChar key : typed.toLower()) {
        if (key != before)
            m_letters.setKey(letter, key);
    }
    fill();
    if (m_letters.keyOf(letter) != before)
        emit changed(m_letters.text());
}

void LettersEditor::fill()
{
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        const QSignalBlocker quiet(m_fields[at]);
        m_fields[at]->setText(QString(m_letters.keyOf(ReviewLetters::own()[at]).toUpper()));
    }
}

} // namespace stardesk
