// An OpenID provider on this machine. It signs anybody in who names himself on its form, and is real in everything else.
// Arguments: the address where Remit's sign-ins come back. The line `issuer URL` says that it is ready.
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [callback] = process.argv.slice(2);
const UNVERIFIED = '#unverified';
const AUDIENCE = 'https://remit.example/api';

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}`;

const key = (kid, type, options, alg) => ({
  ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }),
  kid,
  alg,
  use: 'sig',
});

const provider = new Provider(issuer, {
  clients: [
    { client_id: 'remit', client_secret: 'a-secret-of-the-tests', redirect_uris: [callback] },
    {
      client_id: 'reporting',
      client_secret: 'another-secret-of-the-tests',
      redirect_uris: [],
      response_types: [],
      grant_types: ['client_credentials'],
    },
  ],
  jwks: { keys: [key('rsa', 'rsa', { modulusLength: 2048 }, 'RS256'), key('ec', 'ec', { namedCurve: 'P-256' }, 'ES256')] },
  cookies: { keys: ['of the tests'] },
  pkce: { required: () => true, methods: ['S256'] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => undefined,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'remit:decide remit:read other:scope',
        audience: AUDIENCE,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: id.replace(UNVERIFIED, ''), email_verified: !id.endsWith(UNVERIFIED) }),
  }),
  // Nobody is asked whether Remit may know his address.
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid email');
    await grant.save();
    return grant;
  },
  interactions: { url: (_, interaction) => `/form/${interaction.uid}` },
});

const provide = provider.callback();

server.on('request', async (request, response) => {
  if (!request.url.startsWith('/form/')) return provide(request, response);
  if (request.method !== 'POST') return response.end('Post `account` to this address.');
  const body = await request.toArray();
  const accountId = new URLSearchParams(Buffer.concat(body).toString()).get('account');
  const answer = accountId ? { login: { accountId } } : { error: 'access_denied' };
  return provider.interactionFinished(request, response, answer);
});

console.log(`issuer ${issuer}`);
// Ends with whoever started it.
process.stdin.on('end', () => process.exit()).resume();
