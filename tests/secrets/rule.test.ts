import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

const directory = mkdtempSync(join(tmpdir(), 'serverless-security-secrets-'));
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

function lint(text: string, filename = 'handler.js', options: object = {}, settings: object = {}): readonly Linter.LintMessage[] {
  const languageOptions = filename.endsWith('.ts') ? { parser } : {};
  return new Linter({ configType: 'flat', cwd: directory }).verify(
    text,
    [
      {
        files: ['**/*.{js,ts}'],
        languageOptions,
        plugins: { s: plugin },
        rules: { 's/no-hardcoded-secret': ['error', options] },
        settings: { 'serverless-security': settings },
      },
    ],
    { filename: join(directory, filename) },
  );
}

function lintData(filename: string, text: string, options: object = {}): readonly string[] {
  const rule: Linter.Config = { files: ['**/*'], rules: { 'serverless-security/no-hardcoded-secret': ['error', options] } };
  const messages = new Linter({ configType: 'flat', cwd: directory }).verify(text, [plugin.configs.data, rule], {
    filename: join(directory, filename),
  });
  return messages.map(({ line, column, message }) => `${line}:${column} ${message.split(' (')[0] ?? ''}`);
}

/** What the program becomes by each suggestion of its first finding. */
function applySuggestions(text: string, filename?: string): readonly string[] {
  const [message] = lint(text, filename);
  return (message?.suggestions ?? []).map(({ fix }) => text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]));
}

