import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { expect, it } from 'vitest';
import { makeProject } from '../support/lint-project.ts';

it('words that are no threats are told with file and line, and nothing else happens', () => {
  const { lint, remove } = makeProject({
    'db.ts': `
export function run(/** @sink sqll */ text: string) { return text; }
/** @sanitizes */
export const quote = (text: string) => text;
`,
    'handler.ts':
      "import { run, quote } from './db';\nexport const handler = async (event) => {\n  run(event.body);\n  run(quote(event.body));\n};\n",
  });
  const reasons: string[] = [];
  const listen = (told: unknown): void => void reasons.push(...(told as { readonly reasons: readonly string[] }).reasons);
  subscribe('eslint-plugin-serverless-security:incomplete', listen);
  expect(lint('handler.ts')).toEqual([]);
  unsubscribe('eslint-plugin-serverless-security:incomplete', listen);
  remove();
  expect(reasons).toHaveLength(2);
  expect(reasons[0]).toMatch(/db\.ts:2: @sink: expected threats \(sql, nosql, .*\), found "sqll"$/u);
  expect(reasons[1]).toMatch(/db\.ts:4: @sanitizes: expected all or threats \(sql, .*\), found ""$/u);
});
