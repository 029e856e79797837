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

const asking = `
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient({});
const f30 = (x, y) => client.send(new GetItemCommand({ TableName: 't', Key: { pk: { S: x }, sk: { S: y } } }));`;

const comparing = 'const f30 = (x, y) => x === process.env.SECRET || y === process.env.TOKEN;';

/** Functions that each hand both of their arguments on as both arguments of the next one. */
const handOn = (last: string, body: (next: string) => string): string => `${last}
${times(30, (index) => `const f${29 - index} = (x, y) => ${body(`f${30 - index}`)};`)}
exports.handler = async (event) => f0(event.pathParameters.a, event.pathParameters.b);
`;

describe('thirty functions that hand two values on', () => {
  it.each([
    ['to a call that they name something for', handOn(asking, (next) => `${next}(x + y, y + x)`)],
    ['to comparisons', handOn(comparing, (next) => `${next}(x + y, y + x) || ${next}(y, x)`)],
  ])('%s', (_, text) => {
    const { ms, fatal } = lintProgram({ 'index.js': text }, 'index.js');
    expect(fatal).toBeUndefined();
    expect(ms).toBeLessThan(longestMs);
  });
});
