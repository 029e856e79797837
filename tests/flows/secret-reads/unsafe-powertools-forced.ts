// The cache of Powertools is switched off.
import { getParameter } from '@aws-lambda-powertools/parameters/ssm';
import { getSecret, SecretsProvider } from '@aws-lambda-powertools/parameters/secrets';

const provider = new SecretsProvider();

export const handler = async () => {
  // ruleid: no-secret-in-environment
  const secret = await getSecret('prod/db', { forceFetch: true });
  // ruleid: no-secret-in-environment
  const token = await getParameter('/shop/token', { decrypt: true, maxAge: 0 });
  // ruleid: no-secret-in-environment
  const key = await provider.get('prod/key', { maxAge: 0, transform: 'json' });
  return call(secret, token, key);
};