describe('suggestions', () => {
  it('name the variable after the place', () => {
    expect(applySuggestions(`const dbPassword = 'Sommer2024!';`)).toEqual(['const dbPassword = process.env.DB_PASSWORD;']);
    expect(applySuggestions(`connect({ host: 'db', password: 'Sommer2024!' });`)).toEqual([
      `connect({ host: 'db', password: process.env.DB_PASSWORD });`,
    ]);
  });

  it.each([
    [`connect({ host: process.env.ORDERS_DB_HOST, user: process.env.ORDERS_DB_USER, password: 'Sommer2024!' });`, 'ORDERS_DB_PASSWORD'],
    [`connect({ host: process.env.A_HOST, user: process.env.B_USER, password: 'Sommer2024!' });`, 'PASSWORD'],
    [`const config = { mail: { auth: { user: 'shop', pass: 'Sommer2024!' } } };`, 'MAIL_PASS'],
    [`const partnerConfig = { apiKey: 'b8Kd92LmQx71ZpR4' };`, 'PARTNER_API_KEY'],
    [`const options = { secret: 'b8Kd92LmQx71ZpR4' };`, 'SECRET'],
    [`import { Client } from 'pg'; new Client({ password: 'Sommer2024!' });`, 'DB_PASSWORD'],
    [`import OpenAI from 'openai'; new OpenAI({ apiKey: 'b8Kd92LmQx71ZpR4' });`, 'OPENAI_API_KEY'],
    [`billing.password = 'Sommer2024!';`, 'BILLING_PASSWORD'],
    [`const password = 'Sommer2024!';`, 'PASSWORD'],
    [`connect({ hostname: 'smtp.shop.io', password: 'Sommer2024!' });`, 'SMTP_PASSWORD'],
  ])('say of what the credential is: %s', (text, name) => {
    expect(applySuggestions(text)[0]).toMatch(new RegExp(String.raw`process\.env\.${name}\b`, 'u'));
  });

  it('stand in a template with the rest of a text', () => {
    expect(applySuggestions(`call({ Authorization: 'Bearer 7b1d9f4e2c8a5063d7e1f9b24c6a8053' });`, 'a.ts')).toEqual([
      'call({ Authorization: `Bearer ${process.env.BEARER_TOKEN}` });',
    ]);
    expect(applySuggestions(`const url = "postgres://shop:nB7xQ2rW9kLt@db.internal:5432/shop";`)).toEqual([
      'const url = `postgres://shop:${process.env.PASSWORD}@db.internal:5432/shop`;',
    ]);
    expect(applySuggestions('const url = `postgres://shop:nB7xQ2rW9kLt@${host}/shop`;')).toEqual([
      'const url = `postgres://shop:${process.env.PASSWORD}@${host}/shop`;',
    ]);
    expect(applySuggestions(`const url = 'postgres://shop:nB7xQ2rW9kLt@' + host;`)).toEqual([
      'const url = `postgres://shop:${process.env.PASSWORD}@` + host;',
    ]);
  });

  it.each([
    `const run = 'curl -u deploy:Vx61-Lamp-q https://x.internal';`,
    'const url = tag`postgres://shop:nB7xQ2rW9kLt@db.internal/shop`;',
    `const both = 'postgres://a:nB7xQ2rW9kLt@db.internal/a postgres://b:kL2xQ7rW9nBt@db.internal/b';`,
    `const twice = 'postgres://a:nB7xQ2rW9kLt@db.internal/nB7xQ2rW9kLt';`,
    String.raw`const escaped = 'postgres://a:nB7xQ2rW9kLt@db.internal/\x61';`,
  ])('are not made where the rest of the text would have to be written in another way: %s', (text) => {
    expect(lint(text)).not.toEqual([]);
    expect(applySuggestions(text)).toEqual([]);
  });

  it('take the place of a part that is removed for good', () => {
    const [text = ''] = applySuggestions(`const url = 'postgres://shop:nB7xQ2rW9kLt@db.internal:5432/shop';`);
    expect(lint(text)).toEqual([]);
  });

  it('take the place of a default', () => {
    expect(applySuggestions(`const key = process.env.JWT_SECRET ?? 'dev-secret';`)).toEqual(['const key = process.env.JWT_SECRET;']);
  });

  it('tell TypeScript that the variable is set', () => {
    expect(applySuggestions(`connect({ host: 'db', password: 'Sommer2024!' });`, 'a.ts')).toEqual([
      `connect({ host: 'db', password: process.env.DB_PASSWORD! });`,
    ]);
  });

  it('keep what is read already, and leave constants of types and keys', () => {
    expect(applySuggestions(`const key = process.env.A_SECRET ?? process.env.B_SECRET ?? 'dev-secret';`, 'a.ts')).toEqual([
      'const key = process.env.A_SECRET ?? process.env.B_SECRET;',
    ]);
    expect(applySuggestions(`const apiSecret = 'b8Kd92LmQx71Zp';`, 'a.ts')).toEqual(['const apiSecret = process.env.API_SECRET!;']);
    expect(applySuggestions(`const apiSecret = 'b8Kd92LmQx71Zp' as const;`, 'a.ts')).toEqual([]);
    expect(applySuggestions(`const { DB_PASSWORD = 'postgres' } = process.env;`)).toEqual([]);
    expect(applySuggestions(`type A = { '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': 1 };`, 'a.ts')).toEqual([]);
    expect(applySuggestions(`x = { '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': 1 };`)).toEqual([]);
  });

  it('are not offered where no expression can stand', () => {
    expect(applySuggestions(`enum Keys { apiSecret = 'b8Kd92LmQx71Zp' }`, 'a.ts')).toEqual([]);
  });

  it('use Powertools where they are a dependency', () => {
    writeFileSync(join(directory, 'package.json'), '{ "dependencies": { "@aws-lambda-powertools/parameters": "2.0.0" } }');
    const [, withPowertools, fromParameters] = applySuggestions(
      `export const f = async () => connect({ host: 'db', password: 'Sommer2024!' });`,
    );
    expect(withPowertools).toBe(
      `import { getSecret } from '@aws-lambda-powertools/parameters/secrets';\nexport const f = async () => connect({ host: 'db', password: (await getSecret('db-password')) });`,
    );
    expect(fromParameters).toBe(
      `import { getParameter } from '@aws-lambda-powertools/parameters/ssm';\nexport const f = async () => connect({ host: 'db', password: (await getParameter('/db-password', { decrypt: true })) });`,
    );
    expect(applySuggestions(`export const f = () => connect({ host: 'db', password: 'Sommer2024!' });`)).toHaveLength(1);
    rmSync(join(directory, 'package.json'));
  });

  it('use what is imported of Powertools, and no function of another name alike', () => {
    writeFileSync(join(directory, 'package.json'), '{ "dependencies": { "@aws-lambda-powertools/parameters": "2.0.0" } }');
    const program = `export const f = async () => connect({ host: 'db', password: 'Sommer2024!' });`;
    const read = `password: (await getParameter('/db-password', { decrypt: true }))`;
    const imported = `import { getParameter } from '@aws-lambda-powertools/parameters/ssm';\n`;
    expect(applySuggestions(`${imported}${program}`)[2]).toBe(`${imported}${program.replace(/password: '.*'/u, read)}`);
    const own = applySuggestions(`import { getParameter } from './parameters.js';\n${program}`);
    expect(own).toHaveLength(2);
    expect(own.join('\n')).not.toContain('decrypt');
    rmSync(join(directory, 'package.json'));
  });
});

