import { parseModelPath, type PathStep } from '../../src/analysis/binding/parse-model-path.ts';
import type { LibraryModel, SinkRow } from '../../src/models/schema.ts';
import { openPlace, printPlace, satisfyCondition, type CallPlace } from './call-places.ts';
import { getPackageName, type Way } from './row-ways.ts';

/** How a program gets at a package: `%` stands for the package's name, `#` for the name of what is imported. */
const importForms = {
  named: "import { # as it } from '%';",
  namespace: "import * as it from '%';",
  default: "import it from '%';",
  required: "const it = require('%');",
  'required part': "const { #: it } = require('%');",
  dynamic: "const it = await import('%');",
} as const;

export type ImportForm = keyof typeof importForms;
export const importFormNames = Object.keys(importForms) as readonly ImportForm[];

/** A call as it is written without detours: what it is called on, its name there, and its arguments. */
interface WrittenCall {
  readonly receiver: string | undefined;
  /** With `new` before it where the call is one. */
  readonly callee: string;
  readonly method: string;
  readonly texts: readonly string[];
  /** The expression of what is sent. */
  readonly data: string;
}

interface WrittenUse {
  readonly before?: readonly string[];
  readonly lines: readonly string[];
}

/** The call on something else. */
function callOn({ receiver, callee, method, texts }: WrittenCall, other: string): string {
  const called = receiver === undefined ? callee.replace(/[^ ]+$/u, other) : `${other}.${method}`;
  return `${called}(${texts.join(', ')})`;
}

const withData = (call: WrittenCall): WrittenCall => ({ ...call, texts: call.texts.map((text) => text.replace(call.data, 'data')) });
const getOwner = ({ receiver, callee }: WrittenCall): string => receiver ?? callee.replace(/^new /u, '');

/** Ways to write the same call; `undefined` where a call has no receiver to do so. */
const useForms: Readonly<Record<string, (call: WrittenCall) => WrittenUse | undefined>> = {
  directly: ({ callee, texts }) => ({ lines: [`${callee}(${texts.join(', ')});`] }),
  'with variables': ({ callee, texts }) => ({
    lines: [
      ...texts.map((text, index) => `const a${index} = ${text};`),
      `const result = ${callee}(${texts.map((_, index) => `a${index}`).join(', ')});`,
    ],
  }),
  spread: ({ callee, texts }) => ({
    lines: [`${callee}(...[${texts.map((text) => (text.startsWith('{ ') ? `{ ...${text} }` : text)).join(', ')}]);`],
  }),
  optionally: ({ receiver, method, texts }) =>
    receiver === undefined ? undefined : { lines: [`${receiver}?.${method}?.(${texts.join(', ')});`] },
  'by a computed name': ({ receiver, method, texts }) =>
    receiver === undefined ? undefined : { lines: [`${receiver}['${method}'](${texts.join(', ')});`] },
  bound: ({ receiver, method, texts }) =>
    receiver === undefined
      ? undefined
      : { lines: [`const bound = ${receiver}.${method}.bind(${receiver});`, `await bound(${texts.join(', ')});`] },
  'through call': ({ receiver, method, texts }) =>
    receiver === undefined ? undefined : { lines: [`${receiver}.${method}.call(${[receiver, ...texts].join(', ')});`] },
  'through apply': ({ receiver, method, texts }) =>
    receiver === undefined ? undefined : { lines: [`Reflect.apply(${receiver}.${method}, ${receiver}, [${texts.join(', ')}]);`] },
  destructured: ({ receiver, method, texts }) =>
    receiver === undefined ? undefined : { lines: [`const { ${method}: part } = ${receiver};`, `part(${texts.join(', ')});`] },
  'in a function': (call) => ({
    before: ['const help = async (data, client) => {', `  return await ${callOn(withData(call), 'client')};`, '};'],
    lines: [`await help(${call.data}, ${getOwner(call)});`],
  }),
  'in a class': (call) => ({
    before: [
      'class Service {',
      '  constructor(client) { this.client = client; }',
      `  async run({ data }) { return ${callOn(withData(call), 'this.client')}; }`,
      '}',
    ],
    lines: [`await new Service(${getOwner(call)}).run({ data: ${call.data} });`],
  }),
  'on a kept object': (call) => ({
    before: ['let kept;'],
    lines: [`kept ??= ${getOwner(call)};`, `await Promise.all([1, 2].map(async () => ${callOn(call, 'kept')}));`],
  }),
  'on a part': (call) => ({
    lines: [
      `const deps = Object.freeze({ inner: { client: ${getOwner(call)} } });`,
      'const { inner: { client: other } } = { ...deps };',
      `await ${callOn(call, 'other')};`,
    ],
  }),
  promised: (call) => ({ lines: [`await Promise.resolve(${getOwner(call)}).then((other) => ${callOn(call, 'other')});`] }),
  'in a loop': (call) => ({
    lines: [`for (const other of new Map([['a', ${getOwner(call)}]]).values()) await ${callOn(call, 'other')};`],
  }),
};

