// The Data API's command has parameters.
import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const client = new RDSDataClient({});
const target = { resourceArn: process.env.CLUSTER_ARN, secretArn: process.env.SECRET_ARN, database: 'shop' };

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const id = event.pathParameters?.id;
  // ok: no-sql-injection
  const output = await client.send(new ExecuteStatementCommand({ ...target, sql: 'SELECT * FROM items WHERE id = :id', parameters: [{ name: 'id', value: { stringValue: id } }] }));
  return { statusCode: 200, body: JSON.stringify(output.records) };
};
