// A default is the caller, and a query names somebody else: the folder is that of whoever is named.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const s3 = new S3Client({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { user = event.requestContext.authorizer.jwt.claims.sub, name } = event.queryStringParameters ?? {};
  // ruleid: require-authorization
  const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket: process.env.SCANS, Key: `${user}/${name}.pdf` }), { expiresIn: 60 });
  return { statusCode: 302, headers: { location: url } };
};
