/// FeedbackNotes: what raters wrote, in no order and without date, each with the way to exclude it and what became of that.
#pragma once

#include "ui/couriers/courier_view.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace stardesk {

class FeedbackNotes final : public QWidget {
    Q_OBJECT
public:
    explicit FeedbackNotes(QWidget *parent = nullptr);
    void show(const CourierView &view);

signals:
    void excludeWanted(const QString &note, const QString &text);

private:
    void addLine(const CourierView &view, const QString &text, const QStringList &keys);

    QVBoxLayout *m_lines;
};

} // namespace stardesk
