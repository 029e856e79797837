import type { LibraryModel, RowCondition } from '../schema.ts';

const isForced: RowCondition = { path: 'Argument[1].Member[forceFetch]', is: 'truthy' };
/** Parameters are kept for five seconds unless told otherwise. */
const isNotKept: RowCondition = { path: 'Argument[1].Member[maxAge]', is: 'matches', pattern: '^(?:0|-.*)$' };
const isDecrypted: RowCondition = { path: 'Argument[1].Member[decrypt]', is: 'unknown-or-truthy' };
const secret = 'a secret';
const parameter = 'a parameter that is encrypted';

/** Parameters of Powertools: what a name fetches. What comes back is no data of the sender. */
export const powertoolsParameters = {
  package: [
    '@aws-lambda-powertools/parameters/ssm',
    '@aws-lambda-powertools/parameters/secrets',
    '@aws-lambda-powertools/parameters/appconfig',
    '@aws-lambda-powertools/parameters/dynamodb',
  ],
  evidence: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/parameters/',
  types: [
    {
      name: 'powertools.Parameters',
      path: 'Member[SSMProvider,SecretsProvider,AppConfigProvider,DynamoDBProvider].Instance',
      declared: ['SSMProvider', 'SecretsProvider', 'AppConfigProvider', 'DynamoDBProvider'],
    },
    { name: 'powertools.Secrets', path: 'Member[SecretsProvider].Instance', declared: ['SecretsProvider'] },
  ],
  sinks: [
    { threat: 'resource', path: 'Member[getSecret].Argument[0]', label: 'the secret' },
    { threat: 'resource', path: 'Member[getParameter,getParameters,setParameter].Argument[0]', label: 'the parameter' },
    { threat: 'resource', path: 'Member[getParametersByName].Argument[0].MapKey', label: 'the parameter' },
    { threat: 'resource', path: 'Member[getAppConfig].Argument[0]', label: 'the configuration' },
    { threat: 'resource', path: 'Member[getAppConfig].Argument[1].Member[application]', label: 'the application' },
    { threat: 'resource', path: 'Member[DynamoDBProvider].Argument[0].Member[tableName]', label: 'the table' },
    { threat: 'resource', type: 'powertools.Parameters', path: 'Member[get,getMultiple].Argument[0]', label: 'the parameter' },
  ],
  secretReads: [
    { path: 'Member[getSecret]', label: secret, when: [isForced] },
    { path: 'Member[getSecret]', label: secret, when: [isNotKept] },
    { path: 'Member[getParameter,getParameters]', label: parameter, when: [isDecrypted, isForced] },
    { path: 'Member[getParameter,getParameters]', label: parameter, when: [isDecrypted, isNotKept] },
    { type: 'powertools.Secrets', path: 'Member[get]', label: secret, when: [isForced] },
    { type: 'powertools.Secrets', path: 'Member[get]', label: secret, when: [isNotKept] },
    { type: 'powertools.Parameters', path: 'Member[get,getMultiple]', label: parameter, when: [isDecrypted, isForced] },
    { type: 'powertools.Parameters', path: 'Member[get,getMultiple]', label: parameter, when: [isDecrypted, isNotKept] },
  ],
} as const satisfies LibraryModel;

/** Middlewares of Middy that fetch before the handler runs. */
export const middyParameters = {
  package: ['@middy/ssm', '@middy/secrets-manager'],
  evidence: 'https://middy.js.org/docs/middlewares/ssm',
  sinks: [{ threat: 'resource', path: 'Argument[0].Member[fetchData].AnyMember', label: 'the parameter' }],
  secretReads: [
    {
      path: '',
      label: 'what `fetchData` names',
      when: [{ path: 'Argument[0].Member[cacheExpiry]', is: 'matches', pattern: '^0$' }],
      isRepeated: true,
    },
  ],
} as const satisfies LibraryModel;
