import { afterEach, describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/rule-kit/settings-error.ts';
import { readSettings } from '../../src/rule-kit/settings.ts';
import { makeProject, type Project } from '../support/lint-project.ts';

const projects: Project[] = [];

function lint(text: string, storedData: boolean): readonly string[] {
  const project = makeProject({ 'handler.mjs': text });
  projects.push(project);
  return project.lint('handler.mjs', { storedData });
}

afterEach(() => {
  for (const each of projects.splice(0)) each.remove();
});

/** Handlers that run what they read; the last statement is the harm. */
const reads: readonly (readonly [string, string])[] = [
  [
    'DynamoDB items',
    `const { Item } = await documents.send(new GetCommand({ TableName: 'jobs', Key: { id: '1' } })); execSync(Item.command);`,
  ],
  [
    'queries of DynamoDB',
    `const found = await documents.send(new QueryCommand({ TableName: 'jobs' })); for (const item of found.Items ?? []) execSync(item.command);`,
  ],
  [
    'S3 objects',
    `const object = await s3.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' })); execSync(await object.Body.transformToString());`,
  ],
  ['rows of pg', `const { rows } = await pool.query('SELECT command FROM jobs'); execSync(rows[0].command);`],
  ['rows of pg, each', `const result = await pool.query('SELECT command FROM jobs'); result.rows.forEach((row) => execSync(row.command));`],
  ['rows of mysql2', `const [rows] = await mysqlPool.query('SELECT command FROM jobs'); execSync(rows[0].command);`],
  ['rows of knex', `const row = await db('jobs').where({ id: 1 }).first(); execSync(row.command);`],
  ['rows of Prisma', `const job = await prisma.job.findUnique({ where: { id: 1 } }); execSync(job.command);`],
  ['documents of MongoDB', `const jobs = await mongo.db('x').collection('jobs').find({}).toArray(); execSync(jobs[0].command);`],
];

/** Handlers that read, and are safe whatever was stored. */
const safe: readonly (readonly [string, string])[] = [
  ['numbers', `const { rows } = await pool.query('SELECT n FROM jobs'); execSync('echo ' + Number(rows[0].n));`],
  ['how many', `const { rows } = await pool.query('SELECT n FROM jobs'); execSync('echo ' + rows.length);`],
  ['a count', `const result = await pool.query('DELETE FROM jobs'); execSync('echo ' + result.rowCount);`],
  [
    'an allow list',
    `const { Item } = await documents.send(new GetCommand({})); if (['ls', 'df'].includes(Item.command)) execSync(Item.command);`,
  ],
  [
    'bound values',
    `const { rows } = await pool.query('SELECT id FROM jobs'); await pool.query('SELECT * FROM x WHERE id = $1', [rows[0].id]);`,
  ],
  ['the environment', `execSync(process.env.COMMAND);`],
  ['secrets', `const secret = await secrets.send(new GetSecretValueCommand({ SecretId: 'x' })); execSync(secret.SecretString);`],
  ['how a write went', `const [result] = await mysqlPool.query('INSERT INTO jobs VALUES (1)'); execSync('echo ' + result.insertId);`],
];

const head = `import { execSync } from 'node:child_process';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { Pool } from 'pg';
import mysql from 'mysql2/promise';
import knex from 'knex';
import { PrismaClient } from '@prisma/client';
import { MongoClient } from 'mongodb';
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const s3 = new S3Client({});
const secrets = new SecretsManagerClient({});
const pool = new Pool();
const mysqlPool = mysql.createPool({});
const db = knex({});
const prisma = new PrismaClient();
const mongo = new MongoClient('mongodb://x');
export const handler = async (event) => {
`;

describe('stored data', () => {
  it.each(reads)('of %s is untrusted when the setting says so', (_, body) => {
    const text = `${head}  ${body}\n};\n`;
    expect(lint(text, false)).toEqual([]);
    expect(lint(text, true)).toEqual(['20 no-command-injection']);
  });

  it.each(safe)('does no harm: %s', (_, body) => {
    expect(lint(`${head}  ${body}\n};\n`, true)).toEqual([]);
  });

  it('comes from clients that are handed in, too', () => {
    const project = makeProject({
      'handler.ts': `import { execSync } from 'node:child_process';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
class Jobs {
  private readonly client!: DynamoDBDocumentClient;
  async find(id: string) {
    const { Item } = await this.client.send(new GetCommand({ TableName: 'jobs', Key: { id } }));
    return Item;
  }
}
const jobs = new Jobs();
export const handler = async () => {
  const job = await jobs.find('1');
  execSync(job.command);
};
`,
    });
    projects.push(project);
    expect(project.lint('handler.ts', { storedData: true })).toEqual(['13 no-command-injection']);
  });

  it('is switched by true or false', () => {
    const settings = { 'serverless-security': { storedData: 'yes' } };
    expect(() => readSettings({ settings, cwd: '/' })).toThrow(SettingsError);
    expect(() => readSettings({ settings, cwd: '/' })).toThrow('storedData: expected true or false, found "yes"');
  });
});
