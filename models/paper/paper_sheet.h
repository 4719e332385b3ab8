/// PaperSheet: one PDF file of A4 pages, written under a temporary name until it is complete; draws the footer of each page.
#pragma once

#include "models/core/result.h"
#include "models/paper/paper_head.h"

#include <QtCore/QRectF>
#include <QtGui/QFont>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace stardesk {

/// Dots per inch of every document; lengths inside a document are in these dots.
inline constexpr int kPaperDpi = 300;
/// Dots of so many points.
[[nodiscard]] constexpr qreal dotsOfPoints(qreal points)
{
    return points * kPaperDpi / 72;
}

/// Regular or bold, in the family order of visual.md: Latin first, Chinese in its mainland shapes.
[[nodiscard]] QFont paperFont(qreal points, bool bold = false);

class PaperSheet {
public:
    enum class Orientation { Portrait, Landscape };

    /// Io where the folder cannot be written. Needs a QGuiApplication (any platform, "offscreen" does).
    static Result<std::unique_ptr<PaperSheet>> open(const QString &file, const PaperHead &head, Orientation orientation);
    ~PaperSheet();
    PaperSheet(const PaperSheet &) = delete;
    PaperSheet &operator=(const PaperSheet &) = delete;

    /// Where the content of a page goes, in dots from the page's upper left corner; the footer lies below.
    [[nodiscard]] QRectF body() const;
    [[nodiscard]] QPainter &painter();
    [[nodiscard]] QPagedPaintDevice &device();
    /// Footer of the present page; `page` counts from 1.
    void drawFooter(int page, int pages);
    void nextPage();
    /// Puts the file under its name; without it nothing appears there. Io for a full disk.
    Result<> finish();

private:
    struct State;
    explicit PaperSheet(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The body of a page without opening a file.
[[nodiscard]] QRectF paperBody(PaperSheet::Orientation orientation);

} // namespace stardesk
