import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';

function findMessages(text: string, kind: 'recommended' | 'strict' = 'recommended'): readonly string[] {
  const linter = new Linter({ configType: 'flat', cwd: '/' });
  const config = [{ languageOptions: { sourceType: 'commonjs' } } as const, plugin.configs[kind]];
  return linter.verify(text, config, { filename: '/program/handler.js' }).map(({ message }) => message);
}

describe('messages of findings', () => {
  it('name what compilers call through a comma', () => {
    const messages = findMessages(`
const node_fs_1 = require('node:fs');
exports.handler = async (event) => (0, node_fs_1.writeFileSync)('/tmp/' + event.body, 'x');
`);
    expect(messages.filter((each) => each.includes('the path of node_fs_1.writeFileSync()'))).toHaveLength(1);
  });

  it('name what is written to as such', () => {
    const messages = findMessages(`
const Koa = require('koa');
const app = new Koa();
app.use((ctx) => {
  ctx.type = 'html';
  ctx.body = '<p>' + ctx.query.name;
});
exports.handler = require('serverless-http')(app);
`);
    expect(messages.filter((each) => each.includes('the HTML of the response of body without'))).toHaveLength(1);
  });

  it('write the access to the source as the language does', () => {
    const messages = findMessages(`
const { execSync } = require('node:child_process');
exports.handler = async (event) => {
  execSync('a ' + event.headers['x-name']);
  execSync('b ' + event['body-json'].name);
  for (const record of event.Records) execSync('c ' + record.messageAttributes['x-name'].stringValue);
};
`);
    const sources = messages.filter((each) => each.includes('execSync')).map((each) => each.split(' ', 1)[0]);
    expect(sources).toEqual([
      "event.headers['x-name']",
      "event['body-json'].name",
      "event.Records[].messageAttributes['x-name'].stringValue",
    ]);
  });

  it('tell once for a call that nobody looked at what it is given', () => {
    const messages = findMessages(
      `
const { DynamoDBDocument } = require('@aws-sdk/lib-dynamodb');
const { DynamoDB } = require('@aws-sdk/client-dynamodb');
const table = DynamoDBDocument.from(new DynamoDB({}));
exports.handler = async (event) => {
  const { name, text, price } = JSON.parse(event.body);
  await table.put({ TableName: 'items', Item: { id: '1', name, text, price } });
  await table.put({ TableName: 'others', Item: { id: '2', name, price } });
};
`,
      'strict',
    );
    expect(messages.filter((each) => each.includes('Check it with a schema first'))).toHaveLength(2);
  });

  it('name no part that only the analysis knows', () => {
    const messages = findMessages(`
const express = require('express');
const { insert } = require('./store');
const app = express();
app.post('/', (req, res) => {
  insert(req.body).then((row) => res.json(row)).catch((error) => res.status(409).send(error.message));
});
exports.handler = require('serverless-http')(app);
`);
    expect(messages.some((each) => each.includes('the HTML of the response'))).toBe(true);
    expect(messages.filter((each) => each.includes('%'))).toEqual([]);
  });
});
