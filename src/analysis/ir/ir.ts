import type { Annotations } from './annotations.ts';

/**
 * The intermediate representation: one function as basic blocks of flat instructions over registers. Syntax ends here: nothing
 * after lowering looks at ESTree.
 *
 * - A *register* holds a temporary or a variable that no inner function mentions. Registers are assigned many times (no SSA).
 * - A variable that an inner function mentions lives in the *frame* of the function that declares it
 *   (`load-captured`, `store-captured`); a top-level variable of a module lives in the module (`load-module`, `store-module`).
 * - Names are made unique inside a function: an inner `x` that shadows an outer one is `x$1`.
 * - Blocks are in reverse postorder; block 0 is the entry. Unreachable blocks are left out.
 */

/** Offsets (UTF-16 code units) into the text of the function's file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of a local slot of one function. */
export type Register = number;

/** Index into `IrFunction.blocks`. */
export type BlockId = number;

/** A constant of the program. `bigint` values are kept as their text. */
export type Primitive = string | number | boolean | null | undefined;

/** A key that is known (`name`) or computed (`key` register). */
export type PropertyKeyOperand = { readonly name: string } | { readonly key: Register };

/** An argument or array element; `spread` is `...x`. */
export interface Operand {
  readonly register: Register;
  readonly spread: boolean;
}

/** A property of an object literal. */
export type ObjectEntry =
  /** `at` is the value's range. */
  | { readonly kind: 'property'; readonly key: PropertyKeyOperand; readonly value: Register; readonly at: Span }
  | { readonly kind: 'spread'; readonly value: Register }
  /** `{ get x() { … } }` */
  | { readonly kind: 'getter' | 'setter'; readonly key: PropertyKeyOperand; readonly function: FunctionRef };

/** A function whose body is lowered when it is first asked for. */
export interface FunctionRef {
  /** Unique in the process: file path, `#`, offset, and a counter where one node gives several functions. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly span: Span;
  /** What doc comments say of it. */
  readonly annotations?: Annotations | undefined;
  /** Answers what is known without lowering the body. */
  outline(): FunctionOutline;
  /** Answers the lowered body; memoised. Never throws: what cannot be lowered becomes `unsupported`. */
  lower(): IrFunction;
}

/** A function seen from outside. */
export interface FunctionOutline {
  readonly parameters: readonly ParameterOutline[];
  readonly returnType: IrType | undefined;
  readonly isAsync: boolean;
}

/** A parameter seen from outside. */
export interface ParameterOutline {
  /** The name when it is a plain identifier. */
  readonly name: string | undefined;
  readonly rest: boolean;
  readonly type: IrType | undefined;
}

/** A type as written; only what helps to know a value's class, library type or event type. */
export type IrType =
  /** `Pool`, `pg.Pool`, `Handler<APIGatewayProxyEvent>` */
  | { readonly kind: 'reference'; readonly name: readonly string[]; readonly arguments: readonly IrType[] }
  /** `import('pg').Pool` */
  | { readonly kind: 'import'; readonly module: string; readonly name: readonly string[]; readonly arguments: readonly IrType[] }
  | { readonly kind: 'union' | 'intersection'; readonly types: readonly IrType[] }
  /** `T[]`, `readonly T[]`, tuples as the union of their elements */
  | { readonly kind: 'array'; readonly element: IrType }
  /** `{ pool: Pool; run(x: string): void }` */
  /** `rest`: of all other members, `{ [name: string]: Pool }` */
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, IrType>; readonly rest?: IrType | undefined }
  | { readonly kind: 'function'; readonly parameters: readonly (IrType | undefined)[]; readonly returns: IrType | undefined }
  /** `typeof x` */
  | { readonly kind: 'typeof'; readonly name: readonly string[] }
  /** `'a' | 1` in a union: each literal alone */
  | { readonly kind: 'literal'; readonly value: Primitive }
  /** `string`, `number`, `boolean`, `unknown`, `any`, … and everything not listed */
  | { readonly kind: 'keyword'; readonly name: string };

/** A decorator: a thunk that evaluates the expression after `@`. */
export interface IrDecorator {
  readonly expression: FunctionRef;
  readonly span: Span;
}

/** A parameter: the register that receives the argument; patterns and defaults are lowered into the entry block. */
export interface IrParameter {
  readonly register: Register;
  /** The name when it is a plain identifier. */
  readonly name: string | undefined;
  readonly rest: boolean;
  readonly type: IrType | undefined;
  readonly decorators: readonly IrDecorator[];
  readonly span: Span;
}

