// A traversal is no text.
import gremlin from 'gremlin';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const { Graph } = gremlin.structure;
const g = new Graph().traversal().withRemote(new gremlin.driver.DriverRemoteConnection(process.env.NEPTUNE!));
export const handler = async (event: APIGatewayProxyEventV2) => {
  const name = event.queryStringParameters?.name;
  // ok: no-nosql-injection
  const people = await g.V().has('person', 'name', name).valueMap().toList();
  return { statusCode: 200, body: JSON.stringify(people) };
};
