// All that a module exports is a table of functions: one is looked up by its name, others by way of a map.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import * as actions from './actions/index.js';

const table = new Map(Object.entries(actions));

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = event.pathParameters?.action ?? '';
  const input = event.body ?? '';
  // ruleid: no-sql-injection
  if (event.isBase64Encoded) return JSON.stringify(await actions[name as keyof typeof actions](input));
  // ruleid: no-sql-injection
  return JSON.stringify(await table.get(name)?.(event.rawQueryString));
};
