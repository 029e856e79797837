import { collectInnerFunctions } from '../../analysis/ir/each-function.ts';
import type { FunctionRef, IrClass, IrFunction, IrModule, Span } from '../../analysis/ir/ir.ts';
import { CodeSpans } from './code-spans.ts';
import { RangeIndex } from '../search/range-index.ts';

/** What the code of one file tells at a glance, whatever the rule is. */
export class FileFacts {
  readonly text: string;
  readonly spans: CodeSpans;
  /** The functions of the file. */
  readonly functions: RangeIndex<Span>;
  readonly classes: readonly IrClass[];
  private readonly classRanges: RangeIndex<Span>;
  /** Names of captured and module variables that some code reads. */
  private readonly loaded = new Set<string>();
  /** How often variables of the top level, and fields of `this`, are assigned anywhere in the file. */
  private readonly stores = new Map<string, number>();
  /** Where functions assign variables of the top level, and fields that are declared. */
  private readonly outerStores: Span[] = [];
  private readonly outerRanges: RangeIndex<Span>;
  /** Fields of classes that are declared without a value. */
  private readonly declared = new Set<string>();
  private readonly closures = new Map<string, boolean>();

  constructor({ init, text }: IrModule) {
    this.text = text;
    const bodies = listFunctions(init).map((each) => each.lower());
    this.spans = new CodeSpans(bodies, text);
    this.functions = new RangeIndex(bodies.filter(({ kind }) => kind !== 'module' && kind !== 'thunk').map(({ span }) => span));
    this.classes = bodies.flatMap(listClasses);
    this.classRanges = new RangeIndex(this.classes.map((each) => each.span));
    for (const { members, span } of this.classes) {
      for (const { key, kind, function: initializer } of members) {
        if (kind !== 'field' || !('name' in key)) continue;
        const name = this.getFieldKey(key.name, span);
        if (initializer === undefined) this.declared.add(name);
        else this.count(name);
      }
    }
    for (const each of bodies) this.look(each);
    this.outerRanges = new RangeIndex(this.outerStores);
  }

  /** Names a field of `this` in a class. */
  getFieldKey(name: string, at: Span): string {
    return `this ${String(this.classRanges.findAround(at.start, at.end)[0]?.start)} ${name}`;
  }

  /** Does a function in a place assign variables of the top level, or fields that are declared? */
  hasOuterStoreIn({ start, end }: Span): boolean {
    return this.outerRanges.touches(start, end);
  }

  /** Is a field of a class declared without a value? */
  isDeclaredField(key: string): boolean {
    return this.declared.has(key);
  }

  /** Does any code of the file read the variable? */
  isLoaded(key: string): boolean {
    return this.loaded.has(key);
  }

  /** Is a variable of the top level, or a field of `this`, assigned at one place only? */
  isAssignedOnce(key: string): boolean {
    return this.stores.get(key) === 1;
  }

  /** Does a function read or write variables of functions around it, or their `this`? */
  isClosure(ref: FunctionRef): boolean {
    let known = this.closures.get(ref.id);
    if (known === undefined) this.closures.set(ref.id, (known = mentionsOuterVariables(ref)));
    return known;
  }

  private look(body: IrFunction): void {
    const empty = new Set<number>();
    const selves = new Set<number>();
    for (const { instructions } of body.blocks) {
      for (const each of instructions) {
        switch (each.op) {
          case 'constant':
            if (each.value === undefined) empty.add(each.to);
            break;
          case 'load-captured':
            this.loaded.add(`${each.owner} ${each.name}`);
            break;
          case 'load-module':
            this.loaded.add(each.name);
            break;
          case 'store-module':
            if (!empty.has(each.from)) this.count(each.name);
            this.countName(each.name, each.at);
            if (body.kind !== 'module') this.outerStores.push(each.at);
            break;
          case 'store-global':
            this.count(each.name);
            this.countName(each.name, each.at);
            if (body.kind !== 'module') this.outerStores.push(each.at);
            break;
          case 'this':
            selves.add(each.to);
            break;
          case 'set-property':
            if ('name' in each.property) this.countProperty(each.property.name, each.at, selves.has(each.object), body);
            break;
          default:
            break;
        }
      }
    }
  }

  /** Fields of other objects are not told from those of `this`, where no parameter has their name: so Semgrep sees it. */
  private countProperty(name: string, at: Span, isOwn: boolean, { parameters }: IrFunction): void {
    const key = this.getFieldKey(name, at);
    if (isOwn) {
      if (!isCounted(this.text, at)) this.count(key);
      if (this.declared.has(key)) this.outerStores.push(at);
    } else if (this.declared.has(key) && !parameters.some(({ span }) => this.text.startsWith(name, span.start))) this.count(key);
  }

  /** What nobody declares may be a field of the class around it. */
  private countName(name: string, at: Span): void {
    const key = this.getFieldKey(name, at);
    if (this.declared.has(key)) this.count(key);
  }

  private count(key: string): void {
    this.stores.set(key, (this.stores.get(key) ?? 0) + 1);
  }
}

/** `this.x++`, which is no assignment. */
function isCounted(text: string, { start, end }: Span): boolean {
  return /^\s*(?:\+\+|--)/u.test(text.slice(end, end + 20)) || /(?:\+\+|--)\s*$/u.test(text.slice(Math.max(0, start - 20), start));
}

const known = new WeakMap<IrModule, FileFacts>();

/** Answers the facts of a file, found once. */
export function getFileFacts(module: IrModule): FileFacts {
  let facts = known.get(module);
  if (facts === undefined) known.set(module, (facts = new FileFacts(module)));
  return facts;
}

/** Lists a function and all inside it. */
function listFunctions(root: FunctionRef): readonly FunctionRef[] {
  const found = [root];
  const seen = new Set([root.id]);
  for (const each of found) {
    for (const inner of collectInnerFunctions(each.lower())) {
      if (seen.has(inner.id)) continue;
      seen.add(inner.id);
      found.push(inner);
    }
  }
  return found;
}

function listClasses({ blocks }: IrFunction): readonly IrClass[] {
  return blocks.flatMap(({ instructions }) => instructions.flatMap((each) => (each.op === 'class' ? [each.class] : [])));
}

function mentionsOuterVariables(ref: FunctionRef): boolean {
  const functions = listFunctions(ref);
  const isArrow = ref.lower().kind === 'arrow';
  const own = new Set(functions.map((each) => each.id));
  return functions.some((each) =>
    each
      .lower()
      .blocks.some(({ instructions }) =>
        instructions.some(
          (one) => ((one.op === 'load-captured' || one.op === 'store-captured') && !own.has(one.owner)) || (isArrow && one.op === 'this'),
        ),
      ),
  );
}
