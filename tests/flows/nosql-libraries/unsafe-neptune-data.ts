// A Gremlin text, beside Cypher with parameters.
import { NeptunedataClient, ExecuteGremlinQueryCommand, ExecuteOpenCypherQueryCommand } from '@aws-sdk/client-neptunedata';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const client = new NeptunedataClient({});
export const handler = async (event: APIGatewayProxyEventV2) => {
  const name = event.pathParameters?.name;
  // ruleid: no-nosql-injection
  await client.send(new ExecuteGremlinQueryCommand({ gremlinQuery: `g.V().has('name', '${name}')` }));
  // ok: no-nosql-injection
  await client.send(new ExecuteOpenCypherQueryCommand({ openCypherQuery: 'MATCH (n {name: $name}) RETURN n', parameters: JSON.stringify({ name }) }));
  return { statusCode: 204 };
};