export const useFormNames = Object.keys(useForms);

/** What is to be written. */
export interface RowProgram {
  readonly model: LibraryModel;
  readonly row: SinkRow;
  readonly ways: ReadonlyMap<string, Way>;
  readonly importForm: ImportForm;
  readonly useForm: string;
  /** The expression that is put at the place. */
  readonly data: string;
}

/** Writes a handler that puts data at the place of a row; `undefined` where that cannot be written in such a form. */
export function writeRowProgram(program: RowProgram): string | undefined {
  const { model, row, ways } = program;
  const own: Way = { package: getPackageName(model), steps: [], declared: undefined };
  const way = row.type === undefined ? own : ways.get(row.type);
  return way === undefined ? undefined : new RowWriter(program).write(way, [...way.steps, ...parseModelPath(row.path)]);
}

const isWord = (name: string | undefined): name is string => name !== undefined && /^[A-Za-z_$][\w$]*$/u.test(name) && name !== 'default';

class RowWriter {
  private readonly head: string[] = [];
  private readonly lines: string[] = [];
  private readonly closers: string[] = [];
  private count = 0;
  private readonly program: RowProgram;

  constructor(program: RowProgram) {
    this.program = program;
  }

  write(way: Way, path: readonly PathStep[]): string | undefined {
    const steps = this.begin(way, path);
    if (steps === undefined) return undefined;
    const end = steps.findLastIndex((step) => step.kind === 'argument');
    const argument = steps[end];
    const isWritten =
      argument?.kind === 'argument'
        ? this.writeCall(steps.slice(0, end), argument.from, steps.slice(end + 1))
        : this.writeAssignment(steps);
    if (!isWritten) return undefined;
    const isScript = this.program.importForm.startsWith('required');
    const start = isScript ? 'exports.handler = async (event) => {' : 'export const handler = async (event) => {';
    const body = [...this.lines, ...this.closers.reverse(), "return { statusCode: 200, body: '' };"];
    return [...this.head, start, ...body.map((line) => `  ${line}`), '};', ''].join('\n');
  }

  /** Makes `it`, and answers which steps lead on from there. */
  private begin(way: Way, steps: readonly PathStep[]): readonly PathStep[] | undefined {
    const [first, ...rest] = steps;
    const part = first?.kind === 'member' ? first.names[0] : undefined;
    if (way.declared !== undefined) {
      if (way.package !== 'global') this.head.push(`import type { ${way.declared} } from '${way.package}';`);
      this.head.push(`declare const it: ${way.declared};`);
      return this.program.importForm.startsWith('required') ? undefined : steps;
    }
    if (way.package === 'global') {
      if (!isWord(part)) return undefined;
      this.start = part;
      return rest;
    }
    const form = importForms[this.program.importForm];
    const isPart = form.includes('#');
    if ((isPart || this.program.importForm === 'namespace') && !isWord(part)) return undefined;
    const line = form.replace('%', way.package).replace('#', part ?? '');
    (this.program.importForm === 'dynamic' ? this.lines : this.head).push(line);
    return isPart ? rest : steps;
  }

