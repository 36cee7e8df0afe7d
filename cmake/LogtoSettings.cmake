# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# What holds for every target of the project.

include(GNUInstallDirs)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR})
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

# One import path for all QML modules of the build tree; the same layout is installed.
set(LOGTO_QML_OUTPUT_DIR ${PROJECT_BINARY_DIR}/qml)
set(LOGTO_INSTALL_QMLDIR ${CMAKE_INSTALL_LIBDIR}/qt6/qml CACHE PATH
    "Where the QML modules are installed, relative to the prefix")

add_compile_definitions(
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(NOT MSVC)
    add_compile_options(-Wall -Wextra -Wpedantic)
endif()

set(LOGTO_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")
if(LOGTO_SANITIZE)
    # Not optimized: the checks make optimizing take several times as long, and the tests wait for
    # other things than the processor.
    add_compile_options(-fsanitize=${LOGTO_SANITIZE} -fno-sanitize-recover=all
        -fno-omit-frame-pointer -O0 -g1)
    # As in a debug build, in the libraries, too.
    add_compile_definitions(QT_FORCE_ASSERTS)
    add_link_options(-fsanitize=${LOGTO_SANITIZE})
endif()
