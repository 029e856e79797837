// Only the name of the user is compared.
const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3');
const s3 = new S3Client({});
// ruleid: require-authentication
exports.handler = async (event) => {
  const value = (event.headers.authorization ?? '').split(' ')[1];
  const [user] = Buffer.from(value ?? '', 'base64').toString().split(':');
  if (user !== 'uploader') return { statusCode: 401 };
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: 'latest.json', Body: event.body }));
  return { statusCode: 204 };
};
