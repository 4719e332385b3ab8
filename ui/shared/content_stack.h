/// ContentStack: what is shown, or one sentence in its place: no data yet, still reading, or why it cannot be read.
#pragma once

#include "models/core/result.h"
#include "ui/shared/placeholder.h"

#include <QtWidgets/QStackedWidget>

namespace stardesk {

class ContentStack final : public QStackedWidget {
    Q_OBJECT
public:
    /// Fills `parent`, if there is one, with itself.
    explicit ContentStack(QWidget *parent = nullptr);
    /// Takes the content; the placeholder stands until showContent().
    void setContent(QWidget *content);
    void showContent();
    /// In place of the content.
    void say(Placeholder::Kind kind, const QString &sentence);
    void fail(const Failure &failure);
    /// Before a page reads: says that there is no data, or that it is reading, unless the content stands already. False
    /// where there is nothing to read.
    bool beginReading(bool hasData);
    [[nodiscard]] bool isContentShown() const { return currentIndex() == 1; }

private:
    Placeholder *m_placeholder;
};

} // namespace stardesk
