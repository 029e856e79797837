// A number in a filter of Microsoft Graph
import { Client } from '@microsoft/microsoft-graph-client';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const client = Client.init({ authProvider: (done) => done(null, process.env.TOKEN!) });
export const handler = async (event: APIGatewayProxyEvent) => {
  const n = Number(event.queryStringParameters!.n);
  // ok: no-nosql-injection
  const users = await client.api('/users').filter(`age eq ${n}`).top(n).get();
  // ok: no-nosql-injection
  await client.api('/me/sendMail').post({ message: { subject: event.body } });
  return { statusCode: 200, body: JSON.stringify(users) };
};
