// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoUserAgent>

#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>

// For a machine that is reached by ssh: prints the address of the page, which the user opens on a
// machine with a browser, and reads the address that it has led to.
class TerminalUserAgent : public LogtoUserAgent
{
    Q_OBJECT

public:
    explicit TerminalUserAgent(QObject *parent = nullptr, int input = 0, int output = 1)
        : LogtoUserAgent(parent)
        , m_notifier(input, QSocketNotifier::Read)
    {
        m_output.open(output, QIODevice::WriteOnly | QIODevice::Unbuffered);
        m_input.open(input, QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_notifier.setEnabled(false);
        connect(&m_notifier, &QSocketNotifier::activated, this, &TerminalUserAgent::takeLine);
    }

    QString name() const override { return QStringLiteral("terminal"); }

    LogtoError problem() const override
    {
        if (m_output.isOpen() && m_input.isOpen())
            return {};
        return {LogtoError::Code::UserAgentFailed, tr("There is no terminal to sign in with.")};
    }

    void open(const Request &request) override
    {
        m_output.write("Open this page, and paste the address that it ends at:\n"
                       + request.url.toEncoded() + '\n');
        m_notifier.setEnabled(true);
    }

    void close() override { m_notifier.setEnabled(false); }

private:
    // An empty line gives up. The client checks everything else.
    void takeLine()
    {
        const QByteArray line = m_input.readLine().trimmed();
        m_notifier.setEnabled(false);
        if (line.isEmpty())
            Q_EMIT dismissed();
        else
            Q_EMIT redirected(QUrl::fromEncoded(line));
    }

    QFile m_input;
    QFile m_output;
    QSocketNotifier m_notifier;
};
