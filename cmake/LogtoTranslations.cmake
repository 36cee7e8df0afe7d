# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# logto_add_translations(<target> <name> PREFIX <prefix> TS_FILES <file>… [SOURCES <folder>…])
#
# Builds the texts of the TS files into the target, as <prefix>/<stem of the TS file>.qm. The
# resource is called <name>. Building update_<name> takes new texts over from the sources.
function(logto_add_translations target name)
    cmake_parse_arguments(PARSE_ARGV 2 ARG "" "PREFIX" "TS_FILES;SOURCES")
    logto_make_absolute(ARG_TS_FILES)
    logto_make_absolute(ARG_SOURCES)

    # Of the functions that Qt has for this, it is the one that is the same from 6.4 on.
    qt_add_translation(qm_files ${ARG_TS_FILES} OPTIONS -silent)
    set(files)
    foreach(qm_file IN LISTS qm_files)
        cmake_path(GET qm_file FILENAME file)
        string(APPEND files "        <file>${file}</file>\n")
    endforeach()
    set(qrc ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc)
    file(CONFIGURE OUTPUT ${qrc} CONTENT
        "<RCC>\n    <qresource prefix=\"${ARG_PREFIX}\">\n${files}    </qresource>\n</RCC>\n")
    # Uncompressed they are read where they lie, without a copy.
    qt_add_resources(resource ${qrc} OPTIONS --no-compress)
    target_sources(${target} PRIVATE ${resource})

    if(ARG_SOURCES)
        logto_add_update_target(update_${name} "${ARG_TS_FILES}" "${ARG_SOURCES}")
    endif()
    # For the test that nothing is missing.
    set_target_properties(${target} PROPERTIES
        LOGTO_TS_FILES "${ARG_TS_FILES}"
        LOGTO_TS_SOURCES "${ARG_SOURCES}")
endfunction()

function(logto_make_absolute list_variable)
    set(result)
    foreach(path IN LISTS ${list_variable})
        cmake_path(ABSOLUTE_PATH path NORMALIZE)
        list(APPEND result ${path})
    endforeach()
    set(${list_variable} ${result} PARENT_SCOPE)
endfunction()

# Of English there are only the forms of the plural. Locations would change with every line that is
# added anywhere.
function(logto_add_update_target target ts_files sources)
    set(lupdate Qt6::lupdate -silent -no-obsolete -locations none)
    set(english ${ts_files})
    list(FILTER english INCLUDE REGEX "_en.ts$")
    set(others ${ts_files})
    list(FILTER others EXCLUDE REGEX "_en.ts$")
    add_custom_target(${target}
        COMMAND ${lupdate} ${sources} -ts ${others}
        VERBATIM)
    if(english)
        add_custom_command(TARGET ${target}
            COMMAND ${lupdate} -pluralonly ${sources} -ts ${english}
            VERBATIM)
    endif()
endfunction()
