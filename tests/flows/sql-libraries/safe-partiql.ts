// A PartiQL statement has parameters.
import { DynamoDBClient, ExecuteStatementCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const dynamo = new DynamoDBClient({});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const pk = event.pathParameters?.id ?? '';
  // ok: no-sql-injection
  const out = await dynamo.send(new ExecuteStatementCommand({ Statement: 'SELECT * FROM "Orders" WHERE pk = ?', Parameters: [{ S: pk }] }));
  return { statusCode: 200, body: JSON.stringify(out.Items) };
};
