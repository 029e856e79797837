import { afterEach, describe, expect, it } from 'vitest';
import { makeProject, type Project } from '../support/lint-project.ts';

const projects: Project[] = [];

function project(files: Readonly<Record<string, string>>): Project {
  const made = makeProject(files);
  projects.push(made);
  return made;
}

afterEach(() => {
  for (const each of projects.splice(0)) each.remove();
});

const handler = `import { run, clean, isName } from '@acme/db';
export const handler = async (event: { body: string }) => {
  await run('TAKE ' + event.body);
  await run('TAKE ' + clean(event.body));
  if (isName(event.body)) await run('TAKE ' + event.body);
};
`;

const model = {
  package: '@acme/db',
  sinks: [{ threat: 'sql', path: 'Member[run].Argument[0]', label: 'the statement' }],
  sanitizers: [{ path: 'Member[clean]', removes: ['sql'] }],
  guards: [{ path: 'Member[isName]', subject: 'Argument[0]', removes: 'all', when: 'true' }],
};

describe('models in settings', () => {
  it('are written as objects', () => {
    const { lint } = project({ 'handler.ts': handler });
    expect(lint('handler.ts')).toEqual([]);
    expect(lint('handler.ts', { models: [model] })).toEqual(['3 no-sql-injection']);
    expect(lint('handler.ts')).toEqual([]);
  });

  it('are read from YAML and JSON, again when a file changes', () => {
    const { lint, write } = project({
      'handler.ts': handler,
      'models/db.yaml': [
        'package: "@acme/db"',
        'sinks:',
        '  - { threat: sql, path: "Member[run].Argument[0]" }',
        'guards:',
        '  - { path: "Member[isName]", subject: "Argument[0]", removes: all, when: true }',
      ].join('\n'),
      'models/db.json': JSON.stringify([{ ...model, sinks: [] }]),
    });
    expect(lint('handler.ts', { models: ['models/db.yaml'], trustUnknownValidators: false })).toEqual([
      '3 no-sql-injection',
      '4 no-sql-injection',
    ]);
    expect(lint('handler.ts', { models: ['models/db.yaml', './models/db.json'] })).toEqual(['3 no-sql-injection']);
    write('models/db.yaml', 'package: other');
    expect(lint('handler.ts', { models: ['models/db.yaml'] })).toEqual([]);
  });

  it('add rows to packages that are known', () => {
    const { lint } = project({
      'handler.ts':
        "import { Pool } from 'pg';\nimport { readJob } from 'jobs';\nconst pool = new Pool();\nexport const handler = async (event: { id: string }) => {\n  await pool.query('TAKE ' + readJob());\n  pool.audit(event.id);\n};\n",
    });
    const models = [
      { package: 'jobs', sources: [{ path: 'Member[readJob].ReturnValue', label: 'job' }] },
      { package: 'pg', sinks: [{ threat: 'sql', type: 'pg.Queryable', path: 'Member[audit].Argument[0]' }] },
    ];
    expect(lint('handler.ts', { models })).toEqual(['5 no-sql-injection', '6 no-sql-injection']);
  });

  it('speak of wrappers of handlers', () => {
    const { lint } = project({
      'handler.ts':
        "import { wrap } from '@acme/lambda';\nimport { Pool } from 'pg';\nconst pool = new Pool();\nexport const run = wrap({ work: (input) => pool.query(input.sql) });\n",
    });
    const models = [
      {
        package: '@acme/lambda',
        sources: [{ path: 'Member[wrap].Argument[0].Member[work].Parameter[0]', label: 'job' }],
      },
    ];
    expect(lint('handler.ts', { models })).toEqual(['4 no-sql-injection']);
  });
});

