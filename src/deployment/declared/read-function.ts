import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { functionOptions } from '../../models/deployment/construct-names.ts';
import type { FunctionRow } from '../../models/deployment/construct-rows.ts';
import type { EnvironmentVariable, Fact, FunctionCode } from '../deployment.ts';
import { isTruthy, type Construct, type Slot } from '../program/value.ts';
import type { CodeDescription } from '../code/make-function-code.ts';
import { getForm } from './construct-index.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import type { DeclaredParts } from './deployment-parts.ts';
import { findProperty, readPlaces, type CallContext, type NamedSlot } from './read-place.ts';
import { readStatements } from './read-statements.ts';
import { findMeant, getDisplayName, makeNumberFact, makeTextFact, readText, readWords } from './read-value.ts';

type OptionName = keyof typeof functionOptions;

const knownPlaces = new Map<string, readonly string[]>();

/** Answers where an option of a function is. */
function getPlaces(name: OptionName, prefix: string): readonly string[] {
  const key = `${prefix} ${name}`;
  let places = knownPlaces.get(key);
  if (places === undefined) knownPlaces.set(key, (places = functionOptions[name].map((option) => `${prefix}.${option}`)));
  return places;
}

/** Reads the options of a function. */
class Options {
  private readonly context: CallContext;
  private readonly prefix: string;

  constructor(context: CallContext, prefix: string) {
    this.context = context;
    this.prefix = prefix;
  }

  all(name: OptionName): readonly NamedSlot[] {
    return readPlaces(this.context, getPlaces(name, this.prefix));
  }

  find(name: OptionName): NamedSlot | undefined {
    return this.all(name)[0];
  }

  text(name: OptionName): Fact<string> | undefined {
    const slot = this.find(name);
    return slot && makeTextFact(slot);
  }

  number(name: OptionName): Fact<number> | undefined {
    const slot = this.find(name);
    return slot && makeNumberFact(slot);
  }
}

/** Reads what a call declares as a function. */
export function readFunction(parts: DeclaredParts, construct: Construct, row: FunctionRow): FunctionDraft {
  const options = new Options({ construct }, 'props');
  const named = row.fileBeside === undefined ? undefined : options.text('name')?.value;
  const made = makeFunction(options, { tool: getForm(construct).tool, name: named ?? getDisplayName(construct), at: construct.at });
  const code = row.handlerIsPath === true ? readPathCode(parts, made.handler) : readCode(parts, construct, row, options);
  if (code !== undefined) made.code = code;
  parts.functions.push(made);
  parts.ofConstructs.set(construct, made);
  return made;
}

interface FunctionIdentity {
  readonly tool: FunctionDraft['tool'];
  readonly name: string;
  readonly at: Slot['at'];
}

function makeFunction(options: Options, { tool, name, at }: FunctionIdentity): FunctionDraft {
  const made: FunctionDraft = {
    tool,
    name,
    environment: options.all('environment').flatMap(readVariables),
    statements: options.all('statements').flatMap((slot) => readStatements(slot)),
    managedPolicies: options.all('managedPolicies').map((slot) => ({ value: readWords(slot.value), at: slot.at })),
    triggers: [],
    at,
  };
  for (const { value, at: place } of options.all('links')) {
    const words = readWords(value);
    made.statements.push({
      effect: 'Allow',
      actions: [],
      resources: [{ value: words, at: place }],
      hasConditions: false,
      grant: 'link',
      at: place,
    });
  }
  const vpc = options.find('vpc');
  const tracing = options.find('tracing');
  const logs = { retentionDays: options.number('retention'), format: options.text('logFormat'), level: options.text('logLevel') };
  const facts = {
    handler: options.text('handler'),
    runtime: options.text('runtime'),
    timeoutSeconds: readAmount(options.find('timeout'), durationUnits),
    memoryMegabytes: readAmount(options.find('memory'), memoryUnits),
    tracing: tracing && { value: readTracing(readText(tracing.value)), at: tracing.at },
    logs: Object.values(logs).some((fact) => fact !== undefined) ? dropMissing(logs) : undefined,
    role: readNamed(options.find('role')),
    isInVpc: vpc && { value: readText(vpc.value) === 'false' ? false : isTruthy(vpc.value), at: vpc.at },
    reservedConcurrency: options.number('concurrency'),
    deadLetter: readNamed(options.find('deadLetter')),
    onFailure: readNamed(options.find('onFailure')),
  };
  return Object.assign(made, dropMissing(facts));
}

