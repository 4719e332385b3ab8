/// SoftStrip: a few lines on a soft colour with the 3 px bar at the left: the sentence that sums a table up.
#pragma once

#include "models/tables/row_roles.h"
#include "ui/shared/runs.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class SoftStrip final : public QWidget {
    Q_OBJECT
public:
    /// Takes the lines over.
    explicit SoftStrip(const QList<RunLabel *> &lines, QWidget *parent = nullptr);
    void setTone(Tone tone); ///< default Accent: information

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Accent;
};

} // namespace stardesk
