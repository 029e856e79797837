import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import { findFunctionDeployment } from '../../src/deployment/find-deployed-functions.ts';
import { readDeployment } from '../../src/deployment/read-deployment.ts';
import plugin from '../../src/index.ts';

const root = mkdtempSync(join(tmpdir(), 'serverless-security-declared-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

let count = 0;

function makeProject(files: Readonly<Record<string, string>>): string {
  const project = join(root, String(count++));
  for (const [name, text] of Object.entries({ '.git/HEAD': '', ...files })) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  return project;
}

function lint(project: string, name: string, text: string): readonly string[] {
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { s: plugin },
    rules: { 's/no-public-endpoint': 'error' as const },
  };
  return new Linter({ configType: 'flat', cwd: project })
    .verify(text, [config as unknown as Linter.Config], { filename: join(project, name) })
    .map(({ line, message }) => `${line} ${message.split(' asks')[0] ?? ''}`);
}

function find(project: string, file: string): readonly string[] {
  return findFunctionDeployment(join(project, file), 'handler').functions.map(
    ({ name, triggers }) =>
      `${name} ${triggers.map((each) => (each.kind === 'http' ? `${each.method.value} ${each.path.value} ${each.authorizer.value?.kind}` : each.kind)).join(', ')}`,
  );
}

const service = `import orders from './src/functions/orders';
const configuration = {
  service: 'shop',
  provider: { name: 'aws', runtime: 'nodejs20.x' },
  functions: { orders, report: { handler: 'src/report.handler', url: true } },
};
module.exports = configuration;
`;

const stack = `import { Stack } from 'aws-cdk-lib';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
export class Shop extends Stack {
  constructor(scope, id) {
    super(scope, id);
    const orders = new NodejsFunction(this, 'Orders', { entry: 'src/orders.ts', handler: 'handler' });
    orders.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
    const menu = new NodejsFunction(this, 'Menu', { entry: 'src/menu.ts', handler: 'handler' });
    // @public everybody reads it
    menu.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
  }
}
`;

describe('services in programs', () => {
  const project = makeProject({
    'serverless.ts': service,
    'src/functions/orders.ts': `export default { handler: 'src/orders.handler', events: [{ httpApi: { path: '/orders', method: 'get', authorizer: { type: 'aws_iam' } } }] };`,
    'src/orders.ts': '',
    'src/report.ts': '',
  });

  it('are joined with handlers', () => {
    expect(find(project, 'src/orders.ts')).toEqual(['orders GET /orders iam']);
    expect(find(project, 'src/report.ts')).toEqual(['report ANY $default none']);
  });

  it('are reported where they open a way in', () => {
    expect(lint(project, 'serverless.ts', service)).toEqual(['5 The URL of report (src/report.handler)']);
  });

  it('are read from files whose names begin like one when they speak of functions, and from no others', () => {
    const stage = `service: shop
provider: { name: aws }
functions:
  orders: { handler: src/orders.handler, events: [{ httpApi: 'GET /orders' }] }
`;
    const project = makeProject({
      'serverless.yml': 'service: other\n',
      'serverless-stage.yml': stage,
      'serverless-rules.yml': `rules: [{ id: shop, pattern: 'functions' }]\n`,
      'serverless-report.js': `const provider = { name: 'aws' };
module.exports = { service: 'report', provider, functions: { report: { handler: 'src/report.handler', url: true } } };
`,
      'serverless-helper.js': `module.exports = { service: 'none' };\n`,
      'src/orders.js': 'exports.handler = async () => ({ statusCode: 200 });\n',
      'src/report.js': 'exports.handler = async () => ({ statusCode: 200 });\n',
    });
    expect(find(project, 'src/orders.js')).toEqual(['orders GET /orders none']);
    expect(find(project, 'src/report.js')).toEqual(['report ANY $default none']);
    const { files } = readDeployment(project);
    expect(files.map((each) => basename(each)).sort()).toEqual(['serverless-report.js', 'serverless-stage.yml', 'serverless.yml']);
  });
});

describe('programs of CDK', () => {
  const project = makeProject({ 'cdk.json': '{}', 'lib/shop.ts': stack, 'src/orders.ts': '', 'src/menu.ts': '' });

  it('are joined with handlers', () => {
    expect(find(project, 'src/orders.ts')).toEqual(['Orders ANY $default none']);
  });

  it('are reported where they open a way in, also before they are saved', () => {
    expect(lint(project, 'lib/shop.ts', stack)).toEqual(['8 The URL of Orders (src/orders.handler)']);
    expect(lint(project, 'lib/shop.ts', `\n${stack}`)).toEqual(['9 The URL of Orders (src/orders.handler)']);
    expect(lint(project, 'lib/shop.ts', stack.replaceAll('NONE', 'AWS_IAM'))).toEqual([]);
  });
});