describe('rows of every kind', () => {
  it.each<[string, unknown, string, readonly string[]]>([
    [
      'events',
      { package: '@acme/queue', types: [{ name: 'event.sqs', path: 'Member[worker].Argument[0].Parameter[0]' }] },
      `import { worker } from '@acme/queue';
       export const handler = worker(async (batch) => {
         for (const record of batch.Records) {
           await pool.query('TAKE ' + record.body);
           await pool.query('TAKE ' + record.eventSourceARN);
         }
       });`,
      ['6 no-sql-injection'],
    ],
    [
      'classes that are extended',
      { package: '@acme/base', sinks: [{ threat: 'sql', path: 'Member[Repository].Instance.Member[raw].Argument[0]' }] },
      `import { Repository } from '@acme/base';
       class Users extends Repository { find(name) { return this.raw('TAKE ' + name); } }
       const users = new Users();
       export const handler = async (event) => users.find(event.body);`,
      ['4 no-sql-injection'],
    ],
    [
      'schemas',
      {
        package: '@acme/check',
        schemas: [
          { path: 'Member[id]', schema: 'make', removes: 'all' },
          { path: 'Member[text]', schema: 'make', removes: [] },
          { path: 'Member[shape]', schema: 'object' },
          { path: 'Member[parse]', schema: 'parse', of: 'Argument[0]', subject: 'Argument[1]' },
        ],
      },
      `import { id, parse, shape, text } from '@acme/check';
       const schema = shape({ id: id(), name: text() });
       export const handler = async (event) => {
         const input = parse(schema, JSON.parse(event.body));
         await pool.query('TAKE ' + input.id);
         await pool.query('TAKE ' + input.name);
       };`,
      ['8 no-sql-injection'],
    ],
    [
      'the export of a package itself, and its subpaths',
      { package: ['acme-run', 'acme-run/fast'], sinks: [{ threat: 'shell', path: 'Argument[0]' }] },
      `import run from 'acme-run';
       import fast from 'acme-run/fast';
       export const handler = async (event) => {
         run(event.body);
         fast(event.body);
       };`,
      ['6 no-command-injection', '7 no-command-injection'],
    ],
    [
      'conditions',
      {
        package: 'acme-run',
        sinks: [{ threat: 'shell', path: 'Member[run].Argument[0]', when: [{ path: 'Argument[1].Member[shell]', is: 'truthy' }] }],
      },
      `import { run } from 'acme-run';
       export const handler = async (event) => {
         run(event.body, { shell: true });
         run(event.body, { shell: false });
       };`,
      ['5 no-command-injection'],
    ],
  ])('%s', (_title, own, program, wanted) => {
    const { lint } = project({ 'handler.js': `import { Pool } from 'pg';\nconst pool = new Pool();\n${program}\n` });
    expect(lint('handler.js', { models: [own] })).toEqual(wanted);
  });
});

describe('models of files of the program', () => {
  const files = {
    'src/handler.ts': `import { execute, quote, Store } from './lib/db';
import * as db from './lib/db';
export const handler = async (event: { body: string }) => {
  await execute('TAKE ' + event.body);
  await execute('TAKE ' + quote(event.body));
  await db.execute('TAKE ' + event.body);
  await db.execute('TAKE ' + db.quote(event.body));
  await new Store().find('TAKE ' + event.body);
};
let store: Store;
export const main = async (event: { body: string }) => store.find(event.body);
`,
    'src/lib/db.ts': `export async function execute(text: string) { return globalThis.send(text); }
export const quote = (text: string) => text;
export class Store { async find(text: string) { return globalThis.send(text); } }
`,
    'src/plain.js': `const db = require('./lib/plain');
exports.handler = async (event) => {
  await db.execute('TAKE ' + event.body);
  await db.execute('TAKE ' + db.quote(event.body));
};
`,
    'src/lib/plain.js': "exports.execute = (text) => globalThis.send(text);\nexports.quote = (text) => text.replace('a', 'b');\n",
  };
  const rows = {
    sinks: [
      { threat: 'sql', path: 'Member[execute].Argument[0]' },
      { threat: 'sql', path: 'Member[Store].Instance.Member[find].Argument[0]' },
    ],
    sanitizers: [{ path: 'Member[quote]', removes: ['sql'] }],
  };

  it.each(['./src/lib/db.ts', './src/**/db.ts', './src/lib/*.ts'])('%s', (path) => {
    const { lint } = project(files);
    expect(lint('src/handler.ts', { models: [{ package: path, ...rows }] })).toEqual([
      '4 no-sql-injection',
      '6 no-sql-injection',
      '8 no-sql-injection',
      '11 no-sql-injection',
    ]);
  });

  it('may be CommonJS', () => {
    const { lint } = project(files);
    expect(lint('src/plain.js', { models: [{ package: './src/lib/plain.js', ...rows }] })).toEqual(['3 no-sql-injection']);
  });

  it('may be packages of the workspace', () => {
    const { lint } = project({
      'package.json': JSON.stringify({ name: 'root', workspaces: ['packages/*'] }),
      'packages/db/package.json': JSON.stringify({ name: '@acme/db', main: 'src/index.ts' }),
      'packages/db/src/index.ts':
        'export const run = (text: string) => globalThis.send(text);\nexport const clean = (text: string) => text;\nexport const isName = (text: string) => text.length > 3;\n',
      'packages/api/package.json': JSON.stringify({ name: '@acme/api' }),
      'packages/api/handler.ts': handler,
    });
    expect(lint('packages/api/handler.ts', { models: [model] })).toEqual(['3 no-sql-injection']);
  });
});

