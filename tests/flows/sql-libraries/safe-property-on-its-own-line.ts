// A parameter of an object that is written over several lines is bound.
import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const client = new RDSDataClient({});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = event.queryStringParameters?.name ?? '';
  const { records } = await client.send(
    new ExecuteStatementCommand({
      resourceArn: process.env.CLUSTER_ARN,
      secretArn: process.env.SECRET_ARN,
      // ok: no-sql-injection
      sql: 'SELECT * FROM hotels WHERE name = :name',
      parameters: [{ name: 'name', value: { stringValue: name } }],
    }),
  );
  return { statusCode: 200, body: JSON.stringify(records) };
};
