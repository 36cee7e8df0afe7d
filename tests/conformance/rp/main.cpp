// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "relyingparty.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({
        {u"issuer"_s, u"The provider to sign in with."_s, u"url"_s},
        {u"module"_s, u"What to play, see tests/conformance/README.md."_s, u"name"_s},
        {u"app-id"_s, u"The client_id."_s, u"id"_s},
        {u"redirect-uri"_s, u"Where the provider redirects to."_s, u"uri"_s},
    });
    parser.addHelpOption();
    parser.process(app);

    RelyingParty party(parser.value(u"issuer"_s), parser.value(u"app-id"_s),
                       QUrl(parser.value(u"redirect-uri"_s)));
    const QJsonObject report = party.play(parser.value(u"module"_s));
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}
