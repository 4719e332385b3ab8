/// Button: push button with icon, key hint and menu chevron in the looks of the design. Painted, because a style sheet
/// cannot place a key hint; everything else (default, mnemonic, menu, accessibility) is QPushButton's.
#pragma once

#include <QtWidgets/QPushButton>

namespace stardesk {

class Button final : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(bool armed READ isArmed WRITE setArmed)
public:
    enum class Look { Normal, Flat, Primary, Link, Tile };
    explicit Button(const QString &text = {}, Look look = Look::Normal, QWidget *parent = nullptr);

    void setLook(Look look);
    void setIconName(const QString &name); ///< of resources/icons, tinted by the look
    void setKeyHint(const QString &key);   ///< "Ctrl+Z", drawn in a small frame; not a shortcut by itself
    void setSecondary(const QString &text); ///< regular secondary text after the label; second line of a Tile
    void setArmed(bool armed);
    void setSmall(bool small);             ///< 24 px inside cards
    [[nodiscard]] bool isArmed() const { return m_armed; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isIconOnly() const;
    [[nodiscard]] QColor ink() const;
    void paintFrame(QPainter &painter) const;
    void paintTile(QPainter &painter) const;

    Look m_look;
    QString m_iconName;
    QString m_key;
    QString m_secondary;
    bool m_armed = false;
    bool m_small = false;
};

} // namespace stardesk
