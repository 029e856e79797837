// An object of S3.
const { PutObjectCommand, S3Client } = require('@aws-sdk/client-s3');

const s3 = new S3Client({});

exports.handler = async (event) => {
  // ruleid: require-event-validation
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: 'upload.json', Body: event.body }));
};