function dropMissing<Facts extends object>(facts: Facts): { [Key in keyof Facts]: Exclude<Facts[Key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as {
    [Key in keyof Facts]: Exclude<Facts[Key], undefined>;
  };
}

function readNamed(slot: Slot | undefined): Fact<string> | undefined {
  return slot && { value: readWords(slot.value), at: slot.at };
}

const durationUnits: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 };
const memoryUnits: Readonly<Record<string, number>> = { mb: 1, gb: 1024 };

/** `30`, `30 seconds`, `1 GB` */
function readAmount(slot: Slot | undefined, units: Readonly<Record<string, number>>): Fact<number> | undefined {
  if (slot === undefined) return undefined;
  const [, amount, unit = ''] = /^([\d.]+)\s*([a-z]*?)s?$/iu.exec(readText(slot.value) ?? '') ?? [];
  const factor = unit === '' ? 1 : units[unit.toLowerCase()];
  return { value: amount === undefined || factor === undefined ? undefined : Number(amount) * factor, at: slot.at };
}

function readTracing(text: string | undefined): 'active' | 'pass-through' | 'disabled' | undefined {
  const word = text?.toLowerCase().replaceAll(/[_-]/gu, '');
  if (word === 'active' || word === 'true') return 'active';
  if (word === 'passthrough') return 'pass-through';
  return word === 'disabled' || word === 'false' ? 'disabled' : undefined;
}

function readVariables({ value }: Slot): readonly EnvironmentVariable[] {
  if (value.kind === 'choice') return value.options.flatMap((option) => readVariables({ value: option, at: emptyPlace }));
  const inner = value.kind === 'dict' && value.slots.size === 1 ? value.slots.get('variables') : undefined;
  if (inner !== undefined) return readVariables(inner);
  if (value.kind === 'list') return value.items.flatMap(readVariables);
  if (value.kind !== 'dict') return [];
  return Array.from(value.slots, ([name, slot]) => ({ name, value: makeTextFact(slot), at: slot.at }));
}

const emptyPlace = { file: '', start: 0, end: 0 };

const sourceExtension = /\.[cm]?[jt]sx?$/u;

function readPathCode(parts: DeclaredParts, handler: Fact<string> | undefined): FunctionCode | undefined {
  if (handler?.value === undefined) return undefined;
  return parts.makeCode({ project: parts.root, folder: parts.root, handler: handler.value });
}

function readCode(parts: DeclaredParts, construct: Construct, row: FunctionRow, options: Options): FunctionCode | undefined {
  const handler = readText(options.find('handler')?.value);
  const entry = options.find('entry');
  if (row.isBundled === true || entry !== undefined) {
    const path = entry === undefined ? (row.fileBeside ?? getNamedFile(construct)) : readText(entry.value);
    const exportName = handler ?? (options.find('handler') === undefined ? 'handler' : undefined);
    if (path === undefined || exportName === undefined) return undefined;
    const folder = row.fileBeside === undefined ? parts.root : dirname(construct.at.file);
    return {
      candidates: [resolve(folder, path).replace(sourceExtension, '')],
      exportName: exportName.slice(exportName.lastIndexOf('.') + 1),
    };
  }
  if (handler === undefined) return undefined;
  const code = options.find('code');
  const path = code === undefined ? undefined : readCodePath(code);
  const runtime = readText(options.find('runtime')?.value);
  // What lies in a bucket was built of something in the project.
  if (code === undefined && getForm(construct).tool !== 'cdk')
    return parts.makeCode({ project: parts.root, folder: parts.root, handler, runtime });
  if (path === undefined) return undefined;
  const base = getForm(construct).tool === 'terraform' && !isAbsolute(path) ? resolve(parts.root, path) : resolve(parts.root, path);
  if (sourceExtension.test(base))
    return { candidates: [base.replace(sourceExtension, '')], exportName: handler.slice(handler.lastIndexOf('.') + 1) };
  if (!base.endsWith('.zip')) return parts.makeCode({ project: parts.root, folder: base, handler, runtime });
  return readArchive(parts, base, { handler, runtime });
}

