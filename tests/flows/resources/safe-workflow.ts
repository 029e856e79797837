// A schema with an enumeration; claims of the authorizer; a choice of two constants.
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { z } from 'zod';

const Body = z.object({ kind: z.enum(['invoice', 'receipt']), id: z.string() });
const machines = new Map([
  ['invoice', process.env.INVOICES],
  ['receipt', process.env.RECEIPTS],
]);

export async function handler(event: APIGatewayProxyEvent) {
  const { kind, id } = Body.parse(JSON.parse(event.body!));
  // ok: no-resource-injection
  await new SFNClient({}).send(new StartExecutionCommand({ stateMachineArn: machines.get(kind), name: id, input: event.body! }));
  const worker = kind === 'invoice' ? 'make-invoice' : 'make-receipt';
  // ok: no-resource-injection
  await new LambdaClient({}).send(new InvokeCommand({ FunctionName: worker, Payload: Buffer.from(event.body!) }));
  const tenant = event.requestContext.authorizer?.claims['custom:tenant'];
  // ok: no-resource-injection
  await new DynamoDBClient({}).send(new PutItemCommand({ TableName: `${kind}s-${tenant}`, Item: { id: { S: id } } }));
}
