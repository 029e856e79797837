import type { ProgramCase } from './program-case.ts';

function inConfig(body: string): Readonly<Record<string, string>> {
  return {
    'sst.config.ts': `/// <reference path="./.sst/platform/config.d.ts" />
export default $config({
  app(input) { return { name: 'shop', removal: input?.stage === 'production' ? 'retain' : 'remove', home: 'aws' }; },
  async run() {
    ${body}
  },
});`,
  };
}

/** Programs of SST 3 and 2. */
export const sstCases: readonly ProgramCase[] = [
  {
    name: 'a function',
    files: inConfig(`new sst.aws.Function('Fn', { handler: 'src/orders.create', timeout: '30 seconds', memory: '1 GB' });`),
    expected: ['Fn src/orders#create', '  timeout 30', '  memory 1024'],
  },
  {
    name: 'a URL for everybody',
    files: inConfig(`new sst.aws.Function('Fn', { handler: 'src/a.b', url: true });`),
    expected: ['Fn src/a#b', '  url ANY $default none'],
  },
  {
    name: 'a URL for IAM',
    files: inConfig(`new sst.aws.Function('Fn', { handler: 'src/a.b', url: { authorization: 'iam' } });`),
    expected: ['Fn src/a#b', '  url ANY $default iam'],
  },
  {
    name: 'a URL that is switched off',
    files: inConfig(`new sst.aws.Function('Fn', { handler: 'src/a.b', url: false });`),
    expected: ['Fn src/a#b'],
  },
  {
    name: 'routes of an HTTP API',
    files: inConfig(`
    const api = new sst.aws.ApiGatewayV2('Api');
    const authorizer = api.addAuthorizer({ name: 'jwt', jwt: { issuer: 'https://issuer', audiences: ['a'] } });
    api.route('GET /', 'src/list.handler');
    api.route('POST /orders', { handler: 'src/create.handler', timeout: '10 seconds' }, { auth: { jwt: { authorizer: authorizer.id } } });
    api.route('DELETE /orders/{id}', 'src/remove.handler', { auth: { iam: true } });
    api.route('$default', 'src/rest.handler', { auth: { lambda: authorizer.id } });`),
    expected: [
      'src/list.handler src/list#handler',
      '  http GET / none',
      'src/create.handler src/create#handler',
      '  http POST /orders jwt',
      '  timeout 10',
      'src/remove.handler src/remove#handler',
      '  http DELETE /orders/{id} iam',
      'src/rest.handler src/rest#handler',
      '  http ANY $default lambda',
    ],
  },
  {
    name: 'what all routes of an API have',
    files: inConfig(`
    const api = new sst.aws.ApiGatewayV2('Api', { transform: { route: { args: { auth: { iam: true } } } } });
    api.route('GET /a', 'src/a.handler');`),
    expected: ['src/a.handler src/a#handler', '  http GET /a iam'],
  },
  {
    name: 'a route without what all others have',
    files: inConfig(`
    const api = new sst.aws.ApiGatewayV2('Api', { transform: { route: { args: { auth: { iam: true } } } } });
    api.route('GET /a', 'src/a.handler', { auth: false });`),
    expected: ['src/a.handler src/a#handler', '  http GET /a none'],
  },
  {
    name: 'a bus with a function in place',
    files: inConfig(`new sst.aws.Bus('Bus').subscribe('src/bus.handler', { pattern: { source: ['x'] } });`),
    expected: ['src/bus.handler src/bus#handler', '  event-pattern ${Bus}'],
  },
  {
    name: 'a REST API',
    files: inConfig(`
    const api = new sst.aws.ApiGatewayV1('Api');
    api.route('GET /a', 'src/a.handler', { apiKey: true });
    api.route('GET /b', 'src/b.handler', { auth: { iam: true } });
    api.deploy();`),
    expected: ['src/a.handler src/a#handler', '  rest GET /a none key', 'src/b.handler src/b#handler', '  rest GET /b iam'],
  },
  {
    name: 'a WebSocket',
    files: inConfig(`
    const api = new sst.aws.ApiGatewayWebSocket('Ws');
    api.route('$connect', 'src/connect.handler', { auth: { iam: true } });
    api.route('send', 'src/send.handler');`),
    expected: [
      'src/connect.handler src/connect#handler',
      '  websocket $connect iam',
      'src/send.handler src/send#handler',
      '  websocket send iam',
    ],
  },
  {
    name: 'queues, buckets, schedules and buses',
    files: inConfig(`
    const queue = new sst.aws.Queue('Queue');
    queue.subscribe('src/queue.handler');
    const bucket = new sst.aws.Bucket('Bucket');
    bucket.notify({ notifications: [{ name: 'n', function: 'src/bucket.handler', events: ['s3:ObjectCreated:*'] }] });
    new sst.aws.Cron('Cron', { schedule: 'rate(1 minute)', function: 'src/cron.handler' });
    new sst.aws.Bus('Bus').subscribe('Sub', 'src/bus.handler', { pattern: { source: ['x'] } });
    new sst.aws.SnsTopic('Topic').subscribe('Sub', 'src/topic.handler');`),
    expected: [
      'src/queue.handler src/queue#handler',
      '  queue ${Queue}',
      'src/bucket.handler src/bucket#handler',
      '  bucket ${Bucket}',
      'src/cron.handler src/cron#handler',
      '  schedule rate(1 minute)',
      'src/bus.handler src/bus#handler',
      '  event-pattern ${Bus}',
      'src/topic.handler src/topic#handler',
      '  topic ${Topic}',
    ],
  },
  {
    name: 'what is linked',
    files: inConfig(`
    const table = new sst.aws.Dynamo('Table', { fields: { id: 'string' }, primaryIndex: { hashKey: 'id' } });
    new sst.aws.Function('Fn', { handler: 'src/a.b', link: [table], environment: { MODE: 'x' } });`),
    expected: ['Fn src/a#b', '  env MODE=x', '  allow link on ${Table}'],
  },
  {
    name: 'a bucket for everybody',
    files: inConfig(`new sst.aws.Bucket('Open', { access: 'public' });\n    new sst.aws.Bucket('Closed');`),
    expected: ['public bucket Open'],
  },
  {
    name: 'files that are imported while it runs',
    files: {
      'infra/storage.ts': `export const queue = new sst.aws.Queue('Queue');`,
      'infra/api.ts': `import { queue } from './storage';\nconst api = new sst.aws.ApiGatewayV2('Api');\nfor (const [route, handler] of Object.entries({ 'GET /a': 'src/a.handler', 'GET /b': 'src/b.handler' })) api.route(route, { handler, link: [queue] });\nexport { api };`,
      ...inConfig(
        `const storage = await import('./infra/storage');\n    const { api } = await import('./infra/api');\n    storage.queue.subscribe('src/q.handler');\n    return { url: api.url };`,
      ),
    },
    expected: [
      'src/a.handler src/a#handler',
      '  http GET /a none',
      '  allow link on ${Queue}',
      'src/b.handler src/b#handler',
      '  http GET /b none',
      '  allow link on ${Queue}',
      'src/q.handler src/q#handler',
      '  queue ${Queue}',
    ],
  },
  {
    name: 'an API of SST 2',
    files: {
      'stacks/api.ts': `
import { Api, StackContext } from 'sst/constructs';
export function API({ stack }: StackContext) {
  const api = new Api(stack, 'Api', {
    authorizers: { jwt: { type: 'user_pool', userPool: { id: 'x' } } },
    defaults: { authorizer: 'iam' },
    routes: {
      'GET /a': 'packages/functions/src/a.handler',
      'GET /open': { function: 'packages/functions/src/open.handler', authorizer: 'none' },
    },
  });
  stack.addOutputs({ url: api.url });
}`,
    },
    expected: [
      'packages/functions/src/a.handler packages/functions/src/a#handler',
      '  http GET /a iam',
      'packages/functions/src/open.handler packages/functions/src/open#handler',
      '  http GET /open none',
    ],
  },
];
