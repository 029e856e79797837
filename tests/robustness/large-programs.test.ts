import { describe, expect, it } from 'vitest';
import { lintOnLargeStack, useLargeStack } from './large-stack.ts';
import { longestMs } from './lint-program.ts';
import { inHandler as run, times } from './program-text.ts';

const large: Readonly<Record<string, string>> = {
  '10,000 terms': run(`exec(${times(10_000, (index) => (index === 5000 ? 'event.body' : `'${index}'`), ' +\n')});`),
  '10,000 event fields joined': run(`exec(${times(10_000, (index) => `event.body.f${index}`, ' +\n')});`),
  '10,000 template parts': run(`exec(\`${times(10_000, (index) => `x\${event.f${index}}`, '\n')}\`);`),
  '10,000 appends': run(`let c = '';\n${times(10_000, (index) => `c += event.f${index % 50};`)}\nexec(c);`),
  '10,000 elements': run(`exec([${times(10_000, (index) => `event.f${index % 50}`, ',\n')}].join(' '));`),
  '10,000 properties': run(
    `const o = { ${times(10_000, (index) => `p${index}: event.p${index}`, ',\n')} };\nfor (const k in o) exec(o[k]);`,
  ),
  '5,000 reassignments of an object': run(`let o = {};\n${times(5000, (index) => `o = { ...o, p${index}: event.p };`)}\nexec(o.p1);`),
  '2,000 chained calls': run(`exec(event.body${times(2000, () => `.replace('a', 'b')`, '\n')});`),
  '2,000 chained members': run(`exec(event${times(2000, (index) => `.p${index}`, '\n')});`),
  '2,000 chained then': run(`return Promise.resolve(event.body)${times(2000, () => '.then((x) => x)', '\n')}.then(exec);`),
  '2,000 branches in a row': run(
    `let c = '';\n${times(2000, (index) => `if (event.a${index % 9}) c += event.b; else c += '${index}';`)}\nexec(c);`,
  ),
  '2,000 else if': run(`let c;\n${times(2000, (index) => `if (event.a === ${index}) c = event.b${index};`, '\nelse ')}\nexec(c);`),
  '2,000 conditional expressions': run(`exec(${times(2000, (index) => `event.a === ${index} ? event.b :`, '\n')} '');`),
  '2,000 logical operators': run(`exec(${times(2000, (index) => `event.a${index}`, ' ||\n')});`),
  '5,000 cases': run(
    `let c = '';\nswitch (event.kind) {\n${times(5000, (index) => `case '${index}': c += event.b; ${index % 3 === 0 ? 'break;' : ''}`)}\ndefault: c = 'x'; }\nexec(c);`,
  ),
  '500 loops in a row': run(`let c = '';\n${times(500, (index) => `for (const x of event.l${index}) c += x;`)}\nexec(c);`),
  '500 try statements': run(
    `let c = '';\n${times(500, (index) => `try { c += event.a${index}; JSON.parse(c); } catch (e) { c += e.message; } finally { c += 'x'; }`)}\nexec(c);`,
  ),
  '5,000 handlers': `import { exec } from 'node:child_process';\n${times(5000, (index) => `export const handler${index} = async (event) => { for (const r of event.Records) exec('x' + r.body); };`)}`,
  '5,000 closures in loops': run(
    `const fs = [];\nfor (const r of event.Records) {\n${times(5000, (index) => `fs.push(() => exec(r.body + ${index}));`)}\n}\nfor (const f of fs) f();`,
  ),
  '18 functions that call the next twice and join what it answers': `const f18 = (x, y) => ({ x, y, z: [x, y] });
${times(18, (index) => `const f${17 - index} = (x, y) => [f${18 - index}(x + y, y + x), f${18 - index}(y, x)];`)}
exports.handler = async (event) => f0(event.pathParameters.a, event.pathParameters.b);`,
  '2,000 functions that call the next': run(
    `f0(event.body);\n${times(2000, (index) => `function f${index}(x) { return f${index + 1}(x + '${index}'); }`)}\nfunction f2000(x) { exec(x); }`,
  ),
  '150 functions that call all others': run(
    `f0(event.body, 9);\n${times(150, (index) => `function f${index}(x, n) { if (n === 0) return exec(x); ${times(150, (other) => `f${other}(x, n - 1);`)} }`)}`,
  ),
  '18 functions that call the next twice': run(
    `f0(event.body);\n${times(40, (index) => `function f${index}(x) { f${index + 1}(x + 'a'); return f${index + 1}({ x }.x); }`)}\nfunction f40(x) { exec(x); }`,
  ),
  '24 functions that lead to a table and a secret in three ways each': `import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const db = new DynamoDBClient({}), secrets = new SecretsManagerClient({});
async function f0(x) { await db.send(new PutItemCommand({ TableName: 't', Item: { id: { S: x.id } } })); return secrets.send(new GetSecretValueCommand({ SecretId: 's' })); }
${times(24, (index) => `async function f${index + 1}(x) { if (await f${index}(x)) await f${index}(x); return f${index}(x); }`)}
export const handler = async (event) => f24(JSON.parse(event.body));`,
  'callbacks that multiply': run(
    `const twice = (f) => (x) => f(f(x));\nexec(${times(30, () => 'twice(', '')}(x) => x + '!'${')'.repeat(30)}(event.body));`,
  ),
  '1,000 classes that extend the one before': run(
    `return new C999(event.body).go();\n}\n${times(1000, (index) => `class C${index} ${index === 0 ? '' : `extends C${index - 1} `}{ ${index === 0 ? 'constructor(x) { this.x = x; } go() { exec(this.x); }' : 'go() { return super.go(); }'} }`)}\nfunction end() {`,
  ),
  '20 objects that hold each other, answered': `export const handler = async (event, context) => {
${times(20, (index) => `const o${index} = { text: event.queryStringParameters.q };`)}
${times(20, (index) => times(20, (other) => `o${index}.p${other} = o${other};`))}
return { statusCode: 200, body: o0 };
};`,
  'a string of 1 MB': run(`exec('${'a'.repeat(1e6)}' + event.body);`),
  'a regular expression of 5,000 alternatives': run(
    `if (/^(?:${times(5000, (index) => `w${index}`, '|')})$/.test(event.body)) exec(event.body);`,
  ),
  'a regular expression that backtracks': run(`if (/^((a+)+)+(b|c|bc)*?(?=x)(?<!y)\\2$/.test(event.body)) exec(event.body);`),
  'a regular expression with large counts': run(`if (/^(?:[a-z]{1,500}[0-9]{0,500}){1,500}$/.test(event.body)) exec(event.body);`),
};

useLargeStack();

describe('large programs', () => {
  it.each(Object.entries(large))('%s', async (_name, text) => {
    const { ms, problem } = await lintOnLargeStack(text, true);
    expect(problem).toBeUndefined();
    expect(ms).toBeLessThan(longestMs);
  });
});
