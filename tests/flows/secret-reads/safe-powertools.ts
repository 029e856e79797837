// Powertools keep what they fetch for some seconds.
import { getParameter } from '@aws-lambda-powertools/parameters/ssm';
import { getSecret, SecretsProvider } from '@aws-lambda-powertools/parameters/secrets';

const provider = new SecretsProvider();

export const handler = async () => {
  // ok: no-secret-in-environment
  const secret = await getSecret('prod/db');
  // ok: no-secret-in-environment
  const token = await getParameter('/shop/token', { decrypt: true, maxAge: 300 });
  // ok: no-secret-in-environment
  const flags = await getParameter('/shop/flags', { forceFetch: true });
  // ok: no-secret-in-environment
  const key = await provider.get('prod/key', { transform: 'json' });
  return call(secret, token, flags, key);
};
