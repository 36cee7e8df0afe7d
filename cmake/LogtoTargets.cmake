# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

include(GenerateExportHeader)
include(LogtoPrecompiledHeaders)

# logto_add_library(<component> PUBLIC_HEADERS <file>… SOURCES <file>…)
#
# Makes the library Logto::<component> with its export header, and for each public header
# logtofoo.h that declares LogtoFoo a forwarding header, so that <LogtoFoo> can be included.
function(logto_add_library component)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "PUBLIC_HEADERS;SOURCES")
    set(target Logto${component})
    string(TOLOWER ${target} lower)
    string(TOUPPER LOGTO_${component} upper)
    set(generated_dir ${CMAKE_CURRENT_BINARY_DIR}/include/Logto)

    add_library(${target} ${ARG_PUBLIC_HEADERS} ${ARG_SOURCES})
    add_library(Logto::${component} ALIAS ${target})
    logto_precompile_headers(${target} LogtoPrecompiledHeaders)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES
        EXPORT_NAME ${component}
        VERSION ${PROJECT_VERSION}
        SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})

    generate_export_header(${target}
        BASE_NAME ${upper}
        EXPORT_FILE_NAME ${generated_dir}/${lower}_export.h)
    logto_forwarding_headers(${generated_dir} forwarding_headers ${ARG_PUBLIC_HEADERS})

    list(TRANSFORM ARG_PUBLIC_HEADERS PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/
        OUTPUT_VARIABLE header_paths)
    set(header_dirs)
    foreach(header IN LISTS header_paths)
        cmake_path(GET header PARENT_PATH header_dir)
        list(APPEND header_dirs ${header_dir})
    endforeach()
    list(REMOVE_DUPLICATES header_dirs)

    target_include_directories(${target} PUBLIC
        "$<BUILD_INTERFACE:${header_dirs};${generated_dir}>"
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/Logto>)
    set_target_properties(${target} PROPERTIES LOGTO_INSTALL_HEADERS
        "${header_paths};${forwarding_headers};${generated_dir}/${lower}_export.h")
endfunction()

# Writes LogtoFoo for each logtofoo.h whose class or namespace LogtoFoo it can find.
function(logto_forwarding_headers dir out_variable)
    set(result)
    foreach(header IN LISTS ARGN)
        cmake_path(GET header FILENAME name)
        cmake_path(GET header STEM stem)
        file(STRINGS ${header} declarations REGEX "^(class|namespace) .*Logto[A-Za-z]+")
        string(REGEX MATCHALL "Logto[A-Za-z]+" words "${declarations}")
        foreach(word IN LISTS words)
            string(TOLOWER ${word} lower_word)
            if(lower_word STREQUAL stem)
                file(CONFIGURE OUTPUT ${dir}/${word} CONTENT "#include \"${name}\"\n")
                list(APPEND result ${dir}/${word})
                break()
            endif()
        endforeach()
    endforeach()
    set(${out_variable} ${result} PARENT_SCOPE)
endfunction()
