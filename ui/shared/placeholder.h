/// Placeholder: what a list or chart says when it has nothing to show: icon, one sentence, one action, left aligned.
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace stardesk {

class Button;

class Placeholder final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { NeverHadData, NothingMatches, CannotLoad, Loading };
    explicit Placeholder(QWidget *parent = nullptr);
    /// One whole sentence; `action` empty shows no button.
    void setState(Kind kind, const QString &sentence, const QString &action = {});
    [[nodiscard]] QString sentence() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::NeverHadData;
    QLabel *m_sentence;
    Button *m_action;
};

} // namespace stardesk
