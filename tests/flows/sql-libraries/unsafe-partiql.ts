// A PartiQL statement is concatenated.
import { DynamoDBClient, ExecuteStatementCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const dynamo = new DynamoDBClient({});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const pk = event.pathParameters?.id ?? '';
  // ruleid: no-sql-injection
  const out = await dynamo.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM "Orders" WHERE pk = '${pk}'` }));
  return { statusCode: 200, body: JSON.stringify(out.Items) };
};
