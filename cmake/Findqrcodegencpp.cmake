# SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
# SPDX-License-Identifier: MIT

# Project Nayuki's QR Code generator, whose packages bring no CMake configuration of their own.
# Makes the target qrcodegencpp::qrcodegencpp.

find_path(qrcodegencpp_INCLUDE_DIR qrcodegen.hpp
    PATH_SUFFIXES qrcodegen qrcodegencpp nayuki-qr-code-generator)
find_library(qrcodegencpp_LIBRARY NAMES qrcodegencpp nayuki-qr-code-generator)
mark_as_advanced(qrcodegencpp_INCLUDE_DIR qrcodegencpp_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(qrcodegencpp
    REQUIRED_VARS qrcodegencpp_LIBRARY qrcodegencpp_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "Logto::QrCode draws QR codes with it. Install libqrcodegencpp-dev \
(Debian) or nayuki-qr-code-generator (vcpkg), or set LOGTO_BUILD_QRCODE to OFF, and with it \
LOGTO_BUILD_QUICK, LOGTO_BUILD_WEBENGINE and LOGTO_BUILD_DEMO.")

if(qrcodegencpp_FOUND AND NOT TARGET qrcodegencpp::qrcodegencpp)
    add_library(qrcodegencpp::qrcodegencpp UNKNOWN IMPORTED)
    set_target_properties(qrcodegencpp::qrcodegencpp PROPERTIES
        IMPORTED_LOCATION ${qrcodegencpp_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${qrcodegencpp_INCLUDE_DIR})
endif()
