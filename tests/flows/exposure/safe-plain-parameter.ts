// Parameters that are not decrypted are configuration.
import { getParameter } from '@aws-lambda-powertools/parameters/ssm';
import { SSMClient, GetParametersByPathCommand } from '@aws-sdk/client-ssm';
const ssm = new SSMClient({});
export const handler = async () => {
  const limit = await getParameter('/app/limit');
  const { Parameters } = await ssm.send(new GetParametersByPathCommand({ Path: '/app' }));
  // ok: no-secret-exposure
  console.log('configuration', limit, Parameters?.map(({ Name, Value }) => `${Name}=${Value}`));
};
