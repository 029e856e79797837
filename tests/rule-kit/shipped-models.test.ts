import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, describe, expect, it } from 'vitest';
import { makeProject, type Project } from '../support/lint-project.ts';

const projects: Project[] = [];

afterEach(() => {
  for (const each of projects.splice(0)) each.remove();
});

const library = {
  'node_modules/@acme/db/package.json': JSON.stringify({
    name: '@acme/db',
    main: 'index.js',
    serverlessSecurity: { models: 'serverless-security.models.yaml' },
  }),
  'node_modules/@acme/db/index.js': 'process.exit(7);\n',
  'node_modules/@acme/db/serverless-security.models.yaml':
    'package: "@acme/db"\nsinks:\n  - { threat: sql, path: "Member[run].Argument[0]" }\n',
};

function project(files: Readonly<Record<string, string>>): Project {
  const made = makeProject(files);
  projects.push(made);
  return made;
}

describe('models that a package ships', () => {
  it('count where the package is imported', () => {
    const { lint, write } = project({
      ...library,
      'handler.ts': "import { run } from '@acme/db';\nexport const handler = async (event) => {\n  await run('TAKE ' + event.body);\n};\n",
    });
    expect(lint('handler.ts')).toEqual(['3 no-sql-injection']);
    write('node_modules/@acme/db/serverless-security.models.yaml', 'package: "@acme/db"\n');
    expect(lint('handler.ts')).toEqual([]);
  });

  it('count where a file of the program imports it', () => {
    const { lint } = project({
      ...library,
      'store.ts': "import { run } from '@acme/db';\nexport const find = (text) => run('TAKE ' + text);\n",
      'handler.ts': "import { find } from './store';\nexport const handler = async (event) => {\n  await find(event.body);\n};\n",
    });
    expect(lint('handler.ts')).toEqual(['3 no-sql-injection']);
  });

  it.each([
    ['are wrong', 'package: "@acme/db"\nsinks: 3\n', /serverless-security\.models\.yaml:2:8: sinks: expected a list, found 3/u],
    ['speak of others', 'package: pg\n', /expected models of @acme\/db alone, found one of pg/u],
  ])('are told of when they %s', (_title, text, message) => {
    const { lint } = project({
      ...library,
      'node_modules/@acme/db/serverless-security.models.yaml': text,
      'handler.ts': "import { run } from '@acme/db';\nexport const handler = async (event) => run(event.body);\n",
    });
    const reasons: string[] = [];
    const listen = (told: unknown): void => void reasons.push(...(told as { readonly reasons: readonly string[] }).reasons);
    subscribe('eslint-plugin-serverless-security:incomplete', listen);
    expect(lint('handler.ts')).toEqual([]);
    unsubscribe('eslint-plugin-serverless-security:incomplete', listen);
    expect(reasons.join('\n')).toMatch(message);
  });
});
