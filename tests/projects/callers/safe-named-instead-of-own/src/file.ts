// What the sender names is behind his own prefix.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const s3 = new S3Client({});

export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const Key = `${String(sub)}/${event.queryStringParameters?.key ?? 'latest.pdf'}`;
  // ok: require-authorization
  const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket: 'files', Key }), { expiresIn: 60 });
  return { statusCode: 200, body: url };
};
