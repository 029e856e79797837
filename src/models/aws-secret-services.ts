import type { AwsSecretRead, AwsService } from './expand-aws-services.ts';

const withDecryption = { when: [{ path: 'Member[WithDecryption]', is: 'unknown-or-truthy' }] } as const;

const parameter: Omit<AwsSecretRead, 'name'> = { secret: 'a parameter that is encrypted', ...withDecryption };

/** A new version that a rotation has made is read by nobody else. */
const current = { when: [{ path: 'Member[VersionStage]', is: 'matches', pattern: '^AWSPENDING$', not: true }] } as const;

/** Operations of AWS that answer secrets. */
export const awsSecretServices: readonly AwsService[] = [
  {
    package: '@aws-sdk/client-secrets-manager',
    client: 'SecretsManager',
    legacyClient: 'SecretsManager',
    operations: [
      { name: 'GetSecretValue', secret: 'a secret of Secrets Manager', ...current },
      { name: 'BatchGetSecretValue', secret: 'secrets of Secrets Manager', isPaginated: true },
    ],
  },
  {
    package: '@aws-sdk/client-ssm',
    client: 'SSM',
    legacyClient: 'SSM',
    operations: [
      { name: 'GetParameter', ...parameter },
      { name: 'GetParameters', ...parameter },
      { name: 'GetParametersByPath', ...parameter, isPaginated: true },
      { name: 'GetParameterHistory', ...parameter, isPaginated: true },
    ],
  },
  {
    package: '@aws-sdk/client-kms',
    client: 'KMS',
    legacyClient: 'KMS',
    operations: [{ name: 'Decrypt', secret: 'a secret of the environment, decrypted', decrypts: 'CiphertextBlob' }],
  },
];
