// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QIODevice>

namespace Logto {

// The body of a POST that can be read once only. QNetworkAccessManager sends a POST again by
// itself when a server closes a kept connection without an answer; a body that cannot be rewound
// makes it report ContentReSendError instead, and that decision stays with us.
class FormBody : public QIODevice
{
    Q_OBJECT

public:
    explicit FormBody(const QByteArray &data, QObject *parent = nullptr);
    ~FormBody() override;

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_data;
    qint64 m_position = 0;
};

} // namespace Logto
