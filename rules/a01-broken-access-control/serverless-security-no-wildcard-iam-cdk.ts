import * as iam from 'aws-cdk-lib/aws-iam';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

// ruleid: serverless-security-no-wildcard-iam-cdk
role.addToPolicy(new iam.PolicyStatement({ actions: ['*'], resources: ['*'] }));
// ruleid: serverless-security-no-wildcard-iam-cdk
role.addToPolicy(new PolicyStatement({ resources: [table.tableArn], actions: ['s3:GetObject', '*'] }));
// ruleid: serverless-security-no-wildcard-iam-cdk
role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));
// ok: serverless-security-no-wildcard-iam-cdk
role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
// ok: serverless-security-no-wildcard-iam-cdk
role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole'));
// ok: serverless-security-no-wildcard-iam-cdk
role.addToPolicy(new iam.PolicyStatement({ effect: iam.Effect.ALLOW, actions: ['dynamodb:*'], resources: [table.tableArn] }));
// ruleid: serverless-security-no-wildcard-iam-cdk
role.addToPolicy(PolicyStatement.fromJson({ Effect: 'Allow', Action: '*', Resource: '*' }));
// ruleid: serverless-security-no-wildcard-iam-cdk
role.addToPolicy(iam.PolicyStatement.fromJson({ Effect: 'Allow', Action: ['s3:GetObject', '*'], Resource: '*' }));
// ok: serverless-security-no-wildcard-iam-cdk
bucket.addToResourcePolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['*'], resources: ['*'] }));
// ok: serverless-security-no-wildcard-iam-cdk
role.addToPolicy(new PolicyStatement({ actions: ['*'], resources: [audit.bucketArn], effect: Effect.DENY }));
// ok: serverless-security-no-wildcard-iam-cdk
role.addToPolicy(PolicyStatement.fromJson({ Effect: 'Deny', Action: '*', Resource: '*' }));
