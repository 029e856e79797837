import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printRuleSchema } from '../../src/semgrep/rule/print-rule-schema.ts';
import { readRuleFile } from '../../src/semgrep/rule/read-rule-file.ts';

const file = fileURLToPath(new URL('../../schema/semgrep-rules.schema.json', import.meta.url));
const verdicts = JSON.parse(readFileSync(new URL('../semgrep/rule/verdicts.json', import.meta.url), 'utf8')) as readonly {
  readonly title: string;
  readonly text: string;
}[];

it('schema/semgrep-rules.schema.json is made from the shapes of rules', async () => {
  const text = await format(printRuleSchema(), { ...(await resolveConfig(file)), parser: 'json' });
  await expect(text).toMatchFileSnapshot(file);
});

describe('the JSON Schema', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(printRuleSchema()) as object);
  // Texts that the parser of YAML refuses, or makes an endless tree of.
  const noTrees = ['bad-yaml', 'multi-doc', 'merge-key', 'dup-key', 'dup-op', 'dup-meta', 'mvregex-dup', 'anchor-self'];
  const written = verdicts.filter(({ title }) => !noTrees.includes(title));

  it.each(written)('takes what the reader takes without a word, and finds fault only where the reader does: $title', ({ title, text }) => {
    const { problems } = readRuleFile(text, title);
    if (!validate(parse(text))) expect(problems).not.toHaveLength(0);
  });
});
