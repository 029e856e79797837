// Several parameters that Powertools decrypts become known at once.
import { getParametersByName, SSMProvider } from '@aws-lambda-powertools/parameters/ssm';

const provider = new SSMProvider();

export const handler = async () => {
  const named = await getParametersByName({ '/orders/key': { decrypt: true }, '/orders/stage': {} });
  // ruleid: no-secret-exposure
  console.log(JSON.stringify(named));
  // ruleid: no-secret-exposure
  console.log(await provider.getMultiple('/orders/keys', { decrypt: true }));
};
