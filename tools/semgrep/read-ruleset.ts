import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What the documentation and the tests ask of a rule file. */
export interface RulesetEntry {
  /** Below `rules/`, without ending. */
  readonly path: string;
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  readonly rule: RulesetRule;
  /** Files of annotated code beside it. */
  readonly targets: readonly string[];
}

/** The parts of a rule that are looked at. */
export interface RulesetRule {
  readonly id: string;
  readonly message: string;
  readonly severity: string;
  readonly languages: readonly string[];
  readonly mode?: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

const root = new URL('../../rules/', import.meta.url);

/** Reads every rule file of the ruleset, sorted by path. */
export function readRuleset(): readonly RulesetEntry[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readFolder(name))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function readFolder(folder: string): readonly RulesetEntry[] {
  const files = readdirSync(new URL(`${folder}/`, root));
  return files.filter(isRuleFile).map((file) => {
    const name = file.slice(0, -'.yaml'.length);
    const text = readFileSync(new URL(`${folder}/${file}`, root), 'utf8');
    const document = parse(text) as { readonly rules: readonly [RulesetRule] };
    return {
      path: `${folder}/${name}`,
      folder,
      name,
      text,
      rule: document.rules[0],
      targets: files.filter((each) => each.startsWith(`${name}.`) && each !== file),
    };
  });
}

/** `.test.yaml` is annotated code, as the tests of Semgrep want it. */
function isRuleFile(file: string): boolean {
  return file.endsWith('.yaml') && !file.endsWith('.test.yaml');
}
