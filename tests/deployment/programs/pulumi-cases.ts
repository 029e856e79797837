import type { ProgramCase } from './program-case.ts';

function inProgram(body: string): Readonly<Record<string, string>> {
  return {
    'index.ts': `import * as pulumi from '@pulumi/pulumi';\nimport * as aws from '@pulumi/aws';\nimport * as apigateway from '@pulumi/aws-apigateway';\n${body}`,
  };
}

const fn = `const role = new aws.iam.Role('role', { assumeRolePolicy: '{}' });
const fn = new aws.lambda.Function('fn', { code: new pulumi.asset.FileArchive('./dist/orders'), handler: 'index.handler', runtime: aws.lambda.Runtime.NodeJS20dX, role: role.arn, timeout: 10, environment: { variables: { A: 'b' } } });`;
const own = 'fn dist/orders/index#handler';
const facts = ['  timeout 10', '  env A=b'];

/** Programs of Pulumi. */
export const pulumiCases: readonly ProgramCase[] = [
  { name: 'a function', files: inProgram(fn), expected: [own, ...facts] },
  {
    name: 'a URL for everybody',
    files: inProgram(`${fn}\nnew aws.lambda.FunctionUrl('url', { functionName: fn.name, authorizationType: 'NONE' });`),
    expected: [own, '  url ANY $default none', ...facts],
  },
  {
    name: 'a URL for IAM, of a constant',
    files: inProgram(
      `enum Auth { Iam = 'AWS_IAM' }\n${fn}\nexport const url = new aws.lambda.FunctionUrl('url', { functionName: fn.arn, authorizationType: Auth.Iam });`,
    ),
    expected: [own, '  url ANY $default iam', ...facts],
  },
  {
    name: 'routes of an HTTP API',
    files: inProgram(`${fn}
const api = new aws.apigatewayv2.Api('api', { protocolType: 'HTTP' });
const integration = new aws.apigatewayv2.Integration('i', { apiId: api.id, integrationType: 'AWS_PROXY', integrationUri: fn.arn });
const jwt = new aws.apigatewayv2.Authorizer('jwt', { apiId: api.id, authorizerType: 'JWT' });
new aws.apigatewayv2.Route('a', { apiId: api.id, routeKey: 'GET /a', target: pulumi.interpolate\`integrations/\${integration.id}\`, authorizationType: 'JWT', authorizerId: jwt.id });
new aws.apigatewayv2.Route('b', { apiId: api.id, routeKey: 'GET /b', target: integration.id.apply((id) => 'integrations/' + id) });`),
    expected: [own, '  http GET /a jwt', '  http GET /b none', ...facts],
  },
  {
    name: 'methods of a REST API',
    files: inProgram(`${fn}
const api = new aws.apigateway.RestApi('api');
const orders = new aws.apigateway.Resource('orders', { restApi: api.id, parentId: api.rootResourceId, pathPart: 'orders' });
const method = new aws.apigateway.Method('get', { restApi: api.id, resourceId: orders.id, httpMethod: 'GET', authorization: 'AWS_IAM' });
new aws.apigateway.Integration('i', { restApi: api.id, resourceId: orders.id, httpMethod: method.httpMethod, type: 'AWS_PROXY', uri: fn.invokeArn });`),
    expected: [own, '  rest GET /orders iam', ...facts],
  },
  {
    name: 'routes of the component, with functions in place',
    files: inProgram(`
const open = new aws.lambda.CallbackFunction('open', { callback: async () => ({ statusCode: 200 }) });
new apigateway.RestAPI('api', { routes: [
  { path: '/open', method: 'GET', eventHandler: open },
  { path: '/pool', method: 'POST', eventHandler: open, authorizers: [{ parameterName: 'Authorization', providerARNs: ['arn'] }] },
] });`),
    expected: ['open ?', '  rest GET /open none', '  rest POST /pool cognito'],
  },
  {
    name: 'rights of a role',
    files: inProgram(
      `${fn}\nnew aws.iam.RolePolicy('p', { role: role.id, policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }) });`,
    ),
    expected: [own, ...facts, '  allow s3:* on *'],
  },
  {
    name: 'a policy that is made of what is known later',
    files: inProgram(
      `${fn}\nconst bucket = new aws.s3.Bucket('b');\nnew aws.iam.RolePolicy('p', { role, policy: pulumi.all([bucket.arn]).apply(([arn]) => JSON.stringify({ Statement: [{ Effect: 'Allow', Action: ['s3:*'], Resource: arn }] })) });`,
    ),
    expected: [own, ...facts, '  allow s3:* on ?'],
  },
  {
    name: 'queues and schedules',
    files: inProgram(`${fn}
const queue = new aws.sqs.Queue('q');
new aws.lambda.EventSourceMapping('m', { eventSourceArn: queue.arn, functionName: fn.name });
const rule = new aws.cloudwatch.EventRule('rule', { scheduleExpression: 'rate(1 day)' });
new aws.cloudwatch.EventTarget('t', { rule: rule.name, arn: fn.arn });`),
    expected: [own, '  queue ${q.arn}', '  schedule rate(1 day)', ...facts],
  },
  {
    name: 'permissions',
    files: inProgram(`${fn}
new aws.lambda.Permission('all', { function: fn.name, action: 'lambda:InvokeFunction', principal: '*' });
new aws.lambda.Permission('api', { function: fn.name, action: 'lambda:InvokeFunction', principal: 'apigateway.amazonaws.com' });
new aws.lambda.Permission('org', { function: fn.name, action: 'lambda:InvokeFunction', principal: '*', principalOrgId: 'o-1' });`),
    expected: [own, ...facts, 'public permission fn'],
  },
  {
    name: 'a component of the program',
    files: inProgram(`
class Endpoint extends pulumi.ComponentResource {
  constructor(name: string, args: { entry: string; isOpen?: boolean }, opts?: pulumi.ComponentResourceOptions) {
    super('app:Endpoint', name, {}, opts);
    const fn = new aws.lambda.Function(name, { code: new pulumi.asset.AssetArchive({ '.': new pulumi.asset.FileArchive(args.entry) }), handler: 'index.handler' }, { parent: this });
    new aws.lambda.FunctionUrl(name + '-url', { functionName: fn.name, authorizationType: args.isOpen ? 'NONE' : 'AWS_IAM' });
  }
}
new Endpoint('open', { entry: 'dist/open', isOpen: true });
new Endpoint('closed', { entry: 'dist/closed' });`),
    expected: ['open dist/open/index#handler', '  url ANY $default none', 'closed dist/closed/index#handler', '  url ANY $default iam'],
  },
];
