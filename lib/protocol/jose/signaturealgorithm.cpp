// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

#include "signaturealgorithm_p.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Logto {

namespace {

constexpr std::array Names{
    std::pair{"ES256"_L1, SignatureAlgorithm::ES256},
    std::pair{"ES384"_L1, SignatureAlgorithm::ES384},
    std::pair{"ES512"_L1, SignatureAlgorithm::ES512},
    std::pair{"RS256"_L1, SignatureAlgorithm::RS256},
    std::pair{"PS256"_L1, SignatureAlgorithm::PS256},
};

} // namespace

QStringList supportedSignatureAlgorithms()
{
    QStringList result;
    for (const auto &[name, algorithm] : Names)
        result.append(name);
    return result;
}

std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name)
{
    for (const auto &[knownName, algorithm] : Names) {
        if (name == knownName)
            return algorithm;
    }
    return std::nullopt;
}

} // namespace Logto
