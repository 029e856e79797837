// A path parameter chooses one of the parameters that exist.
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import { getParameter } from '@aws-lambda-powertools/parameters/ssm';

const FLAGS = ['/app/banner', '/app/limits'];

export const handler = async (event) => {
  const name = `/app/${event.pathParameters.name}`;
  if (!FLAGS.includes(name)) return { statusCode: 404 };
  // ok: no-resource-injection
  const flag = await getParameter(name);
  // ok: no-resource-injection
  const secret = await getSecret(process.env.SECRET_NAME);
  return { statusCode: 200, body: flag, headers: { 'x-length': String(secret.length) } };
};