describe('options', () => {
  const text = `const dbPassword = 'Sommer2024!';`;

  it('allow by pattern, path and fingerprint', () => {
    const fingerprint = /Fingerprint ([\da-f]{16})\./u.exec(lint(text)[0]?.message ?? '')?.[1];
    expect(lint(text)).toHaveLength(1);
    expect(lint(text, 'handler.js', { allow: ['^Sommer'] })).toEqual([]);
    expect(lint(text, 'handler.js', { allowPaths: ['*.js'] })).toEqual([]);
    expect(lint(text, 'handler.js', { allowFingerprints: [fingerprint] })).toEqual([]);
    expect(lint(text, 'handler.js', { allowFingerprints: [fingerprint], salt: 'other' })).toHaveLength(1);
  });

  it('ask for confidence', () => {
    expect(lint(text, 'handler.js', { confidence: 'high' })).toEqual([]);
    expect(lint(`const db = 'postgres://app:Xy7qPz9aa@db.internal/x';`, 'handler.js', { confidence: 'high' })).toHaveLength(1);
  });

  it('add forms', () => {
    const formats = [{ id: 'shop-token', label: 'a token of the shop', shape: 'shop_{hex:12}' }];
    expect(lint(`send('shop_0f1e2d3c4b5a');`)).toEqual([]);
    expect(lint(`send('shop_0f1e2d3c4b5a');`, 'handler.js', { formats })[0]?.message).toContain('a token of the shop (shop…)');
  });

  it('add names of places, in programs and in data files', () => {
    const licence = `const shopLicenceCode = 'b8Kd92LmQx71Zp'; connect({ LICENCE_CODE: 'b8Kd92LmQx71Zp', codeOfLicence: 'b8Kd92LmQx71Zp' });`;
    expect(lint(licence)).toEqual([]);
    expect(lint(licence, 'handler.js', { names: ['licenceCode'] })).toHaveLength(2);
    expect(lintData('config.yaml', 'licence-code: b8Kd92LmQx71Zp\n')).toEqual([]);
    expect(lintData('config.yaml', 'licence-code: b8Kd92LmQx71Zp\n', { names: ['licenceCode'] })).toHaveLength(1);
  });

  it('say what is wrong with a form or a pattern', () => {
    const wrong = [{ id: 'x', label: 'x', shape: 'x_{hexadecimal:12}' }];
    expect(() => lint(text, 'handler.js', { formats: wrong })).toThrow('expected {alphabet:length} or {alphabet:least-most} at 2');
    expect(() => lint(text, 'handler.js', { allow: ['('] })).toThrow('option allow: expected a regular expression, found "("');
  });

  it('leave tests out, but for what has a form, if told so', () => {
    expect(lint(text, 'a.test.js')).toEqual([]);
    expect(lint(text, 'a-spec.js')).toEqual([]);
    expect(lint(text, 'a.mock.js')).toEqual([]);
    expect(lint(`describe('orders', () => {});\n${text}`, 'tests/orders.js')).toEqual([]);
    expect(lint(text, 'tests/orders.js')).toHaveLength(1);
    expect(lint(`describe('orders', () => {});\n${text}`, 'orders.js')).toHaveLength(1);
    expect(lint(text, 'a.test.js', { testFiles: true })).toEqual([]);
    expect(lint(`x('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');`, 'a.test.js')).toEqual([]);
    expect(lint(`x('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');`, 'a.test.js', { testFiles: true })).toHaveLength(1);
  });
});

