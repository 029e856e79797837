const comment = String.raw`nosem(?:grep)?(?::\s?(?<ids>[^,\s][^\n\r]*))?`;
const ownLine = new RegExp(`^[^a-z0-9]*${comment}`, 'iu');
const sameLine = new RegExp(` ${comment}`, 'giu');

/** The rules that a comment excuses: all, or those of which it says the end of the id. */
type Excuse = 'all' | readonly string[];

/** What the comments `nosemgrep` and `nosem` of a text say. */
export interface IgnoreComments {
  /** Is a finding of a rule that begins in a line (counted from 1) excused there, or in the line above? */
  isIgnored(ruleId: string, line: number): boolean;
}

const none: IgnoreComments = { isIgnored: () => false };

/** Reads the comments of a text. They need no syntax: ` nosemgrep` counts anywhere in the line, and in a line of its own for the next. */
export function readIgnoreComments(text: string): IgnoreComments {
  if (!/nosem/iu.test(text)) return none;
  const lines = text.split('\n');
  const excuses = new Map<number, readonly Excuse[]>();
  return {
    isIgnored(ruleId, line) {
      let found = excuses.get(line);
      if (found === undefined) excuses.set(line, (found = findExcuses(lines, line)));
      const ids = found.flatMap((each) => (each === 'all' ? [] : each));
      return ids.length === 0 ? found.length > 0 : ids.some((id) => ruleId === id || ruleId.endsWith(`.${id}`));
    },
  };
}

function findExcuses(lines: readonly string[], line: number): readonly Excuse[] {
  const above = ownLine.exec(lines[line - 2] ?? '');
  const here = [...(lines[line - 1] ?? '').matchAll(sameLine)];
  return [...(above === null ? [] : [above]), ...here].map((found) => readExcuse(found.groups?.['ids']));
}

/** `a, b` names two rules; what follows a name is a reason. */
function readExcuse(ids: string | undefined): Excuse {
  return ids === undefined
    ? 'all'
    : ids
        .split(',')
        .flatMap((each) => each.trim().split(/\s/u)[0] ?? [])
        .filter((each) => each !== '');
}
