// SPDX-FileCopyrightText: 2026 The Logto for Qt contributors
// SPDX-License-Identifier: MIT

import Provider from 'oidc-provider';

import { tokenExchangeGrantType } from '../accounts/apps.mjs';
import { configuration } from './configuration.mjs';
import { conditionalGet } from './conditional-get.mjs';
import { deviceAuthorizationAnswer } from './device-authorization.mjs';
import { logtoErrorBodies } from './errors.mjs';
import { logtoGrant, takesOrganization } from './grants.mjs';
import { tokenExchangeGrant, tokenExchangeParameters } from './token-exchange.mjs';

function subclass(directory) {
    return class LogtoProvider extends Provider {
        // The constructor of Provider registers its own grant types through this method.
        registerGrantType(name, handler, parameters, duplicates) {
            const all = takesOrganization(name) ? [...parameters, 'organization_id'] : parameters;
            super.registerGrantType(name, logtoGrant(name, handler, directory), all, duplicates);
        }
    };
}

// oidc-provider lets the port of a loopback address differ here too, Logto does not. The class
// belongs to this one provider.
function matchPostLogoutRedirectExactly({ Client }) {
    Client.prototype.postLogoutRedirectUriAllowed = function allowed(uri) {
        return this.postLogoutRedirectUris.includes(uri);
    };
}

/** A new provider on the given storage; made again when the signing keys change. */
export function createProvider(issuer, context) {
    const LogtoProvider = subclass(context.directory);
    const provider = new LogtoProvider(issuer, configuration(context));
    matchPostLogoutRedirectExactly(provider);
    provider.registerGrantType(tokenExchangeGrantType, tokenExchangeGrant(context),
        tokenExchangeParameters, ['resource']);
    provider.use(conditionalGet);
    provider.use(logtoErrorBodies);
    provider.use(deviceAuthorizationAnswer);
    const noteGrantType = (ctx) => { ctx.req.grantType = ctx.oidc.params?.grant_type; };
    provider.on('grant.success', noteGrantType);
    provider.on('grant.error', (ctx, error) => {
        noteGrantType(ctx);
        if (error.error_detail === 'refresh token already used') {
            context.counters.reuseDetections += 1;
        }
    });
    provider.on('server_error', (_ctx, error) => console.error(error));
    return provider;
}