/** A member of a class. Private names keep their `#`. */
export interface IrClassMember {
  readonly kind: 'method' | 'getter' | 'setter' | 'field';
  readonly isStatic: boolean;
  readonly key: PropertyKeyOperand;
  /** The method; for a field a thunk that evaluates the initializer with `this` bound. Absent: a field without value, an abstract or overload signature. */
  readonly function: FunctionRef | undefined;
  readonly type: IrType | undefined;
  readonly decorators: readonly IrDecorator[];
  /** Has a parameter of the method (or of the function that is a field's value) a decorator? */
  readonly hasDecoratedParameter: boolean;
  /** Names of these parameters, as far as they are plain. */
  readonly parameterNames: readonly (string | undefined)[];
  readonly span: Span;
}

/** A class as written. */
export interface IrClass {
  /** Same form as `FunctionRef.id`. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly span: Span;
  /** The constructor; parameter properties are lowered into it as `set-property` on `this`, before the body (after `super(…)` if there is one). */
  readonly constructorFunction: FunctionRef | undefined;
  readonly members: readonly IrClassMember[];
  /** `static { … }`, called with `this` = the class, in order after the static fields. */
  readonly staticBlocks: readonly FunctionRef[];
  /** The written `extends` and `implements` types. */
  readonly heritage: readonly IrType[];
  readonly decorators: readonly IrDecorator[];
  /** What doc comments say of fields, by name. */
  readonly annotations?: ReadonlyMap<string, Annotations> | undefined;
}

/** Instructions. `to` is the register assigned, `at` the source range of the expression. */
export type Instruction = { readonly at: Span } &
  /** `1`, `'a'`, `null`, `undefined`, a template literal without holes */
  (
    | {
        readonly op: 'constant';
        readonly to: Register;
        readonly value: Primitive;
        /** An optional chain was left: nothing is there. */
        readonly isAbsent?: true;
      }
    /** `/re/flags` */
    | { readonly op: 'regexp'; readonly to: Register; readonly pattern: string; readonly flags: string }
    /** copy; also assignment to a register variable */
    | { readonly op: 'move'; readonly to: Register; readonly from: Register }
    /** a value of which nothing is known: an unsupported construct, named by `what` */
    | { readonly op: 'unsupported'; readonly to: Register; readonly what: string; readonly operands: readonly Register[] }
    | { readonly op: 'this'; readonly to: Register }
    | { readonly op: 'new-target'; readonly to: Register }
    /** the `arguments` object */
    | { readonly op: 'arguments'; readonly to: Register }
    /** a variable of an enclosing function (or of this one) that lives in a frame; `owner` is the declaring function's id */
    | { readonly op: 'load-captured'; readonly to: Register; readonly owner: string; readonly name: string }
    | { readonly op: 'store-captured'; readonly owner: string; readonly name: string; readonly from: Register }
    /** a top-level declaration or import of the file */
    | { readonly op: 'load-module'; readonly to: Register; readonly name: string }
    | { readonly op: 'store-module'; readonly name: string; readonly from: Register }
    /** a name that nothing in the file declares: `process`, `JSON`, `module`, `exports`, `require`, `undefined` is a constant */
    | { readonly op: 'load-global'; readonly to: Register; readonly name: string }
    | { readonly op: 'store-global'; readonly name: string; readonly from: Register }
    /** `import.meta` */
    | { readonly op: 'import-meta'; readonly to: Register }
    /** `` `a${x}b` ``: `strings` are cooked texts, one more than `values` */
    | {
        readonly op: 'template';
        readonly to: Register;
        readonly strings: readonly string[];
        readonly values: readonly Register[];
        readonly spans: readonly Span[];
      }
    /** `` tag`a${x}b` ``: called with the strings array (`raw`: as written) and the values; `object` is set for `` a.b`…` `` */
    | {
        readonly op: 'tagged-template';
        readonly to: Register;
        readonly tag: Register;
        readonly object: Register | undefined;
        readonly strings: readonly string[];
        readonly raw: readonly string[];
        readonly values: readonly Register[];
      }
    /** arithmetic, comparison, `in`, `instanceof`; `+` is `concat` when no operand is known to be a number */
    | { readonly op: 'binary'; readonly to: Register; readonly operator: string; readonly left: Register; readonly right: Register }
    /** `-x`, `+x`, `!x`, `~x`, `typeof x`, `void x`; `x++` is a `binary` with a constant 1 and a store */
    | { readonly op: 'unary'; readonly to: Register; readonly operator: string; readonly operand: Register }
    /** `o.name`, `o[key]`; optional chains are lowered to branches on nullishness */
    | { readonly op: 'get-property'; readonly to: Register; readonly object: Register; readonly property: PropertyKeyOperand }
    | { readonly op: 'set-property'; readonly object: Register; readonly property: PropertyKeyOperand; readonly value: Register }
    | { readonly op: 'delete-property'; readonly object: Register; readonly property: PropertyKeyOperand }
    /** `super.name` */
    | { readonly op: 'get-super'; readonly to: Register; readonly property: PropertyKeyOperand }
    | { readonly op: 'object'; readonly to: Register; readonly entries: readonly ObjectEntry[] }
    /** `[a, ...b]`; `spans` are where the elements are written */
    | { readonly op: 'array'; readonly to: Register; readonly elements: readonly Operand[]; readonly spans: readonly Span[] }
    /** `{ a, ...rest } = o`: `rest` without the named keys */
    | { readonly op: 'object-rest'; readonly to: Register; readonly object: Register; readonly excluded: readonly string[] }
    /** `[a, ...rest] = xs` from index `from` */
    | { readonly op: 'array-rest'; readonly to: Register; readonly array: Register; readonly from: number }
    /** element `index` of an array pattern: works on any iterable */
    | { readonly op: 'array-element'; readonly to: Register; readonly array: Register; readonly index: number }
    | { readonly op: 'function'; readonly to: Register; readonly function: FunctionRef; readonly isArrow: boolean }
    | { readonly op: 'class'; readonly to: Register; readonly class: IrClass; readonly superclass: Register | undefined }
    /** `f(...)`; `o.m(...)` has `object` and `property` and `callee` holds the method; `calleeText` is for messages */
    | {
        readonly op: 'call';
        readonly to: Register;
        readonly callee: Register;
        readonly object: Register | undefined;
        readonly property: PropertyKeyOperand | undefined;
        readonly arguments: readonly Operand[];
        readonly argumentSpans: readonly Span[];
        readonly calleeText: string;
        /** Explicit type arguments: `f<Order>(x)`. */
        readonly typeArguments: readonly IrType[];
      }
    | {
        readonly op: 'new';
        readonly to: Register;
        readonly callee: Register;
        readonly arguments: readonly Operand[];
        readonly argumentSpans: readonly Span[];
        readonly calleeText: string;
        readonly typeArguments: readonly IrType[];
      }
    /** `super(...)` */
    | { readonly op: 'super-call'; readonly to: Register; readonly arguments: readonly Operand[]; readonly argumentSpans: readonly Span[] }
    /** `import(x)` */
    | { readonly op: 'dynamic-import'; readonly to: Register; readonly specifier: Register }
    | { readonly op: 'await'; readonly to: Register; readonly value: Register }
    /** `yield x`; `delegate` is `yield*`. `to` receives what `next(x)` sends */
    | { readonly op: 'yield'; readonly to: Register; readonly value: Register; readonly delegate: boolean }
    /** the value caught: first in a handler block */
    | { readonly op: 'catch'; readonly to: Register }
    /** the keys that `for (k in o)` visits; `isIndex`: the places of a list */
    | { readonly op: 'keys'; readonly to: Register; readonly object: Register; readonly isIndex: boolean }
    /** what is known of a variable from its written type: `const f: Handler = x`, `x as Pool`, `x satisfies T`; never a proof of content */
    | { readonly op: 'declare-type'; readonly register: Register; readonly type: IrType; readonly how: 'annotation' | 'assertion' }
    /** JSX: markup made of the operands */
    | { readonly op: 'jsx'; readonly to: Register; readonly operands: readonly Register[] }
  );

