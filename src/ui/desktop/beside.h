// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <memory>

namespace cramp::ui::desktop
{

// Does long work on another thread, while the window stays responsive, and passes the result to then on the
// window's thread: a finished QFuture, whose takeResult() throws what the work threw. then is not called if
// the owner is gone by that time. The work must not touch widgets or the session: it reads what it needs of
// the diary through a store of its own.
template <typename Work, typename Then>
void doBeside(QObject& owner, Work work, Then then)
{
    using Result = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Result>>();
    QThreadPool::globalInstance()->start([owner = QPointer<QObject>(&owner), promise, work, then] {
        promise->start();
        try {
            promise->addResult(work());
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
        const auto handOver = [owner, promise, then] {
            if (owner) then(promise->future());
        };
        if (qApp != nullptr) QMetaObject::invokeMethod(qApp, handOver, Qt::QueuedConnection);
    });
}

}  // namespace cramp::ui::desktop
