/// FocusRing: the one visible focus of the window. A QFocusFrame follows the focus around controls; tables, lists, tabs
/// and text fields paint their own ring and are left out.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QFocusFrame;
class QWidget;

namespace stardesk {

class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onFocusChanged(QWidget *old, QWidget *now);
    QPointer<QFocusFrame> m_frame;
};

/// True for widgets that draw their own ring (views, line edits, and any with the property "ownRing").
[[nodiscard]] bool drawsOwnRing(const QWidget &widget);

} // namespace stardesk
