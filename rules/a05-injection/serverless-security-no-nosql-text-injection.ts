import { DynamoDBDocumentClient, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import neo4j from 'neo4j-driver';

const driver = neo4j.driver(process.env.NEO4J_URL!);
const documents = DynamoDBDocumentClient.from({} as never);

export const handler = async (event) => {
  const { field, name } = event.queryStringParameters;
  // ruleid: serverless-security-no-nosql-text-injection
  await documents.send(new ScanCommand({ TableName: 'users', FilterExpression: `${field} = :v` }));
  // ok: serverless-security-no-nosql-text-injection
  await documents.send(new QueryCommand({ TableName: 'users', KeyConditionExpression: 'id = :v', ExpressionAttributeValues: { ':v': name } }));
  const session = driver.session();
  // ruleid: serverless-security-no-nosql-text-injection
  await session.run(`MATCH (u:User {name: '${name}'}) RETURN u`);
  // ok: serverless-security-no-nosql-text-injection
  await session.run('MATCH (u:User {name: $name}) RETURN u', { name });
  // ruleid: serverless-security-no-nosql-text-injection
  await driver.executeQuery('MATCH (u:User) WHERE u.name = "' + name + '" RETURN u');
  // ok: serverless-security-no-nosql-text-injection
  await driver.executeQuery('MATCH (u:User) WHERE u.name = $name RETURN u', { name });
};
