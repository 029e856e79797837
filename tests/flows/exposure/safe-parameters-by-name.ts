// Several parameters that are not encrypted, and the names of those that are.
import { getParametersByName, SSMProvider } from '@aws-lambda-powertools/parameters/ssm';

const provider = new SSMProvider();

export const handler = async () => {
  const named = await getParametersByName({ '/orders/key': { maxAge: 60 }, '/orders/stage': {} });
  // ok: no-secret-exposure
  console.log(JSON.stringify(named));
  // ok: no-secret-exposure
  console.log(Object.keys((await provider.getMultiple('/orders/keys', { decrypt: true })) ?? {}));
};
