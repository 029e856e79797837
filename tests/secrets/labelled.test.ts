import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { makeOfShape, makeRandom } from './make-secrets.ts';

const random = makeRandom(4711);
const make = (alphabet: 'alnum' | 'hex' | 'base64' | 'base64url' | 'lowerAlnum' | 'upperAlnum', length: number): string =>
  makeOfShape([{ kind: 'characters', alphabet, least: length, most: length }], random);

/** Places where a credential stands; `%` is the value. */
const secretPlaces: readonly string[] = [
  `const dbPassword = '%';`,
  `const config = { clientSecret: '%' };`,
  `export const API_KEY = "%";`,
  `class Api { private apiKey = '%'; }`.replace('private ', ''),
  `this.authSecret = '%';`,
  `const secretKey = process.env.APP_SECRET || '%';`,
  `const { WEBHOOK_SECRET = '%' } = process.env;`,
  `function connect(password = '%') {}`,
  `process.env.SIGNING_SECRET = '%';`,
  `fetch(url, { headers: { 'x-api-key': '%' } });`,
  `headers.set('X-Api-Key', '%');`,
  `if (request.apiKey === '%') allow();`,
  `const accessKey = \`%\`;`,
  `module.exports = { encryptionKey: '%' };`,
  `options.masterKey = '%';`,
  `const environment = { ADMIN_PASSWORD: '%' };`,
  `const user = { username: 'app', password: '%' };`,
  `connectTo({ host: 'db.internal', password: '%' });`,
];
const randomValues: readonly string[] = [
  make('alnum', 24),
  make('hex', 32),
  make('base64', 43),
  make('base64url', 20),
  make('lowerAlnum', 16),
  make('upperAlnum', 20),
];
const chosenValues: readonly string[] = ['Sommer2024!', 'hunter2hunter', 'P@ssw0rd!', 'Tr0ub4dor&3', 'qwerty99!', 'Adm1n#2023'];

/** Calls of libraries that take a credential, words or not. */
const secretCalls: readonly string[] = [
  `import jwt from 'jsonwebtoken'; jwt.sign({ a }, '%');`,
  `import { verify } from 'jsonwebtoken'; verify(token, '%');`,
  `const jwt = require('jsonwebtoken'); const KEY = '%'; jwt.sign({}, KEY);`,
  `import { createHmac } from 'node:crypto'; createHmac('sha256', '%');`,
  `import crypto from 'crypto'; crypto.createCipheriv('aes-256-cbc', '%', iv);`,
  `import { scryptSync } from 'node:crypto'; scryptSync('%', salt, 32);`,
  `import CryptoJS from 'crypto-js'; CryptoJS.AES.encrypt(text, '%');`,
  `import { SignJWT } from 'jose'; await new SignJWT(p).setIssuedAt().sign(new TextEncoder().encode('%'));`,
  `import session from 'express-session'; app.use(session({ secret: '%' }));`,
  `import { Pool } from 'pg'; new Pool({ host: 'db', user: 'app', password: '%' });`,
  `import { Pool } from 'pg'; new Pool({ password: '%' });`,
  `import mysql from 'mysql2/promise'; mysql.createConnection({ host: 'x', user: 'a', password: '%' });`,
  `import Stripe from 'stripe'; new Stripe('%');`,
  `import twilio from 'twilio'; twilio(sid, '%');`,
  `import OpenAI from 'openai'; new OpenAI({ apiKey: '%' });`,
  `import Redis from 'ioredis'; new Redis({ host: 'r', password: '%' });`,
  `import nodemailer from 'nodemailer'; nodemailer.createTransport({ auth: { user: 'a', pass: '%' } });`,
  `import { SecretValue } from 'aws-cdk-lib'; SecretValue.unsafePlainText('%');`,
  `const secret = process.env.JWT_SECRET ?? '%';`,
];
const wordValues: readonly string[] = ['supersecret', 'shhhhh', 'my-secret', 'correcthorse', 'dev-key-one'];

const positives: readonly string[] = [
  ...secretPlaces.flatMap((place) => [...randomValues, ...chosenValues.slice(0, 3)].map((value) => place.replace('%', value))),
  ...secretCalls.flatMap((call) => wordValues.slice(0, 4).map((value) => call.replace('%', value))),
].filter((text) => !/(?:x-api-key|X-Api-Key).*(?:Sommer|hunter|P@ss)/u.test(text));

