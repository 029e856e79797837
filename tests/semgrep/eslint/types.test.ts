import * as parser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeRuleProject, type RuleProject } from './rule-project.ts';

const program = `class Base { run(text: string) { return text; } }
class Derived extends Base {}
interface Shape { run(text: string): void }
type Alias = { run(text: number): void };
declare function make<T>(): T;
const derived = [new Derived()];
const maybe = [make<Derived | undefined>()];
const either = [make<Derived | Shape>()];
const alias = [make<Alias>()];
const words = ['a'];
derived[0].run('1');
maybe[0]!.run('2');
either[0].run('3');
alias[0].run(4);
words[0].trim();
make<any>().run('5');
`;

let project: RuleProject;

beforeAll(() => {
  project = makeRuleProject({
    'rules/a.yaml': ['Base', 'Alias', 'string']
      .map(
        (type) =>
          `  - {id: is-${type.toLowerCase()}, message: found, severity: ERROR, languages: [ts], pattern: '($X : ${type}).$M(...)'}\n`,
      )
      .join('')
      .replace(/^/u, 'rules:\n'),
    'a.ts': program,
    'tsconfig.json': JSON.stringify({
      compilerOptions: { strict: true, target: 'ES2022', module: 'nodenext', skipLibCheck: true, types: [] },
      include: ['*.ts'],
    }),
  });
});

afterAll(() => {
  project.remove();
});

async function lint(typed: Linter.Config[]): Promise<readonly string[]> {
  const { messages } = await project.lintWith([...typed, ...project.configure()], 'a.ts');
  return messages.map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`);
}

it('asks the type checker where nothing is written: classes, base classes, aliases, unions, primitives', async () => {
  const typed = {
    files: ['**/*.ts'],
    languageOptions: { parser, parserOptions: { project: 'tsconfig.json', tsconfigRootDir: project.folder } },
  };
  expect(await lint([typed])).toEqual(['11 semgrep/is-base', '12 semgrep/is-base', '14 semgrep/is-alias', '15 semgrep/is-string']);
});

it('knows what is written without types', async () => {
  expect(await lint([])).toEqual([]);
});
