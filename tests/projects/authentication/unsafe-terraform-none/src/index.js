// A route of Terraform without authorization.
const { S3Client, DeleteObjectCommand } = require('@aws-sdk/client-s3');
const s3 = new S3Client({});
// ruleid: require-authentication
exports.handler = async (event) => {
  await s3.send(new DeleteObjectCommand({ Bucket: process.env.BUCKET, Key: event.pathParameters.key }));
  return { statusCode: 204 };
};
