// An object that the program names is read with version 2 of the SDK
const AWS = require('aws-sdk');
const { execSync } = require('child_process');
const s3 = new AWS.S3();

exports.handler = async (event) => {
  for (const { s3: { bucket, object } } of event.Records) {
    console.log(bucket.name, object.size);
    const { Body } = await s3.getObject({ Bucket: process.env.CONFIG_BUCKET, Key: 'sizes.json' }).promise();
    const job = JSON.parse(Body.toString('utf8'));
    // ok: no-command-injection
    execSync(`convert /tmp/in.png -resize ${job.size} /tmp/out.png`);
  }
};
