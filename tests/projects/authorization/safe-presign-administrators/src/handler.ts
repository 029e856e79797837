// Administrators choose whose folder it is; for others it is their own.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const s3 = new S3Client({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { claims } = event.requestContext.authorizer.jwt;
  const isAdmin = String(claims['cognito:groups']).split(' ').includes('admin');
  const owner = isAdmin ? event.queryStringParameters?.user : claims.sub;
  // ok: require-authorization
  const object = await s3.send(new GetObjectCommand({ Bucket: process.env.SCANS, Key: `${owner}/scan.pdf` }));
  return { statusCode: 200, body: await object.Body!.transformToString() };
};
