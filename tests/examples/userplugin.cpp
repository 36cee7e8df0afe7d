// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "userplugin.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtGui/QGenericPlugin>

#include <cstdio>

// The user of an example. A generic plugin, which Qt loads into the process when it is named in
// QT_QPA_GENERIC_PLUGINS as exampleuser:EXAMPLE, so that the example stays as it is.
class UserPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "userplugin.json")

public:
    QObject *create(const QString &, const QString &example) override
    {
        QTimer::singleShot(0, this, [example] {
            const QString problem = useExample(example);
            if (!problem.isEmpty())
                std::fprintf(stderr, "%s\n", qPrintable(problem));
            QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
        });
        return this;
    }
};

#include "userplugin.moc"
