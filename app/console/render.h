/// One page drawn to a picture, for `stardesk --render`.
#pragma once

#include "app/console/console_options.h"

namespace stardesk {

class MainWindow;

/// Opens the page, waits until nothing is being read, and writes the window's client area. Failure: Usage for a page
/// that is not there yet, NotFound for a record, Io for the file.
[[nodiscard]] Result<> renderPage(MainWindow &window, const RenderRequest &request);

} // namespace stardesk
