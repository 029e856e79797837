/** Options that only a description of a function has beside its environment. */
export const functionOptions: ReadonlySet<string> = new Set([
  'handler',
  'entry',
  'runtime',
  'memorySize',
  'memory',
  'functionName',
  'depsLockFilePath',
  'bundling',
  'tracing',
]);

/** Names of classes, functions, types and options that describe a function. */
export const functionNames = /(?:[Ff]unction|[Ll]ambda)s?(?:Props|Options|Args|Definition|Defaults)?$/u;

/** Packages whose objects have environments that are no function's. */
export const otherEnvironments =
  /(?:^|[/@_-])(?:aws[-_])?(?:ecs|ecs-patterns|codebuild|codepipeline|batch|apprunner.*|pipelines|eks)(?:[/-]|$)/u;

/** Names of variables that hold something else than a function which has an environment. */
export const otherOwners = /(?:container|task|taskDefinition|taskDef|project|build|job)$/iu;

/** Methods that give a function one more variable: its name, its value. */
export const variableSetters: ReadonlySet<string> = new Set(['addEnvironment', 'addPropertyOverride']);

/** The way to a variable in the properties of a function of CloudFormation. */
export const variableOverride = /^(?:Properties\.)?Environment\.Variables\.(.+)$/u;

/** Methods that give out the secret that they are called on. */
export const unwrappingMethods: ReadonlySet<string> = new Set(['unsafeUnwrap']);

/** Methods that read what is kept under a name while the program deploys. */
export const lookUpMethods: ReadonlySet<string> = new Set(['valueForStringParameter', 'valueForTypedStringParameterV2', 'valueFromLookup']);

/** Properties and methods that stand for a secret, and are resolved by reference unless they are made a text. */
export const secretHolders: ReadonlySet<string> = new Set(['secretValue', 'secretValueFromJson', 'secretsManager', 'ssmSecure']);

/** Properties that hold what was given to a deployment under a name, or is kept under one. */
export const valueProperties: ReadonlySet<string> = new Set([
  'valueAsString',
  'stringValue',
  'value',
  'secretString',
  'plaintext',
  'result',
]);

/** Properties that identify a resource and hold nothing of what it keeps. */
export const identifyingProperties: ReadonlySet<string> = new Set(['ref', 'logicalId', 'secretFullArn']);

/** Functions whose answer the runtime of the function resolves, by package. */
export const referenceMakers: ReadonlyMap<string, string> = new Map([['@aws-amplify/backend', 'secret']]);

/** Functions that answer what they are given, in another type. */
export const transparentMakers: ReadonlySet<string> = new Set([
  'String',
  'stringify',
  'secret',
  'output',
  'asString',
  'unsafePlainText',
  'plainText',
]);

/** Methods that answer the text of what they are called on. */
export const textMethods: ReadonlySet<string> = new Set(['toString', 'trim', 'valueOf', 'concat']);

/** Functions of templates, which say what they refer to in their own way. */
export const templateFunctions: ReadonlySet<string> = new Set([
  'sub',
  'getAtt',
  'conditionIf',
  'select',
  'findInMap',
  'anyValue',
  'uncheckedString',
]);

/** Functions that answer what another stack exports, or what is deployed under a name. */
export const importFunctions: ReadonlySet<string> = new Set(['importValue', 'ref']);
