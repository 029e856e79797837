// A text in a filter of OData
import { TableClient } from '@azure/data-tables';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const client = TableClient.fromConnectionString(process.env.AZ!, 'orders');
export const handler = async (event: APIGatewayProxyEvent) => {
  const user = event.queryStringParameters!.user;
  const out = [];
  // ruleid: no-nosql-injection
  const entities = client.listEntities({ queryOptions: { filter: `PartitionKey eq '${user}'` } });
  for await (const e of entities) out.push(e);
  return { statusCode: 200, body: JSON.stringify(out) };
};
