import type { LibraryModel, RowCondition } from '../models/schema.ts';
import type { Removal } from '../models/threats.ts';

const introduction = `# What is known of libraries

Every row of the models in \`src/models\`: what a place of a package does to values that come from outside. \`npm run update\` writes this page. The
words of paths are those of [models](models.md). What handlers receive is on the page of [sources](sources.md).
`;

/** One row, as the table shows it. */
interface TableRow {
  readonly kind: string;
  readonly path: string;
  readonly effect: string;
}

/** Answers how many rows some models have. */
export function countRows(models: readonly LibraryModel[]): number {
  return models.reduce((sum, model) => sum + collectRows(model).length, 0);
}

/** Answers the page that lists every row of the models by package. */
export function printModelsTable(parts: readonly { readonly title: string; readonly models: readonly LibraryModel[] }[]): string {
  const count = countRows(parts.flatMap(({ models }) => models));
  return [
    introduction,
    `${count.toLocaleString('en')} rows.\n`,
    ...parts.flatMap(({ title, models }) => [`## ${title}\n`, ...[...models].sort(compareModels).map(printModel)]),
  ].join('\n');
}

function printModel(model: LibraryModel): string {
  const rows = collectRows(model);
  if (rows.length === 0) return '';
  return [
    `### ${printPackages(model)}\n`,
    `[Evidence](${model.evidence}).\n`,
    '| kind | path | effect |',
    '| --- | --- | --- |',
    ...rows.map(({ kind, path, effect }) => `| ${kind} | ${printCode(path)} | ${escapeCell(effect)} |`),
    '',
  ].join('\n');
}

function collectRows(model: LibraryModel): readonly TableRow[] {
  return [
    ...(model.types ?? []).map((row) => ({ kind: 'type', path: printPlace(row), effect: printType(row) })),
    ...(model.sources ?? []).map((row) => ({ kind: 'source', path: printPlace(row), effect: row.label })),
    ...(model.sinks ?? []).map((row) => ({
      kind: row.confidence === undefined || row.confidence === 'high' ? 'sink' : `sink (${row.confidence})`,
      path: printPlace(row),
      effect: `${row.threat}${row.label === undefined ? '' : `: ${row.label}`}${printConditions(row.when)}`,
    })),
    ...(model.sanitizers ?? []).map((row) => ({
      kind: 'sanitizer',
      path: printPlace(row),
      effect: `removes ${printThreats(row.removes)}${printConditions(row.when)}`,
    })),
    ...(model.guards ?? []).map((row) => ({
      kind: 'guard',
      path: printPlace(row),
      effect: `${row.subject} no longer poses ${printThreats(row.removes)} ${row.when === 'returns' ? 'once it returned' : `when it answers ${row.when}`}`,
    })),
    ...(model.flows ?? []).map((row) => ({
      kind: 'flow',
      path: printPlace(row),
      effect: `${row.from} → ${row.to} (${row.kind ?? 'taint'})${row.removes === undefined ? '' : `, removes ${printThreats(row.removes)}`}${printConditions(row.when)}`,
    })),
    ...(model.properties ?? []).map((row) => ({ kind: 'property', path: printPlace(row), effect: `removes ${printThreats(row.removes)}` })),
    ...(model.schemas ?? []).map((row) => ({
      kind: 'schema',
      path: printPlace(row),
      effect: `${row.schema}${row.removes === undefined ? '' : `, removes ${printThreats(row.removes)}`}${printConditions(row.when)}`,
    })),
    ...(model.launches ?? []).map((row) => ({
      kind: 'launch',
      path: printPlace(row),
      effect: `runs ${row.program ?? 'the first argument'}`,
    })),
    ...(model.secretReads ?? []).map((row) => ({
      kind: 'secret read',
      path: printPlace(row),
      effect: `fetches ${row.label}${printConditions(row.when)}`,
    })),
    ...(model.comparisons ?? []).map((row) => ({
      kind: 'comparison',
      path: printPlace(row),
      effect: `compares ${row.left} with ${row.right}`,
    })),
    ...(model.misuses ?? []).map((row) => ({
      kind: 'misuse',
      path: printPlace(row),
      effect: `${row.misuse}: ${row.label}${printConditions(row.when)}`,
    })),
    ...(model.accesses ?? []).map((row) => ({
      kind: 'access',
      path: printPlace(row),
      effect: `${row.label} (${row.access})${printConditions(row.when)}`,
    })),
    ...(model.callerChecks ?? []).map((row) => ({
      kind: 'caller check',
      path: printPlace(row),
      effect: `the caller is ${row.tells} ${row.holds === 'returns' ? 'once it returned' : `when it answers ${row.holds}`}${printConditions(row.when)}`,
    })),
    ...(model.credentials ?? []).map((row) => ({ kind: 'credential', path: printPlace(row), effect: 'takes a credential' })),
    ...(model.natives ?? []).map((row) => ({ kind: 'native', path: printPlace(row), effect: row.native })),
  ];
}

function printPlace({ type, path = '' }: { readonly type?: string; readonly path?: string }): string {
  if (type === undefined) return path === '' ? 'the package' : path;
  return path === '' ? type : `${type}: ${path}`;
}

function printType({ name, declared = [], role }: NonNullable<LibraryModel['types']>[number]): string {
  const parts = [`is ${name}`];
  if (declared.length > 0) parts.push(`declared as ${declared.join(', ')}`);
  if (role !== undefined) parts.push(`has the role ${role}`);
  return parts.join('; ');
}

function printThreats(removes: Removal): string {
  if (removes === 'all') return 'every threat';
  if (removes === 'harm') return 'every threat but exposure';
  return removes.length === 0 ? 'nothing' : removes.join(', ');
}

function printConditions(conditions: readonly RowCondition[] = []): string {
  if (conditions.length === 0) return '';
  const texts = conditions.map(
    ({ path, is, pattern, not }) => `${path} is ${not === true ? 'not ' : ''}${is}${pattern === undefined ? '' : ` ${pattern}`}`,
  );
  return `, if ${texts.join(' and ')}`;
}

function printCode(text: string): string {
  return `\`${text.replaceAll('|', String.raw`\|`)}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll(/[|*_<[\]\\]/gu, String.raw`\$&`);
}

function printPackages({ package: names }: LibraryModel): string {
  return typeof names === 'string' ? names : names.join(', ');
}

function compareModels(left: LibraryModel, right: LibraryModel): number {
  const [one, other] = [printPackages(left), printPackages(right)];
  return one < other ? -1 : one > other ? 1 : 0;
}
