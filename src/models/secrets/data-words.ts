/** Keys of data files below which environment variables stand. */
export const environmentKeys = /^(?:env|environment|environment_?variables|variables|secrets?|build-?args|args)$/iu;

/** Keys below which values for the parameters of a template stand, as one text or as a list: `DbPassword=x Stage=prod`. */
export const parameterKeys = /^parameter[-_]?overrides$/iu;

/** Keys below which only what is encrypted stands. */
export const encryptedKeys = /^(?:encrypted(?:_?data)?|sealed(?:_?data)?|secure|cipher_?texts?)$/iu;

/** Properties, in lower case, whose value is encrypted where they name the type of it so. */
export const secureTypes: ReadonlySet<string> = new Set(['securestring']);

/** Parts of a program of Terraform that give services their credentials. */
export const terraformParts: ReadonlySet<string> = new Set(['resource', 'provider', 'data', 'module', 'variable']);

/** Functions of Terraform that answer one of their arguments, or all of them in another form. */
export const passingFunctions: ReadonlySet<string> = new Set([
  'coalesce',
  'try',
  'sensitive',
  'nonsensitive',
  'tostring',
  'trimspace',
  'chomp',
  'base64encode',
  'jsonencode',
  'yamlencode',
  'merge',
  'tomap',
  'tolist',
  'toset',
  'concat',
]);

/** Databases and brokers whose images are started for development with their own name, or that of the user, as the password. */
export const localProducts: ReadonlySet<string> = new Set([
  'postgres',
  'postgresql',
  'pg',
  'mysql',
  'mariadb',
  'mongo',
  'mongodb',
  'redis',
  'rabbitmq',
  'minio',
  'neo4j',
  'clickhouse',
  'pgadmin',
]);

/** Names of the two keys of an account of AWS, in lower case and without underscores, each with the other. */
export const keyPairs: ReadonlyMap<string, string> = new Map(
  [
    ['accesskey', 'secretkey'],
    ['accesskeyid', 'secretaccesskey'],
    ['awsaccesskeyid', 'awssecretaccesskey'],
  ].flatMap(([id = '', secret = '']) => [
    [id, secret],
    [secret, id],
  ]),
);

/** Names of credentials in the configuration of npm. */
export const npmCredentials = /^_(?:auth|authToken|password)$/u;

/** `auths: host: auth: x`: a user and a password, in base64, as Docker keeps them. */
export const registryKeys: ReadonlySet<string> = new Set(['auths']);

/** Types of resources whose `Value` is a credential. */
export const keyResources: ReadonlySet<string> = new Set(['AWS::ApiGateway::ApiKey']);
