// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

class Camera;
class Screen;
QT_BEGIN_NAMESPACE
class QCommandLineParser;
class QQmlApplicationEngine;
QT_END_NAMESPACE

// Uses the application as a person would, and reports each step as a line of JSON. Not part of what
// an application needs.
class SelfTest
{
public:
    static void addTo(QCommandLineParser &parser);
    // Gives what is wrong, or nothing.
    QString read(const QCommandLineParser &parser);

    bool isWanted() const { return !m_run.isEmpty(); }
    // To be called before the window is made.
    void prepare() const;
    // Gives the exit code.
    int run(QQmlApplicationEngine &engine);

private:
    Camera camera(const Screen &screen) const;

    QString m_run;
    QString m_user;
    QString m_password;
    QString m_person;
    QString m_folder;
    bool m_hasPlainNames = false;
    bool m_hasLongTexts = false;
};
