/// UnchangedButton: how many stars stay as they are; the sellers and the couriers among them open as lists of their own.
#pragma once

#include "models/desk/outlook_board.h"
#include "ui/shared/run_button.h"

class QMenu;

namespace stardesk {

class UnchangedButton final : public RunButton {
    Q_OBJECT
public:
    explicit UnchangedButton(QWidget *parent = nullptr);
    /// `text` with %1 for both counts together.
    void show(const QString &text, qint64 sellers, qint64 couriers, const OutlookLinks &links);
    [[nodiscard]] QMenu &choices() const { return *m_menu; }

signals:
    void rowsRequested(const QString &page, const QString &filter);

private:
    void add(const QString &text, const QString &page, const QString &filter);

    QMenu *m_menu;
};

} // namespace stardesk
