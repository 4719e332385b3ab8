/// AttachSheet: what a file that comes to a claim is, and which stage it proves: two keys, then it is filed.
#pragma once

#include <QtWidgets/QWidget>

#include <optional>

namespace stardesk {

class ChoiceList;
class RunLabel;

class AttachSheet final : public QWidget {
    Q_OBJECT
public:
    explicit AttachSheet(QWidget *parent = nullptr);
    /// Asks about this file; the focus goes to the choices.
    void ask(const QString &file);

signals:
    /// `stage` 1 to 7, or none.
    void chosen(const QString &file, const QString &kind, std::optional<int> stage);
    void closed();

private:
    void askKind();
    void askStage();
    void take(const QString &id);

    RunLabel *m_title;
    RunLabel *m_note;
    ChoiceList *m_choices;
    QString m_file;
    QString m_kind; ///< empty: the kind is being asked
};

} // namespace stardesk
