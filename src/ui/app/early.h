// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <optional>
#include <thread>
#include <utility>

namespace cramp::ui::app
{

// Work at the program's start that is done on another thread while Qt starts. It must not touch widgets. (For
// work beside an open window, see beside.h. std::future would do too, but needs the dynamic loader as a
// library.)
template <typename Result>
class Early
{
public:
    template <typename Work>
    explicit Early(Work work)
        : m_thread([this, work = std::move(work)] {
              try {
                  m_result.emplace(work());
              } catch (...) {
                  m_failure = std::current_exception();
              }
          })
    {
    }
    ~Early() { wait(); }
    Early(const Early&) = delete;
    Early& operator=(const Early&) = delete;

    void wait()
    {
        if (m_thread.joinable()) m_thread.join();
    }
    // Waits for the result; to be called once. Throws what the work threw.
    Result take()
    {
        wait();
        if (m_failure) std::rethrow_exception(m_failure);
        return std::move(m_result).value();
    }

private:
    std::optional<Result> m_result;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

}  // namespace cramp::ui::app
