// Cypher texts with values in them.
import neo4j from 'neo4j-driver';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const driver = neo4j.driver(process.env.NEO!, neo4j.auth.basic('neo4j', process.env.PW!));
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const session = driver.session();
  const name = event.queryStringParameters?.name;
  try {
    // ruleid: no-nosql-injection
    const result = await session.run(`MATCH (p:Person {name: "${name}"}) RETURN p`);
    // ok: no-nosql-injection
    await session.run('MATCH (p:Person {name: $name}) RETURN p', { name });
    // ruleid: no-nosql-injection
    await session.executeRead((tx) => tx.run('MATCH (n:' + name + ') RETURN n'));
    return { statusCode: 200, body: JSON.stringify(result.records) };
  } finally {
    await session.close();
  }
};
