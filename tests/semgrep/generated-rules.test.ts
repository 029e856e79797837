import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generateRules } from '../../tools/semgrep/generate-rules.ts';

it.each(generateRules().map((rule) => [rule.path, rule.text] as const))('rules/%s is what the models say', async (path, text) => {
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`../../rules/${path}`, import.meta.url)));
});
