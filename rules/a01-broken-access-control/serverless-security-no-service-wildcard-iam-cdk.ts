import * as iam from 'aws-cdk-lib/aws-iam';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

// ruleid: serverless-security-no-service-wildcard-iam-cdk
role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
// ruleid: serverless-security-no-service-wildcard-iam-cdk
role.addToPolicy(new PolicyStatement({ resources: ['*'], actions: ['logs:PutLogEvents', 'dynamodb:*'] }));
// ruleid: serverless-security-no-service-wildcard-iam-cdk
role.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.ALLOW, actions: ['kms:*'], resources: ['*'] }));
// ok: serverless-security-no-service-wildcard-iam-cdk
role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: [bucket.bucketArn] }));
// ok: serverless-security-no-service-wildcard-iam-cdk
role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:ListAllMyBuckets'], resources: ['*'] }));
// ok: serverless-security-no-service-wildcard-iam-cdk
role.addToPolicy(new PolicyStatement({ actions: ['s3:Get*'], resources: ['*'] }));
// ok: serverless-security-no-service-wildcard-iam-cdk
role.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:*'], resources: ['*'] }));
