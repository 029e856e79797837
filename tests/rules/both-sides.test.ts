import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

const root = mkdtempSync(join(tmpdir(), 'serverless-security-sides-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const handler = `import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
export const remove = async (event: { pathParameters: { id: string } }) => {
  await db.send(new DeleteItemCommand({ TableName: 'orders', Key: { id: { S: event.pathParameters.id } } }));
  return { statusCode: 204 };
};
`;

/** What is said of a project, with the handler in `src/orders.ts`. */
async function lint(name: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const cwd = join(root, name);
  for (const [path, text] of Object.entries({ 'src/orders.ts': handler, ...files })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.recommended, plugin.configs.data],
  });
  const results = await eslint.lintFiles(['**/*.{ts,yml}']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${filePath.slice(cwd.length + 1).replaceAll('\\', '/')}:${line} ${message.split('. ')[0] ?? ''}`),
  );
}

const changes = 'remove changes items of DynamoDB (new DeleteItemCommand(), line 4) for anybody';

describe('a function that everybody may call', () => {
  it('names its URL in a template, which names the handler', async () => {
    const template = `Transform: AWS::Serverless-2016-10-31
Resources:
  Remove:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: ../dist
      Handler: orders.remove
      FunctionUrlConfig: { AuthType: NONE }
`;
    expect(await lint('sam', { 'package.json': '{}', 'infra/template.yml': template })).toEqual([
      'infra/template.yml:8 The URL of Remove (orders.remove) asks nobody for credentials',
      `src/orders.ts:3 ${changes}: its URL has no authorizer (infra/template.yml:8), and its code does not ask who calls.`,
    ]);
  });

  it('names a route of the Serverless Framework', async () => {
    const service = `service: shop
provider: { name: aws }
functions:
  remove:
    handler: src/orders.remove
    events:
      - httpApi: DELETE /orders/{id}
`;
    expect(await lint('serverless', { 'serverless.yml': service })).toEqual([
      `src/orders.ts:3 ${changes}: DELETE /orders/{id} has no authorizer (serverless.yml:7), and its code does not ask who calls.`,
    ]);
  });

  it('names a line of a program, which names the module of the handler', async () => {
    const stack = `import { App, Stack } from 'aws-cdk-lib';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
const remove = new NodejsFunction(new Stack(new App(), 'Shop'), 'Remove', { entry: 'src/orders.ts', handler: 'remove' });
remove.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
`;
    expect(await lint('cdk', { 'cdk.json': '{ "app": "tsx bin/shop.ts" }', 'bin/shop.ts': stack })).toEqual([
      'bin/shop.ts:5 The URL of Remove (src/orders.remove) asks nobody for credentials',
      `src/orders.ts:3 ${changes}: its URL has no authorizer (bin/shop.ts:5), and its code does not ask who calls.`,
    ]);
  });
});
