import type { ConstructForm, NameRow } from './construct-rows.ts';

/** What a file mentions that may declare infrastructure. */
export const constructPackages =
  /aws-cdk-lib|@aws-cdk\/|@pulumi\/|\bsst\.aws\b|['"]sst['"/]|@serverless-stack\/resources|\$config\s*\(|\.sst\/platform|@aws-amplify\/backend/u;

/** Names that need no import in programs of SST. */
export const constructGlobals: ReadonlyMap<string, string> = new Map([
  ['sst', 'sst'],
  ['aws', '@pulumi/aws'],
  ['$util', '@pulumi/pulumi'],
  ['$config', 'sst.$config'],
  ['$interpolate', 'sst.$interpolate'],
]);

/** The first that fits counts. */
export const nameRows: readonly NameRow[] = [
  { names: /^(?:aws-cdk-lib|monocdk)\/(aws-[\w-]+)(?:\/lib[\w/-]*)?\./u, becomes: '$1.' },
  { names: /^@aws-cdk\/(aws-[\w-]+?)(?:-alpha)?\./u, becomes: '$1.' },
  { names: /^(?:aws-cdk-lib|monocdk|@aws-cdk\/core|aws-cdk-lib\/core)\./u, becomes: 'core.' },
  { names: /^@pulumi\/aws\/(\w+)(?:\/\w+)*\./u, becomes: 'aws.$1.' },
  { names: /^@pulumi\/aws\./u, becomes: 'aws.' },
  { names: /^@pulumi\/awsx(?:\/(\w+))?\./u, becomes: 'awsx.$1' },
  { names: /^@pulumi\/aws-apigateway\./u, becomes: 'aws-apigateway.pulumi.' },
  { names: /^@serverless-stack\/resources\./u, becomes: 'sst/constructs.' },
];

/** `aws_lambda.Function` of the whole library is `aws-lambda.Function`. */
export const submodulePattern = /^core\.(aws_\w+)\./u;

/** The first that fits counts. */
export const constructForms: readonly ConstructForm[] = [
  { names: /^(?:data\.)?aws_|^module\./u, tool: 'terraform', props: 0 },
  { names: /^awsx?\.|^aws-apigateway\.pulumi\./u, tool: 'pulumi', props: 1 },
  { names: /^sst\./u, tool: 'sst', props: 1 },
  { names: /^sst\/constructs\./u, tool: 'sst', props: 2 },
  { names: /^@aws-amplify\/backend\./u, tool: 'cdk', props: 0 },
  { names: /^aws-cognito\.\w+Attribute$/u, tool: 'cdk', props: 0 },
];

/** That of everything else. */
export const standardForm: ConstructForm = { names: /./u, tool: 'cdk', props: 2 };

/** Constants of libraries whose last name is not what they say. */
export const constantWords: readonly (readonly [RegExp, string])[] = [
  [/(?:Runtime\.|^)NODEJS_?(\d+)_X$/iu, 'nodejs$1.x'],
  [/Runtime\.NODEJS_LATEST$/u, 'nodejs'],
  [/Runtime\.(?:aws\.lambda\.)?NodeJS(\d+)dX$/u, 'nodejs$1.x'],
  [/Runtime\.PYTHON_(\d+)_(\d+)$/u, 'python$1.$2'],
  [/Runtime\.JAVA_.*$/u, 'java'],
  [/Runtime\.DOTNET_.*$/u, 'dotnet'],
  [/Runtime\.GO_.*$/u, 'go1.x'],
  [/Runtime\.RUBY_(\d+)_(\d+)$/u, 'ruby$1.$2'],
  [/Runtime\.PROVIDED.*$/u, 'provided'],
  [/Cors\.ALL_ORIGINS$/u, '*'],
  [/JsonSchemaType\.STRING$/u, 'string'],
  [/JsonSchemaType\.NUMBER$/u, 'number'],
  [/JsonSchemaType\.INTEGER$/u, 'integer'],
  [/JsonSchemaType\.BOOLEAN$/u, 'boolean'],
  [/JsonSchemaType\.ARRAY$/u, 'array'],
  [/JsonSchemaType\.OBJECT$/u, 'object'],
  [/JsonSchemaType\.NULL$/u, 'null'],
  [/HttpRouteKey\.DEFAULT$/u, '$default'],
  [/RetentionDays\.ONE_DAY$/u, '1'],
  [/RetentionDays\.THREE_DAYS$/u, '3'],
  [/RetentionDays\.FIVE_DAYS$/u, '5'],
  [/RetentionDays\.ONE_WEEK$/u, '7'],
  [/RetentionDays\.TWO_WEEKS$/u, '14'],
  [/RetentionDays\.ONE_MONTH$/u, '30'],
  [/RetentionDays\.TWO_MONTHS$/u, '60'],
  [/RetentionDays\.THREE_MONTHS$/u, '90'],
  [/RetentionDays\.SIX_MONTHS$/u, '180'],
  [/RetentionDays\.ONE_YEAR$/u, '365'],
  [/RetentionDays\.INFINITE$/u, '0'],
];

/** Words, in capitals, with which constructs say who is asked for credentials. */
export const accessWords: ReadonlyMap<string, 'none' | 'iam' | 'jwt' | 'cognito' | 'lambda' | 'api-key'> = new Map([
  ['NONE', 'none'],
  ['AWS_IAM', 'iam'],
  ['IAM', 'iam'],
  ['JWT', 'jwt'],
  ['COGNITO', 'cognito'],
  ['COGNITO_USER_POOLS', 'cognito'],
  ['USER_POOL', 'cognito'],
  ['AMAZON_COGNITO_USER_POOLS', 'cognito'],
  ['OIDC', 'jwt'],
  ['OPENID_CONNECT', 'jwt'],
  ['CUSTOM', 'lambda'],
  ['TOKEN', 'lambda'],
  ['REQUEST', 'lambda'],
  ['LAMBDA', 'lambda'],
  ['AWS_LAMBDA', 'lambda'],
  ['API_KEY', 'api-key'],
]);

/** Options of functions in all tools, at their options. */
export const functionOptions = {
  name: ['functionName', 'function_name', 'name'],
  handler: ['handler'],
  entry: ['entry'],
  code: ['code', 'filename', 'source_path', 'source_dir', 'bundle', 'callback'],
  root: ['projectRoot', 'rootDir'],
  runtime: ['runtime'],
  timeout: ['timeout'],
  memory: ['memorySize', 'memory_size', 'memory'],
  environment: ['environment.variables', 'environment_variables', 'environment'],
  tracing: ['tracing_config.mode', 'tracingConfig.mode', 'tracing', 'tracing_mode'],
  retention: ['logRetention', 'logging.retention', 'cloudwatch_logs_retention_in_days', 'logRetentionInDays'],
  logFormat: ['loggingFormat', 'logging_config.log_format', 'logging.format', 'logging_log_format'],
  logLevel: ['applicationLogLevelV2', 'applicationLogLevel', 'logging_config.application_log_level'],
  role: ['role', 'lambda_role'],
  vpc: ['vpc', 'vpc_config', 'vpcConfig', 'vpc_subnet_ids'],
  concurrency: ['reservedConcurrentExecutions', 'reserved_concurrent_executions', 'concurrency.reserved'],
  deadLetter: [
    'deadLetterQueue',
    'deadLetterTopic',
    'deadLetterQueueEnabled',
    'dead_letter_config.target_arn',
    'deadLetterConfig.targetArn',
    'dead_letter_target_arn',
  ],
  onFailure: ['onFailure', 'destination_on_failure'],
  statements: ['initialPolicy[]', 'permissions[]'],
  links: ['link[]', 'bind[]'],
  events: ['events[]'],
  managedPolicies: ['policies[]', 'attach_policies[]'],
} as const;

/** Parts of an API that are the root of its paths. */
export const rootParts: ReadonlySet<string> = new Set([
  'root',
  'root_resource_id',
  'rootResourceId',
  'restApiRootResourceId',
  'attrRootResourceId',
]);

/** What a mapping reads from, by the name of what that is. */
export const streamKinds: readonly (readonly [RegExp, 'queue' | 'dynamodb-stream' | 'kinesis-stream' | 'other'])[] = [
  [/sqs/iu, 'queue'],
  [/dynamo/iu, 'dynamodb-stream'],
  [/kinesis/iu, 'kinesis-stream'],
  [/kafka|msk|docdb|mq/iu, 'other'],
];

/** Functions of packages that answer an object with what they are given, under the same names. */
export const partHolders: ReadonlySet<string> = new Set(['@aws-amplify/backend.defineBackend']);

/** What packages give the callbacks of methods, called on what is named so. */
export const callbackArguments: readonly { readonly method: string; readonly of: RegExp; readonly gives: string }[] = [
  { method: 'authorization', of: /^@aws-amplify\/backend\.a\./u, gives: '@aws-amplify/backend.allow' },
];
