/// RunMark: a file beside the store for as long as its window is open; one that is still there at the next start tells
/// of a crash, a kill or a power cut.
#pragma once

#include <QtCore/QString>

namespace stardesk {

class RunMark {
public:
    /// Does nothing where `profile` is no folder yet or cannot be written.
    explicit RunMark(const QString &profile);
    ~RunMark();
    RunMark(const RunMark &) = delete;
    RunMark &operator=(const RunMark &) = delete;

    /// The window before this one did not end by itself.
    [[nodiscard]] bool wasLeft() const { return m_wasLeft; }

private:
    QString m_file;
    bool m_wasLeft;
};

} // namespace stardesk
