// The alias of tsconfig paths leads to the module that binds.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { memberByNumber } from '@data/members';

export const handler: APIGatewayProxyHandler = async (event) => {
  // ok: no-sql-injection
  const member = await memberByNumber(event.pathParameters?.no ?? '');
  return { statusCode: member ? 200 : 404, body: JSON.stringify(member) };
};