/** How a block ends. */
export type Terminator = { readonly at: Span } & (
  | { readonly op: 'goto'; readonly target: BlockId }
  | { readonly op: 'branch'; readonly condition: Register; readonly whenTrue: BlockId; readonly whenFalse: BlockId }
  /** `x?.y`, `x ?? y`, defaults: is the register null or undefined (`undefined` only, for defaults)? */
  | { readonly op: 'branch-nullish'; readonly value: Register; readonly whenNullish: BlockId; readonly whenNot: BlockId }
  /** Head of `for…of` / `for await…of` / `for…in` (over `keys`): assigns the next element and enters the body, or leaves. */
  | {
      readonly op: 'iterate';
      readonly iterable: Register;
      readonly element: Register;
      readonly isAwait: boolean;
      readonly body: BlockId;
      readonly exit: BlockId;
    }
  | { readonly op: 'return'; readonly value: Register | undefined }
  | { readonly op: 'throw'; readonly value: Register }
  /** after an endless loop, or where analysis gave up */
  | { readonly op: 'unreachable' }
);

/** A straight run of instructions. */
export interface Block {
  readonly instructions: readonly Instruction[];
  readonly terminator: Terminator;
  /** The block that catches what this one throws, inside the function; absent: the function throws. */
  readonly handler: BlockId | undefined;
}

