/// Card: a raised frame of radius 6 whose cells stand side by side, divided by one pixel: caption, value, caption.
#pragma once

#include "ui/shared/runs.h"

#include <QtWidgets/QFrame>

namespace stardesk {

class Card final : public QFrame {
    Q_OBJECT
public:
    struct Cell {
        QString caption;
        Runs value;
        Runs note;        ///< caption size, below the value
        int share = 100;  ///< part of the width, in percent of an even cell
        int fixed = 0;    ///< px at 100 %, instead of a share
    };
    explicit Card(QWidget *parent = nullptr);
    void setCells(const QList<Cell> &cells);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Cell> m_cells;
};

/// Pill: 20 px, radius 3, soft fill, icon and word; at most one in a detail header.
class Pill final : public QFrame {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    void setState(Tone tone, const QString &icon, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    Runs m_runs;
};

} // namespace stardesk
