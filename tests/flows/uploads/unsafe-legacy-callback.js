// The object that an S3 event names is read with a callback
const S3 = require('aws-sdk/clients/s3');
const { execSync } = require('child_process');
const s3 = new S3();

exports.handler = (event, context, callback) => {
  const { bucket, object } = event.Records[0].s3;
  s3.getObject({ Bucket: bucket.name, Key: object.key }, (error, data) => {
    if (error) return callback(error);
    // ruleid: no-command-injection
    execSync(`logger ${data.Body}`);
    callback(null, 'ok');
  });
};
