// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include <LogtoQuick>
#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char *argv[])
{
    LogtoQuick::prepareApplication();
    QGuiApplication application(argc, argv);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(LOGTO_QML_IMPORT_PATH));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Hello/Main.qml")));
    return engine.rootObjects().isEmpty() ? 1 : application.exec();
}