describe('data files', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'serverless.yml',
      `provider:\n  environment:\n    DB_PASSWORD: Sommer2024!\n    API_KEY: \${ssm:/shop/key}\n    SECRET_NAME: prod/db\n    JWT_SECRET: '{{resolve:secretsmanager:jwt}}'\n`,
      ['3:18 The credential DB_PASSWORD is written in the file'],
    ],
    [
      'template.yaml',
      `Parameters:\n  DbPassword:\n    Type: String\n    Default: hunter2hunter\n  Stage:\n    Default: dev\nResources:\n  F:\n    Environment:\n      Variables:\n        SECRET: !Ref DbPassword\n        TOKEN: !Sub '\${X}'\n`,
      ['4:14 The credential DbPassword is written in the file'],
    ],
    [
      'stack.yaml',
      `Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: Winter-Is-Coming-7\n  Client:\n    Type: AWS::Cognito::UserPoolClient\n    Properties:\n      GenerateSecret: true\n      TokenValidityUnits: { AccessToken: hours, RefreshToken: days }\n`,
      ['5:27 The credential MasterUserPassword is written in the file'],
    ],
    ['mail.json', `{ "user": "mailer", "pass": "q1W2e3R4t5" }`, ['1:29 The credential pass is written in the file']],
    ['grades.json', `{ "lecture": "mailer", "pass": "q1W2e3R4t5" }`, []],
    [
      '.env',
      `DB_PASSWORD=postgres123\nPORT=3000\nexport API_SECRET="b8Kd92LmQx71Zp" # old\n`,
      ['1:13 The credential DB_PASSWORD is written in the file', '3:20 The credential API_SECRET is written in the file'],
    ],
    ['.env.example', `DB_PASSWORD=postgres123\nAPI_KEY=your-key\n`, []],
    [
      '.npmrc',
      `//registry.npmjs.org/:_authToken=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\n//other/:_authToken=\${NPM_TOKEN}\n`,
      ['1:34 The file holds an npm access token'],
    ],
    [
      'config.json',
      `{ "db": { "user": "app", "password": "Xy7qPz9a" }, "labels": { "password": "Password" }, "token": "name" }`,
      ['1:38 The credential password is written in the file'],
    ],
    [
      'docker-compose.yml',
      `services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD=Winter99\n      - TZ=UTC\n`,
      ['4:9 The credential POSTGRES_PASSWORD is written in the file'],
    ],
    [
      'secret.yaml',
      `apiVersion: v1\nkind: Secret\ndata:\n  password: c3VwZXItc2VjcmV0\n  host: ZGIuaW50ZXJuYWw=\n`,
      ['4:13 The credential password is written in the file'],
    ],
    [
      'task.json',
      `{ "environment": [{ "name": "DB_PASSWORD", "value": "Winter99" }, { "name": "STAGE", "value": "prod" }], "secrets": [{ "name": "KEY", "valueFrom": "arn:aws:ssm:eu-west-1:1:parameter/k" }] }`,
      ['1:53 The credential DB_PASSWORD is written in the file'],
    ],
    [
      'serverless.yaml',
      `custom:\n  dbPassword:\n    prod: Kx9mP2vQ7\nprovider:\n  environment:\n    API_SECRET: \${env:API_SECRET, 'bananas-77'}\n    ENABLE_TOKEN: 'true'\n`,
      ['3:11 The credential dbPassword is written in the file', '6:17 The credential API_SECRET is written in the file'],
    ],
    ['openapi.yml', `password: { type: string, example: hunter2! }\nexamples: { password: 'Secr3t!pass' }\n`, []],
    ['default.json', `{ "db": { "host": "localhost", "user": "app", "password": "postgres" } }`, []],
    ['locales/en.json', `{ "password": "Pa55wort!", "apiKey": "b8Kd92LmQx71Zp" }`, []],
    ['keys.json', `{ "apiKeys": ["gmWWn0z6DZmSXBPpxX8CKwsH"] }`, ['1:15 The credential apiKeys is written in the file']],
    ['keys.json', `{ "apiKeys": ["free-plan", "gold-plan-eu-2024"], "secrets": ["db_password"], "required": ["password", "token"] }`, []],
    ['ci.yaml', 'run: |\n  npm ci\n  curl -u deploy:Vx61-Lamp-q https://x.internal\n', ['1:6 The file holds a command with a password']],
    [
      '.env',
      `A="x"\nSIGNING="-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIATE3N3jVkSGkstC7j58nSSLz1JSwKvWirZeaMkCrQ7aoAoGCCqGSM49\nAwEHoUQDQgAEclGZqqDHaFXphc4Ml\n-----END EC PRIVATE KEY-----"\nDB_PASSWORD=postgres123\n`,
      ['2:10 The file holds a private key', '6:13 The credential DB_PASSWORD is written in the file'],
    ],
    [
      '.env',
      `CERTIFICATE="-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ7q8JwLz0pTn3VbR6yHk2MdXcFow\n-----END CERTIFICATE-----"\n`,
      [],
    ],
    ['.env', `NOTE="a\nb"\nDB_PASSWORD=postgres123\n`, ['3:13 The credential DB_PASSWORD is written in the file']],
    [
      'jwks.json',
      `{ "keys": [{ "kty": "EC", "crv": "P-256", "x": "clGZqqDHaFXphc4Ml_nzPXSXDP_jIZfYEK3Z7GOv7Nw", "d": "BMTc3eNWRIaSy0LuPnydJIvPUlLAq9aKtl5oyQKtDto" }] }`,
      ['1:100 The file holds a private JSON Web Key'],
    ],
    ['jwks.yml', `kty: oct\nk: BMTc3eNWRIaSy0LuPnydJIvPUlLAq9aKtl5oyQKtDto\n`, ['2:4 The file holds a private JSON Web Key']],
    [
      'jwks.json',
      `{ "keys": [{ "kty": "EC", "crv": "P-256", "x": "clGZqqDHaFXphc4Ml_nzPXSXDP_jIZfYEK3Z7GOv7Nw", "y": "BMTc3eNWRIaSy0LuPnydJIvPUlLAq9aKtl5oyQKtDto" }] }`,
      [],
    ],
    ['path.json', `{ "svg": { "d": "M12L2C6S480Q2H12V2m4l48a10M12L2C6S480Q2" }, "k": "BMTc3eNWRIaSy0LuPnydJIvPUlLAq9aKtl5" }`, []],
    [
      'config.json',
      `{ "auths": { "ghcr.io": { "auth": "${Buffer.from('ci:Dk7Pw2291x').toString('base64')}" }, "local": { "auth": "" } }, "credsStore": "ecr-login" }`,
      ['1:35 The credential auth is written in the file'],
    ],
    [
      'template.yaml',
      `Resources:\n  Partner:\n    Type: AWS::ApiGateway::ApiKey\n    Properties: { Name: partner, Value: q8Zf2NwR6tYb1LxVx8Kd92LmQx71ZpWv }\n  Id:\n    Type: AWS::SSM::Parameter\n    Properties: { Name: partner, Value: q8Zf2NwR6tYb1LxVx8Kd92LmQx71ZpWv }\n`,
      ['4:41 The credential partner is written in the file'],
    ],
    [
      'samconfig.toml',
      `version = 0.1\n[default.deploy.parameters]\nstack_name = "orders" # a comment\nparameter_overrides = "Stage=\\"prod\\" DbPassword=\\"Winter99\\" DbSecretArn=\\"arn:aws:secretsmanager:eu-west-1:1:secret:o\\""\n`,
      ['4:23 The credential DbPassword is written in the file'],
    ],
    [
      'samconfig.toml',
      `[dev.deploy.parameters]\nparameter_overrides = [\n  "Stage=prod",\n  'ParameterKey=DbPassword,ParameterValue=Winter99',\n]\n`,
      ['4:3 The credential DbPassword is written in the file'],
    ],
    [
      'samconfig.toml',
      `[dev.deploy.parameters]\nparameter_overrides = "DbPassword=\${DB_PASSWORD} Token=<token> ApiKeyName=partner-key Password=changeme TokenTtl=3600"\n`,
      [],
    ],
    [
      'samconfig.yaml',
      `default:\n  deploy:\n    parameters:\n      parameter_overrides: Stage=prod DbPassword=Winter99\n`,
      ['4:28 The credential DbPassword is written in the file'],
    ],
    [
      'wrangler.toml',
      `[vars]\nAPI_TOKEN = "x8Kd92LmQx71ZpWv"\n[env.prod.vars]\nkey = { name = "a", secret_key = 'q8Zf2NwR6tYb1LxV' }\ntext = """\nAPI_TOKEN = "x8Kd92LmQx71ZpWv"\n"""\nAPI_KEY_NAME = "partner"\n`,
      [
        '2:13 The credential API_TOKEN is written in the file',
        '4:34 The credential secret_key is written in the file',
        '5:8 The file holds a credential with its name',
      ],
    ],
    ['pyproject.toml', `[dependencies]\nsecretstorage = { version = "^3.3" }\ntoken-bucket = "0.3.0"\nbroken = [ "a"\n`, []],
    [
      'main.tf.json',
      `{ "resource": { "aws_db_instance": { "o": { "username": "o", "password": "orders-db-pw" } }, "aws_ssm_parameter": { "p": { "name": "/a", "type": "SecureString", "value": "orange-boat" }, "q": { "name": "/b", "type": "String", "value": "orange-boat" } } } }`,
      ['1:74 The credential password is written in the file', '1:171 The credential /a is written in the file'],
    ],
    [
      'main.tf',
      `provider "aws" {\n  access_key = "test"\n  secret_key = "test"\n}\nresource "aws_db_instance" "o" {\n  username = "o"\n  password = "orders-db-pw"\n}\nvariable "db_password" {\n  default = "orders-db-pw"\n}\nlocals {\n  conn = "mongodb+srv://svc:hT5vQ9wLr2@cluster0.shop.net/\${var.name}"\n  auth = { "client_secret" : "8sKd03lPq7Zx1Vb6", url = "https://x" }\n}\n`,
      [
        '7:14 The credential password is written in the file',
        '10:13 The credential db_password is written in the file',
        '13:10 The file holds an address with a password',
        '14:30 The credential client_secret is written in the file',
      ],
    ],
    [
      'main.tf',
      `resource "aws_secretsmanager_secret_version" "a" {\n  secret_string = jsonencode({ username = "app", password = "orange-boat" })\n}\nresource "aws_ssm_parameter" "p" {\n  name  = "/a"\n  type  = "SecureString"\n  value = coalesce(var.given, "orange-boat")\n}\nresource "x" "y" {\n  password = var.stage == "prod" ? var.password : "orange-boat"\n  token    = lookup(var.tokens, "orders_api", format("%s", "b8Kd92LmQx71ZpR4tY"))\n}\n`,
      [
        '2:61 The credential password is written in the file',
        '7:31 The credential /a is written in the file',
        '10:51 The credential password is written in the file',
      ],
    ],
    [
      'main.tf',
      `resource "aws_instance" "a" {\n  user_data = <<-EOT\n    #!/bin/bash\n    export DB_PASSWORD=Zt72kQwMx9\n    curl -u deploy:hT5vQ9wLr2 https://x.io\n  EOT\n  other = <<EOT\n{ "user": "app", "password": "Qm82LxVb9Zk" }\nEOT\n}\n# password: hT5vQ9wLr2!x\n// password: see the vault\n/* 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 */\n`,
      [
        '4:24 The file holds a command with a password',
        '5:20 The file holds a command with a password',
        '8:31 The file holds a credential with its name',
        '11:1 The credential password is written in the file',
        '13:1 The file holds an npm access token',
      ],
    ],
    [
      'main.tf',
      `variable "db_password" {\n  type        = string\n  description = "password of the database, 12 characters"\n  sensitive   = true\n}\nvariable "api_key" {\n  default = ""\n}\nresource "aws_db_instance" "a" {\n  password = random_password.db.result\n  secret   = aws_secretsmanager_secret.db.arn\n  keys     = [for k in var.keys : "b8Kd92LmQx71ZpR4tY"]\n}\nresource "aws_cognito_user_pool_client" "c" {\n  explicit_auth_flows = ["ALLOW_USER_PASSWORD_AUTH"]\n  token_validity_units { access_token = "minutes" }\n}\nresource "aws_dynamodb_table" "t" {\n  hash_key = "token"\n}\n`,
      [],
    ],
    [
      'prod.tfvars',
      `db_password = "orange-boat"\nsecret_name = "prod/db"\napi_key     = "<key>"\noauth = {\n  client_secret = "8sKd03lPq7Zx1Vb6"\n}\n`,
      ['1:15 The credential db_password is written in the file', '5:19 The credential client_secret is written in the file'],
    ],
    [
      'broken.tf',
      `resource "a" {\n  password = "orange-boat"\n  x = [1, {\n}}\nresource "b" "c" { name = "orange-boat`,
      ['2:14 The credential password is written in the file'],
    ],
    [
      'template.yaml',
      `Resources:\n  P:\n    Type: Custom::Parameter\n    Properties: { Name: /a, Type: SecureString, Value: orange-boat }\n  Q:\n    Type: AWS::SSM::Parameter\n    Properties: { Name: /b, Type: String, Value: orange-boat }\n`,
      ['4:56 The credential /a is written in the file'],
    ],
    [
      'compose.yaml',
      `services:\n  a: { environment: { POSTGRES_USER: shop, POSTGRES_PASSWORD: shop } }\n  b: { environment: [POSTGRES_PASSWORD=postgres, MYSQL_ROOT_PASSWORD=mysql] }\n  c: { environment: { POSTGRES_USER: shop, POSTGRES_PASSWORD: shop99 } }\n  d: { environment: { ADMIN_USER: root, ADMIN_PASSWORD: root } }\n  e: { environment: { MYSQL_ROOT_PASSWORD: root, PGADMIN_DEFAULT_EMAIL: me@example.com, PGADMIN_DEFAULT_PASSWORD: me } }\n`,
      ['4:63 The credential POSTGRES_PASSWORD is written in the file', '5:57 The credential ADMIN_PASSWORD is written in the file'],
    ],
    [
      'appsettings.json',
      `{\n  "Jwt": { "Key": "Zt72kQwMx9Lp4RsVb81N", "Issuer": "shop" },\n  "Column": { "Key": "Zt72kQwMx9Lp4RsVb81N" }\n}`,
      ['2:19 The credential JwtKey is written in the file'],
    ],
    [
      'renovate.json',
      `{ "encrypted": { "npmToken": "wcFMA9rEZQq3XbYlAQ//Z5mQK3yJv0fZ0sYb4wq2k8n6c1Qd" }, "npmToken": "wcFMA9rEZQq3XbYlAQ//Z5mQK3yJv0fZ0sYb4wq2k8n6c1Qd" }`,
      ['1:96 The credential npmToken is written in the file'],
    ],
    ['values.enc.yaml', `db_password: ENC[AES256_GCM,data:Tr7oc6/G,iv:aLq0tcXwq1r9DZ7Ab==,tag:kEJzoKqOY0Xp==,type:str]\n`, []],
    [
      'package.json',
      `{ "scripts": { "a": "DB_PASSWORD=Lw8xQz3nVt6R knex migrate:latest",\n"b": "npm ci && env STAGE=prod API_TOKEN=x8Kd92LmQx71ZpWv node .",\n"c": "NODE_ENV=test JWT_SECRET=s3cr3t-For-T5 jest",\n"d": "PASSWORD=secret API_KEY=$KEY API_TOKEN_FILE=/run/Kd92Lm npm start" } }`,
      ['1:21 The file holds a command with a password', '2:6 The file holds a command with a password'],
    ],
    [
      'template.yaml',
      `Resources:\n  S:\n    Type: AWS::SecretsManager::Secret\n    Properties:\n      SecretString: '{"username":"svc","password":"blue-horse-9"}'\n`,
      ['5:21 The credential password is written in the file'],
    ],
    [
      'template.yaml',
      `Resources:\n  S:\n    Type: AWS::SecretsManager::Secret\n    Properties:\n      GenerateSecretString: { SecretStringTemplate: '{"username":"svc"}', GenerateStringKey: password }\n`,
      [],
    ],
    [
      'kubeconfig',
      `apiVersion: v1\nkind: Config\nusers:\n  - name: admin\n    user: { token: q8JwLz0pTn3VbR6yHk2MdXcFq8JwLz0p }\n`,
      ['5:20 The credential token is written in the file'],
    ],
    ['.kube/config', `kind: Config\nusers:\n  - user: { exec: { command: aws, args: [eks, get-token] } }\n`, []],
    ['notes.yaml', `# the old key: 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\nx: 1\n`, ['1:1 The file holds an npm access token']],
  ])('%s', (filename, text, expected) => {
    expect(lintData(filename, text)).toEqual(expected);
  });

  it('say where they cannot be read', () => {
    expect(lintData('broken.yaml', 'a: [1,\nb: "')[0]).toMatch(/^\d+:\d+ Parsing error: /u);
  });

  it.each([
    'password: Qx71-Zp90: x\n',
    'password: "Qx71-Zp90\n',
    'password: |Qx71-Zp90\n  x\n',
    'password: "x" Qx71-Zp90\n',
    'password: *Qx71-Zp90\nb: [',
    '- }Qx71-Zp90',
  ])('tell nothing of what stands there: %j', (text) => {
    const [problem = ''] = lintData('broken.yaml', text);
    expect(problem).toContain('Parsing error: ');
    expect(problem).not.toContain('71-Zp');
  });
});

