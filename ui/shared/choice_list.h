/// ChoiceList: a few choices that a key each takes (1-9, then a-f), in two columns; arrows and Enter do as well.
#pragma once

#include "ui/shared/runs.h"

namespace stardesk {

struct Choice {
    QString id;
    QString code;    ///< "R04", in secondary before the text; may be empty
    QString text;
};

class ChoiceList final : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceList(QWidget *parent = nullptr);
    /// `name` is what is chosen here: "Reason to reject".
    void setChoices(const QString &name, const QList<Choice> &choices);
    /// The choice of this key; false where there is none.
    bool press(QChar key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override; ///< texts are wrapped, never cut

signals:
    void chosen(const QString &id);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int lines() const;
    [[nodiscard]] int cellWidth(int width) const;
    [[nodiscard]] QList<Runs> textLines(int choice, int width) const;
    [[nodiscard]] int rowHeight(int line, int width) const;
    [[nodiscard]] QRect cellRect(int choice) const;
    [[nodiscard]] int choiceAt(const QPoint &place) const;
    void setCurrent(int choice);

    QString m_name;
    QList<Choice> m_choices;
    int m_current = 0;
};

} // namespace stardesk
