// An address that version 2 of the SDK signs.
const AWS = require('aws-sdk');
const s3 = new AWS.S3();
exports.handler = async (event) => {
  const { key } = event.queryStringParameters;
  // ruleid: require-authorization
  const url = s3.getSignedUrl('getObject', { Bucket: 'photos', Key: key, Expires: 60 });
  return { statusCode: 302, headers: { Location: url }, body: '' };
};
