// A function that is given the whole environment reads two variables of it that are no credentials.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const describe = (env: NodeJS.ProcessEnv) => {
  // ok: no-secret-exposure
  console.log('stage', env.STAGE);
  return { node: process.version, region: env.AWS_REGION };
};

export const handler: APIGatewayProxyHandlerV2 = async () => ({
  statusCode: 200,
  // ok: no-secret-exposure
  body: JSON.stringify(describe(process.env)),
});
