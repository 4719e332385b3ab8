/// OutboxPanel: decisions of this desk that the server has not confirmed, one line each, with what can still be done.
#pragma once

#include "models/desk/sync_centre.h"

#include <QtWidgets/QScrollArea>

namespace stardesk {

class OutboxPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit OutboxPanel(QWidget *parent = nullptr);
    void setView(const SyncCentreView &view);

signals:
    void undoRequested(const QString &decision);
    void sendRequested(const QString &decision);
    void resendRequested();
    void recordOpened(const QString &claim);

private:
    [[nodiscard]] QWidget *lineOf(const OutboxLine &line, bool demo);
};

} // namespace stardesk
