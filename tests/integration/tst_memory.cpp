// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "childprocess.h"
#include "localprovider.h"
#include "memory/gateway.h"
#include "memory/memorysearch.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

// What a process has in its memory, and what not any more after its user has signed out. The
// allocator overwrites what is freed, as docs/secrets-in-memory.md says, so what is found is held
// by something that lives.
class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isSearchedAsAWhole();
    void nothingIsLeftAfterSigningOut();
    void nothingIsLeftAfterSigningOutElsewhere();

private:
    using Child = std::unique_ptr<ChildProcess>;

    Child start();
    MemorySearch::Findings search(const Child &child) const;

    LocalProvider m_provider;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

bool carryOut(const std::unique_ptr<ChildProcess> &child, const QJsonObject &command)
{
    child->send(command);
    const QJsonObject answer =
        child->take(command.value("do"_L1).toString(), std::chrono::minutes(2));
    if (answer.value("failed"_L1) != QJsonValue(QString()))
        qWarning() << command << answer;
    return answer.value("failed"_L1) == QJsonValue(QString());
}

bool carryOut(const std::unique_ptr<ChildProcess> &child, const QString &what)
{
    return carryOut(child, QJsonObject{{u"do"_s, what}});
}

QByteArray describe(const MemorySearch::Findings &findings)
{
    QByteArray text = "of " + QByteArray::number(findings.searched) + " bytes:";
    for (auto it = findings.places.begin(); it != findings.places.end(); ++it) {
        text += "\n  " + it.key().toLatin1() + ", pieces: " + QByteArray::number(it->size())
            + ", first at 0x" + QByteArray::number(it->constFirst(), 16);
    }
    return text;
}

} // namespace

void TestMemory::init()
{
    m_provider.reset();
    m_gateway = std::make_unique<Gateway>(m_provider.endpoint());
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
}

TestMemory::Child TestMemory::start()
{
    QFile certificate(m_home->filePath(u"certificate.pem"_s));
    if (!certificate.open(QIODevice::WriteOnly))
        qFatal("the certificate cannot be written");
    certificate.write(m_gateway->certificate());
    certificate.close();

    qputenv("GLIBC_TUNABLES", "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0");
    auto child = std::make_unique<ChildProcess>(QStringLiteral(ROUNDS));
    qunsetenv("GLIBC_TUNABLES");
    const QJsonObject command{
        {u"do"_s, u"start"_s},
        {u"endpoint"_s, m_provider.endpoint().toString()},
        {u"appId"_s, m_provider.appId()},
        {u"folder"_s, m_home->filePath(u"store"_s)},
        {u"gateway"_s, m_gateway->port()},
        {u"certificate"_s, certificate.fileName()},
    };
    if (!carryOut(child, command))
        qFatal("the process does not start");
    return child;
}

MemorySearch::Findings TestMemory::search(const Child &child) const
{
    return MemorySearch(m_gateway->secrets()).in(child->processId());
}

void TestMemory::isSearchedAsAWhole()
{
    const Child child = start();
    QVERIFY(carryOut(child, u"signIn"_s));
    const MemorySearch::Findings findings = search(child);
    QVERIFY(findings.searched > 1024 * 1024);
    QVERIFY(findings.places.contains(u"refresh_token (UTF-16)"_s)); // of the session
    QVERIFY(findings.places.contains(u"access_token (UTF-16)"_s));
    QVERIFY(findings.places.contains(u"id_token"_s));
    QVERIFY(findings.places.contains(u"code_verifier"_s)); // of the open connection
}

void TestMemory::nothingIsLeftAfterSigningOut()
{
    const Child child = start();
    QVERIFY(carryOut(child, {{u"do"_s, u"play"_s}, {u"rounds"_s, 100}}));
    const QMultiHash<QString, QByteArray> &secrets = m_gateway->secrets();
    QCOMPARE(secrets.uniqueKeys().size(), 7);
    QVERIFY(secrets.size() > 100 * secrets.uniqueKeys().size());
    const MemorySearch::Findings findings = search(child);
    QVERIFY(findings.searched > 1024 * 1024);
    QVERIFY2(findings.places.isEmpty(), describe(findings).constData());
}

void TestMemory::nothingIsLeftAfterSigningOutElsewhere()
{
    const Child one = start();
    const Child other = start();
    QVERIFY(carryOut(one, u"signIn"_s));
    QVERIFY(!other->take(u"signedIn"_s).isEmpty());
    QVERIFY(carryOut(other, u"refresh"_s));
    QVERIFY(search(other).places.contains(u"refresh_token (UTF-16)"_s));
    QVERIFY(carryOut(one, u"signOut"_s));
    QVERIFY(!other->take(u"signedOut"_s).isEmpty());
    MemorySearch::Findings findings;
    QTRY_VERIFY2((findings = search(other)).places.isEmpty(), describe(findings).constData());
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
