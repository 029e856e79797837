// A parameter that is no secret.
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

const ssm = new SSMClient({});

export const handler = async () => {
  // ok: no-secret-in-environment
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: '/shop/flags' }));
  // ok: no-secret-in-environment
  const other = await ssm.send(new GetParameterCommand({ Name: '/shop/limits', WithDecryption: false }));
  return call(Parameter?.Value, other.Parameter?.Value);
};
