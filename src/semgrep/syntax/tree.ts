/**
 * A program or a pattern as Semgrep sees it: `let a, b` are two definitions, `x += 1` is an assignment of a sum, `import` and `require` are
 * alike. Programs and patterns become trees in the same way, so that matching compares trees and knows no syntax.
 */

/**
 * What a tree is. Children by kind, in order:
 *
 * - expressions: `name`; `special` (`this`, `super`); `string`, `number`, `boolean`, `null`, `undefined`, `regexp`; `call` callee, arguments; `new`
 *   callee, arguments; `operator` the `op`, then operands; `template` parts, texts among them are `chunk`; `dot` object, `ident`; `index` object, key; `assign` target, value;
 *   `conditional` three; `sequence`; `array`; `object` fields; `lambda` parameters, body, return type or `none`; `class` as below; `await`,
 *   `yield`, `cast` type, expression; `other` of any shape, told apart by its text; `jsx` tag, attributes, body
 * - statements: `expression-statement`; `block`; `if` condition, then, else or `none`; `for` header, body; `while`; `do` body, condition; `return` value
 *   or `none`; `throw`; `break` and `continue` label or `none`; `label` ident, statement; `try` block, catches, finally or `none`; `switch`
 *   subject, cases; `case` tests, body
 * - definitions: `variable` entity, attributes, value or `none`, type or `none`; `function` entity, attributes, parameters, body, return type or
 *   `none`; `class-definition` entity, attributes, class; `field` entity, value; `type-definition` entity, type; `class` heritage,
 *   interfaces, fields
 * - directives: `import-from` source, names; `import-name` `ident` of the source, `ident` here; `import-as` source, ident or `none`; `export` ident
 * - parameters: `parameter` ident, attributes, type or `none`, default or `none`; `pattern-parameter` expression, type or `none`
 * - types: `type` of the shape that its text says; `member-type` ident, attributes, type
 * - data: `dictionary` pairs; `pair` key, value; `array` and literals as above
 * - in patterns only: `ellipsis`, `deep` expression, `typed` metavariable and type, `dot-ellipsis` object
 */
export type TreeKind =
  | 'name'
  | 'special'
  | 'string'
  | 'chunk'
  | 'number'
  | 'boolean'
  | 'null'
  | 'undefined'
  | 'regexp'
  | 'call'
  | 'new'
  | 'operator'
  | 'op'
  | 'template'
  | 'dot'
  | 'index'
  | 'assign'
  | 'conditional'
  | 'sequence'
  | 'array'
  | 'object'
  | 'lambda'
  | 'await'
  | 'yield'
  | 'cast'
  | 'other'
  | 'jsx'
  | 'jsx-attribute'
  | 'jsx-text'
  | 'jsx-expression'
  | 'expression-statement'
  | 'block'
  | 'if'
  | 'for'
  | 'for-header'
  | 'for-each'
  | 'while'
  | 'do'
  | 'return'
  | 'throw'
  | 'break'
  | 'continue'
  | 'label'
  | 'try'
  | 'catch'
  | 'switch'
  | 'case'
  | 'case-test'
  | 'variable'
  | 'function'
  | 'class-definition'
  | 'field'
  | 'type-definition'
  | 'class'
  | 'import-from'
  | 'import-name'
  | 'import-as'
  | 'export'
  | 'parameter'
  | 'pattern-parameter'
  | 'ident'
  | 'dynamic'
  | 'attribute'
  | 'keyword'
  | 'type'
  | 'member-type'
  | 'dictionary'
  | 'pair'
  | 'list'
  | 'none'
  | 'ellipsis'
  | 'deep'
  | 'typed'
  | 'dot-ellipsis';

import type { Constant } from './get-constant.ts';

/** What a name of a program means where it stands. */
export interface NameMeaning {
  /** The declaration that it refers to, the same object for each use; absent for globals. */
  readonly declaration?: object | undefined;
  /** Is it the name of a property, of an object or in an object literal? */
  readonly isProperty?: true | undefined;
  /** The steps by which an imported name is reached: `['child_process', 'exec']`. */
  readonly path?: readonly string[] | undefined;
  /** The type that is written or evident, a `type` tree or its name. */
  readonly type?: Tree | string | undefined;
  /** The constant that it stands for. */
  readonly constant?: Constant | undefined;
  /** The expression that it stands for; asked with `symbolic_propagation`. */
  readonly symbol?: Tree | undefined;
}

/** A part of a program or pattern. Offsets are UTF-16 code units of the file. */
export class Tree {
  readonly kind: TreeKind;
  /** The word of what has one: name, operator, content of a literal, keyword. */
  readonly text: string;
  start: number;
  end: number;
  children: readonly Tree[];
  /** In patterns, the metavariable that this part is: `$X`, `$...ARGS`. */
  readonly metavariable: string | undefined;
  /** In programs, what a name means. */
  meaning: NameMeaning | undefined = undefined;

  constructor(kind: TreeKind, text: string, place: { readonly start: number; readonly end: number }, children: readonly Tree[] = []) {
    this.kind = kind;
    this.text = text;
    this.start = place.start;
    this.end = place.end;
    this.children = children;
    this.metavariable = text.charCodeAt(0) === 36 && isMetavariable(text) ? text : undefined;
  }

  /** The child at an index that the kind has for sure. */
  child(index: number): Tree {
    const found = this.children[index];
    if (found === undefined) throw new Error(`expected a child ${String(index)} of ${this.kind}`);
    return found;
  }
}

/** Is a word a metavariable: `$X`, `$_`, `$...ARGS`? */
export function isMetavariable(text: string): boolean {
  return /^\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*$/u.test(text);
}
