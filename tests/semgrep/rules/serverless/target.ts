import type { APIGatewayProxyEvent, APIGatewayProxyResult, Handler } from 'aws-lambda';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import middy from '@middy/core';

const table = process.env.TABLE!;

export const handler = async (event: APIGatewayProxyEvent, context: Context): Promise<APIGatewayProxyResult> => {
  const client = new DynamoDBClient({});
  console.log('event', JSON.stringify(event), context);
  const body = JSON.parse(event.body ?? '{}') as any;
  const again = JSON.parse(event.body!);
  await pool.query(`SELECT * FROM t WHERE id = '${event.pathParameters?.id}'`);
  await pool.query('SELECT 1', [event.body]);
  await pool.execute(sql, event.queryStringParameters!.id as any);
  const id = event.pathParameters!['id'];
  await pool.query('SELECT ' + id);
  await s3.send(new PutObjectCommand({ Bucket: table, Key: id, Body: event.body }));
  await client.send(new ScanCommand({ TableName: table }));
  if (!id) {
    return { statusCode: 500, headers: { 'Access-Control-Allow-Origin': '*' }, body: '' };
  }
  return { statusCode: 200, body: JSON.stringify(body) };
};

export const other: Handler = async (event) => {
  console.error(event.Records);
  return event.body;
};

export const old = (event: SQSEvent, context: unknown, callback: Callback) => {
  callback(null, event);
};

export const wrapped = middy(handler).use(json()).use(errors());

class Lambda {
  @tracer.captureMethod()
  public async handler(event: APIGatewayProxyEvent) {
    return this.run(event.body);
  }
}
