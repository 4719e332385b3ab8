#include "models/desk/after_answer.h"

#include <utility>

namespace stardesk {

namespace {

thread_local AfterAnswer *innermost = nullptr;

} // namespace

AfterAnswer::AfterAnswer() : m_outer(std::exchange(innermost, this)) { }

AfterAnswer::~AfterAnswer()
{
    innermost = m_outer;
}

void AfterAnswer::release(std::shared_ptr<void> thing)
{
    if (innermost)
        innermost->m_kept.push_back(std::move(thing));
}

} // namespace stardesk
