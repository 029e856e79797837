// The object that an S3 event names is read with version 2 of the SDK; its content is a command
const AWS = require('aws-sdk');
const { execSync } = require('child_process');
const s3 = new AWS.S3();

exports.handler = async (event) => {
  for (const { s3: { bucket, object } } of event.Records) {
    const { Body } = await s3.getObject({ Bucket: bucket.name, Key: object.key }).promise();
    const job = JSON.parse(Body.toString('utf8'));
    // ruleid: no-command-injection
    execSync(`convert /tmp/in.png -resize ${job.size} /tmp/out.png`);
  }
};
