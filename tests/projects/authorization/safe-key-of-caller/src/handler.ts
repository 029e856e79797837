// The folder is the caller's; what he chooses stands behind it, or a name that the program has written.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const s3 = new S3Client({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { claims } = event.requestContext.authorizer.jwt;
  let key = `${claims.sub}/scan.pdf`;
  if (event.queryStringParameters?.name) key = `${claims.sub}/${event.queryStringParameters.name}.pdf`;
  // ok: require-authorization
  const object = await s3.send(new GetObjectCommand({ Bucket: process.env.SCANS, Key: key }));
  return { statusCode: 200, body: await object.Body!.transformToString() };
};
