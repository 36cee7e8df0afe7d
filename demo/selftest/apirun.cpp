// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "runs.h"

#include "report.h"

using namespace Qt::StringLiterals;

// By a click on its page; what is reported is what a person reads there.
void callApi(Stage &stage)
{
    visitApi(stage);
    const QQuickItem *answer = stage.screen.waitForItem(u"apiAnswer"_s);
    report({{u"step"_s, u"api-call"_s},
            {u"url"_s, answer->property("url").toString()},
            {u"status"_s, stage.screen.waitForText(u"apiStatus"_s).toInt()},
            {u"resource"_s, answer->property("resource").toString()}});
    stage.camera.takeInBothThemes(u"api"_s);
}
