import type { FunctionRef, IrFunction, Span } from '../ir/ir.ts';
import { LazyFunction } from './lazy-function.ts';

/** Answers a function as it is when everything around it stays and its text begins so many characters later. */
export function moveFunction(body: IrFunction, by: number): IrFunction {
  return by === 0 ? body : new Mover(body.file, by).move(body);
}

/** Properties that hold what has no place: written types. */
const placelessKeys: ReadonlySet<string> = new Set([
  'type',
  'returnType',
  'typeArguments',
  'heritage',
  'localRegisters',
  'variableRegisters',
]);

/** Properties that name functions and classes by their places. */
const idKeys: ReadonlySet<string> = new Set(['id', 'owner']);

class Mover {
  private readonly prefix: string;
  private readonly by: number;
  private readonly moved = new Map<LazyFunction, LazyFunction>();

  constructor(file: string, by: number) {
    this.prefix = `${file}#`;
    this.by = by;
  }

  move<T extends object>(part: T): T {
    return this.movePart(part) as T;
  }

  private movePart(part: object): object {
    if (Array.isArray(part)) return part.map((each: unknown) => (isObject(each) ? this.movePart(each) : each));
    if (part instanceof LazyFunction) return this.moveRef(part);
    if (isSpan(part)) return this.moveSpan(part);
    const copy: Record<string, unknown> = { ...part };
    for (const key of Object.keys(copy)) {
      const value = copy[key];
      if (typeof value === 'string') {
        if (idKeys.has(key)) copy[key] = this.moveId(value);
      } else if (isObject(value) && !placelessKeys.has(key)) copy[key] = this.movePart(value);
    }
    return copy;
  }

  /** Inner functions are moved at once: else each version of the file would hold on to all before it. */
  private moveRef(ref: LazyFunction): FunctionRef {
    let moved = this.moved.get(ref);
    if (moved === undefined) {
      moved = ref.makeMoved(this.moveId(ref.id), this.moveSpan(ref.span));
      this.moved.set(ref, moved);
      moved.setBody(this.move(ref.lower()));
    }
    return moved;
  }

  private moveSpan({ start, end }: Span): Span {
    return { start: start + this.by, end: end + this.by };
  }

  /** `file.ts#120:field` */
  private moveId(id: string): string {
    if (!id.startsWith(this.prefix)) return id;
    const place = Number.parseInt(id.slice(this.prefix.length), 10);
    return Number.isNaN(place) ? id : `${this.prefix}${place + this.by}${id.slice(`${this.prefix}${place}`.length)}`;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isSpan(part: object): part is Span {
  return 'start' in part && 'end' in part;
}
