// Names of secrets and parameters are made of a path parameter.
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import { SSMProvider, getParameter } from '@aws-lambda-powertools/parameters/ssm';
import { SSM } from '@aws-sdk/client-ssm';

const provider = new SSMProvider();
const ssm = new SSM({});

export const handler = async (event) => {
  const { name } = event.pathParameters;
  // ruleid: no-resource-injection
  const secret = await getSecret(`tenants/${name}/database`);
  // ruleid: no-resource-injection
  const flag = await getParameter(name);
  // ruleid: no-resource-injection
  const other = await provider.get(name, { decrypt: true });
  // ruleid: no-resource-injection
  const last = await ssm.getParameter({ Name: '/app/' + name, WithDecryption: true });
  return { statusCode: 200, body: JSON.stringify([secret, flag, other, last.Parameter.Value]) };
};
