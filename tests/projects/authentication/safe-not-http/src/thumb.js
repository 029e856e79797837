const { S3Client, GetObjectCommand } = require('@aws-sdk/client-s3');
const s3 = new S3Client({});
// ok: require-authentication
exports.handler = async (event) => {
  for (const { s3: r } of event.Records) await s3.send(new GetObjectCommand({ Bucket: r.bucket.name, Key: r.object.key }));
};