/** A file that is named for the construct and the file that makes it. */
function getNamedFile(construct: Construct): string {
  return `${construct.at.file.replace(sourceExtension, '')}.${getDisplayName(construct)}`;
}

const archive = /\.zip$/u;

/**
 * What is packed may lie in a folder of the archive's name. Where the handler names a folder, or is named as the archive is, it may lie beside the
 * archive as well, or in what was built there.
 */
function readArchive(parts: DeclaredParts, path: string, code: Pick<CodeDescription, 'handler' | 'runtime'>): FunctionCode | undefined {
  const folder = path.replace(archive, '');
  const isNamed = code.handler.includes('/') || code.handler.startsWith(`${basename(folder)}.`);
  const folders = isNamed ? [folder, dirname(folder), join(dirname(folder), builtFolder)] : [folder];
  const found = folders.flatMap((each) => parts.makeCode({ project: parts.root, folder: each, ...code }) ?? []);
  const [first] = found;
  return first === undefined ? undefined : { ...first, candidates: [...new Set(found.flatMap(({ candidates }) => candidates))] };
}

const builtFolder = 'dist';

/** The file or folder, through what packs it. */
function readCodePath(code: Slot, depth = 0): string | undefined {
  const { value } = code;
  if (depth > 5) return undefined;
  if (value.kind === 'list' && value.items[0] !== undefined) return readCodePath(value.items[0], depth + 1);
  if (value.kind === 'dict') {
    const path = findProperty(code, 'path');
    return path && readCodePath(path, depth + 1);
  }
  if (value.kind !== 'construct') return readText(value);
  if (value.form === 'part' && value.receiver !== undefined) return readCodePath({ value: value.receiver, at: code.at }, depth + 1);
  const [meant] = findMeant(value);
  return meant === undefined ? readText(value) : readCodePath(meant, depth + 1);
}

/** Reads a function that is written where it is used: `'src/orders.create'`, `{ handler: 'src/orders.create' }`, `async () => {}`. */
export function readInlineFunction(parts: DeclaredParts, slot: Slot, tool: FunctionDraft['tool']): FunctionDraft | undefined {
  const { value, at } = slot;
  const isFunction =
    (tool === 'pulumi' && value.kind === 'closure') ||
    (tool === 'sst' &&
      ((value.kind === 'dict' && value.slots.has('handler')) ||
        (value.kind === 'scalar' && typeof value.value === 'string' && /^[\w@./-]+\/[\w.-]+\.\w+$|^\w[\w-]*\.\w+$/u.test(value.value))));
  if (!isFunction) return undefined;
  const key = value.kind === 'scalar' ? `${at.file}:${at.start}:${String(value.value)}` : value;
  const known = parts.inline.get(key);
  if (known !== undefined) return known;
  const construct: Construct = { kind: 'construct', callee: '', form: 'called', args: [slot], at, fields: new Map() };
  const handler = value.kind === 'dict' ? undefined : readText(value);
  const options = new Options({ construct }, value.kind === 'dict' ? '0' : '9');
  const made = makeFunction(options, { tool, name: handler ?? readText(options.find('handler')?.value) ?? 'function', at });
  if (handler !== undefined) made.handler = { value: handler, at };
  const code = tool === 'sst' ? readPathCode(parts, made.handler) : undefined;
  if (code !== undefined) made.code = code;
  parts.functions.push(made);
  parts.inline.set(key, made);
  return made;
}
