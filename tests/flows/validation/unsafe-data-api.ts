// A parameter of the Data API that a statement stores.
import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const client = new RDSDataClient({});

export async function handler(event: APIGatewayProxyEventV2) {
  await client.send(
    new ExecuteStatementCommand({
      resourceArn: process.env['CLUSTER'],
      secretArn: process.env['SECRET'],
      sql: 'INSERT INTO comments (text) VALUES (:text)',
      // ruleid: require-event-validation
      parameters: [{ name: 'text', value: { stringValue: event.body ?? '' } }],
    }),
  );
  return { statusCode: 201 };
}
