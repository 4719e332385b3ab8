/// LettersEditor: one small field per letter of the claims desk; typing a letter puts it in place at once.
#pragma once

#include "ui/claims/review_letters.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace stardesk {

class LettersEditor final : public QWidget {
    Q_OBJECT
public:
    explicit LettersEditor(const ReviewLetters &letters, QWidget *parent = nullptr);

signals:
    void changed(const QString &letters); ///< as ReviewLetters::text()

private:
    void take(QChar letter, const QString &typed);
    void fill();

    ReviewLetters m_letters;
    QList<QLineEdit *> m_fields; ///< in the order of ReviewLetters::own()
};

} // namespace stardesk
