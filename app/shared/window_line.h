/// What the command line and the window of the same store folder say to each other over a local socket, one line of JSON
/// at a time:
///   caller  {"hello": VERSION}
///   window  {"ready": VERSION}, or it hangs up: another version, or nothing to decide on
///   caller  {"call": CALL, "operator": KEY, "language": L}       CALL as in models/desk/desk_call.h
///   window  {"progress": {phase, done, total}} any number, then {"answer": {…}} or {"failure": {code, text, where}}
/// Hanging up cancels what can be cancelled. A line that is no JSON object is a link for the window to open.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

class QLocalSocket;

namespace stardesk {

/// A batch of this many bytes is far above what a queue holds; more is not read.
inline constexpr qint64 kLongestLine = 8LL << 20;

/// Name of the socket of a store folder.
[[nodiscard]] QString windowSocket(const QString &profile);
/// Whether the other end is a program of this user: nobody else is told anything, or listened to.
[[nodiscard]] bool isOwnProgram(const QLocalSocket &socket);

[[nodiscard]] QByteArray windowLine(const QJsonObject &object);
/// Empty where the line is no JSON object.
[[nodiscard]] QJsonObject windowObject(const QByteArray &line);

/// A failure across the line: its sentence is rendered already.
[[nodiscard]] QJsonObject failureToLine(const Failure &failure);
[[nodiscard]] Failure failureFromLine(const QJsonObject &object);

} // namespace stardesk
