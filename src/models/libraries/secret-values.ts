import type { LibraryModel } from '../schema.ts';

const fetched = { trust: 'confidential', isFetched: true } as const;

/** Secrets Manager: values, and passwords that it makes up. */
export const secretsManager = {
  package: '@aws-sdk/client-secrets-manager',
  evidence: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html',
  types: [
    {
      name: 'aws.SecretsManager',
      path: 'Member[SecretsManagerClient,SecretsManager].Instance',
      declared: ['SecretsManagerClient', 'SecretsManager'],
    },
    { name: 'aws.Secret', type: 'aws.SecretsManager', path: 'Member[send,getSecretValue,getRandomPassword].ReturnValue' },
    { name: 'aws.Secret', type: 'aws.SecretsManager', path: 'Member[send,getSecretValue].Argument[1].Parameter[1]' },
    { name: 'aws.Secret', type: 'aws.SecretsManager', path: 'Member[batchGetSecretValue].ReturnValue.Member[SecretValues].ArrayElement' },
    { name: 'aws.Secret', type: 'aws.SecretsManager', path: 'Member[send].ReturnValue.Member[SecretValues].ArrayElement' },
    { name: 'aws.GetSecretValue', path: 'Member[GetSecretValueCommand,GetRandomPasswordCommand].Instance' },
    { name: 'aws.BatchGetSecretValue', path: 'Member[BatchGetSecretValueCommand].Instance' },
    {
      name: 'aws.SecretAnswer',
      type: 'aws.SecretsManager',
      path: 'Member[send].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'aws.GetSecretValue' }],
    },
    { name: 'aws.SecretAnswer', type: 'aws.SecretsManager', path: 'Member[getSecretValue,getRandomPassword].ReturnValue' },
    { name: 'aws.SecretAnswer', type: 'aws.SecretsManager', path: 'Member[getSecretValue].Argument[1].Parameter[1]' },
    {
      name: 'aws.SecretsAnswer',
      type: 'aws.SecretsManager',
      path: 'Member[send].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'aws.BatchGetSecretValue' }],
    },
    { name: 'aws.SecretsAnswer', type: 'aws.SecretsManager', path: 'Member[batchGetSecretValue].ReturnValue' },
  ],
  sources: [
    { type: 'aws.Secret', path: 'Member[SecretString,SecretBinary,RandomPassword]', ...fetched, label: 'a secret of Secrets Manager' },
    { type: 'aws.SecretAnswer', path: '', ...fetched, holdsSecrets: true, label: 'what Secrets Manager answers' },
    { type: 'aws.SecretsAnswer', path: '', ...fetched, holdsSecrets: true, label: 'what Secrets Manager answers' },
    { type: 'aws.SecretsAnswer', path: 'Member[SecretValues]', ...fetched, holdsSecrets: true, label: 'secrets of Secrets Manager' },
    {
      type: 'aws.SecretsAnswer',
      path: 'Member[SecretValues].ArrayElement',
      ...fetched,
      holdsSecrets: true,
      label: 'a secret of Secrets Manager',
    },
  ],
} as const satisfies LibraryModel;

