// The expression of S3 Select is concatenated.
import { S3Client, SelectObjectContentCommand } from '@aws-sdk/client-s3';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const s3 = new S3Client({});
const format = { ExpressionType: 'SQL', InputSerialization: { CSV: {} }, OutputSerialization: { JSON: {} } } as const;

export const handler: APIGatewayProxyHandler = async (event) => {
  const city = event.queryStringParameters?.city ?? '';
  const Expression = `SELECT * FROM s3object s WHERE s.city = '${city}'`;
  // ruleid: no-sql-injection
  await s3.send(new SelectObjectContentCommand({ Bucket: process.env.BUCKET, Key: 'cities.csv', Expression, ...format }));
  return { statusCode: 200, body: '' };
};
