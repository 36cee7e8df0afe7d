// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "pageplugin_p.h"

#include <QtCore/QObject>

class SignInPagePlugin : public QObject, public Logto::PagePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LOGTO_PAGE_PLUGIN_IID)
    Q_INTERFACES(Logto::PagePlugin)

public:
    SignInPagePlugin();

    QWidget *createPage(Logto::SignInPage *page) override;
};
