// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoAccount>

#include <functional>

// Changes the e-mail address: the password shows who the user is, a code that the new address is
// theirs. askForCode gives what the user types.
class ChangeEmail : public QObject
{
    Q_OBJECT

public:
    using AskForCode = std::function<QString()>;

    ChangeEmail(LogtoAccount &account, AskForCode askForCode)
        : m_account(account)
        , m_askForCode(std::move(askForCode))
    {
    }

    void start(const QString &password, const QString &email)
    {
        m_account.verifyPassword(password).then(
            this, [this, email](const LogtoResult<LogtoVerification> &proof) {
                if (proof)
                    sendCode(email);
                else
                    Q_EMIT finished(proof.error());
            });
    }

Q_SIGNALS:
    void finished(const LogtoError &error);

private:
    void sendCode(const QString &email)
    {
        m_account.sendEmailCode(email, LogtoVerification::Purpose::NewIdentifier)
            .then(this, [this](const LogtoResult<LogtoVerification> &sent) {
                if (sent)
                    verify(*sent);
                else
                    Q_EMIT finished(sent.error());
            });
    }

    void verify(const LogtoVerification &sent)
    {
        m_account.verifyCode(sent, m_askForCode())
            .then(this, [this](const LogtoResult<LogtoVerification> &verified) {
                if (verified)
                    set(*verified);
                else
                    Q_EMIT finished(verified.error());
            });
    }

    void set(const LogtoVerification &verified)
    {
        m_account.setEmail(verified).then(
            this, [this](const LogtoResult<void> &result) { Q_EMIT finished(result.error()); });
    }

    LogtoAccount &m_account;
    AskForCode m_askForCode;
};
