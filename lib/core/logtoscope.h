// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace LogtoScope {

inline constexpr QLatin1StringView OpenId{"openid"};
inline constexpr QLatin1StringView OfflineAccess{"offline_access"};
inline constexpr QLatin1StringView Profile{"profile"};
inline constexpr QLatin1StringView Email{"email"};
inline constexpr QLatin1StringView Phone{"phone"};
inline constexpr QLatin1StringView Address{"address"};
inline constexpr QLatin1StringView CustomData{"custom_data"};
inline constexpr QLatin1StringView Identities{"identities"};
inline constexpr QLatin1StringView Roles{"roles"};
inline constexpr QLatin1StringView Organizations{"urn:logto:scope:organizations"};
inline constexpr QLatin1StringView OrganizationRoles{"urn:logto:scope:organization_roles"};
inline constexpr QLatin1StringView Sessions{"urn:logto:scope:sessions"};
inline constexpr QLatin1StringView TrustedDevices{"urn:logto:scope:trusted_devices"};

} // namespace LogtoScope

namespace LogtoReservedResource {

inline constexpr QLatin1StringView Organizations{"urn:logto:resource:organizations"};

} // namespace LogtoReservedResource
