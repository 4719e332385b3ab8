/// Contents of invented papers, written without a library: the same bytes on every machine.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace stardesk::demo {

/// One page A5 with a heading and lines of Latin letters; opens in every PDF reader.
[[nodiscard]] QByteArray pdfPage(const QByteArray &heading, const QList<QByteArray> &lines);
/// A parcel before a door, drawn with a few rectangles; `shade` 0..255 tells two of them apart.
[[nodiscard]] QByteArray doorPicture(int shade);

} // namespace stardesk::demo
