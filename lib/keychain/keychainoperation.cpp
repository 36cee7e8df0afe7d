// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "keychainoperation_p.h"

#include "errors_p.h"
#include "secretservice_p.h"
#include "sessionmark_p.h"

using namespace Qt::StringLiterals;

namespace Logto {

using Code = LogtoError::Code;
using KeychainItem::Answer;

namespace {

// The keychain may be unlocked between two steps; then the same step is done once more.
constexpr int Attempts = 2;

} // namespace

KeychainOperation::KeychainOperation(const QString &key, std::chrono::milliseconds timeLimit)
    : m_key(key)
    , m_timeLimit(timeLimit)
{
}

void KeychainOperation::start(KeychainContext *context)
{
    m_context = context;
    run();
}

void KeychainOperation::setStatus(const LogtoError &error)
{
    switch (error.code()) {
    case Code::NoError:
        m_status = LogtoStore::Status::Secure;
        break;
    case Code::StorageLocked:
        m_status = LogtoStore::Status::Locked;
        break;
    case Code::StorageWaiting:
        m_status = LogtoStore::Status::Waiting;
        break;
    case Code::StorageUnavailable:
        m_status = LogtoStore::Status::Unavailable;
        break;
    default:
        m_status.reset();
    }
}

void KeychainOperation::explain(const Answer &answer, const Next &next)
{
    m_context->secretService->ask([answer, next](const LogtoError &obstacle) {
        next(obstacle.isError() ? obstacle : answer.toLogtoError());
    });
}

void KeychainOperation::erase(const Next &next)
{
    m_isRemovalPending = true;
    erase(next, Attempts);
}

// Neither the answer of the removal nor a read that finds nothing is worth anything while the
// keychain is locked, so the lock is asked for in between.
void KeychainOperation::erase(const Next &next, int attempts)
{
    KeychainItem::remove(m_key, [this, next, attempts](const Answer &) {
        m_context->secretService->ask([this, next, attempts](const LogtoError &obstacle) {
            if (obstacle.isError())
                return next(obstacle);
            checkErased(next, attempts);
        });
    });
}

void KeychainOperation::checkErased(const Next &next, int attempts)
{
    KeychainItem::read(m_key, [this, next, attempts](const Answer &answer) {
        if (answer.isNotFound()) {
            m_isRemovalPending = false;
            setSessionMark(m_key, SessionMark::None);
            return next({});
        }
        if (!answer.isOk())
            return explain(answer, next);
        if (attempts > 1)
            return erase(next, attempts - 1);
        m_isRemovalPending = false;
        next(Errors::storageFailed(u"the item is still in the keychain after its removal"_s));
    });
}

void KeychainReadOperation::run()
{
    if (sessionMark(key()) == SessionMark::Removal)
        runAfterRemoval();
    else
        KeychainItem::read(key(), [this](const Answer &answer) { onRead(answer); });
}

// Nobody is signed in any more, also while the keychain is locked and the item still in it.
void KeychainReadOperation::runAfterRemoval()
{
    erase([this](const LogtoError &error) {
        if (error.code() == Code::StorageLocked)
            finish(QByteArray(), error);
        else if (error.isError())
            finish(error);
        else
            finish(QByteArray());
    });
}

void KeychainReadOperation::onRead(const Answer &answer)
{
    if (answer.isOk())
        return finishFound(answer.data);
    if (!answer.isNotFound())
        return explain(answer, [this](const LogtoError &error) { finish(error); });
    context().secretService->ask([this](const LogtoError &obstacle) { onNotFound(obstacle); });
}

void KeychainReadOperation::onNotFound(const LogtoError &obstacle)
{
    const bool isMarked = sessionMark(key()) == SessionMark::Session;
    if (obstacle.code() == Code::StorageLocked && !isMarked)
        finish(QByteArray(), obstacle);
    else if (obstacle.isError())
        finish(obstacle);
    else if (!isMarked)
        finish(QByteArray());
    else
        KeychainItem::read(key(), [this](const Answer &answer) { onReadAgain(answer); });
}

// The first read may have met a locked keychain that was unlocked right after it.
void KeychainReadOperation::onReadAgain(const Answer &answer)
{
    if (answer.isOk())
        return finishFound(answer.data);
    if (!answer.isNotFound())
        return explain(answer, [this](const LogtoError &error) { finish(error); });
    if (sessionMark(key()) == SessionMark::Session)
        setSessionMark(key(), SessionMark::None);
    finish(QByteArray());
}

void KeychainReadOperation::finishFound(const QByteArray &data)
{
    const SessionMark mark = sessionMark(key());
    // It was removed while the keychain took its time to answer.
    if (mark == SessionMark::Removal)
        return finish(QByteArray());
    if (mark == SessionMark::None)
        setSessionMark(key(), SessionMark::Session);
    finish(data);
}

KeychainWriteOperation::KeychainWriteOperation(const QString &key,
                                               std::chrono::milliseconds timeLimit,
                                               const QByteArray &data)
    : KeychainOperationFor(key, timeLimit)
    , m_data(data)
{
}

void KeychainWriteOperation::run()
{
    if (sessionMark(key()) != SessionMark::Removal)
        return findCollection();
    erase([this](const LogtoError &error) {
        if (error.isError() || isRefused())
            finish(error);
        else
            findCollection();
    });
}

// Without a default collection, libsecret would ask the user for the password of a new one. Once
// a write has worked there is one.
void KeychainWriteOperation::findCollection()
{
    if (context().isWriteVerified)
        return write(Attempts);
    context().secretService->ask([this](const LogtoError &obstacle) {
        const bool isUsable = !obstacle.isError() || obstacle.code() == Code::StorageLocked;
        if (isUsable && !isRefused())
            write(Attempts);
        else
            finish(obstacle);
    });
}

void KeychainWriteOperation::write(int attempts)
{
    // What the caller has done since then must not be undone.
    if (isRefused() || sessionMark(key()) == SessionMark::Removal)
        return finish({});
    m_isMarkNew |= sessionMark(key()) == SessionMark::None;
    setSessionMark(key(), SessionMark::Session);
    KeychainItem::write(key(), m_data,
                        [this, attempts](const Answer &answer) { onWritten(answer, attempts); });
}

void KeychainWriteOperation::onWritten(const Answer &answer, int attempts)
{
    if (!answer.isOk()) {
        context().secretService->ask([this, answer, attempts](const LogtoError &obstacle) {
            if (obstacle.isError())
                onFailed(obstacle);
            else if (answer.isDenied() && SecretService::isInUse() && attempts > 1)
                write(attempts - 1);
            else
                onFailed(answer.toLogtoError());
        });
    } else if (context().isWriteVerified) {
        finish({});
    } else {
        KeychainItem::read(key(), [this](const Answer &readBack) { onReadBack(readBack); });
    }
}

void KeychainWriteOperation::onFailed(const LogtoError &error)
{
    if (m_isMarkNew && sessionMark(key()) == SessionMark::Session)
        setSessionMark(key(), SessionMark::None);
    finish(error);
}

void KeychainWriteOperation::onReadBack(const Answer &answer)
{
    if (answer.isOk() && answer.data == m_data) {
        context().isWriteVerified = true;
        return finish({});
    }
    context().secretService->ask([this, answer](const LogtoError &obstacle) {
        if (obstacle.isError())
            return finish(obstacle);
        const QString detail = "the keychain took the item, but reading it back gave %1"_L1.arg(
            answer.isOk() ? u"other data"_s : answer.errorString);
        finish(Errors::storageFailed(detail), Errors::storageUnavailable(detail));
    });
}

KeychainRemoveOperation::KeychainRemoveOperation(const QString &key,
                                                 std::chrono::milliseconds timeLimit)
    : KeychainOperationFor(key, timeLimit)
{
    setRemovalPending(true);
}

void KeychainRemoveOperation::run()
{
    setSessionMark(key(), SessionMark::Removal);
    erase([this](const LogtoError &error) { finish(error); });
}

void KeychainPendingRemoval::run()
{
    if (sessionMark(key()) == SessionMark::Removal)
        return KeychainRemoveOperation::run();
    setRemovalPending(false);
    QMetaObject::invokeMethod(
        this, [this] { finishUntried({}); }, Qt::QueuedConnection);
}

} // namespace Logto
