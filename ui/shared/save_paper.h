/// SavePaper: asks for a file and writes a printed document there, on the worker's thread.
#pragma once

#include "models/paper/paper_document.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace stardesk {

class StoreSession;
class Workspace;

/// `make` runs on the worker's thread with the language of the window; `done` on the GUI thread with the number of pages
/// and the file, unless the person gave no file or `asker` is gone.
void savePaper(QWidget *asker, Workspace &workspace, const QString &suggestedName,
               std::function<Result<PaperDocument>(StoreSession &, const QString &language)> make,
               std::function<void(const Result<int> &, const QString &file)> done);

} // namespace stardesk
