import { describe, expect, it } from 'vitest';
import { lintProgram, longestMs } from './lint-program.ts';
import { inHandler as run, times } from './program-text.ts';

/** A tree whose kinds of nodes lead to all others, each with a function of its own. */
const walk = (count: number, push: (index: number) => string): string =>
  `${run(`exec(f0(JSON.parse(event.body), []).join(' '));`)}\n${times(
    count,
    (index) =>
      `function f${index}(node, out) {\n${times(count, (other) => `if (node.k${other}) f${other}(node.k${other}, out);`)}\n${push(index)}\nreturn out; }`,
  )}`;

describe('functions that call each other', () => {
  it.each([9, 30])('are followed to the end: %i', (count) => {
    const { ms, ruleIds, fatal } = lintProgram({ 'index.js': walk(count, (index) => `out.push(node.text${index});`) }, 'index.js');
    expect(fatal).toBeUndefined();
    expect(ruleIds).toContain('serverless-security/no-command-injection');
    expect(ms).toBeLessThan(longestMs);
  });

  it('are no finding when nothing of what is sent comes out', () => {
    const { ruleIds } = lintProgram({ 'index.js': walk(9, (index) => `out.push(Number(node.count${index}));`) }, 'index.js');
    expect(ruleIds).not.toContain('serverless-security/no-command-injection');
  });
});

/** Functions that each hand both of their arguments on as both arguments of the next one; the last one asks for what they name. */
const handOn = (count: number): string => `
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient({});
const f${count} = (x, y) => client.send(new GetItemCommand({ TableName: 't', Key: { pk: { S: x }, sk: { S: y } } }));
${times(count, (index) => `const f${count - 1 - index} = (x, y) => f${count - index}(x + y, y + x);`)}
exports.handler = async (event) => f0(event.pathParameters.a, event.pathParameters.b);
`;

it('forty functions that hand on what names an object', () => {
  const { ms, fatal } = lintProgram({ 'index.js': handOn(40) }, 'index.js');
  expect(fatal).toBeUndefined();
  expect(ms).toBeLessThan(longestMs);
});