/** Values that are no secrets, at places that sound like one. */
const negatives: readonly string[] = [
  // placeholders
  ...[
    'changeme',
    '<your-api-key>',
    'xxxxxxxxxxxx',
    'YOUR_API_KEY',
    'your-secret-here',
    '************',
    'REPLACE_ME',
    'placeholder',
    'example-key',
    'dummy',
    'TODO',
    'not-set',
    'undefined',
    'AKIAIOSFODNN7EXAMPLE',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    '12345678',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    'foobar',
    '{{apiKey}}',
    '<%= key %>',
    '%API_KEY%',
    '$API_KEY',
    '__API_KEY__',
    '#{key}',
  ].flatMap((value) => [`const apiKey = '${value}';`, `const options = { password: '${value}' };`]),
  // names of credentials, of fields and of stored secrets
  ...[
    'password',
    'accessToken',
    'api_key',
    'API_KEY',
    'prod/db/password',
    'my-app/jwt',
    'secret.name',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf',
    '/shop/prod/api-key',
    'x-api-key',
    'Authorization',
    'db-password',
    'clientSecret',
    'refresh_token',
    'client_credentials',
    'Bearer',
    'Password',
    'Enter your password',
    'Passwort',
    'Mot de passe',
    'must be at least 8 characters',
    'string',
    'text',
    'hidden',
    'current-password',
    'one-time-code',
  ].flatMap((value) => [
    `const passwordName = { token: '${value}' };`,
    `const fields = { accessToken: '${value}' };`,
    `const labels = { password: '${value}' };`,
  ]),
  // other things that look random
  `const commit = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';`,
  `const checksum = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';`,
  `const integrity = 'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';`,
  `const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';`,
  `const requestToken = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';`,
  `const etag = '"5d41402abc4b2a76b9719d911017c592"';`,
  `const image = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';`,
  `const d = 'M10.5 3.5c-2.49 0-4.5 2.01-4.5 4.5s2.01 4.5 4.5 4.5 4.5-2.01 4.5-4.5-2.01-4.5-4.5-4.5z';`,
  `const css = '.btn{color:#ff00aa;background:url(/img/a.svg);padding:2px 4px}';`,
  `const pattern = '^(?=.*[A-Z])(?=.*[0-9]).{8,}$';`,
  `const passwordPattern = '^(?=.*[A-Z])(?=.*[0-9]).{8,}$';`,
  `const schema = { password: '^[A-Za-z0-9]{8,32}$' };`,
  `const passwordHash = '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy';`,
  `const user = { password: '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy' };`,
  `const publicKey = 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo';`,
  `const publishableKey = 'pk_test_51Hb2kLm9QzX8vN4tRw7Yc3Ea';`,
  `const certificate = '-----BEGIN CERTIFICATE-----MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJRTESMBAGA1UE';`,
  `const primaryKey = 'userId#2024'; const partitionKey = 'USER#42'; const sortKey = 'ORDER#77';`,
  `const cacheKey = 'orders:list:v2:9f86d081884c'; const routingKey = 'order.created.v1';`,
  `const nextToken = 'eyJ2IjoxLCJ0IjoiYWJjIn0'; const pageToken = 'CAUQAA';`,
  `const csrfToken = 'b2kLm9QzX8vN4tRw7Yc3Ea';`,
  `const tokenUrl = 'https://auth.example.com/oauth2/token?v=1';`,
  `const tokenType = 'urn:ietf:params:oauth:token-type:access_token';`,
  `const secretArn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';`,
  `const secretName = 'prod-db-9f86d08';`,
  `const secretId = 'prod/app/jwt-9f86d0';`,
  `const passwordField = '#login-password-x7'; const tokenHeader = 'x-session-token-v2';`,
  `const passwordFile = '/run/secrets/db_password'; const keyPath = './certs/server-9f86.key';`,
  `const kmsKeyId = '1234abcd-12ab-34cd-56ef-1234567890ab';`,
  `const keyAlias = 'alias/app-key-2'; const keyName = 'session_v2';`,
  `const apiKeyHeader = 'x-api-key'; const apiKeySource = 'HEADER';`,
  `const tokens = { plus: 'PLUS', minus: 'MINUS', eof: 'EOF' };`,
  `const Token = { Identifier: 'Identifier', String: 'StringLiteral2' };`,
  `const DI_TOKEN = 'ConfigService'; const injectionToken = 'APP_CONFIG_v2';`,
  `const token = 'identifier'; const comment = { token: '//' };`,
  `const password = process.env.PASSWORD; const secret = process.env.SECRET ?? '';`,
  `const secret = await getSecret('prod/db'); const apiKey = await getParameter('/app/key', { decrypt: true });`,
  `const password = event.password; const token = \`\${a}.\${b}\`;`,
  `const authorization = 'Bearer ' + token; headers.set('Authorization', \`Bearer \${token}\`);`,
  `const url = 'postgres://user:password@localhost:5432/db';`,
  `const url = 'postgres://user:\${PASSWORD}@db.prod.internal/x';`,
  `const url = \`postgres://\${user}:\${password}@\${host}/db\`;`,
  `const url = 'https://user:pass@example.com/path';`,
  `const url = 'redis://localhost:6379'; const amqp = 'amqp://guest:guest@localhost';`,
  `const url = 'https://cdn.example.com/npm/vue@3.2.1/dist/vue.js'; const at = 'http://x.example.org:8080/@scope/pkg';`,
  `const mail = 'mailto:a:b@example.com'; const time = '10:30 @ room 4';`,
  `const basic = 'Basic ' + encode(user); const text = 'Basic authentication';`,
  `const header = { Authorization: 'Basic' }; const scheme = { authorization: 'AWS4-HMAC-SHA256' };`,
  `const lorem = 'Loremipsumdolorsitametconsecteturadipiscingelit';`,
  `const message = 'The secret could not be read: ResourceNotFoundException4';`,
  `throw new Error('Invalid API key: must be 32 characters');`,
  `const invalidPassword = 'abc123!'; const wrongToken = 'b2kLm9QzX8vN4tRw7Yc3';`,
  `const longIdentifier = 'getUserByAccessTokenAndRefreshTokenFromSessionStore';`,
  `const accessTokenFactory = 'createAccessTokenProviderV2';`,
  `const eventType = 'com.shop.password.Reset2'; const permission = 'secretsmanager:GetSecretValue';`,
  `const action = { Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::123456789012:role/token-role' };`,
  `import secret from './secret-9f86d0.js';`,
  `export * from '@scope/token-4f7a';`,
  `const x = require('password-prompt2');`,
  `type Secret = 'a1b2c3d4e5f6a7b8c9';`.replace('type Secret =', 'const kind ='),
  `const credentialsMode = 'same-origin'; fetch(u, { credentials: 'include' });`,
  `const credentials = 'include';`,
  `const auth = 'aws_iam'; const authType = 'AMAZON_COGNITO_USER_POOLS';`,
  `const sessionKey = 'shop.session'; const storageKey = 'cart_v2';`,
  `localStorage.getItem('accessToken'); map.set('apiKey', value); map.get('password');`,
  `const keyframes = 'fade-in-2s'; const hotKey = 'ctrl+shift+p';`,
  `const passwordStrength = 'weak'; const passwordRules = 'min8';`,
  `const query = 'SELECT password, token FROM users WHERE id = 1';`,
  `const jsonPath = '$.credentials.password'; const column = { secret: 'secret_value' };`,
  `const apiKeys = ['header', 'query']; const secretKeys = ['a', 'b'];`,
  `const env = { SECRET_NAME: 'prod-db', TOKEN_TTL: '3600', PASSWORD_MIN: '12' };`,
  `const input = { type: 'password', name: 'password', autoComplete: 'new-password' };`,
  `const t = { resetPassword: 'Reset password', forgotPassword: 'Forgot?', secretQuestion: 'Your pet?' };`,
  `const rs = { token: 'abcd', secret: '' };`,
  `const uuidSecretVersion = { versionId: 'EXAMPLE1-90ab-cdef-fedc-ba987EXAMPLE' };`,
  `const color = '#a1b2c3d4'; const hash = 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';`,
  `const vector = '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4';`,
  `const base = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';`,
  `const hexDigits = '0123456789abcdef'; const key = '0123456789abcdef0123456789abcdef';`,
  `const jwtHeader = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9';`,
  `const unsigned = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0NTY3ODkwIn0.';`,
];

function isReported(text: string): boolean {
  const messages = new Linter({ configType: 'flat', cwd: '/' }).verify(
    text,
    [{ files: ['**/*.js'], plugins: { s: plugin }, rules: { 's/no-hardcoded-secret': 'error' } }],
    { filename: '/program/handler.js' },
  );
  const problem = messages.find((message) => message.fatal === true);
  if (problem !== undefined) throw new Error(`${text}: ${problem.message}`);
  return messages.length > 0;
}

describe('labelled literals', () => {
  const missed = positives.filter((text) => !isReported(text));
  const alarms = negatives.filter(isReported);
  const found = positives.length - missed.length;

  it('are at least 400, about half of them safe', () => {
    expect(positives.length + negatives.length).toBeGreaterThanOrEqual(400);
    expect(negatives.length / (positives.length + negatives.length)).toBeGreaterThan(0.4);
  });

  it('are found with a recall of at least 95 %', () => {
    expect([found / positives.length >= 0.95, missed]).toEqual([true, missed]);
  });

  it('are found with a precision of at least 95 %', () => {
    expect([found / (found + alarms.length) >= 0.95, alarms]).toEqual([true, alarms]);
  });
});
