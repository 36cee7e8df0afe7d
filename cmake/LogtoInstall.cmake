# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# Installs the CMake package Logto: each library is a component of it, with its headers and QML
# modules. The installed tree can be moved: libraries and plugins find each other relatively.

include(CMakePackageConfigHelpers)

if((LOGTO_BUILD_QUICK OR LOGTO_BUILD_WIDGETS) AND NOT BUILD_SHARED_LIBS)
    message(FATAL_ERROR "The QML modules and the page of the widget are plugins that share their "
        "libraries with the application: set BUILD_SHARED_LIBS=ON, or LOGTO_BUILD_QUICK=OFF, "
        "LOGTO_BUILD_WEBENGINE=OFF and LOGTO_BUILD_WIDGETS=OFF for static C++ libraries.")
endif()

set(LOGTO_INSTALL_CMAKEDIR ${CMAKE_INSTALL_LIBDIR}/cmake/Logto)

# logto_set_install_rpath(<target> <folder of the target below the prefix>)
function(logto_set_install_rpath target dir)
    if(APPLE)
        set(origin @loader_path)
    else()
        set(origin $ORIGIN)
    endif()
    cmake_path(RELATIVE_PATH CMAKE_INSTALL_LIBDIR BASE_DIRECTORY ${dir} OUTPUT_VARIABLE to_libs)
    set_target_properties(${target} PROPERTIES INSTALL_RPATH ${origin}/${to_libs})
endfunction()

# logto_install_library(<component>)
function(logto_install_library component)
    set(target Logto${component})
    logto_set_install_rpath(${target} ${CMAKE_INSTALL_LIBDIR})
    install(TARGETS ${target} EXPORT ${target}Targets)
    install(EXPORT ${target}Targets
        NAMESPACE Logto::
        DESTINATION ${LOGTO_INSTALL_CMAKEDIR})
    get_target_property(headers ${target} LOGTO_INSTALL_HEADERS)
    install(FILES ${headers} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/Logto)
endfunction()

# logto_install_qml_module(<target of qt_add_qml_module>)
function(logto_install_qml_module target)
    get_target_property(module_dir ${target} QT_QML_MODULE_OUTPUT_DIRECTORY)
    get_target_property(plugin ${target} QT_QML_MODULE_PLUGIN_TARGET)
    cmake_path(RELATIVE_PATH module_dir BASE_DIRECTORY ${LOGTO_QML_OUTPUT_DIR}
        OUTPUT_VARIABLE path)
    set(install_dir ${LOGTO_INSTALL_QMLDIR}/${path})

    logto_set_install_rpath(${plugin} ${install_dir})
    install(TARGETS ${plugin} LIBRARY DESTINATION ${install_dir} RUNTIME DESTINATION ${install_dir})
    install(FILES ${module_dir}/qmldir DESTINATION ${install_dir})
    get_target_property(type_info ${target} QT_QML_MODULE_TYPEINFO)
    install(FILES ${module_dir}/${type_info} DESTINATION ${install_dir})
    # The plugins have the QML files inside; these here are for tools.
    get_target_property(qml_files ${target} QT_QML_MODULE_QML_FILES)
    if(qml_files)
        install(FILES ${qml_files} DESTINATION ${install_dir})
    endif()
endfunction()

set(LOGTO_COMPONENTS)
foreach(component IN ITEMS Core Keychain Browser QrCode View Quick WebEngine Widgets)
    if(TARGET Logto${component})
        list(APPEND LOGTO_COMPONENTS ${component})
        logto_install_library(${component})
    endif()
endforeach()
foreach(module IN ITEMS LogtoQuick LogtoWebEngine LogtoWebEnginePage)
    if(TARGET ${module})
        logto_install_qml_module(${module})
    endif()
endforeach()

if(TARGET LogtoWidgetsPage)
    logto_set_install_rpath(LogtoWidgetsPage ${CMAKE_INSTALL_LIBDIR}/logto)
    install(TARGETS LogtoWidgetsPage
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/logto
        RUNTIME DESTINATION ${CMAKE_INSTALL_LIBDIR}/logto)
endif()

configure_package_config_file(cmake/LogtoConfig.cmake.in LogtoConfig.cmake
    INSTALL_DESTINATION ${LOGTO_INSTALL_CMAKEDIR}
    NO_SET_AND_CHECK_MACRO)
# Before 1.0 a minor version may break what an application is built on.
write_basic_package_version_file(LogtoConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
    ${PROJECT_BINARY_DIR}/LogtoConfig.cmake
    ${PROJECT_BINARY_DIR}/LogtoConfigVersion.cmake
    cmake/Findqrcodegencpp.cmake
    DESTINATION ${LOGTO_INSTALL_CMAKEDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
