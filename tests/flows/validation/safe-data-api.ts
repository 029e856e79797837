// A parameter of the Data API that a statement only reads by.
import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const client = new RDSDataClient({});

export async function handler(event: APIGatewayProxyEventV2) {
  await client.send(
    new ExecuteStatementCommand({
      resourceArn: process.env['CLUSTER'],
      secretArn: process.env['SECRET'],
      sql: 'SELECT text FROM comments WHERE author = :author',
      // ok: require-event-validation
      parameters: [{ name: 'author', value: { stringValue: event.pathParameters?.['author'] ?? '' } }],
    }),
  );
  return { statusCode: 200 };
}
