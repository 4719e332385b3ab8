/// Composition: the only place where the console's production parts are put together.
#pragma once

#include "app/console/console_options.h"

#include <memory>

namespace stardesk {

class CommandDoor;
class MainWindow;

class Composition {
public:
    explicit Composition(const ConsoleOptions &options);
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    /// Opens the store where there is one; a store that cannot be read is said in the window, not in a dialog. Failure,
    /// with --render only: a store that cannot be read, a day of --as-of that cannot be shown.
    Result<> start();
    [[nodiscard]] MainWindow &window() const;
    /// Where the command line calls.
    [[nodiscard]] CommandDoor &door() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace stardesk
