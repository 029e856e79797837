import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import plugin from '../../src/index.ts';

const ruleIds: ReadonlySet<string> = new Set(Object.keys(plugin.rules));
const sourceExtensions: ReadonlySet<string> = new Set(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs']);
const annotation = /^\s*\/\/ (ruleid|ok): (.+)$/;
const looseAnnotation = /\/\/\s*(?:rule-?id|ok)\s*:/i;
const fixtureName = /^(todo-)?(unsafe|safe)-[a-z0-9-]+$/;

/** One file of a fixture. */
export interface FixtureFile {
  /** Below the fixture's own folder, with `/` between segments; for a single file its name. */
  readonly path: string;
  readonly text: string;
}

/** One place where a rule has to report, or where it must not although the line looks dangerous. */
export interface Annotation {
  readonly file: string;
  /** The line, counted from 1, where the finding starts. */
  readonly line: number;
  readonly ruleId: string;
}

/** A program with notes of what the rules have to say about it. */
export interface Fixture {
  /** `area/unsafe-name`, without extension. */
  readonly name: string;
  readonly area: string;
  /** What the fixture shows: its first comment line. */
  readonly description: string;
  readonly kind: 'unsafe' | 'safe';
  /** The engine is known not to answer as annotated yet. */
  readonly isTodo: boolean;
  /** The single file, or the folder, as an absolute path. */
  readonly location: string;
  /** Whether `location` is a folder. */
  readonly isFolder: boolean;
  readonly files: readonly FixtureFile[];
  readonly expected: readonly Annotation[];
  /** Lines that look dangerous and on which the named rule has to be silent. */
  readonly silent: readonly Annotation[];
}

/** Reads every fixture below `root` (`root/area/fixture`), sorted by name; throws one error that lists all mistakes in the annotations. */
export function readFixtures(root: string): Fixture[] {
  const fixtures: Fixture[] = [];
  const problems: string[] = [];
  for (const area of listNames(root)) {
    for (const entry of listNames(join(root, area))) {
      fixtures.push(readFixture(area, join(root, area, entry), problems));
    }
  }
  collectDuplicates(fixtures, problems);
  if (problems.length > 0) throw new Error(`Wrong fixtures below ${root}:\n${problems.join('\n')}`);
  return fixtures;
}

/** Whether a file of a fixture holds code that is linted, in contrast to `package.json` and the like. */
export function isSourceFile(path: string): boolean {
  return sourceExtensions.has(extname(path));
}

function readFixture(area: string, location: string, problems: string[]): Fixture {
  const isFolder = statSync(location).isDirectory();
  const bare = isFolder ? basename(location) : basename(location, extname(location));
  const name = `${area}/${bare}`;
  const match = fixtureName.exec(bare);
  if (match === null) problems.push(`${name}: the name has to start with unsafe-, safe-, todo-unsafe- or todo-safe-`);
  const files = isFolder ? readFolder(location) : [{ path: basename(location), text: readFileSync(location, 'utf8') }];
  const expected: Annotation[] = [];
  const silent: Annotation[] = [];
  for (const file of files) collectAnnotations(name, file, { ruleid: expected, ok: silent }, problems);
  const fixture: Fixture = {
    name,
    area,
    description: findDescription(files) ?? '',
    kind: match?.[2] === 'safe' ? 'safe' : 'unsafe',
    isTodo: match?.[1] !== undefined,
    location,
    isFolder,
    files,
    expected,
    silent,
  };
  collectMistakes(fixture, problems);
  return fixture;
}

function readFolder(folder: string): FixtureFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: relative(folder, join(folder, path)).split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function collectAnnotations(
  name: string,
  file: FixtureFile,
  into: Readonly<Record<'ruleid' | 'ok', Annotation[]>>,
  problems: string[],
): void {
  if (!isSourceFile(file.path)) return;
  const lines = file.text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const match = annotation.exec(line);
    if (match === null) {
      if (looseAnnotation.test(line))
        problems.push(`${name}: ${file.path}:${index + 1}: an annotation stands alone on its line, as in "// ruleid: no-sql-injection"`);
      continue;
    }
    const target = findAnnotatedLine(lines, index);
    if (target === undefined) {
      problems.push(`${name}: ${file.path}:${index + 1}: no code follows the annotation`);
      continue;
    }
    for (const ruleId of match[2]!.split(',').map((id) => id.trim())) {
      if (!ruleIds.has(ruleId)) problems.push(`${name}: ${file.path}:${index + 1}: unknown rule id "${ruleId}"`);
      into[match[1] as 'ruleid' | 'ok'].push({ file: file.path, line: target + 1, ruleId });
    }
  }
}

/** The first line below an annotation that is not an annotation itself. */
function findAnnotatedLine(lines: readonly string[], index: number): number | undefined {
  let target = index + 1;
  while (target < lines.length && annotation.test(lines[target]!)) target += 1;
  return target < lines.length && lines[target]!.trim() !== '' ? target : undefined;
}

function findDescription(files: readonly FixtureFile[]): string | undefined {
  for (const file of files) {
    const match = /^\/\/ (.+)/.exec(file.text);
    if (match !== null && isSourceFile(file.path) && !annotation.test(match[0])) return match[1];
  }
  return undefined;
}

function collectMistakes(fixture: Fixture, problems: string[]): void {
  const { name, kind, expected, silent, description, files } = fixture;
  if (kind === 'unsafe' && expected.length === 0) problems.push(`${name}: an unsafe fixture needs a ruleid annotation`);
  if (kind === 'safe' && expected.length > 0) problems.push(`${name}: a safe fixture must not have a ruleid annotation`);
  if (kind === 'safe' && silent.length === 0)
    problems.push(`${name}: a safe fixture needs an ok annotation above the line that looks dangerous`);
  if (description === '') problems.push(`${name}: the first line of one file has to say what the fixture shows`);
  if (!files.some((file) => isSourceFile(file.path))) problems.push(`${name}: no source file`);
  for (const { file, line, ruleId } of expected) {
    if (silent.some((other) => other.file === file && other.line === line && other.ruleId === ruleId))
      problems.push(`${name}: ${file}:${line}: both ruleid and ok for ${ruleId}`);
  }
}

function collectDuplicates(fixtures: readonly Fixture[], problems: string[]): void {
  const seen = new Set<string>();
  for (const { name } of fixtures) {
    if (seen.has(name)) problems.push(`${name}: two fixtures of one name`);
    seen.add(name);
  }
}

function listNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}
