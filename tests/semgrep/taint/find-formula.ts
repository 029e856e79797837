import type { Match, RangeMatch } from '../../../src/semgrep/search/match.ts';
import type { Condition, Formula } from '../../../src/semgrep/rule/rule.ts';
import { defaultMatchOptions, type MatchContext } from '../../../src/semgrep/matching/matcher.ts';
import { findPatternMatches } from '../../../src/semgrep/search/find-pattern-matches.ts';
import { indexProgram } from '../../../src/semgrep/search/program-index.ts';
import { agree, intersectRanges, removeRepeated, subtractRanges } from '../../../src/semgrep/search/ranges.ts';
import { parsePattern } from '../../../src/semgrep/syntax/parse-pattern.ts';
import { parseProgram, type ProgramTree } from '../../../src/semgrep/syntax/parse-program.ts';

/** A stand-in for the search engine: what the formulas of these tests need. */
export function makeFinder(text: string, language: 'js' | 'ts' | 'tsx'): (formula: Formula) => readonly Match[] {
  const program = parseProgram(text, language);
  if (typeof program === 'string') throw new Error(program);
  const context: MatchContext = {
    text,
    options: defaultMatchOptions,
    compile: (source) => {
      const expression = new RegExp(source, 'u');
      return (value: string) => expression.test(value);
    },
    steps: 0,
  };
  return (formula) => find(formula, program, context);
}

function find(formula: Formula, program: ProgramTree, context: MatchContext): readonly RangeMatch[] {
  switch (formula.kind) {
    case 'pattern': {
      const pattern = parsePattern(formula.text);
      if (typeof pattern === 'string') throw new Error(`${formula.text}: ${pattern}`);
      return findPatternMatches(pattern, indexProgram(program), context);
    }
    case 'any':
      return removeRepeated(formula.parts.flatMap((each) => find(each, program, context)));
    case 'inside':
      return find(formula.part, program, context).map((each) => ({ ...each, origin: 'inside' }));
    case 'all':
      return findAll(formula, program, context);
    default:
      throw new Error(`no ${formula.kind} here`);
  }
}

function findAll(formula: Extract<Formula, { kind: 'all' }>, program: ProgramTree, context: MatchContext): readonly RangeMatch[] {
  let ranges: readonly RangeMatch[] | undefined;
  for (const part of formula.parts) {
    if (part.kind === 'not') continue;
    const found = find(part, program, context);
    ranges = ranges === undefined ? found : intersectRanges(ranges, found);
  }
  let left = (ranges ?? []).map((each) => ({ ...each, origin: 'plain' as const })) as readonly RangeMatch[];
  for (const part of formula.parts) if (part.kind === 'not') left = subtractRanges(left, find(part.part, program, context));
  for (const condition of formula.conditions) left = left.filter((each) => holds(condition, each));
  for (const names of formula.focus) {
    left = left.flatMap((each) =>
      names.flatMap((name) => {
        const binding = each.bindings.get(name);
        return binding === undefined ? [] : [{ ...each, start: binding.start, end: binding.end }];
      }),
    );
  }
  return left.filter((each) => agree(each.bindings, each.bindings));
}

function holds(condition: Condition, match: Match): boolean {
  if (condition.kind !== 'regex') throw new Error(`no ${condition.kind} here`);
  const binding = match.bindings.get(condition.name);
  return binding !== undefined && new RegExp(`^(?:${condition.source})`, 'u').test(binding.text);
}
