import type { LibraryModel, RowCondition } from '../schema.ts';

const fetched = { trust: 'confidential', isFetched: true } as const;
const secret = 'a secret of the Parameters and Secrets extension';
const token = 'X-Aws-Parameters-Secrets-Token,x-aws-parameters-secrets-token,X-AWS-Parameters-Secrets-Token';

/** Only requests with this header are answered. */
const asksExtension = { path: `Argument[1].Member[headers].Member[${token}]`, is: 'present' } as const satisfies RowCondition;

const parameter = String.raw`/systemsmanager/parameters/get\b`;
const decrypted = String.raw`/systemsmanager/parameters/get\?.*withDecryption=true`;

/** What is read of it: a secret, or a parameter that is decrypted. */
const asked = [asksExtension, { path: 'Argument[0]', is: 'matches', pattern: parameter, not: true }] as const;
const askedDecrypted = [asksExtension, { path: 'Argument[0]', is: 'matches', pattern: decrypted }] as const;

/** The AWS Parameters and Secrets Lambda extension, which answers requests of HTTP: through the `fetch` of the platform. */
export const secretExtension = {
  package: 'global',
  evidence: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html',
  types: [
    { name: 'extension.Answer', path: 'Member[fetch].ReturnValue', when: asked },
    { name: 'extension.Answer', path: 'Member[fetch].ReturnValue', when: askedDecrypted },
    { name: 'extension.Json', type: 'extension.Answer', path: 'Awaited.Member[json].ReturnValue.Awaited' },
  ],
  sources: [
    { type: 'extension.Answer', path: 'Awaited.Member[text,arrayBuffer].ReturnValue.Awaited', ...fetched, label: secret },
    { type: 'extension.Json', path: '', ...fetched, holdsSecrets: true, label: secret },
    { type: 'extension.Json', path: 'Member[SecretString,SecretBinary]', ...fetched, label: secret },
    { type: 'extension.Json', path: 'Member[Parameter]', ...fetched, holdsSecrets: true, label: secret },
    { type: 'extension.Json', path: 'Member[Parameter].Member[Value]', ...fetched, label: secret },
  ],
} as const satisfies LibraryModel;

/** The same through packages whose one function is `fetch`. */
export const secretExtensionFetch = {
  package: ['node-fetch', 'cross-fetch', 'node-fetch-native'],
  evidence: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-integration-lambda-extensions.html',
  types: [
    { name: 'extension.Answer', path: 'ReturnValue', when: asked },
    { name: 'extension.Answer', path: 'ReturnValue', when: askedDecrypted },
  ],
} as const satisfies LibraryModel;

/** The same through axios. */
export const secretExtensionAxios = {
  package: 'axios',
  evidence: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-integration-lambda-extensions.html',
  types: [
    { name: 'extension.Envelope', type: 'axios.Client', path: 'Member[get].ReturnValue', when: asked },
    { name: 'extension.Envelope', type: 'axios.Client', path: 'Member[get].ReturnValue', when: askedDecrypted },
    { name: 'extension.Json', type: 'extension.Envelope', path: 'Awaited.Member[data]' },
  ],
} as const satisfies LibraryModel;

/** The same through undici. */
export const secretExtensionUndici = {
  package: 'undici',
  evidence: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-integration-lambda-extensions.html',
  types: [
    { name: 'extension.Answer', path: 'Member[fetch].ReturnValue', when: asked },
    { name: 'extension.Answer', path: 'Member[fetch].ReturnValue', when: askedDecrypted },
    { name: 'extension.BodyAnswer', path: 'Member[request].ReturnValue', when: asked },
    { name: 'extension.BodyAnswer', path: 'Member[request].ReturnValue', when: askedDecrypted },
    { name: 'extension.Answer', type: 'extension.BodyAnswer', path: 'Awaited.Member[body]' },
  ],
} as const satisfies LibraryModel;
