// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

// One store in a process of its own: storeprocess <time limit in ms> read|write|remove|abandon
// <key> Prints what came of it as one JSON object. With "abandon" it starts one operation of each
// kind and quits at once, before any of them can finish.

#include "await.h"
#include "logtokeychainstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMetaEnum>
#include <QtCore/QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

template<typename Enum>
QString nameOf(Enum value)
{
    return QLatin1StringView(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template<typename T>
int print(const LogtoStore &store, const LogtoResult<T> &result)
{
    QJsonObject object{
        {u"code"_s, nameOf(result.error().code())},
        {u"detail"_s, result.error().detail()},
        {u"status"_s, nameOf(store.status())},
    };
    if constexpr (std::is_same_v<T, QByteArray>) {
        if (result)
            object.insert(u"data"_s, QString::fromUtf8(result.value()));
    }
    puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.count() != 4)
        return 2;
    const QString &operation = arguments.at(2);
    const QString &key = arguments.at(3);

    LogtoKeychainStore store;
    store.setTimeLimit(std::chrono::milliseconds(arguments.at(1).toInt()));
    if (operation == "read"_L1)
        return print(store, await(store.read(key)));
    if (operation == "write"_L1)
        return print(store, await(store.write(key, "of another process")));
    if (operation == "remove"_L1)
        return print(store, await(store.remove(key)));
    if (operation == "abandon"_L1) {
        QTimer::singleShot(0, &app, &QCoreApplication::quit);
        const auto read = store.read(key);
        const auto written = store.write(key, "abandoned");
        const auto removed = store.remove(key + "|other"_L1);
        return app.exec();
    }
    return 2;
}
