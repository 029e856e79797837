// A text in a filter of Microsoft Graph
import { Client } from '@microsoft/microsoft-graph-client';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const client = Client.init({ authProvider: (done) => done(null, process.env.TOKEN!) });
export const handler = async (event: APIGatewayProxyEvent) => {
  const name = event.queryStringParameters!.name;
  // ruleid: no-nosql-injection
  const users = await client.api('/users').filter(`startswith(displayName,'${name}')`).select('id').get();
  return { statusCode: 200, body: JSON.stringify(users) };
};
