/** What the comments of a target say of its lines. Lines are counted from 1; a comment speaks of the line below it. */
export interface Annotations {
  /** `ruleid`: lines where a rule must find something, by its id. */
  readonly expected: ReadonlyMap<string, ReadonlySet<number>>;
  /** `ok`: lines where it must not, which is said for people: no line without `ruleid` may have a finding. */
  readonly clean: ReadonlyMap<string, ReadonlySet<number>>;
  /** `todoruleid`: lines where it should find something and does not yet. They do not count. */
  readonly todo: ReadonlyMap<string, ReadonlySet<number>>;
  /** `todook`: lines where it should find nothing and still does. They do not count. */
  readonly tolerated: ReadonlyMap<string, ReadonlySet<number>>;
}

const annotation = /(?:\/\/|#|<!--|\(\*|\/\*+|\{\/\*+)\s*(?<word>ruleid|ok|todoruleid|todook)\s*:(?<ids>.*)$/u;

/** Reads the comments `ruleid: a, b`, `ok: a`, `todoruleid: a` and `todook: a` behind `//`, `#`, `<!--`, `(*` and in `/* … *\/`. */
export function readAnnotations(text: string): Annotations {
  const found = { ruleid: makeLines(), ok: makeLines(), todoruleid: makeLines(), todook: makeLines() };
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const { word, ids } = annotation.exec(line)?.groups ?? {};
    if (word === undefined || ids === undefined) continue;
    for (const id of readIds(ids)) add(found[word as keyof typeof found], id, index + 2);
  }
  return { expected: found.ruleid, clean: found.ok, todo: found.todoruleid, tolerated: found.todook };
}

function makeLines(): Map<string, Set<number>> {
  return new Map();
}

function readIds(text: string): readonly string[] {
  return text
    .replace(/(?:-->|\*\)|\*\/).*$/u, '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function add(lines: Map<string, Set<number>>, id: string, line: number): void {
  const known = lines.get(id);
  if (known === undefined) lines.set(id, new Set([line]));
  else known.add(line);
}
