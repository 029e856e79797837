import jwt from 'jsonwebtoken';
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  const claims = jwt.verify(event.authorizationToken.replace('Bearer ', ''), process.env.KEY!, { algorithms: ['RS256'], issuer: 'https://i', audience: 'a' });
  return { principalId: String(claims.sub), policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: event.methodArn }] } };
};
