/// ArmedStrip: the strip under the decision buttons. Armed it says what Enter will do and offers Commit; else it says where
/// the claim stands, so that the panel keeps its height.
#pragma once

#include "ui/shared/runs.h"

#include <QtWidgets/QFrame>

namespace stardesk {

class Button;
class WrappedLabel;

class ArmedStrip final : public QFrame {
    Q_OBJECT
public:
    explicit ArmedStrip(QWidget *parent = nullptr);
    /// `first` states the consequence, `second` how long it can be undone.
    void showArmed(const Runs &first, const Runs &second, bool ready);
    void showIdle(Tone tone, const Runs &line);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Button *commitButton() const { return m_commit; }

signals:
    void committed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Muted;
    bool m_armed = false;
    QString m_text;
    WrappedLabel *m_first;
    WrappedLabel *m_second;
    Button *m_commit;
};

} // namespace stardesk
