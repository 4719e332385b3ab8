/// RoleCard: what Stardesk does for one role, with a small drawing of it.
#pragma once

#include <QtWidgets/QFrame>

class QLabel;

namespace stardesk {

class RoleCard final : public QFrame {
    Q_OBJECT
public:
    enum class Picture { Career, Indicators, Stages };
    explicit RoleCard(Picture picture, QWidget *parent = nullptr);
    void setTexts(const QString &role, const QString &promise);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Picture m_picture;
    QString m_role;
    QLabel *m_promise;
};

} // namespace stardesk
