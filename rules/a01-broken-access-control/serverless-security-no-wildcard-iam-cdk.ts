import * as iam from 'aws-cdk-lib/aws-iam';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

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
