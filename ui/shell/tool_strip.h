/// ToolStrip: back, forward, the field that opens the palette, and the sync button.
#pragma once

#include <QtWidgets/QFrame>

class QAction;
class QMenu;

namespace stardesk {

class Button;

class ToolStrip final : public QFrame {
    Q_OBJECT
public:
    ToolStrip(QAction *back, QAction *forward, QWidget *parent = nullptr);
    /// "Synced 08:12", "3 to send" (empty: nothing); both are shown and spoken.
    void setSyncState(const QString &state, const QString &pending);
    void setSyncMenu(QMenu *menu);
    [[nodiscard]] QRect paletteFieldRect() const; ///< in this widget's coordinates

signals:
    void paletteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Button *m_back;
    Button *m_forward;
    class PaletteField *m_field;
    Button *m_sync;
};

} // namespace stardesk
