import { dirname, relative, sep } from 'node:path';
import { isRuleFile, listFiles } from '../files/collect-rule-files.ts';

/** A rule file and the files that it is tested with. */
export interface RuleTestFiles {
  readonly ruleFile: string;
  readonly targets: readonly TestTarget[];
}

/** A file with annotations. */
export interface TestTarget {
  readonly file: string;
  /** What it must be once all fixes are applied. */
  readonly fixed: string | undefined;
}

/**
 * Finds the rule files of a folder with their targets, as Semgrep does: files beside a rule file whose names begin like its own up to the first
 * dot (`a.yaml`: `a.ts`, `a.test.yaml`, `a.more.js`), and all files of a folder of that name.
 */
export function findRuleTests(folder: string, ruleFiles?: readonly string[]): readonly RuleTestFiles[] {
  const files = listFiles(folder);
  const isFixed = (file: string): boolean => /\.fixed(?:\.|$)/u.test(file);
  const fixed = new Map(files.filter(isFixed).map((file) => [file.replace(/\.fixed(?=\.|$)/u, ''), file]));
  const targets = files.filter((file) => !isFixed(file) && !isRuleFile(file));
  return (ruleFiles ?? files.filter(isRuleFile)).map((ruleFile) => ({
    ruleFile,
    targets: targets.filter((file) => isTargetOf(ruleFile, file)).map((file) => ({ file, fixed: fixed.get(file) })),
  }));
}

function isTargetOf(ruleFile: string, file: string): boolean {
  if (file === ruleFile) return false;
  const path = relative(dirname(ruleFile), file).split(sep);
  const [first = ''] = path;
  return first !== '..' && getStem(first) === getStem(ruleFile.slice(dirname(ruleFile).length + 1));
}

function getStem(name: string): string {
  return name.split('.', 1)[0] ?? '';
}
