import * as aws from '@pulumi/aws';
const list = new aws.lambda.Function('list', { runtime: 'nodejs20.x', handler: 'dist/list.handler', role: 'r', s3Bucket: 'deploys', s3Key: 'list.zip' });
new aws.lambda.FunctionUrl('u', { functionName: list.name, authorizationType: 'NONE' });
