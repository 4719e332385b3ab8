/// StaleStrip: says that the data on screen are old, and offers to sync. Nothing is said about demo data.
#pragma once

#include <QtWidgets/QWidget>

class QTimer;

namespace stardesk {

class MessageStrip;
class Workspace;

class StaleStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StaleStrip(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void syncWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Workspace &m_workspace;
    MessageStrip *m_strip;
    QTimer *m_timer;
};

} // namespace stardesk
