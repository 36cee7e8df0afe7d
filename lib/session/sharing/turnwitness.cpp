// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "sharing/turnwitness_p.h"

#ifdef Q_OS_LINUX
#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Logto {

#ifdef Q_OS_LINUX

class TurnWitness::Backend
{
public:
    Backend(const QString &path, TurnWitness *witness)
        : m_fileName(QFile::encodeName(path + ".turn"_L1))
        , m_inotify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
        , m_notifier(QSocketNotifier::Read)
    {
        // There has to be a file; to make it is nobody's turn, so it is not opened for writing.
        const int made = open(m_fileName.constData(), O_RDONLY | O_CREAT | O_CLOEXEC, 0600);
        if (made >= 0)
            close(made);
        if (m_inotify >= 0
            && inotify_add_watch(m_inotify, m_fileName.constData(), IN_CLOSE_WRITE) >= 0) {
            m_notifier.setSocket(m_inotify);
            QObject::connect(&m_notifier, &QSocketNotifier::activated, witness, [this, witness] {
                drain();
                Q_EMIT witness->ended();
            });
            m_notifier.setEnabled(true);
        }
    }

    ~Backend()
    {
        m_notifier.setEnabled(false);
        end();
        if (m_inotify >= 0)
            close(m_inotify);
    }

    void begin()
    {
        if (m_file < 0)
            m_file = open(m_fileName.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    }

    void end()
    {
        if (m_file >= 0)
            close(m_file);
        m_file = -1;
    }

private:
    void drain()
    {
        alignas(inotify_event) char events[4096];
        while (read(m_inotify, events, sizeof events) > 0) { }
    }

    QByteArray m_fileName;
    int m_inotify;
    int m_file = -1;
    QSocketNotifier m_notifier;
};

// A signal can be sent to a process that has ended until its parent asks for what became of it.
bool isProcessGone(qint64 processId)
{
    if (processId <= 0)
        return false;
    if (kill(pid_t(processId), 0) != 0)
        return errno == ESRCH;
    QFile file(u"/proc/%1/stat"_s.arg(processId)); // "PID (name) state …"
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray status = file.readAll();
    const QByteArray state = status.mid(status.lastIndexOf(')') + 2, 1);
    return state == "Z" || state == "X";
}

#else

class TurnWitness::Backend
{
public:
    Backend(const QString &, TurnWitness *) { }
    void begin() { }
    void end() { }
};

bool isProcessGone(qint64)
{
    return false;
}

#endif

TurnWitness::TurnWitness(const QString &path, QObject *parent)
    : QObject(parent)
    , m_backend(std::make_unique<Backend>(path, this))
{
}

TurnWitness::~TurnWitness() = default;

void TurnWitness::begin()
{
    m_backend->begin();
}

void TurnWitness::end()
{
    m_backend->end();
}

} // namespace Logto
