// All parameters below a path, page by page.
import { SSM, SSMClient, paginateGetParametersByPath } from '@aws-sdk/client-ssm';

const client = new SSMClient({});
const ssm = new SSM({});

export const handler = async () => {
  const values = [];
  // ruleid: no-secret-in-environment
  for await (const page of paginateGetParametersByPath({ client }, { Path: '/shop', WithDecryption: true })) {
    values.push(...page.Parameters);
  }
  // ruleid: no-secret-in-environment
  const more = await ssm.getParameters({ Names: ['/a', '/b'], WithDecryption: true });
  return call(values, more);
};