/** A lowered function. A module's top level is one, of kind `module`. */
export interface IrFunction {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly span: Span;
  readonly kind: 'module' | 'function' | 'arrow' | 'method' | 'constructor' | 'thunk';
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly parameters: readonly IrParameter[];
  readonly returnType: IrType | undefined;
  readonly registerCount: number;
  /** By register: does one block alone use it? */
  readonly localRegisters: readonly boolean[];
  /** Registers that are variables of the program: a `move` from one of them to another register is a mention of it. */
  readonly variableRegisters: readonly Register[];
  /** Names that live in this function's frame. */
  readonly frameVariables: readonly string[];
  readonly blocks: readonly Block[];
  /** Constructs that could not be lowered, for the debug log. */
  readonly unsupported: readonly { readonly what: string; readonly at: Span }[];
}

/** Where an imported name comes from. */
export interface ImportBinding {
  readonly local: string;
  readonly specifier: string;
  /** Exported name; `default`; `*` for the namespace; `=` for `import x = require('y')`. */
  readonly imported: string;
  readonly typeOnly: boolean;
  readonly at: Span;
}

/** What a module exports. */
export type ExportBinding = { readonly at: Span } &
  /** `export { local as name }`, `export const name`, `export default …` (local `*default*`), `export = x` (name `=`, local `*default*`) */
  (
    | { readonly kind: 'local'; readonly name: string; readonly local: string }
    /** `export { imported as name } from 'specifier'`; `imported` is `*` for `export * as name from` */
    | { readonly kind: 'reexport'; readonly name: string; readonly imported: string; readonly specifier: string }
    /** `export * from 'specifier'` */
    | { readonly kind: 'all'; readonly specifier: string }
  );

/** A type declaration at the top level of a module. Enums and namespaces are also values and lowered as objects. */
export type IrTypeDeclaration =
  | {
      readonly kind: 'alias';
      readonly parameters: readonly string[];
      readonly type: IrType;
      /** What doc comments say of members of an object type, by name. */
      readonly annotations?: ReadonlyMap<string, Annotations> | undefined;
    }
  | {
      readonly kind: 'interface';
      readonly parameters: readonly string[];
      readonly heritage: readonly IrType[];
      readonly members: ReadonlyMap<string, IrType>;
      /** What doc comments say of members, by name. */
      readonly annotations?: ReadonlyMap<string, Annotations> | undefined;
    }
  | { readonly kind: 'class'; readonly class: IrClass };

/** What is written of a name that is made elsewhere. */
export interface AmbientName {
  readonly type: IrType | undefined;
  readonly annotations?: Annotations | undefined;
}

/** What the top level of a module does, before it is lowered. */
export interface ModuleOutline {
  /** Variables that are functions. */
  readonly functions: ReadonlyMap<string, FunctionOutline>;
  /** Parameters of the methods of classes. */
  readonly methods: readonly (readonly ParameterOutline[])[];
  /** Values that calls make. */
  readonly made: readonly MadeValue[];
  /** Does it do more than to declare functions, classes, types, data and made values? */
  readonly isOpen: boolean;
}

/** `z.string().max(9)`: a value that a call of an import makes. */
export interface MadeValue {
  /** The name at the beginning of the chain. */
  readonly maker: string;
  /** Are there functions, or names of the program, among the arguments? */
  readonly takesFunctions: boolean;
}

/** A parsed and bound file. */
export interface IrModule {
  readonly file: string;
  readonly text: string;
  /** The top-level code: runs once. Hoisted functions and classes are stored before everything else. */
  readonly init: FunctionRef;
  /** Answers what the top level does as far as its tree tells. */
  outline(): ModuleOutline;
  /** By local name. */
  readonly imports: ReadonlyMap<string, ImportBinding>;
  /** Specifiers of `import 'x'` and of the above, each once, and of `require('x')`, `import('x')` with a literal anywhere in the file. */
  readonly specifiers: readonly string[];
  /** Specifiers of `import 'x'`: of what runs although nothing is taken from it. */
  readonly effects: readonly string[];
  readonly exports: readonly ExportBinding[];
  /** Does the file assign to `module.exports` or `exports`? */
  readonly isCommonJs: boolean;
  readonly types: ReadonlyMap<string, IrTypeDeclaration>;
  /** Names declared at the top level, imports included. */
  readonly variables: ReadonlySet<string>;
  /** Names that are declared and made elsewhere (`declare const pool: Pool`): these are global names. */
  readonly ambient: ReadonlyMap<string, AmbientName>;
  /**
   * Top-level variables that can be had without running the top-level code: function declarations and classes without static
   * parts, superclass or decorators.
   */
  readonly functions: ReadonlyMap<string, FunctionRef>;
  readonly classes: ReadonlyMap<string, IrClass>;
  /** Comments that start with `/**`, for annotations. */
  readonly docComments: readonly { readonly text: string; readonly span: Span }[];
  /** Does a doc comment say that a parameter comes from outside? */
  readonly hasSourceParameters: boolean;
  /**
   * Takes the module apart when nobody will ask it again. An object of it that has come to be among the long-lived ones would keep all of
   * it until the next full garbage collection.
   */
  release(): void;
}
