import type { ProgramCase } from './program-case.ts';

const imports = `
import * as cdk from 'aws-cdk-lib';
import { Stack, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import * as apigw from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpNoneAuthorizer, HttpRoute, HttpRouteKey, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration, WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { HttpIamAuthorizer, HttpJwtAuthorizer, HttpLambdaAuthorizer, HttpUserPoolAuthorizer, WebSocketIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as sources from 'aws-cdk-lib/aws-lambda-event-sources';
import * as cognito from 'aws-cdk-lib/aws-cognito';
`;

const makeFunction = `const fn = new NodejsFunction(this, 'Fn', { entry: 'src/orders.ts', handler: 'main' });`;

function inStack(body: string, before = ''): Readonly<Record<string, string>> {
  return {
    'lib/stack.ts': `${imports}${before}
export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);
    ${body}
  }
}`,
  };
}

function withFunction(body: string, before = ''): Readonly<Record<string, string>> {
  return inStack(`${makeFunction}\n    ${body}`, before);
}

const fn = 'Fn src/orders#main';

/** Programs of AWS CDK. */
export const cdkCases: readonly ProgramCase[] = [
  { name: 'a function without triggers', files: withFunction(''), expected: [fn] },
  {
    name: 'code of an asset',
    files: inStack(
      `new lambda.Function(this, 'Fn', { code: lambda.Code.fromAsset('dist/orders'), handler: 'index.main', runtime: lambda.Runtime.NODEJS_20_X });`,
    ),
    expected: ['Fn dist/orders/index#main'],
  },
  {
    name: 'an asset beside the program',
    files: inStack(
      `new lambda.Function(this, 'Fn', { code: lambda.Code.fromAsset(path.join(__dirname, '..', 'services', 'a')), handler: 'a.run' });`,
      `import * as path from 'path';`,
    ),
    expected: ['Fn services/a/a#run'],
  },
  {
    name: 'the entry that is named for the construct',
    files: inStack(`new NodejsFunction(this, 'orders');`),
    expected: ['orders lib/stack.orders#handler'],
  },
  {
    name: 'facts of a function',
    files: inStack(
      `
    const queue = new sqs.Queue(this, 'Dead');
    const fn = new NodejsFunction(this, 'Fn', {
      entry: 'src/orders.ts', timeout: Duration.minutes(2), memorySize: 512, tracing: lambda.Tracing.ACTIVE,
      environment: { STAGE: 'prod', TOKEN: process.env.TOKEN! }, reservedConcurrentExecutions: 5, deadLetterQueue: queue, logRetention: logs.RetentionDays.ONE_MONTH, vpc: ec2.Vpc.fromLookup(this, 'V', {}),
    });
    fn.addEnvironment('MORE', 'x');`,
      `import * as logs from 'aws-cdk-lib/aws-logs';\nimport * as ec2 from 'aws-cdk-lib/aws-ec2';`,
    ),
    expected: [
      'Fn src/orders#handler',
      '  timeout 120',
      '  memory 512',
      '  tracing active',
      '  vpc ?',
      '  concurrency 5',
      '  dead letter ${Dead}',
      '  logs 30',
      '  env STAGE=prod',
      '  env TOKEN=?',
      '  env MORE=x',
    ].map((line) => line.replace('vpc ?', 'vpc undefined')),
  },
  {
    name: 'a URL for everybody',
    files: withFunction(`fn.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });`),
    expected: [fn, '  url ANY $default none'],
  },
  {
    name: 'a URL for IAM',
    files: withFunction(`fn.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.AWS_IAM });`),
    expected: [fn, '  url ANY $default iam'],
  },
  { name: 'a URL as it is by default', files: withFunction(`fn.addFunctionUrl();`), expected: [fn, '  url ANY $default iam'] },
  {
    name: 'a URL as a construct, with origins',
    files: withFunction(
      `new lambda.FunctionUrl(this, 'Url', { function: fn, authType: lambda.FunctionUrlAuthType.NONE, cors: { allowedOrigins: ['*'], allowCredentials: true } });`,
    ),
    expected: [fn, '  url ANY $default none cors * with credentials'],
  },
  {
    name: 'a route of an HTTP API without an authorizer',
    files: withFunction(
      `new HttpApi(this, 'Api').addRoutes({ path: '/orders', methods: [HttpMethod.POST], integration: new HttpLambdaIntegration('I', fn) });`,
    ),
    expected: [fn, '  http POST /orders none'],
  },
  {
    name: 'each authorizer of an HTTP API',
    files: withFunction(`
    const api = new HttpApi(this, 'Api');
    const integration = new HttpLambdaIntegration('I', fn);
    api.addRoutes({ path: '/jwt', methods: [HttpMethod.GET], integration, authorizer: new HttpJwtAuthorizer('J', 'https://issuer', { jwtAudience: [] }) });
    api.addRoutes({ path: '/pool', methods: [HttpMethod.GET], integration, authorizer: new HttpUserPoolAuthorizer('P', new cognito.UserPool(this, 'Pool')) });
    api.addRoutes({ path: '/lambda', methods: [HttpMethod.GET], integration, authorizer: new HttpLambdaAuthorizer('L', fn) });
    api.addRoutes({ path: '/iam', methods: [HttpMethod.GET], integration, authorizer: new HttpIamAuthorizer() });
    api.addRoutes({ path: '/none', methods: [HttpMethod.GET], integration, authorizer: new HttpNoneAuthorizer() });`),
    expected: [
      fn,
      '  http GET /jwt jwt',
      '  http GET /pool cognito',
      '  authorizer',
      '  http GET /lambda lambda',
      '  http GET /iam iam',
      '  http GET /none none',
    ],
  },
  {
    name: 'the default authorizer, and a route that has none',
    files: withFunction(`
    const api = new HttpApi(this, 'Api', { defaultAuthorizer: new HttpIamAuthorizer() });
    const integration = new HttpLambdaIntegration('I', fn);
    api.addRoutes({ path: '/a', methods: [HttpMethod.GET, HttpMethod.POST], integration });
    api.addRoutes({ path: '/b', integration, authorizer: new HttpNoneAuthorizer() });`),
    expected: [fn, '  http GET /a iam', '  http POST /a iam', '  http ANY /b none'],
  },
  {
    name: 'routes as constructs and by default',
    files: withFunction(`
    const integration = new HttpLambdaIntegration('I', fn);
    const api = new HttpApi(this, 'Api', { defaultIntegration: integration });
    new HttpRoute(this, 'R', { httpApi: api, routeKey: HttpRouteKey.with('/r', HttpMethod.PUT), integration, authorizer: new HttpIamAuthorizer() });
    new HttpRoute(this, 'D', { httpApi: api, routeKey: HttpRouteKey.DEFAULT, integration });`),
    expected: [fn, '  http ANY $default none', '  http PUT /r iam', '  http ANY $default none'],
  },
  {
    name: 'origins of an HTTP API',
    files: withFunction(`
    const api = new HttpApi(this, 'Api', { corsPreflight: { allowOrigins: ['https://a.example', '*'] } });
    api.addRoutes({ path: '/a', methods: [HttpMethod.GET], integration: new HttpLambdaIntegration('I', fn) });`),
    expected: [fn, '  http GET /a none cors https://a.example,*'],
  },
  {
    name: 'an HTTP API that another program makes',
    files: withFunction(`
    const api = HttpApi.fromHttpApiAttributes(this, 'Api', { httpApiId: 'x' });
    api.addRoutes({ path: '/a', methods: [HttpMethod.GET], integration: new HttpLambdaIntegration('I', fn) });`),
    expected: [fn, '  http GET /a unknown'],
  },
  {
    name: 'resources of a REST API',
    files: withFunction(`
    const api = new apigw.RestApi(this, 'Api');
    const orders = api.root.addResource('orders');
    const order = orders.addResource('{id}');
    api.root.addMethod('GET', new apigw.LambdaIntegration(fn));
    orders.addMethod('POST', new apigw.LambdaIntegration(fn), { authorizationType: apigw.AuthorizationType.IAM });
    order.addMethod('DELETE', new apigw.LambdaIntegration(fn), { apiKeyRequired: true });`),
    expected: [fn, '  rest GET / none', '  rest POST /orders iam', '  rest DELETE /orders/{id} none key'],
  },
  {
    name: 'each authorizer of a REST API',
    files: withFunction(`
    const { root } = new apigw.RestApi(this, 'Api');
    const integration = new apigw.LambdaIntegration(fn);
    const pools = new apigw.CognitoUserPoolsAuthorizer(this, 'P', { cognitoUserPools: [] });
    const token = new apigw.TokenAuthorizer(this, 'T', { handler: fn });
    root.addMethod('GET', integration, { authorizer: pools, authorizationType: apigw.AuthorizationType.COGNITO });
    root.addMethod('PUT', integration, { authorizer: token });
    root.addMethod('POST', integration, { authorizer: new apigw.RequestAuthorizer(this, 'R', { handler: fn, identitySources: [] }) });
    root.addMethod('PATCH', integration, { authorizationType: apigw.AuthorizationType.NONE });`),
    expected: [
      fn,
      '  authorizer',
      '  rest GET / cognito',
      '  rest PUT / lambda',
      '  authorizer',
      '  rest POST / lambda',
      '  rest PATCH / none',
    ],
  },
  {
    name: 'method options of a whole API, and exceptions',
    files: withFunction(`
    const authorizer = new apigw.CognitoUserPoolsAuthorizer(this, 'P', { cognitoUserPools: [] });
    const api = new apigw.RestApi(this, 'Api', {
      defaultMethodOptions: { authorizer, authorizationType: apigw.AuthorizationType.COGNITO },
      defaultCorsPreflightOptions: { allowOrigins: apigw.Cors.ALL_ORIGINS },
    });
    const integration = new apigw.LambdaIntegration(fn);
    api.root.resourceForPath('/a/b').addMethod('GET', integration);
    api.root.addResource('open').addMethod('GET', integration, { authorizationType: apigw.AuthorizationType.NONE });
    api.root.addResource('keys', { defaultMethodOptions: { apiKeyRequired: true } }).addMethod('GET', integration);`),
    expected: [fn, '  rest GET /a/b cognito cors *', '  rest GET /open none cors *', '  rest GET /keys cognito key cors *'],
  },
  {
    name: 'an API of one function',
    files: withFunction(`new apigw.LambdaRestApi(this, 'Api', { handler: fn });`),
    expected: [fn, '  rest ANY /{proxy+} none'],
  },
  {
    name: 'an API of one function, protected, with routes of its own',
    files: withFunction(`
    const api = new apigw.LambdaRestApi(this, 'Api', { handler: fn, proxy: false, defaultMethodOptions: { authorizationType: apigw.AuthorizationType.IAM } });
    api.root.addResource('x').addMethod('GET');`),
    expected: [fn, '  rest GET /x iam'],
  },
  {
    name: 'everything below a resource',
    files: withFunction(`
    const api = new apigw.RestApi(this, 'Api');
    api.root.addResource('v1').addProxy({ defaultIntegration: new apigw.LambdaIntegration(fn), anyMethod: true });`),
    expected: [fn, '  rest ANY /v1/{proxy+} none'],
  },
  {
    name: 'a WebSocket, whose callers are asked when they connect',
    files: withFunction(`
    const integration = new WebSocketLambdaIntegration('I', fn);
    const api = new WebSocketApi(this, 'Ws', { connectRouteOptions: { integration, authorizer: new WebSocketIamAuthorizer() }, defaultRouteOptions: { integration } });
    api.addRoute('send', { integration });`),
    expected: [fn, '  websocket $connect iam', '  websocket $default iam', '  websocket send iam'],
  },
  {
    name: 'a WebSocket for everybody',
    files: withFunction(`new WebSocketApi(this, 'Ws', { connectRouteOptions: { integration: new WebSocketLambdaIntegration('I', fn) } });`),
    expected: [fn, '  websocket $connect none'],
  },
  {
    name: 'sources of events',
    files: withFunction(
      `
    fn.addEventSource(new sources.SqsEventSource(new sqs.Queue(this, 'Q')));
    fn.addEventSource(new sources.DynamoEventSource(new dynamodb.Table(this, 'T'), { startingPosition: lambda.StartingPosition.LATEST }));
    fn.addEventSource(new sources.SnsEventSource(new sns.Topic(this, 'S')));
    new s3.Bucket(this, 'B').addEventNotification(s3.EventType.OBJECT_CREATED, new s3n.LambdaDestination(fn));
    new sns.Topic(this, 'Top').addSubscription(new subs.LambdaSubscription(fn));`,
      `import * as s3n from 'aws-cdk-lib/aws-s3-notifications';\nimport * as subs from 'aws-cdk-lib/aws-sns-subscriptions';`,
    ),
    expected: [fn, '  queue ${Q}', '  dynamodb-stream ${T}', '  topic ${S}', '  bucket ${B}', '  topic ${Top}'],
  },
  {
    name: 'schedules and patterns',
    files: withFunction(`
    new events.Rule(this, 'R', { schedule: events.Schedule.expression('rate(1 day)'), targets: [new targets.LambdaFunction(fn)] });
    const rule = new events.Rule(this, 'P', { eventPattern: { source: ['x'] } });
    rule.addTarget(new targets.LambdaFunction(fn));`),
    expected: [fn, '  schedule rate(1 day)', '  event-pattern ?'],
  },
  {
    name: 'triggers of a user pool',
    files: withFunction(`
    const pool = new cognito.UserPool(this, 'Pool', { lambdaTriggers: { preSignUp: fn } });
    pool.addTrigger(cognito.UserPoolOperation.POST_CONFIRMATION, fn);`),
    expected: [fn, '  cognito preSignUp', '  cognito POST_CONFIRMATION'],
  },
  {
    name: 'state machines and AppSync',
    files: withFunction(
      `
    new tasks.LambdaInvoke(this, 'Task', { lambdaFunction: fn });
    const api = new appsync.GraphqlApi(this, 'G', { name: 'g', authorizationConfig: { defaultAuthorization: { authorizationType: appsync.AuthorizationType.USER_POOL } } });
    api.addLambdaDataSource('orders', fn).createResolver('Q', { typeName: 'Query', fieldName: 'orders' });`,
      `import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';\nimport * as appsync from 'aws-cdk-lib/aws-appsync';`,
    ),
    expected: [fn, '  state-machine', '  appsync orders'],
  },
  {
    name: 'an API of GraphQL that asks for a key',
    files: inStack(`new appsync.GraphqlApi(this, 'G', { name: 'g' });`, `import * as appsync from 'aws-cdk-lib/aws-appsync';`),
    expected: ['public graphql-key G'],
  },
  {
    name: 'a load balancer',
    files: withFunction(
      `
    const listener = new elb.ApplicationLoadBalancer(this, 'L', {}).addListener('H', { port: 443 });
    listener.addTargets('T', { targets: [new elbTargets.LambdaTarget(fn)] });`,
      `import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';\nimport * as elbTargets from 'aws-cdk-lib/aws-elasticloadbalancingv2-targets';`,
    ),
    expected: [fn, '  alb ANY /{proxy+} none'],
  },
  {
    name: 'actions of a load balancer',
    files: withFunction(
      `
    const group = new elb.ApplicationTargetGroup(this, 'G', { targets: [new elbTargets.LambdaTarget(fn)] });
    const cognitoAction = (onUnauthenticatedRequest) => new actions.AuthenticateCognitoAction({
      userPool, onUnauthenticatedRequest, next: elb.ListenerAction.forward([group]),
    });
    const balancer = new elb.ApplicationLoadBalancer(this, 'L', {});
    const listener = balancer.addListener('A', { port: 443, defaultAction: elb.ListenerAction.fixedResponse(404) });
    listener.addAction('B', { conditions: [elb.ListenerCondition.pathPatterns(['/b'])], priority: 1, action: cognitoAction(elb.UnauthenticatedAction.DENY) });
    listener.addAction('C', { conditions: [elb.ListenerCondition.pathPatterns(['/c'])], priority: 2, action: cognitoAction(elb.UnauthenticatedAction.ALLOW) });
    listener.addTargetGroups('D', { conditions: [elb.ListenerCondition.pathPatterns(['/d'])], priority: 3, targetGroups: [group] });
    new elb.ApplicationListenerRule(this, 'E', { listener, priority: 4, conditions: [elb.ListenerCondition.pathPatterns(['/e'])], action: elb.ListenerAction.authenticateOidc({ clientId: 'x', next: elb.ListenerAction.forward([group]) }) });
    balancer.addListener('F', { port: 8443, defaultTargetGroups: [group] });`,
      `import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';\nimport * as elbTargets from 'aws-cdk-lib/aws-elasticloadbalancingv2-targets';\nimport * as actions from 'aws-cdk-lib/aws-elasticloadbalancingv2-actions';`,
    ),
    expected: [
      fn,
      '  alb ANY /b cognito',
      '  alb ANY /c none',
      '  alb ANY /d none',
      '  alb ANY /e jwt',
      '  alb ANY /{proxy+} none',
      'other alb ANY /{proxy+} unknown',
    ],
  },
  {
    name: 'grants and statements',
    files: withFunction(`
    new dynamodb.Table(this, 'T', {}).grantReadWriteData(fn);
    fn.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
    fn.role?.addToPrincipalPolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['s3:DeleteObject'], resources: ['*'], conditions: { Bool: {} } }));`),
    expected: [fn, '  allow grantReadWriteData on ${T}', '  allow s3:* on *', '  deny s3:DeleteObject on * if'],
  },
  {
    name: 'a role with rights',
    files: inStack(`
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: ['arn:x'] }));
    new NodejsFunction(this, 'Fn', { entry: 'src/orders.ts', role });`),
    expected: ['Fn src/orders#handler', '  allow sqs:SendMessage on arn:x'],
  },
  {
    name: 'permissions for everybody and for one',
    files: withFunction(`
    fn.addPermission('All', { principal: new iam.AnyPrincipal(), action: 'lambda:InvokeFunction' });
    fn.addPermission('Api', { principal: new iam.ServicePrincipal('apigateway.amazonaws.com') });
    fn.addPermission('Account', { principal: new iam.AnyPrincipal(), sourceAccount: '123456789012' });`),
    expected: [fn, 'public permission Fn'],
  },
  {
    name: 'open and closed buckets',
    files: inStack(`
    new s3.Bucket(this, 'Open', { publicReadAccess: true });
    new s3.Bucket(this, 'Closed', { publicReadAccess: false, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL });
    new s3.Bucket(this, 'Granted').grantPublicAccess();
    new s3.Bucket(this, 'Policy').addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'], principals: [new iam.AnyPrincipal()] }));
    new s3.Bucket(this, 'Own').addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'], principals: [new iam.ServicePrincipal('x')] }));`),
    expected: ['public bucket Open', 'public bucket Granted', 'public bucket Policy'],
  },
  {
    name: 'a loop over routes',
    files: inStack(
      `
    const api = new HttpApi(this, 'Api', { defaultAuthorizer: new HttpIamAuthorizer() });
    for (const { name, path, method, open } of routes) {
      const fn = new NodejsFunction(this, name, { entry: \`src/\${name}.ts\` });
      api.addRoutes({ path, methods: [method], integration: new HttpLambdaIntegration(name, fn), ...(open && { authorizer: new HttpNoneAuthorizer() }) });
    }`,
      `const routes = [{ name: 'list', path: '/orders', method: HttpMethod.GET, open: false }, { name: 'ping', path: '/ping', method: HttpMethod.GET, open: true }];`,
    ),
    expected: ['list src/list#handler', '  http GET /orders iam', 'ping src/ping#handler', '  http GET /ping none'],
  },
  {
    name: 'a map of routes, and entries',
    files: inStack(
      `
    const api = new apigw.RestApi(this, 'Api');
    const handlers = Object.fromEntries(Object.entries(routes).map(([name, path]) => [name, { path, fn: new NodejsFunction(this, name, { entry: 'src/' + name + '.ts' }) }]));
    Object.values(handlers).forEach(({ path, fn }) => api.root.addResource(path).addMethod('GET', new apigw.LambdaIntegration(fn)));`,
      `const routes = { list: 'orders', get: 'order' } as const;`,
    ),
    expected: ['list src/list#handler', '  rest GET /orders none', 'get src/get#handler', '  rest GET /order none'],
  },
  {
    name: 'a method that makes functions, and fields',
    files: {
      'lib/stack.ts': `${imports}
export class AppStack extends Stack {
  private readonly api: HttpApi;
  private auth = new HttpIamAuthorizer();
  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api');
    this.add('GET', '/a', this.createFunction('a'), true);
    this.add('GET', '/b', this.createFunction('b', { timeout: Duration.seconds(5) }), false);
  }
  private createFunction(name: string, props: object = {}) {
    return new NodejsFunction(this, name, { entry: \`src/\${name}/index.ts\`, timeout: Duration.seconds(30), ...props });
  }
  private add(method: string, path: string, fn: lambda.IFunction, isProtected: boolean) {
    this.api.addRoutes({ path, methods: [method as HttpMethod], integration: new HttpLambdaIntegration(path, fn), authorizer: isProtected ? this.auth : undefined });
  }
}`,
    },
    expected: ['a src/a/index#handler', '  http GET /a iam', '  timeout 30', 'b src/b/index#handler', '  http GET /b none', '  timeout 5'],
  },
  {
    name: 'a construct of the program, in another file',
    files: {
      'lib/secure-function.ts': `
import { NodejsFunction, NodejsFunctionProps } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Duration } from 'aws-cdk-lib';
export class SecureFunction extends NodejsFunction {
  constructor(scope: any, id: string, props: NodejsFunctionProps & { memory?: number }) {
    super(scope, id, { timeout: Duration.seconds(3), memorySize: props.memory ?? 256, ...props });
  }
}`,
      'lib/stack.ts': `${imports}
import { SecureFunction } from './secure-function';
export class AppStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const fn = new SecureFunction(this, 'Fn', { entry: 'src/orders.ts' });
    fn.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });
  }
}`,
    },
    expected: ['Fn src/orders#handler', '  url ANY $default none', '  timeout 3', '  memory 256'],
  },
  {
    name: 'props between stacks',
    files: {
      'bin/app.ts': `
import { App } from 'aws-cdk-lib';
import { AuthStack } from '../lib/auth-stack';
import { ApiStack } from '../lib/api-stack';
const app = new App();
const auth = new AuthStack(app, 'Auth');
new ApiStack(app, 'Api', { pool: auth.pool, stage: 'prod' });`,
      'lib/auth-stack.ts': `${imports}
export class AuthStack extends Stack {
  public readonly pool: cognito.UserPool;
  constructor(scope: Construct, id: string) { super(scope, id); this.pool = new cognito.UserPool(this, 'Pool'); }
}`,
      'lib/api-stack.ts': `${imports}
interface Props extends cdk.StackProps { pool: cognito.IUserPool; stage: string }
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { pool, stage, ...rest }: Props) {
    super(scope, id, rest);
    const authorizer = stage === 'prod' ? new HttpUserPoolAuthorizer('A', pool) : undefined;
    const fn = new NodejsFunction(this, \`\${stage}-orders\`, { entry: 'src/orders.ts' });
    new HttpApi(this, 'Api').addRoutes({ path: '/orders', methods: [HttpMethod.GET], integration: new HttpLambdaIntegration('I', fn), authorizer });
  }
}`,
    },
    expected: ['prod-orders src/orders#handler', '  http GET /orders cognito'],
  },
  {
    name: 'an authorizer that depends on what is not known',
    files: withFunction(`
    const authorizer = process.env.AUTH === 'on' ? new HttpIamAuthorizer() : undefined;
    new HttpApi(this, 'Api').addRoutes({ path: '/a', methods: [HttpMethod.GET], integration: new HttpLambdaIntegration('I', fn), authorizer });`),
    expected: [fn, '  http GET /a unknown'],
  },
  {
    name: 'two ways that write the same variable',
    files: withFunction(`
    let authType = lambda.FunctionUrlAuthType.AWS_IAM;
    if (process.env.OPEN) authType = lambda.FunctionUrlAuthType.NONE;
    fn.addFunctionUrl({ authType });`),
    expected: [fn, '  url ANY $default unknown'],
  },
  {
    name: 'a function that no file calls',
    files: {
      'lib/api.ts': `${imports}
export function createApi(scope: Construct) {
  const fn = new NodejsFunction(scope, 'Fn', { entry: 'src/orders.ts' });
  const api = new apigw.RestApi(scope, 'Api');
  api.root.addMethod('GET', new apigw.LambdaIntegration(fn));
}`,
    },
    expected: ['Fn src/orders#handler', '  rest GET / none'],
  },
  {
    name: 'constants and enumerations of another file',
    files: {
      'lib/routes.ts': `export enum Paths { Orders = '/orders' }\nexport const AUTH = { kind: 'iam' };\nexport default ['GET', 'POST'];`,
      ...withFunction(
        `
    const authorizer = AUTH.kind === 'iam' ? new HttpIamAuthorizer() : new HttpNoneAuthorizer();
    new HttpApi(this, 'Api').addRoutes({ path: Paths.Orders, methods: methods.map((each) => HttpMethod[each]), integration: new HttpLambdaIntegration('I', fn), authorizer });`,
        `import methods, { AUTH, Paths } from './routes';`,
      ),
    },
    expected: [fn, '  http GET /orders iam', '  http POST /orders iam'],
  },
  {
    name: 'CommonJS',
    files: {
      'lib/stack.js': `
const cdk = require('aws-cdk-lib');
const { Function: Fn, Code, Runtime, FunctionUrlAuthType } = require('aws-cdk-lib/aws-lambda');
class AppStack extends cdk.Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    const fn = new Fn(this, 'Fn', { runtime: Runtime.NODEJS_20_X, handler: 'index.handler', code: Code.fromAsset('lambda') });
    fn.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
  }
}
module.exports = { AppStack };`,
    },
    expected: ['Fn lambda/index#handler', '  url ANY $default none'],
  },
  {
    name: 'version 1',
    files: {
      'lib/stack.ts': `
import * as cdk from '@aws-cdk/core';
import * as lambda from '@aws-cdk/aws-lambda';
import * as apigateway from '@aws-cdk/aws-apigateway';
export class AppStack extends cdk.Stack {
  constructor(scope: cdk.Construct, id: string) {
    super(scope, id);
    const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.asset('lambda'), handler: 'a.b', timeout: cdk.Duration.seconds(9) });
    new apigateway.LambdaRestApi(this, 'Api', { handler: fn });
  }
}`,
    },
    expected: ['Fn lambda/a#b', '  rest ANY /{proxy+} none', '  timeout 9'],
  },
  {
    name: 'submodules of the whole library',
    files: {
      'lib/stack.ts': `
import { App, Stack, aws_lambda as lambda, aws_lambda_nodejs as nodejs, aws_apigatewayv2 as gateway, aws_apigatewayv2_integrations as integrations } from 'aws-cdk-lib';
const stack = new Stack(new App(), 'S');
const fn = new nodejs.NodejsFunction(stack, 'Fn', { entry: 'src/orders.ts' });
const api = new gateway.HttpApi(stack, 'Api');
api.addRoutes({ path: '/a', methods: [gateway.HttpMethod.ANY], integration: new integrations.HttpLambdaIntegration('I', fn) });`,
    },
    expected: ['Fn src/orders#handler', '  http ANY /a none'],
  },
  {
    name: 'constructs of the first level',
    files: inStack(
      `
    const fn = new lambda.CfnFunction(this, 'Fn', { code: { s3Bucket: 'b' }, handler: 'index.handler', role: 'arn' });
    const api = new CfnApi(this, 'Api', { name: 'a', protocolType: 'HTTP' });
    const integration = new CfnIntegration(this, 'I', { apiId: api.ref, integrationType: 'AWS_PROXY', integrationUri: fn.attrArn });
    const authorizer = new CfnAuthorizer(this, 'A', { apiId: api.ref, authorizerType: 'JWT', name: 'jwt' });
    new CfnRoute(this, 'R', { apiId: api.ref, routeKey: 'GET /a', target: \`integrations/\${integration.ref}\`, authorizerId: authorizer.ref, authorizationType: 'JWT' });
    new CfnRoute(this, 'O', { apiId: api.ref, routeKey: 'GET /open', target: 'integrations/' + integration.ref });
    new lambda.CfnPermission(this, 'P', { functionName: fn.ref, action: 'lambda:InvokeFunction', principal: '*' });
    new lambda.CfnUrl(this, 'U', { targetFunctionArn: fn.attrArn, authType: 'NONE' });`,
      `import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';`,
    ),
    expected: ['Fn ?', '  http GET /a jwt', '  http GET /open none', '  url ANY $default none', 'public permission Fn'],
  },
  {
    name: 'aliases',
    files: withFunction(
      `new lambda.Alias(this, 'Live', { aliasName: 'live', version: fn.currentVersion }).addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });`,
    ),
    expected: [fn, '  url ANY $default none'],
  },
  {
    name: 'functions at the edge',
    files: withFunction(
      `
    new cloudfront.Distribution(this, 'D', { defaultBehavior: { origin, edgeLambdas: [{ functionVersion: fn.currentVersion, eventType: cloudfront.LambdaEdgeEventType.VIEWER_REQUEST }] } });`,
      `import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';\ndeclare const origin: any;`,
    ),
    expected: [fn, '  cloudfront'],
  },
  {
    name: 'an API from a document is not read',
    files: withFunction(`new apigw.SpecRestApi(this, 'Api', { apiDefinition: apigw.ApiDefinition.fromAsset('api.yaml') });`),
    expected: [fn],
  },
  {
    name: 'constructs that no row knows',
    files: withFunction(`new Strange(this, 'X', { fn }).addThing(fn, () => fn.arn);`, `import { Strange } from 'strange-constructs';`),
    expected: [fn],
  },
  {
    name: 'a route to another service',
    files: inStack(`new apigw.RestApi(this, 'Api').root.addMethod('GET', new apigw.HttpIntegration('https://example.com'));`),
    expected: ['other rest GET / none'],
  },
  {
    name: 'a broken file',
    files: { 'lib/stack.ts': `import * as cdk from 'aws-cdk-lib';\nconst = ;` },
    expected: ['problem lib/stack.ts:2'],
  },
  {
    name: 'files that import each other',
    files: {
      'lib/a.ts': `import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';\nimport { b } from './b';\nexport const entry = 'src/a.ts';\nexport function a(scope: any) { return new NodejsFunction(scope, b(), { entry }); }`,
      'lib/b.ts': `import 'aws-cdk-lib';\nimport { a } from './a';\nexport function b() { return 'A'; }\nexport function start(scope: any) { return a(scope); }`,
    },
    expected: ['A src/a#handler'],
  },
  {
    name: 'functions that call themselves',
    files: withFunction(
      `function again(n: number): any { return n > 0 ? again(n + 1) : again(n - 1); }\n    again(Math.random());\n    while (true) { again(1); break; }\n    fn.addFunctionUrl({ authType: again(1) });`,
    ),
    expected: [fn, '  url ANY $default unknown'],
  },
  {
    name: 'buckets whose files are pages, and origins of buckets',
    files: inStack(`
    new s3.Bucket(this, 'Site', { websiteIndexDocument: 'index.html', publicReadAccess: true, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS });
    const uploads = new s3.Bucket(this, 'Uploads', { cors: [{ allowedOrigins: ['*'], allowedMethods: [s3.HttpMethods.PUT] }] });
    uploads.addCorsRule({ allowedOrigins: ['https://shop.example'], allowedMethods: [s3.HttpMethods.GET] });`),
    expected: ['public bucket Site website', 'bucket Uploads cors *', 'bucket Uploads cors https://shop.example'],
  },
  {
    name: 'a stack that nothing makes, with an API that it is given',
    files: {
      'lib/stack.ts': `${imports}
interface Props extends cdk.StackProps { readonly api: HttpApi; readonly authorizer: HttpJwtAuthorizer; readonly table: dynamodb.ITable }
export class RoutesStack extends Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const fn = new NodejsFunction(this, 'Fn', { entry: 'src/orders.ts' });
    const integration = new HttpLambdaIntegration('I', fn);
    props.api.addRoutes({ path: '/a', methods: [HttpMethod.GET], integration });
    props.api.addRoutes({ path: '/b', methods: [HttpMethod.GET], integration, authorizer: props.authorizer });
    props.api.addRoutes({ path: '/c', methods: [HttpMethod.GET], integration, authorizer: new HttpNoneAuthorizer() });
    props.table.grantReadData(fn);
  }
}`,
    },
    expected: [
      'Fn src/orders#handler',
      '  http GET /a unknown',
      '  http GET /b unknown',
      '  http GET /c none',
      '  allow grantReadData on ?',
    ],
  },
  {
    name: 'resources that are looked for before they are added',
    files: withFunction(`
    const api = new apigw.RestApi(this, 'Api', { defaultMethodOptions: { authorizationType: apigw.AuthorizationType.IAM } });
    const add = (path: string, method: string) => {
      let resource: apigw.IResource = api.root;
      for (const part of path.split('/')) resource = resource.getResource(part) ?? resource.addResource(part);
      resource.addMethod(method, new apigw.LambdaIntegration(fn));
    };
    add('orders', 'GET');
    add('orders/{id}', 'DELETE');`),
    expected: [fn, '  rest GET /orders iam', '  rest DELETE /orders/{id} iam'],
  },
  {
    name: 'stages and nested constructs',
    files: {
      'bin/app.ts': `${imports}
class Api extends Construct {
  readonly gateway: apigw.RestApi;
  constructor(scope: Construct, id: string, private readonly fn: lambda.IFunction) {
    super(scope, id);
    this.gateway = new apigw.RestApi(this, 'Gateway', { endpointConfiguration: { types: [apigw.EndpointType.REGIONAL] } });
  }
  open(path: string) { this.gateway.root.addResource(path).addMethod('POST', new apigw.LambdaIntegration(this.fn)); return this; }
}
class Shop extends cdk.Stage {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const stack = new Stack(this, 'Stack');
    const fn = new NodejsFunction(stack, 'Fn', { entry: 'src/orders.ts' });
    new Api(stack, 'Api', fn).open('a').open('b');
  }
}
async function main(): Promise<void> {
  const app = new cdk.App();
  new Shop(app, 'Prod');
  app.synth();
}
main().catch(() => process.exit(1));`,
    },
    expected: ['Fn src/orders#handler', '  rest POST /a none', '  rest POST /b none'],
  },
  {
    name: 'APIs of a network, and of some addresses',
    files: withFunction(`
    new apigw.LambdaRestApi(this, 'Inside', { handler: fn, endpointTypes: [apigw.EndpointType.PRIVATE] });
    new apigw.LambdaRestApi(this, 'Some', {
      handler: fn,
      policy: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['execute-api:Invoke'], resources: ['*'], conditions: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } } })] }),
    });
    new apigw.LambdaRestApi(this, 'All', {
      handler: fn,
      policy: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['execute-api:Invoke'], resources: ['*'] })] }),
    });`),
    expected: [fn, '  rest ANY /{proxy+} none private', '  rest ANY /{proxy+} none private', '  rest ANY /{proxy+} none'],
  },
];