describe('wrong models', () => {
  const { lint, directory, write } = makeProject({ 'handler.ts': handler });
  projects.push({ directory, lint, write, remove: () => undefined });

  it.each<[string, unknown, string]>([
    ['no list', {}, 'settings["serverless-security"].models: expected a list of models and paths of files, found {}'],
    ['no package', [{}], 'models[0].package: expected the name of a package or a path of files or a list'],
    [
      'a threat that there is not',
      [{ package: 'x', sinks: [{ threat: 'sqll', path: 'Argument[0]' }] }],
      'models[0].sinks[0].threat: expected one of sql, nosql,',
    ],
    [
      'a field that there is not',
      [{ package: 'x', sinks: [{ threat: 'sql', pth: 'Argument[0]' }] }],
      'models[0].sinks[0].pth: expected a field of a sink (threat, type, path, label, within, when, placeholder, doublesQuotes, confidence, keepsSecrets, protects, takesTokens, isAnswer), found "pth"',
    ],
    [
      'a path that is none',
      [{ package: 'x', sinks: [{ threat: 'sql', path: 'Argumnt[0]' }] }],
      `models[0].sinks[0].path: expected a path of steps, such as Member[query].Argument[0], found "Argumnt[0]": 'Argumnt[0]' in path`,
    ],
    [
      'a type that there is not',
      [{ package: 'x', sinks: [{ threat: 'sql', type: 'pg.Quryable', path: 'Member[run].Argument[0]' }] }],
      'models[0].sinks[0].type: expected the name of a type that a row of types gives, found "pg.Quryable"',
    ],
    ['a file that is not there', ['none.yaml'], 'none.yaml: expected a file of models, found none'],
  ])('%s', (_title, models, message) => {
    expect(() => lint('handler.ts', { models })).toThrow(message);
  });

  it('are told with line and column', () => {
    write(
      'wrong.yaml',
      'package: "@acme/db"\nsinks:\n  - threat: sql\n    path: Member[run].Argument[0]\n  - threat: sequel\n    path: Member[x]\n',
    );
    expect(() => lint('handler.ts', { models: ['wrong.yaml'] })).toThrow(
      /wrong\.yaml:5:13: sinks\[1\]\.threat: expected one of sql, .*found "sequel"/u,
    );
    write('wrong.yaml', 'package: "@acme/db"\nsinks: [\n');
    expect(() => lint('handler.ts', { models: ['wrong.yaml'] })).toThrow(/wrong\.yaml:3:1: expected YAML or JSON, found an error/u);
    write(
      'wrong.yaml',
      '- package: "@acme/db"\n- package: other\n  guards:\n    - { type: Nope, subject: "Argument[0]", removes: all, when: "true" }\n',
    );
    expect(() => lint('handler.ts', { models: ['wrong.yaml'] })).toThrow(
      /wrong\.yaml:4:15: \[1\]\.guards\[0\]\.type: expected the name of a type/u,
    );
    write('wrong.json', '[{ "package": "x",\n  "flows": [{ "from": "Argument[0]" }] }]');
    expect(() => lint('handler.ts', { models: ['wrong.json'] })).toThrow(
      /wrong\.json:2:13: \[0\]\.flows\[0\]\.to: expected a path of steps/u,
    );
  });
});
