/// The strips that speak to the person: message, progress, undo. None is a dialog, none takes the focus.
#pragma once

#include "models/tables/row_roles.h"
#include "ui/shared/runs.h"

#include <QtWidgets/QFrame>

class QBoxLayout;

namespace stardesk {

class Button;
class WrapLabel;

/// Soft fill, 3 px bar at the left, icon, one sentence, at most one action and a close.
class MessageStrip final : public QFrame {
    Q_OBJECT
public:
    explicit MessageStrip(QWidget *parent = nullptr);
    /// Tone: Accent information, Warning, Problem, Notice, Good. Announced once to screen readers.
    void show(Tone tone, const Runs &sentence, const QString &action = {}, bool closable = true);
    void show(Tone tone, const QString &sentence, const QString &action = {}, bool closable = true);
    void setDesignHeight(int height);

signals:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Accent;
    RunLabel *m_sentence; ///< runs, in one line
    WrapLabel *m_words;   ///< a sentence, over as many lines as it needs
    Button *m_action;
    Button *m_close;
};

/// A long task: what, counts, percent cut, time left, and a cancel that says what it keeps.
class ProgressStrip final : public QFrame {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    struct State {
        QString what;            ///< "Reading claims"
        qint64 done = 0;
        qint64 total = 0;        ///< 0: not known, no percent
        int secondsLeft = -1;    ///< -1: not known yet
        QString keeps;           ///< "yesterday's data stays in use until the end"
    };
    /// Cheap; repaints at most 10 times a second.
    void setState(const State &state);
    void setCancelText(const QString &text);

signals:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RunLabel *m_line;
    Button *m_cancel;
    double m_part = 0;
    qint64 m_lastPaintMs = 0;
};

/// One decision that can still be undone; the top line shrinks with the time left.
class UndoBar final : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);
    /// `leftMs` of `holdMs` until it is sent. Announced once per sentence.
    void showDecision(const QString &sentence, qint64 leftMs, qint64 holdMs);
    void setLeft(qint64 leftMs);

signals:
    void undoTriggered();
    void sendTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();

    RunLabel *m_sentence;
    RunLabel *m_countdown;
    Button *m_undo;
    Button *m_send;
    qint64 m_left = 0;
    qint64 m_hold = 1;
};

/// Tells screen readers a sentence once (Qt 6.4 has no announcement event).
void announce(QWidget &widget, const QString &sentence);

} // namespace stardesk
