import type { AwsResourceService } from './expand-aws-resources.ts';

/** Names of users, roles, policies, keys, secrets and parameters; the others are in `aws-resources.ts`. */
export const awsAccountResources: readonly AwsResourceService[] = [
  {
    package: '@aws-sdk/client-cognito-identity',
    client: 'CognitoIdentity',
    legacyClient: 'CognitoIdentity',
    inputs: [
      { input: 'IdentityPoolId', label: 'the identity pool' },
      { input: 'CustomRoleArn', label: 'the role' },
    ],
  },
  {
    package: '@aws-sdk/client-cognito-identity-provider',
    client: 'CognitoIdentityProvider',
    legacyClient: 'CognitoIdentityServiceProvider',
    inputs: [
      { input: 'UserPoolId', label: 'the user pool' },
      { input: 'GroupName', label: 'the user group' },
      { input: 'RoleArn', label: 'the role' },
    ],
  },
  {
    package: '@aws-sdk/client-iam',
    client: 'IAM',
    legacyClient: 'IAM',
    inputs: [
      { input: 'UserName', label: 'the user' },
      { input: 'RoleName', label: 'the role' },
      { input: 'GroupName', label: 'the group' },
      { input: 'PolicyArn', label: 'the policy' },
      { input: 'PolicyName', label: 'the policy' },
      { input: 'PolicyDocument', label: 'the policy' },
      { input: 'AssumeRolePolicyDocument', label: 'the policy' },
      { input: 'InstanceProfileName', label: 'the instance profile' },
    ],
  },
  {
    package: '@aws-sdk/client-kms',
    client: 'KMS',
    legacyClient: 'KMS',
    inputs: [
      { input: 'KeyId', label: 'the key' },
      { input: 'SourceKeyId', label: 'the key' },
      { input: 'DestinationKeyId', label: 'the key' },
      { input: 'TargetKeyId', label: 'the key' },
    ],
  },
  {
    package: '@aws-sdk/client-secrets-manager',
    client: 'SecretsManager',
    legacyClient: 'SecretsManager',
    inputs: [
      { input: 'SecretId', label: 'the secret' },
      { input: 'SecretIdList.[]', label: 'the secret' },
      { input: 'Name', label: 'the secret', operations: ['CreateSecret'] },
    ],
  },
  {
    package: '@aws-sdk/client-ssm',
    client: 'SSM',
    legacyClient: 'SSM',
    inputs: [
      {
        input: 'Name',
        label: 'the parameter',
        operations: ['GetParameter', 'PutParameter', 'DeleteParameter', 'GetParameterHistory', 'LabelParameterVersion'],
      },
      { input: 'Names.[]', label: 'the parameter', operations: ['GetParameters', 'DeleteParameters'] },
      { input: 'Path', label: 'the parameters', operations: ['GetParametersByPath'] },
      { input: 'InstanceIds.[]', label: 'the instance' },
      { input: 'Target', label: 'the instance', operations: ['StartSession'] },
    ],
  },
  {
    package: '@aws-sdk/client-sts',
    client: 'STS',
    legacyClient: 'STS',
    inputs: [{ input: 'RoleArn', label: 'the role' }],
  },
  {
    package: '@aws-sdk/client-verifiedpermissions',
    client: 'VerifiedPermissions',
    legacyClient: 'VerifiedPermissions',
    inputs: [{ input: 'policyStoreId', label: 'the policy store' }],
  },
];