  private start = 'it';

  private writeAssignment(steps: readonly PathStep[]): boolean {
    const last = steps.at(-1);
    const holder = last?.kind === 'member' ? this.follow(steps.slice(0, -1)) : undefined;
    if (last?.kind !== 'member' || holder === undefined || this.program.row.when !== undefined) return false;
    this.lines.push(`${holder}.${last.names[0] ?? ''} = ${this.program.data};`);
    return true;
  }

  private writeCall(steps: readonly PathStep[], index: number, below: readonly PathStep[]): boolean {
    const isConstruct = steps.at(-1)?.kind === 'instance';
    const callee = this.follow(isConstruct ? steps.slice(0, -1) : steps);
    const args: CallPlace[] = [];
    const target = openPlace(args, index, below);
    if (callee === undefined || target === undefined) return false;
    target.text = this.program.data;
    if (!(this.program.row.when ?? []).every((condition) => satisfyCondition(args, { index, below }, condition))) return false;
    const dot = isConstruct ? null : /\.[A-Za-z_$][\w$]*$/u.exec(callee);
    const receiver = dot === null ? undefined : callee.slice(0, dot.index);
    const use = useForms[this.program.useForm]?.({
      receiver,
      callee: isConstruct ? `new ${callee.endsWith(')') ? `(${callee})` : callee}` : callee,
      method: receiver === undefined ? '' : callee.slice(receiver.length + 1),
      texts: Array.from(args, (place) => printPlace(place)),
      data: this.program.data,
    });
    if (use === undefined) return false;
    this.head.push(...(use.before ?? []));
    this.lines.push(...use.lines);
    return true;
  }

  /** Writes what leads to a value, and answers the expression for it; `undefined` for steps that are not written here. */
  private follow(steps: readonly PathStep[]): string | undefined {
    let value = this.start;
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index];
      if (step?.kind === 'argument') {
        const end = steps.findIndex((each, at) => at > index && each.kind !== 'member');
        const parameter = steps[end];
        if (parameter?.kind !== 'parameter' || parameter.index === 'this') return undefined;
        value = this.enterCallback(value, step.from, steps.slice(index + 1, end), parameter.index);
        index = end;
        continue;
      }
      const next = step === undefined ? undefined : this.step(value, step);
      if (next === undefined) return undefined;
      value = next;
    }
    return value;
  }

  private step(value: string, step: PathStep): string | undefined {
    switch (step.kind) {
      case 'member':
        return isWord(step.names[0]) ? `${value}.${step.names[0]}` : `${value}[${JSON.stringify(step.names[0])}]`;
      case 'any-member':
        return `${value}.some`;
      case 'return':
        return `${value}()`;
      case 'instance':
        return this.keep(value.endsWith(')') ? `new (${value})()` : `new ${value}()`);
      case 'awaited':
        return this.keep(`await ${value}`);
      case 'element':
        return this.keep(`${value}[0]`);
      default:
        return undefined;
    }
  }

  /** `value('x', { within: async (p0, p1) => {`; answers the last parameter. */
  private enterCallback(value: string, position: number, within: readonly PathStep[], parameter: number): string {
    const names = Array.from({ length: parameter + 1 }, () => `p${this.count++}`);
    const open = within.map((step) => (step.kind === 'member' ? `{ ${step.names[0] ?? ''}: ` : '')).join('');
    const before = "'x', ".repeat(position);
    this.lines.push(`${value}(${before}${open}async (${names.join(', ')}) => {`);
    this.closers.push(`}${' }'.repeat(within.length)});`);
    return names.at(-1) ?? '';
  }

  private keep(expression: string): string {
    const name = `v${this.count++}`;
    this.lines.push(`const ${name} = ${expression};`);
    return name;
  }
}
