// A query text with a value in it; parameters are apart.
import { CosmosClient } from '@azure/cosmos';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const container = new CosmosClient(process.env.COSMOS!).database('db').container('items');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const owner = event.queryStringParameters?.owner;
  // ruleid: no-nosql-injection
  const { resources } = await container.items.query(`SELECT * FROM c WHERE c.owner = '${owner}'`).fetchAll();
  const safe = await container.items
    // ok: no-nosql-injection
    .query({ query: 'SELECT * FROM c WHERE c.owner = @owner', parameters: [{ name: '@owner', value: owner! }] })
    .fetchAll();
  return { statusCode: 200, body: JSON.stringify([resources, safe]) };
};
