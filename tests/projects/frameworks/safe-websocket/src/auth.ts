// Who connects is asked.
import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import jwt from 'jsonwebtoken';
export const handler = async (event: APIGatewayRequestAuthorizerEvent) => {
  const { sub } = jwt.verify(event.queryStringParameters?.token ?? '', process.env.KEY!, { algorithms: ['HS256'] }) as { sub: string };
  return { principalId: sub, policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: event.methodArn }] } };
};
