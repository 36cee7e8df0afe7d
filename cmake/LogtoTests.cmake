# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# What every test is built with; the tests see the private headers of the library.
add_library(LogtoTestSettings INTERFACE)
target_link_libraries(LogtoTestSettings INTERFACE Logto::Core Qt6::Test)
target_include_directories(LogtoTestSettings INTERFACE
    ${PROJECT_SOURCE_DIR}/lib/core
    ${PROJECT_SOURCE_DIR}/lib/protocol
    ${PROJECT_SOURCE_DIR}/lib/session)
target_compile_definitions(LogtoTestSettings INTERFACE
    QT_FORCE_ASSERTS
    LOGTO_TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data")

# logto_precompile_test_headers(<target that links LogtoTestSettings>)
function(logto_precompile_test_headers target)
    logto_precompile_headers(${target} LogtoTestPrecompiledHeaders QT_FORCE_ASSERTS)
endfunction()

# logto_add_test(<name> SOURCES <file>… [LIBRARIES <target>…] [LABELS <label>…])
#
# Makes one executable that is one CTest test.
function(logto_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LIBRARIES;LABELS")
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE LogtoTestSettings ${ARG_LIBRARIES})
    logto_precompile_test_headers(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${ARG_LABELS}"
        TIMEOUT 120
        ENVIRONMENT QT_QPA_PLATFORM=offscreen)
endfunction()

# logto_add_lint_test(<name> <QML file>)
#
# Makes a test that an application's file which uses the QML modules passes qmllint.
function(logto_add_lint_test name file)
    add_test(NAME ${name} COMMAND Qt6::qmllint --bare
        -I ${LOGTO_QML_OUTPUT_DIR} -I ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_QML}
        ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    set_tests_properties(${name} PROPERTIES LABELS qml)
endfunction()

# logto_add_listing_test(<name> <document> <source>)
#
# Makes a test that the document shows the source of a test, so that its listing is compiled.
function(logto_add_listing_test name document source)
    add_test(NAME ${name} COMMAND ${CMAKE_COMMAND}
        -D document=${PROJECT_SOURCE_DIR}/${document}
        -D listing=${CMAKE_CURRENT_SOURCE_DIR}/${source}
        -P ${PROJECT_SOURCE_DIR}/cmake/CheckListing.cmake)
    set_tests_properties(${name} PROPERTIES LABELS docs)
endfunction()
