# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# Headers of Qt and of the standard library that most sources include are read once, not for each
# source: reading them is most of the time of a build. The linters read each source without them, so
# that it includes itself what it needs.

# logto_precompile_headers(<target> <precompiled headers> [<definition>…])
#
# The target, which links Qt Network, is built with these precompiled headers. They are made at the
# first call that names them, with the definitions.
function(logto_precompile_headers target headers)
    if(NOT LOGTO_PRECOMPILE_HEADERS)
        return()
    endif()
    if(NOT TARGET ${headers})
        logto_add_precompiled_headers(${headers} ${ARGN})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${headers})
endfunction()

# logto_add_precompiled_headers(<name> [<definition>…])
function(logto_add_precompiled_headers name)
    set(source ${PROJECT_BINARY_DIR}/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "\n")
    add_library(${name} OBJECT ${source})
    target_link_libraries(${name} PRIVATE Qt6::Core Qt6::Network)
    target_compile_definitions(${name} PRIVATE ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
    target_precompile_headers(${name} PRIVATE
        <QtCore/QCoreApplication>
        <QtCore/QDateTime>
        <QtCore/QDir>
        <QtCore/QFile>
        <QtCore/QFuture>
        <QtCore/QJsonArray>
        <QtCore/QJsonDocument>
        <QtCore/QJsonObject>
        <QtCore/QPointer>
        <QtCore/QPromise>
        <QtCore/QTimer>
        <QtCore/QUrl>
        <QtNetwork/QNetworkAccessManager>
        <QtNetwork/QNetworkReply>
        <algorithm>
        <chrono>
        <functional>
        <memory>
        <optional>)
endfunction()
