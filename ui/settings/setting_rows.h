/// SettingRows: the body of the settings page: groups of rows, each with a label, a control and, where the choice differs
/// from its default, a Reset. It lays out and narrows; what a row means stands in its group.
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QGridLayout;

namespace stardesk {

class WindowSettings;

class SettingRows final : public QWidget {
    Q_OBJECT
public:
    struct Group {
        QString id;
        QString title;
        QString icon;
        QWidget *heading = nullptr;
    };
    /// Which row has the focus, and which of its controls that take it with Tab.
    struct Place {
        qsizetype row = -1; ///< -1: none
        qsizetype control = 0;
    };
    /// `stacked`: labels stand above their controls, for narrow windows.
    SettingRows(const WindowSettings &settings, bool stacked, QWidget *parent = nullptr);

    void beginGroup(const QString &id, const QString &title, const QString &icon);
    /// `key` of WindowSettings; empty: nothing to reset.
    void addRow(const QString &key, const QString &label, QWidget *control);
    /// A sentence under the control of the row before.
    void addNote(const QString &sentence);
    /// Call once, after the last row.
    void finish();

    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    [[nodiscard]] QWidget *firstControl() const;
    [[nodiscard]] Place focusedPlace() const;
    /// Gives the focus to the control at that place, or to the first of the row where the row has fewer.
    void focus(const Place &place);
    /// Shows only rows whose label holds `text`, and the headings of groups that keep a row.
    void narrow(const QString &text);

    /// Widgets of one row side by side.
    [[nodiscard]] static QWidget *inRow(const QList<QWidget *> &widgets);

signals:
    void resetAsked(const QString &key);

private:
    struct Row {
        qsizetype group = 0;
        QString label;
        QList<QWidget *> widgets;
        QWidget *reset = nullptr; ///< null where there is nothing to reset
    };
    const WindowSettings &m_settings;
    bool m_stacked;
    QGridLayout *m_grid;
    QList<Group> m_groups;
    QList<Row> m_rows;
};

} // namespace stardesk
