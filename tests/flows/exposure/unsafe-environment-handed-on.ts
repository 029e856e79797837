// A function that is given the whole environment reads a credential of it, or writes all of it to the log.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const describe = (env: NodeJS.ProcessEnv) => {
  // ruleid: no-secret-exposure
  console.log({ ...env });
  return { node: process.version, password: env.DB_PASSWORD };
};

export const handler: APIGatewayProxyHandlerV2 = async () => ({
  statusCode: 200,
  // ruleid: no-secret-exposure
  body: JSON.stringify(describe(process.env)),
});
