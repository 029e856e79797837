import type { LibraryModel } from '../schema.ts';

/** Secret Manager of Google Cloud. */
export const googleSecretManager = {
  package: '@google-cloud/secret-manager',
  evidence: 'https://cloud.google.com/nodejs/docs/reference/secret-manager/latest',
  types: [{ name: 'google-secrets.Client', path: 'Member[SecretManagerServiceClient].Instance', declared: ['SecretManagerServiceClient'] }],
  secretReads: [{ type: 'google-secrets.Client', path: 'Member[accessSecretVersion]', label: 'a secret of Secret Manager' }],
  sources: [
    {
      type: 'google-secrets.Client',
      path: 'Member[accessSecretVersion].ReturnValue.ArrayElement.Member[payload].Member[data]',
      trust: 'confidential',
      isFetched: true,
      label: 'a secret of Secret Manager',
    },
  ],
} as const satisfies LibraryModel;

/** Key Vault of Azure. */
export const azureKeyVaultSecrets = {
  package: '@azure/keyvault-secrets',
  evidence: 'https://learn.microsoft.com/javascript/api/@azure/keyvault-secrets/secretclient',
  types: [{ name: 'azure-secrets.Client', path: 'Member[SecretClient].Instance', declared: ['SecretClient'] }],
  secretReads: [{ type: 'azure-secrets.Client', path: 'Member[getSecret]', label: 'a secret of Key Vault' }],
  sources: [
    {
      type: 'azure-secrets.Client',
      path: 'Member[getSecret].ReturnValue.Member[value]',
      trust: 'confidential',
      isFetched: true,
      label: 'a secret of Key Vault',
    },
  ],
} as const satisfies LibraryModel;

/** Vault of HashiCorp. */
export const nodeVault = {
  package: 'node-vault',
  evidence: 'https://github.com/nodevault/node-vault',
  types: [{ name: 'node-vault.Client', path: 'ReturnValue', declared: ['client'] }],
  secretReads: [{ type: 'node-vault.Client', path: 'Member[read]', label: 'a secret of Vault' }],
  sources: [
    {
      type: 'node-vault.Client',
      path: 'Member[read].ReturnValue.Member[data]',
      trust: 'confidential',
      isFetched: true,
      label: 'a secret of Vault',
    },
  ],
} as const satisfies LibraryModel;

/** 1Password. */
export const onePassword = {
  package: '@1password/sdk',
  evidence: 'https://developer.1password.com/docs/sdks/load-secrets/',
  types: [{ name: '1password.Client', path: 'Member[createClient].ReturnValue.Awaited', declared: ['Client'] }],
  secretReads: [{ type: '1password.Client', path: 'Member[secrets].Member[resolve]', label: 'a secret of 1Password' }],
  sources: [
    {
      type: '1password.Client',
      path: 'Member[secrets].Member[resolve].ReturnValue',
      trust: 'confidential',
      isFetched: true,
      label: 'a secret of 1Password',
    },
  ],
} as const satisfies LibraryModel;

/** Infisical. */
export const infisical = {
  package: '@infisical/sdk',
  evidence: 'https://infisical.com/docs/sdks/languages/node',
  types: [{ name: 'infisical.Client', path: 'Member[InfisicalSDK].Instance', declared: ['InfisicalSDK'] }],
  secretReads: [
    { type: 'infisical.Client', path: 'Member[secrets].ReturnValue.Member[getSecret,listSecrets]', label: 'a secret of Infisical' },
  ],
  sources: [
    {
      type: 'infisical.Client',
      path: 'Member[secrets].ReturnValue.Member[getSecret].ReturnValue.Member[secretValue]',
      trust: 'confidential',
      isFetched: true,
      label: 'a secret of Infisical',
    },
  ],
} as const satisfies LibraryModel;

/** Parameter Store, synchronously. */
export const awsParamStore = {
  package: 'aws-param-store',
  evidence: 'https://www.npmjs.com/package/aws-param-store',
  secretReads: [
    {
      path: 'Member[getParameter,getParameterSync,getParameters,getParametersSync,getParametersByPath,getParametersByPathSync]',
      label: 'a parameter that is encrypted',
    },
  ],
  sources: [
    {
      path: 'Member[getParameter,getParameterSync].ReturnValue.Member[Value]',
      trust: 'confidential',
      isFetched: true,
      label: 'a decrypted parameter',
    },
  ],
} as const satisfies LibraryModel;
