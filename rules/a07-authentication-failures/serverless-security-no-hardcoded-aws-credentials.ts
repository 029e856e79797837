import { S3Client } from '@aws-sdk/client-s3';

// ruleid: serverless-security-no-hardcoded-aws-credentials
new S3Client({ credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' } });
// ruleid: serverless-security-no-hardcoded-aws-credentials
const keys = { region: 'eu-west-1', accessKeyId: 'ASIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' };
// ruleid: serverless-security-no-hardcoded-aws-credentials
config.secretAccessKey = 'example';
// ok: serverless-security-no-hardcoded-aws-credentials
new S3Client({ region: 'eu-west-1' });
// ok: serverless-security-no-hardcoded-aws-credentials
new S3Client({ credentials: { accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.SECRET } });
// ok: serverless-security-no-hardcoded-aws-credentials
config.secretAccessKey = await getSecret('uploader');