describe('models of the settings', () => {
  const models = [
    { package: 'shop-client', credentials: [{ path: 'Member[open].Argument[1]' }, { path: 'Member[Shop].Argument[0].Member[licence]' }] },
    { package: './store.js', credentials: [{ path: 'Member[unlock].Argument[0]' }] },
    {
      package: 'shop-types',
      types: [{ name: 'shop.Options', declared: ['ShopOptions'] }],
      credentials: [{ type: 'shop.Options', path: 'Member[licence]' }],
    },
  ];

  it.each([
    [`import { open } from 'shop-client'; open('shop', 'bananas');`, 1],
    [`import { open } from 'shop-client'; open('bananas', name);`, 0],
    [`import { Shop } from 'shop-client'; const options = { licence: 'bananas', stage: 'prod' }; new Shop(options);`, 1],
    [`const { unlock } = require('./store'); unlock('bananas');`, 1],
    [`const { unlock } = require('./door'); unlock('bananas');`, 0],
    [`import type { ShopOptions } from 'shop-types'; const options: ShopOptions = { licence: 'bananas', stage: 'prod' };`, 1],
    [`import type { ShopOptions } from 'shop-types'; export default { licence: 'bananas', stage: 'prod' } satisfies ShopOptions;`, 1],
    [`interface ShopOptions { licence: string } const options: ShopOptions = { licence: 'bananas' };`, 0],
  ])('%s', (text, count) => {
    writeFileSync(join(directory, 'store.js'), 'export function unlock(code) {}');
    writeFileSync(join(directory, 'door.js'), 'export function unlock(code) {}');
    expect(lint(text, 'handler.ts', {}, { models })).toHaveLength(count);
    expect(lint(text, 'handler.ts')).toEqual([]);
  });

  it('describe functions of the file itself', () => {
    const text = `export function unlock(code) {}\nunlock('bananas');\nfunction f(unlock) { unlock('bananas'); }\nlock('bananas');`;
    expect(lint(text, 'store.js', {}, { models }).map(({ line }) => line)).toEqual([2]);
    expect(lint(text, 'door.js', {}, { models })).toEqual([]);
  });

  it('are checked', () => {
    const wrong = [{ package: 'shop-client', credentials: [{ path: 'Argument[x]' }] }];
    expect(() => lint('x;', 'handler.js', {}, { models: wrong })).toThrow(/models\[0\]\.credentials\[0\]\.path/u);
  });
});

