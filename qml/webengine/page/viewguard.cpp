// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "viewguard.h"

#include "closedsettings.h"
#include "requestrefusals.h"

void ViewGuard::setView(QQuickItem *view)
{
    if (m_view == view || !view)
        return;
    m_view = view;
    Logto::closeSettings(*view->property("settings").value<QObject *>());
    new Logto::RequestRefusals(view);
    Q_EMIT viewChanged();
}