/** The same through SDK v2. */
export const legacySecretsManager = {
  package: ['aws-sdk', 'aws-sdk/clients/all', 'aws-sdk/clients/secretsmanager'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/SecretsManager.html#getSecretValue-property',
  types: [
    { name: 'aws-sdk.SecretsManager', path: 'Member[SecretsManager].Instance', declared: ['SecretsManager'] },
    { name: 'aws.Secret', type: 'aws-sdk.SecretsManager', path: 'Member[getSecretValue].ReturnValue.Member[promise].ReturnValue' },
    { name: 'aws.Secret', type: 'aws-sdk.SecretsManager', path: 'Member[getSecretValue].Argument[1].Parameter[1]' },
    { name: 'aws.SecretAnswer', type: 'aws-sdk.SecretsManager', path: 'Member[getSecretValue].ReturnValue.Member[promise].ReturnValue' },
    { name: 'aws.SecretAnswer', type: 'aws-sdk.SecretsManager', path: 'Member[getSecretValue].Argument[1].Parameter[1]' },
  ],
} as const satisfies LibraryModel;

const decrypted = [{ path: 'Argument[0].Member[WithDecryption]', is: 'truthy' }] as const;
const decryptedPages = [{ path: 'Argument[1].Member[WithDecryption]', is: 'truthy' }] as const;
const decryptedByCommand = [{ path: 'Argument[0].Member[input].Member[WithDecryption]', is: 'truthy' }] as const;

/** Parameter Store: parameters that are read decrypted. */
export const parameterStore = {
  package: '@aws-sdk/client-ssm',
  evidence: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html',
  types: [
    { name: 'aws.ParameterStore', path: 'Member[SSMClient,SSM].Instance', declared: ['SSMClient', 'SSM'] },
    { name: 'aws.DecryptedParameters', type: 'aws.ParameterStore', path: 'Member[send].ReturnValue', when: decryptedByCommand },
    {
      name: 'aws.DecryptedParameters',
      type: 'aws.ParameterStore',
      path: 'Member[getParameter,getParameters,getParametersByPath].ReturnValue',
      when: decrypted,
    },
    { name: 'aws.DecryptedPages', path: 'Member[paginateGetParametersByPath].ReturnValue', when: decryptedPages },
    { name: 'aws.DecryptedParameters', type: 'aws.DecryptedPages', path: 'ArrayElement' },
  ],
  flows: [
    {
      path: 'Member[GetParameterCommand,GetParametersCommand,GetParametersByPathCommand]',
      from: 'Argument[0]',
      to: 'ReturnValue.Member[input]',
      kind: 'value',
    },
  ],
  sources: [
    { type: 'aws.DecryptedParameters', path: 'Member[Parameter].Member[Value]', ...fetched, label: 'a decrypted parameter' },
    { type: 'aws.DecryptedParameters', path: 'Member[Parameters].ArrayElement.Member[Value]', ...fetched, label: 'a decrypted parameter' },
    { type: 'aws.DecryptedParameters', path: '', ...fetched, holdsSecrets: true, label: 'what Parameter Store answers' },
    {
      type: 'aws.DecryptedParameters',
      path: 'Member[Parameter,Parameters]',
      ...fetched,
      holdsSecrets: true,
      label: 'decrypted parameters',
    },
    {
      type: 'aws.DecryptedParameters',
      path: 'Member[Parameters].ArrayElement',
      ...fetched,
      holdsSecrets: true,
      label: 'a decrypted parameter',
    },
  ],
} as const satisfies LibraryModel;

/** The same through SDK v2. */
export const legacyParameterStore = {
  package: ['aws-sdk', 'aws-sdk/clients/all', 'aws-sdk/clients/ssm'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/SSM.html#getParameter-property',
  types: [
    { name: 'aws-sdk.SSM', path: 'Member[SSM].Instance', declared: ['SSM'] },
    {
      name: 'aws.DecryptedParametersRequest',
      type: 'aws-sdk.SSM',
      path: 'Member[getParameter,getParameters,getParametersByPath].ReturnValue',
      when: decrypted,
    },
    { name: 'aws.DecryptedParameters', type: 'aws.DecryptedParametersRequest', path: 'Member[promise].ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** KMS: what was encrypted, and keys for data. */
export const keyManagement = {
  package: '@aws-sdk/client-kms',
  evidence: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html',
  types: [
    { name: 'aws.KMS', path: 'Member[KMSClient,KMS].Instance', declared: ['KMSClient', 'KMS'] },
    {
      name: 'aws.PlaintextCommand',
      path: 'Member[DecryptCommand,GenerateDataKeyCommand,GenerateDataKeyPairCommand].Instance',
    },
    {
      name: 'aws.PlaintextAnswer',
      type: 'aws.KMS',
      path: 'Member[send].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'aws.PlaintextCommand' }],
    },
    { name: 'aws.PlaintextAnswer', type: 'aws.KMS', path: 'Member[decrypt,generateDataKey,generateDataKeyPair].ReturnValue' },
  ],
  sources: [
    { type: 'aws.PlaintextAnswer', path: '', ...fetched, holdsSecrets: true, label: 'what KMS decrypted' },
    {
      type: 'aws.KMS',
      path: 'Member[send,decrypt,generateDataKey,generateDataKeyPair].ReturnValue.Member[Plaintext,PrivateKeyPlaintext]',
      ...fetched,
      label: 'what KMS decrypted',
    },
  ],
} as const satisfies LibraryModel;

/** The same through SDK v2. */
export const legacyKeyManagement = {
  package: ['aws-sdk', 'aws-sdk/clients/all', 'aws-sdk/clients/kms'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/KMS.html#decrypt-property',
  types: [{ name: 'aws-sdk.KMS', path: 'Member[KMS].Instance', declared: ['KMS'] }],
  sources: [
    {
      type: 'aws-sdk.KMS',
      path: 'Member[decrypt,generateDataKey].ReturnValue.Member[promise].ReturnValue.Member[Plaintext]',
      ...fetched,
      label: 'what KMS decrypted',
    },
    {
      type: 'aws-sdk.KMS',
      path: 'Member[decrypt,generateDataKey].Argument[1].Parameter[1].Member[Plaintext]',
      ...fetched,
      label: 'what KMS decrypted',
    },
  ],
} as const satisfies LibraryModel;

/** Classes of SDK v2 that are modules of their own. */
export const legacySecretClients = {
  package: 'aws-sdk/clients/secretsmanager',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/SecretsManager.html',
  types: [{ name: 'aws-sdk.SecretsManager', path: 'Instance' }],
} as const satisfies LibraryModel;

/** The same for Parameter Store. */
export const legacyParameterClients = {
  package: 'aws-sdk/clients/ssm',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/SSM.html',
  types: [{ name: 'aws-sdk.SSM', path: 'Instance' }],
} as const satisfies LibraryModel;

/** The same for KMS. */
export const legacyKeyClients = {
  package: 'aws-sdk/clients/kms',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/KMS.html',
  types: [{ name: 'aws-sdk.KMS', path: 'Instance' }],
} as const satisfies LibraryModel;

/** Credentials of another role. */
export const temporaryCredentials = {
  package: '@aws-sdk/client-sts',
  evidence: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  types: [
    { name: 'aws.STS', path: 'Member[STSClient,STS].Instance', declared: ['STSClient', 'STS'] },
    {
      name: 'aws.CredentialsCommand',
      path: 'Member[AssumeRoleCommand,AssumeRoleWithWebIdentityCommand,AssumeRoleWithSAMLCommand,GetSessionTokenCommand,GetFederationTokenCommand].Instance',
    },
    {
      name: 'aws.CredentialsAnswer',
      type: 'aws.STS',
      path: 'Member[send].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'aws.CredentialsCommand' }],
    },
    { name: 'aws.CredentialsAnswer', type: 'aws.STS', path: 'Member[assumeRole,assumeRoleWithWebIdentity,getSessionToken].ReturnValue' },
  ],
  sources: [
    { type: 'aws.CredentialsAnswer', path: '', ...fetched, holdsSecrets: true, label: 'temporary credentials' },
    { type: 'aws.CredentialsAnswer', path: 'Member[Credentials]', ...fetched, holdsSecrets: true, label: 'temporary credentials' },
    {
      type: 'aws.STS',
      path: 'Member[send,assumeRole,assumeRoleWithWebIdentity,getSessionToken].ReturnValue.Member[Credentials].Member[SecretAccessKey,SessionToken]',
      ...fetched,
      label: 'temporary credentials',
    },
  ],
} as const satisfies LibraryModel;

/** Powertools: secrets, and parameters that are read decrypted. */
export const powertoolsSecrets = {
  package: ['@aws-lambda-powertools/parameters/secrets'],
  evidence: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/parameters/#fetching-secrets',
  sources: [
    { path: 'Member[getSecret].ReturnValue', ...fetched, label: 'a secret of Secrets Manager' },
    { path: 'Member[SecretsProvider].Instance.Member[get].ReturnValue', ...fetched, label: 'a secret of Secrets Manager' },
  ],
} as const satisfies LibraryModel;

/** Middy: secrets that a middleware puts on the context, under names that the program gives them. */
export const middySecrets = {
  package: '@middy/secrets-manager',
  evidence: 'https://middy.js.org/docs/middlewares/secrets-manager',
  types: [
    { name: 'middy.SecretKeeper', path: 'ReturnValue', when: [{ path: 'Argument[0].Member[setToContext]', is: 'truthy' }] },
    {
      name: 'middy.HandlerWithSecrets',
      type: 'middy.Handler',
      path: 'Member[use].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'middy.SecretKeeper' }],
    },
    {
      name: 'middy.HandlerWithSecrets',
      type: 'middy.Handler',
      path: 'Member[use].ReturnValue',
      when: [{ path: 'Argument[0].ArrayElement', is: 'library', type: 'middy.SecretKeeper' }],
    },
    {
      name: 'middy.HandlerWithSecrets',
      type: 'middy.HandlerWithSecrets',
      path: 'Member[use,before,after,onError,handler].ReturnValue',
    },
    { name: 'middy.ContextWithSecrets', type: 'middy.HandlerWithSecrets', path: 'Parameter[1]' },
    { name: 'event.context', type: 'middy.HandlerWithSecrets', path: 'Parameter[1]' },
  ],
  natives: [{ path: '', native: 'names-secrets' }],
  sources: [
    { type: 'middy.ContextWithSecrets', path: '', ...fetched, holdsSecrets: true, holdsNamed: true, label: 'the context with its secrets' },
  ],
  sanitizers: [{ type: 'middy.ContextWithSecrets', path: 'Member[getRemainingTimeInMillis]', removes: 'all' }],
} as const satisfies LibraryModel;

/** `{ '/orders/key': { decrypt: true } }` */
const askedByName = [{ path: 'Argument[0].AnyMember.Member[decrypt]', is: 'truthy' }] as const;
const asked = [{ path: 'Argument[1].Member[decrypt]', is: 'truthy' }] as const;

/** Parameters through Powertools. */
export const powertoolsDecrypted = {
  package: ['@aws-lambda-powertools/parameters/ssm'],
  evidence: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/parameters/#ssmprovider',
  types: [
    { name: 'powertools.Decrypted', path: 'Member[getParameter].ReturnValue', when: asked },
    { name: 'powertools.DecryptedByName', path: 'Member[getParameters,getParametersByName].ReturnValue', when: asked },
    { name: 'powertools.Decrypted', path: 'Member[SSMProvider].Instance.Member[get].ReturnValue', when: asked },
    {
      name: 'powertools.DecryptedByName',
      path: 'Member[SSMProvider].Instance.Member[getMultiple,getParametersByName].ReturnValue',
      when: asked,
    },
    { name: 'powertools.DecryptedByName', path: 'Member[getParametersByName].ReturnValue', when: askedByName },
    {
      name: 'powertools.DecryptedByName',
      path: 'Member[SSMProvider].Instance.Member[getParametersByName].ReturnValue',
      when: askedByName,
    },
  ],
  sources: [
    { type: 'powertools.Decrypted', path: '', ...fetched, label: 'a decrypted parameter' },
    { type: 'powertools.DecryptedByName', path: '', ...fetched, holdsSecrets: true, label: 'decrypted parameters' },
    { type: 'powertools.DecryptedByName', path: 'AnyMember', ...fetched, label: 'a decrypted parameter' },
  ],
} as const satisfies LibraryModel;