describe('texts of other files', () => {
  const files: Readonly<Record<string, string>> = {
    'keys.ts': `export const SIGNING = 'bananas'; const inner = 'apples'; export { inner as outer }; export const JWT_SECRET = 'q8JwLz0pTn3VbR6yHk2MdXcF'; export const fromEnvironment = process.env.KEY ?? '';`,
    'config.js': `module.exports = { jwt: { key: 'bananas', ttl: '1h' }, table: 'orders' };`,
    'settings.ts': `const settings = { jwt: { key: 'bananas' } } as const; export default settings;`,
    'options.ts': `export const strategy = { secretOrKey: 'bananas', ignoreExpiration: false };\nexport const database = { host: 'db.internal', user: 'app', password: 'bananas' };\nexport const plain = { max: 5 };`,
    'makers.ts': `const inner = 'bananas';\nexport function getOne() { return 'bananas'; }\nexport const getTwo = async () => inner;\nexport default { load() { const key = 'bananas'; return { key, ttl: 5 }; }, read: () => process.env.KEY };\nexport const pick = (stage) => { if (stage) return 'bananas'; return process.env.KEY; };`,
    'data.json': `{ "jwt": { "key": "bananas" } }`,
    'barrel.ts': `export * from './keys'; export { outer as renamed } from './keys';`,
  };

  it.each([
    [`import { SIGNING } from './keys'; jwt.sign(p, SIGNING);`, 1],
    [`import { outer } from './keys'; const key = outer; jwt.sign(p, key);`, 1],
    [`import * as keys from './keys'; jwt.sign(p, keys.SIGNING);`, 1],
    [`import { SIGNING, renamed } from './barrel'; jwt.sign(p, SIGNING); jwt.verify(t, renamed);`, 2],
    [`import config from './config.js'; jwt.sign(p, config.jwt.key, { expiresIn: config.jwt.ttl });`, 1],
    [`const { jwt: settings } = require('./config'); const config = require('./config'); jwt.sign(p, config.jwt.key);`, 1],
    [`import settings from './settings'; jwt.sign(p, settings.jwt.key);`, 1],
    [`import { SIGNING } from './keys'; const key = process.env.JWT_SECRET ?? SIGNING;`, 1],
    [`import settings from './data.json'; jwt.sign(p, settings.jwt.key);`, 1],
    [`import { Strategy } from 'passport-jwt'; import { strategy } from './options'; new Strategy(strategy, verify);`, 1],
    [`import { Strategy } from 'passport-jwt'; import * as all from './options'; new Strategy({ ...all.strategy, jwtFromRequest });`, 1],
    [`import { getOne, getTwo } from './makers'; jwt.sign(p, getOne()); jwt.verify(t, await getTwo());`, 2],
    [`import makers from './makers'; jwt.sign(p, makers.load().key);`, 1],
    [`function read() { return 'bananas'; } jwt.sign(p, read());`, 1],
    [`class Keys { read() { return 'bananas'; } sign(p) { return jwt.sign(p, this.read()); } }`, 1],
    [`import { Strategy } from 'passport-jwt'; const base = { secretOrKey: 'bananas' }; new Strategy({ ...base, jwtFromRequest });`, 1],
    // none
    [
      `import makers, { pick } from './makers'; jwt.sign(p, makers.read()); jwt.sign(p, pick(stage)); jwt.sign({ iss: makers.load().key }, k);`,
      0,
    ],
    [`import { Pool } from 'pg'; import { plain } from './options'; new Pool(plain); log(plain);`, 0],
    [`function read() { return 'bananas'; } jwt.sign({ iss: read() }, key); log(read());`, 0],
    // found where it is written
    [`import { Pool } from 'pg'; import { database } from './options'; new Pool(database); new Pool({ password: database.password });`, 0],
    [`import { JWT_SECRET } from './keys'; jwt.sign(p, JWT_SECRET);`, 0],
    [`import { fromEnvironment } from './keys'; jwt.sign(p, fromEnvironment);`, 0],
    [`import { SIGNING } from './keys'; log(SIGNING); jwt.sign({ iss: SIGNING }, process.env.KEY);`, 0],
    [`import { SIGNING } from './missing'; jwt.sign(p, SIGNING);`, 0],
    [`import { SIGNING } from 'keys'; jwt.sign(p, SIGNING);`, 0],
  ])('%s', (text, count) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
    expect(lint(`import jwt from 'jsonwebtoken';\n${text}`, 'handler.ts').map(({ line }) => line)).toEqual(
      Array.from({ length: count }, () => 2),
    );
  });

  it('take words for no keys of AWS, and what is for this machine for none at all', () => {
    const client = (endpoint: string, key: string): string =>
      `new DynamoDBClient({ endpoint: ${endpoint}, credentials: { accessKeyId: 'local', secretAccessKey: '${key}' } });`;
    expect(lint(client('process.env.E', 'test'))).toEqual([]);
    expect(lint(client('process.env.E', 'Kx9vQz7Lm2Rt5Wp8'))).toHaveLength(1);
    expect(lint(client('`http://localhost:${port}`', 'dynamodb-local'))).toEqual([]);
    expect(lintData('docker-compose.yaml', 'environment:\n  AWS_SECRET_ACCESS_KEY: test\n')).toEqual([]);
    expect(lintData('docker-compose.yaml', 'environment:\n  AWS_SECRET_ACCESS_KEY: Kx9vQz7Lm2Rt5Wp8\n')).toHaveLength(1);
  });
});
