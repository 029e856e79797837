import { subscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import ts from 'typescript';
import plugin from '../../src/index.ts';
import { isSourceFile, type Annotation, type Fixture } from './annotated-fixture.ts';

subscribe('eslint-plugin-serverless-security:failure', (message) => {
  const { file, error } = message as { readonly file: string; readonly error: unknown };
  throw new Error(`the analysis of ${file} failed`, { cause: error });
});

/** A finding of a rule in a fixture's file. */
export interface FixtureFinding extends Annotation {
  readonly message: string;
}

/** Makes one program of all files of the fixtures, for typed runs. */
export function makeFixtureProgram(fixtures: readonly Fixture[]): ts.Program {
  const roots = fixtures.flatMap((fixture) => listFiles(fixture).map((each) => each.absolute));
  return ts.createProgram(roots, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowJs: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    experimentalDecorators: true,
    types: ['node'],
  });
}

/** The fixture's program files: path below the fixture and on disk. */
export function listFiles(fixture: Fixture): readonly { readonly path: string; readonly absolute: string; readonly text: string }[] {
  return fixture.files
    .filter((file) => isSourceFile(file.path) && !file.path.endsWith('.d.ts'))
    .map((file) => ({ ...file, absolute: fixture.isFolder ? join(fixture.location, file.path) : fixture.location }));
}

/** Switches on the rules that a fixture speaks of; all when it names none. */
function selectRules({ expected, silent }: Fixture): Linter.RulesRecord {
  const named = new Set([...expected, ...silent].map((each) => each.ruleId));
  const ids = Object.keys(plugin.rules).filter((id) => named.size === 0 || named.has(id));
  return Object.fromEntries(ids.map((id) => [`serverless-security/${id}`, 'error' as const]));
}

/** Lints every file of a fixture with the rules that it speaks of and the settings of a config. */
export function lintFixture(
  fixture: Fixture,
  program: ts.Program | undefined,
  config: 'recommended' | 'strict' = 'recommended',
): readonly FixtureFinding[] {
  const findings: FixtureFinding[] = [];
  for (const file of listFiles(fixture)) {
    const linter = new Linter({ configType: 'flat', cwd: '/' });
    const isScript =
      file.path.endsWith('.cjs') ||
      (file.path.endsWith('.js') &&
        /\brequire\(|module\.exports|^exports\./mu.test(file.text) &&
        !/^(?:import|export)\s/mu.test(file.text));
    const messages = linter.verify(
      file.text,
      [
        {
          files: ['**/*.{js,mjs,cjs,ts,mts,cts}'],
          languageOptions: {
            parser,
            sourceType: isScript ? 'commonjs' : 'module',
            parserOptions: program === undefined ? {} : { programs: [program] },
          },
          ...plugin.configs[config],
          rules: selectRules(fixture),
        },
      ],
      { filename: file.absolute },
    );
    for (const message of messages) {
      findings.push({
        file: file.path,
        line: message.line,
        ruleId: (message.ruleId ?? 'fatal').replace('serverless-security/', ''),
        message: message.message,
      });
    }
  }
  return findings;
}
