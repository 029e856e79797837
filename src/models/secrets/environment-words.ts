/** Words at the end of names of what says where a secret is kept, and is none. */
export const referenceEndings: ReadonlySet<string> = new Set([
  'arn',
  'arns',
  'name',
  'names',
  'id',
  'ids',
  'identifier',
  'param',
  'params',
  'parameter',
  'path',
  'paths',
  'ref',
  'reference',
  'prefix',
  'suffix',
  'alias',
  'location',
  'version',
  'versionid',
  'field',
  'header',
  'file',
  'store',
  'table',
  'bucket',
  'region',
  'stage',
  'length',
  'count',
  'ttl',
  'expiry',
  'enabled',
]);

/** Sources of variables of the Serverless Framework that refer to a store of secrets. */
export const storeSources: ReadonlySet<string> = new Set(['ssm', 'aws:ssm', 'aws:secretsmanager']);

/** Sources of variables of the Serverless Framework that speak of the deployment itself. */
export const deploymentSources: ReadonlySet<string> = new Set(['sls', 'aws', 'git', 'gitlab', 'strToBool']);

/** Sources of variables whose values are results of other stacks: addresses and identifiers, unless they are named for a credential. */
export const outputSources: ReadonlySet<string> = new Set(['cf', 'aws:cf', 'output', 'terraform', 'data']);

/** Types of resources of CloudFormation whose named attribute is the value that is kept, in clear. */
export const clearAttributes: ReadonlyMap<string, string> = new Map([['AWS::SSM::Parameter', 'Value']]);

/** Types of parameters of CloudFormation that are looked up, or name what is. */
export const lookedUpParameter = /^AWS::SSM::Parameter::/u;

/** Text that names a secret: an ARN, a path in Parameter Store. */
export const referenceText = /^arn:|^\/[\w.@-]+(?:\/[\w.@${}:-]+)*$/u;

/** A dynamic reference of CloudFormation. */
export const dynamicReference = /\{\{resolve:(?:secretsmanager|ssm-secure|ssm):(?:[^{}]|\$\{[^{}]*\})*\}\}/gu;
