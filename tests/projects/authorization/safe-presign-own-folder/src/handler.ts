// The presigned URL opens the caller's folder.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const s3 = new S3Client({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { name } = event.queryStringParameters ?? {};
  const user = event.requestContext.authorizer.jwt.claims.sub;
  const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket: process.env.SCANS, Key: `${user}/${name}.pdf` }), { expiresIn: 60 });
  // ok: require-authorization
  return { statusCode: 302, headers: { location: url } };
};
