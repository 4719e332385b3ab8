/// AfterAnswer: what an answer need not wait for. Closing a file folds its log in, which costs the disk more than writing
/// what the answer depends on; somebody who answers a person lets that happen when the answer is on its way.
#pragma once

#include <memory>
#include <vector>

namespace stardesk {

class AfterAnswer {
public:
    /// Until this object ends, what is put off on this thread is kept.
    AfterAnswer();
    ~AfterAnswer();
    AfterAnswer(const AfterAnswer &) = delete;
    AfterAnswer &operator=(const AfterAnswer &) = delete;

    /// Lets go of `thing` after the answer; at once where nobody here answers later.
    static void release(std::shared_ptr<void> thing);

private:
    AfterAnswer *m_outer; ///< of this thread
    std::vector<std::shared_ptr<void>> m_kept;
};

} // namespace stardesk
