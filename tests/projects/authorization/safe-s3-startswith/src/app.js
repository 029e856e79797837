// A key that begins with the folder of the caller.
const { S3Client, GetObjectCommand } = require('@aws-sdk/client-s3');
const { getSignedUrl } = require('@aws-sdk/s3-request-presigner');
const s3 = new S3Client({});
module.exports.handler = async (event) => {
  const { key } = event.queryStringParameters;
  const { sub } = event.requestContext.authorizer.claims;
  if (!key.startsWith(`private/${sub}/`) || key.includes('..')) return { statusCode: 403, body: '' };
  // ok: require-authorization
  const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket: process.env.BUCKET, Key: key }), { expiresIn: 60 });
  return { statusCode: 200, body: JSON.stringify({ url }) };
};
