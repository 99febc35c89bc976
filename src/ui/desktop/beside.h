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

// Does work that takes long beside the window, which stays alive meanwhile, and hands what came of it to
// then, on the thread of the window: a finished QFuture, whose takeResult() throws what the work threw.
// Nothing is handed over when the owner is gone by then. The work may not touch widgets, nor the session:
// what it needs of the diary it reads through a store of its own.
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
