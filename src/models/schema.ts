import type { MisuseKind } from './misuses.ts';
import type { Removal, Threat } from './threats.ts';

/**
 * The vocabulary of model rows: what a library, a language built-in or a Lambda event does to untrusted data.
 * Rows are data; the engine reads them and contains no library name.
 *
 * A *path* says which value of a library a row speaks of. It starts at the package (or at `type`) and is a chain of steps
 * joined by dots, after CodeQL's access paths:
 *
 * | step | meaning |
 * | --- | --- |
 * | `Member[a,b]` | property or method `a` or `b` |
 * | `AnyMember` | any property |
 * | `Argument[n]`, `Argument[n..]`, `Argument[any]`, `Argument[this]` | what a caller passes to the callable before it |
 * | `Parameter[n]`, `Parameter[this]` | parameter `n`, or `this`, of a callback that is passed to the library |
 * | `ReturnValue` | what the callable (or the callback) before it returns |
 * | `Instance` | what `new X()` makes, and a value declared as type `X` |
 * | `Awaited` | what the promise resolves to |
 * | `ArrayElement` | any element of an array, set or iterator, and the value of a map's entries |
 * | `MapKey` | any key of a map or object |
 * | `At[n]` | the property or map entry whose key is the value of argument `n` of the call; any entry when that is not a constant |
 *
 * The package itself is its module object *and* its default export: `import x from 'p'; x.y`, `import { y } from 'p'` and
 * `require('p').y` are all `Member[y]`; `import x from 'p'; x()` is `ReturnValue`, its first argument `Argument[0]`.
 */
export type ModelPath = string;

/**
 * What values of a type are for the functions and objects of a program of which no call and no written type tells it.
 *
 * | word | meaning |
 * | --- | --- |
 * | `request`, `response` | what a function is given by convention: `(req, res) => …` |
 * | `application` | what a function that adds routes is given by convention: `(app) => …` |
 * | `resolvers` | an exported object that has one of the properties which rows name for the type |
 * | `route` | decorates a method that answers requests of HTTP |
 * | `message` | what a service sends to an address: a program that declares something of a request to be one takes it for what the service said |
 * | `handler` | what a wrapper of handlers answers: an exported one is called by the platform, whatever its name and parameters |
 * | `converter` | named where a parameter is decorated: the function gets what it makes of the sender's data, and that is harmless |
 */
export type TypeRole = 'request' | 'response' | 'application' | 'resolvers' | 'route' | 'message' | 'converter' | 'handler';

/** Names a set of values so that rows can start from it. Several rows may give the same name. */
export interface TypeRow {
  readonly name: string;
  /** Where the path starts: another type's name; the package when left out. */
  readonly type?: string;
  readonly path?: ModelPath;
  /** For a path that ends in `ReturnValue` or `Instance`: only what calls make for which these hold. */
  readonly when?: readonly RowCondition[];
  /**
   * Exported TypeScript names (class, interface or alias) of this package whose values are of this type; used for declared
   * parameters and fields, and by the type checker. Classes reached by `Member[X].Instance` need no entry.
   */
  readonly declared?: readonly string[];
  /** Said in one of the rows that give the name. */
  readonly role?: TypeRole;
}

/** Decides whether a row applies at a call. All conditions of a row must hold. */
export interface RowCondition {
  /**
   * A place of the call: `Argument[2].Member[shell]`, `Argument[0]`, `Argument[1].ArrayElement`. For sinks also `Value`, the very value that
   * is looked at, and `Owner.Member[role]`, another property of the object that it is in; `Owner.Owner` is what that object is in; for what a function answers `Parameter[1]`, what it was given. For
   * misuses also `Enclosing`, the arguments of the function in which the call stands.
   */
  readonly path: ModelPath;
  /**
   * `sent`: who sends the request chooses it. `resolved`: a path behind a folder of the program's choice, of which `..` was resolved. `open-pattern`: a regular expression that lets pass addresses of hosts which it does not write out. `truthy`: known to be a truthy constant or an object. `constant`: nothing but known constants. `unknown-or-truthy`: not known to be falsy.
   * `matches`: one of the known constants, or the known beginning of a text, matches `pattern`. `library`: it is, or can be, a library's value of the named `type`. `setting`: the program gives the property at `path` of a value of the named `type` a truthy value somewhere. `present` / `absent`: the argument or property is given / is not given. `string`: not known to be an object, array or function. `object`: known to be an object literal or array. `function`: known to be a function of the program. `structure`: an object, also one of unknown properties, as opposed to a text. `reveals`: an address with a secret in its query.
   */
  readonly is:
    | 'truthy'
    | 'unknown-or-truthy'
    | 'constant'
    | 'matches'
    | 'present'
    | 'absent'
    | 'string'
    | 'object'
    | 'function'
    | 'library'
    | 'setting'
    | 'structure'
    | 'reveals'
    | 'open-pattern'
    | 'resolved'
    | 'sent';
  /** A regular expression, for `matches`. */
  readonly pattern?: string;
  /** For `library` and `setting`. */
  readonly type?: string;
  /** Turns the answer round. */
  readonly not?: boolean;
}

/** A value that an outsider chooses, or one that must not become known. */
export interface SourceRow {
  readonly type?: string;
  readonly path: ModelPath;
  /** `attacker` when left out. `identity`: it is known to be the caller's. */
  readonly trust?: 'attacker' | 'confidential' | 'identity';
  /** Not each part of it is confidential, but those whose names mean so; and the whole. */
  readonly holdsSecrets?: boolean;
  /** The sender shows it to tell who he is, whatever its name: a cookie. */
  readonly isShown?: boolean;
  /** Words for the message, after the expression in parentheses: `API Gateway query string`. */
  readonly label: string;
  /** For what a call answers: asked once more, with the same constants, it answers the same, as a request does of its headers. */
  readonly isSteady?: boolean;
  /** A path without `..`, be it absolute: behind a folder it leads below that. */
  readonly staysBelow?: boolean;
  /** For `confidential`: it may become known, but nobody else can come by it. */
  readonly isUnguessable?: boolean;
}

/** Which parts of an object or list count; regular expressions. */
export interface WithinRow {
  /** Names of properties below which values are taken as they are. */
  readonly except?: string;
  /** Only parts to which such a way leads: names of properties joined by dots. */
  readonly at?: string;
  /** Not the parts, but their names. */
  readonly names?: boolean;
  /** Only parts whose names are kept in `%gaps` of the receiver: they fill gaps of its text. */
  readonly gaps?: boolean;
}

/** A place where an untrusted value does harm. */
export interface SinkRow {
  readonly threat: Threat;
  readonly type?: string;
  /** Ends in `Argument[…]` of a callable, possibly with members below; or in `Member[x]` when assigning to the property is the harm. */
  readonly path: ModelPath;
  /** Words for the message: `the SQL text`, `the shell command`; the callee is added by the engine (`the SQL text of pool.query()`). */
  readonly label?: string;
  readonly when?: readonly RowCondition[];
  /** How the driver writes placeholders for bound values in this text, when values can follow it as an array: `$n` is `$1`, `$2`, …. */
  readonly placeholder?: '$n' | '?';
  /** `strict` rows need a decision by a person; the recommended preset leaves them out. */
  readonly confidence?: 'high' | 'medium' | 'strict';
  /** What is inside an object or list at the place counts too, however deep. */
  readonly within?: WithinRow;
  /** Secrets are kept here on purpose. */
  readonly keepsSecrets?: boolean;
  /** Tokens of a sender are handed on here on purpose: with `strict` confidence only they are found. */
  readonly takesTokens?: boolean;
  /** Whoever sent the request gets it. */
  readonly isAnswer?: boolean;
}

/**
 * What a call does to the values that pass through it. `from` and `to` are places of the call:
 * `Argument[0]`, `Argument[this]`, `ReturnValue`, with steps below (`Argument[0].ArrayElement`, `Argument[0].Parameter[1]`, `Argument[0].ReturnValue`, `ReturnValue.Member[x]`, `Argument[0].AnyMember`).
 *
 * - `Argument[n].Instance` is an object of the class that is passed, made with what the types of its constructor say.
 * - A value that flows to `Argument[n].Parameter[m]` makes the engine call the function passed as argument `n`.
 */
export interface FlowRow {
  readonly type?: string;
  /** The callable: `Member[format]`; empty or left out when the package or type itself is called. `Instance` last for constructor calls. */
  readonly path?: ModelPath;
  readonly from: ModelPath;
  readonly to: ModelPath;
  /**
   * `value`: the very same value arrives (fields, functions and identity with it). `taint` (default): a new value made from it arrives;
   * everything tainted anywhere inside `from` taints `to`, and reading any property of the result is tainted too.
   * `properties`: each property, element and map entry of `from` is copied by its name onto the object at `to` (`Object.assign`, `new Map(other)`, a shallow clone).
   * `schema`: `from` is a schema of a validation library or a JSON Schema; `to` (`Argument[n].Parameter[m].Member[x]`) holds what it lets through.
   */
  readonly kind?: 'value' | 'taint' | 'properties' | 'schema';
  /** Threats that the result no longer poses. */
  readonly removes?: Removal;
  /** The result can hold characters that the input did not (base64, percent and JSON decoding): a check of the input says nothing of the result. */
  readonly decodes?: boolean;
  /** Threats that what is decoded poses again, whatever ended them before: markup was no markup as long as it was encoded. */
  readonly restores?: readonly Threat[];
  /** What is decoded begins with this character: a text without it stays as it is. */
  readonly escape?: string;
  /**
   * The result obeys a check exactly when the input does (`trim`, `toLowerCase`, `String`): a check of the result also protects the input.
   * Given threats: as far as they go (the host of an address is that of the text that was parsed).
   */
  readonly transparent?: boolean | readonly Threat[];
  /**
   * The result is a path in which `..` can stand at the beginning only: a check of its beginning tells where it leads. `joined`: it begins
   * with the first argument and ends as the last does. `absolute`: it begins with a slash, and with the last argument that does.
   * `relative`: it leads from a folder to the path.
   */
  readonly resolves?: 'joined' | 'absolute' | 'relative';
  /** What arrives is put behind a folder: an absolute path leads below that. */
  readonly isBehind?: boolean;
  /** The beginning of the input need not be there any more: what a check told of it does not hold of the result. */
  readonly cuts?: boolean;
  /** Constant text at the start of the input stands at the start of the result too (`encodeURI`); it does when the flow is `transparent`. */
  readonly keepsStart?: boolean;
  /** Only who has a key can make the result from `from`: what equals it proves who sent `from`. */
  readonly proves?: boolean;
  /** The result is a digest: nothing can be learned from it but whether somebody knows `from`. */
  readonly digests?: boolean;
  /** The result is what a token says, which nobody verified. */
  readonly claims?: boolean;
  /** The result is an object whose properties are not known (`JSON.parse`), not a text. */
  readonly makesStructure?: boolean;
  readonly when?: readonly RowCondition[];
}

/** A call whose result is safe for some threats, whatever its arguments were: shorthand for flows from all arguments. */
export interface SanitizerRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  readonly removes: Removal;
  readonly when?: readonly RowCondition[];
}

/** A part that is less than its owner: `url.port` of a parsed address is a number, values of a parsed query string are texts. */
export interface PropertyRow {
  readonly type?: string;
  /** Ends in `Member[…]`, in `AnyMember` (any part that is read), or in `ReturnValue` of a source or, with `isAlways`, of any call. */
  readonly path: ModelPath;
  readonly removes: Removal;
  /** The text that it is: `path.sep` is a slash where Lambda runs. */
  readonly is?: string;
  /** The text at its beginning: `pathname` begins with a slash. */
  readonly starts?: string;
  /** What a check of the property excludes of these, its owner does not pose either: the server of an address is its `hostname`. */
  readonly tells?: readonly Threat[];
  /** What is known of the caller when there is nothing: the error that a verification hands to its callback. */
  readonly absent?: CallerCheckRow['tells'];
  /** It is there though nothing was found, as an empty list is: that there is something tells nothing. */
  readonly isAlways?: boolean;
  /** Only where the program has such settings. */
  readonly when?: readonly RowCondition[];
}

/** A call that tells something of a value it was given. */
export interface GuardRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  /** The value that is checked: `Argument[0]`, `Argument[this]`. */
  readonly subject: ModelPath;
  readonly removes: readonly Threat[] | 'all';
  /** It is a token, and its signature is right. */
  readonly verifies?: boolean;
  readonly given?: readonly RowCondition[];
  /** When it holds: the call returned true, returned false, or returned at all (an assertion function). */
  readonly when: 'true' | 'false' | 'returns';
}

/**
 * Behaviour of the language's own functions that flows cannot express, because it concerns truth, code or keys rather than the
 * way of values. The engine implements each word once.
 */
export type NativeBehavior =
  /** `f.call(t, a)`, `f.apply(t, as)`, `f.bind(t, a)`, `Reflect.apply(f, t, as)`, `Reflect.construct(C, as)` */
  | 'function-call'
  | 'function-apply'
  | 'function-bind'
  | 'reflect-apply'
  | 'reflect-construct'
  /** `new Promise((resolve, reject) => …)`, `Promise.withResolvers()` */
  | 'promise-constructor'
  | 'promise-with-resolvers'
  /** `promisify(f)`: a function whose last parameter is a callback, in the form that answers a promise */
  | 'promisify'
  /** `memoize(f)`: a function that calls `f` once for equal arguments and keeps what it answers */
  | 'memoize'
  /** `re.test(s)`; `re.exec(s)` and `s.match(re)` and `s.search(re)` tell of `s` by truth or index */
  | 'regexp-test'
  | 'string-match'
  | 'string-match-all'
  | 'string-search'
  /** `s.startsWith(text)` is `/^text/.test(s)`, `s.endsWith(text)` is `/text$/.test(s)` */
  | 'starts-with'
  | 'ends-with'
  /** `s.slice(0, text.length)` is how `s` begins; `s.slice(-4)`: a few characters do not tell a secret */
  | 'string-slice'
  /** `s.replace(re, x)`: sanitizes when the language of the result cannot hold what a threat needs */
  | 'string-replace'
  | 'string-replace-all'
  /** `s.split(text)`: no part holds the separator */
  | 'string-split'
  /** `new RegExp(text)` makes a pattern when the text is constant */
  | 'regexp-constructor'
  /** `xs.includes(x)`, `set.has(x)`, `Object.hasOwn(o, k)`, `o.hasOwnProperty(k)`, `xs.indexOf(x)`: membership in what the program wrote */
  | 'includes'
  | 'set-has'
  | 'has-own'
  | 'has-own-property'
  | 'index-of'
  /** `xs.every(test)`, `xs.some(test)`, `xs.filter(test)`, `xs.find(test)`, `xs.findIndex(test)`: the callback's verdict tells of elements */
  | 'every'
  | 'some'
  | 'filter'
  | 'find'
  | 'find-index'
  /** `util.inherits(Sub, Base)`: what `new Sub()` makes has the methods of `Base`, which is `Sub.super_` */
  | 'inherit'
  /** `xs.map(test)`: a list of verdicts */
  | 'map'
  /** `xs.push(a, b)` adds its arguments in order */
  | 'push'
  /** the elements of the receiver change their places */
  | 'reorder'
  /** makes a name that nothing else has */
  | 'symbol'
  /** makes the name that belongs to a text */
  | 'symbol-for'
  /** something is taken out of the receiver; the rest stays where it is */
  | 'take-out'
  /** the same, and what comes after it moves up */
  | 'take-out-and-move'
  /** `xs.join(text)` puts texts in a row */
  | 'join'
  /** `xs.reduce(f, x)` over a written list calls `f` in order */
  | 'reduce'
  /** `JSON.stringify(o)`: of objects with a method `toJSON`, what that answers is written */
  | 'json-stringify'
  /** `emitter.on(name, f)` keeps `f` under the name; `emitter.emit(name, …)` calls what is kept; `once(emitter, name)` answers what is emitted */
  | 'emitter-on'
  | 'emitter-emit'
  | 'emitter-wait'
  /** `Promise.reject(x)`, `p.catch(f)`, `p.then(f, g)`: what a promise is rejected with goes its own way */
  | 'promise-reject'
  | 'promise-catch'
  | 'promise-then'
  /** `iterator.next(x)`: a generator's body goes on with `x` as the value of `yield` */
  | 'iterator-next'
  /** `Object.keys(o)`: with written keys, a list of constants */
  | 'object-keys'
  | 'object-create'
  /** `new Proxy(target, { get })`: reading a property is a call of the trap */
  | 'proxy'
  | 'object-define-property'
  /** `Number(x)`: an answer other than NaN tells that `x` is the text of a number; `Number.isNaN(n)` asks for it */
  | 'to-number'
  | 'is-nan'
  /** `timingSafeEqual(a, b)` is `a === b` for proofs */
  | 'proof-equal'
  /** `Boolean(x)` is as true as `x` */
  | 'boolean'
  /** `next()`: goes on to the function after this one in the same call */
  | 'next-callback'
  /** `app.use((error, req, res, next) => …)`: a function with one parameter more than rows speak of gets an error before the others */
  | 'takes-error-first'
  /** Settles before the functions after it are called, which are called unless it throws or answers something */
  | 'precedes'
  /** `app.get(path, handler)`: what an application keeps in `%before` precedes */
  | 'runs-before'
  /** `app.use(check)`: the functions that are added later get only requests with which `check` goes on */
  | 'keeps-middleware'
  /** `check.unless({ path })`: it lets requests of these paths through */
  | 'exempts-paths'
  /** `procedure.use(check)`: what is added to what the call answers, and to nothing else, gets only requests with which `check` goes on */
  | 'derives-middleware'
  /** `app.param(name, check)`: so it is with `check`, which gets `request.params[name]` after the function that goes on */
  | 'keeps-parameter-check'
  /** `@UseGuards(Check)`: the methods of which rows speak are asked before the function is called, and let through by answering something true */
  | 'asks-guards'
  /** `template(text)`: names in braces in a constant text at a sink are gaps of what the call answers, which keeps them in `%gaps` */
  | 'keeps-gaps'
  /** `start(application, { context })`: the application gets only requests with which the functions of the call go on */
  | 'mounts'
  /** `handler.use(middleware)`: what the middleware demands of events holds in the handler; `wrapper.handler(f)` gives the handler last */
  | 'entry-middleware'
  | 'entry-handler'
  /** `assert(condition)`, `assert.equal(a, b)`, `assert.match(s, re)`: returns only if it holds */
  | 'assert'
  | 'assert-equal'
  | 'assert-match'
  /** `require(x)` */
  | 'require'
  /** `` String.raw`…` ``: rows of the callable hold when it is used as a template tag: `Argument[0]` is the list of texts, `Argument[1..]` the values. Other tags of libraries keep text and values apart. */
  | 'template-tag'
  /** `process.exit()`: never returns */
  | 'process-exit';

/** Gives a callable one of the native behaviours. Flow rows of the same callable are applied as well. */
export interface NativeRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  readonly native: NativeBehavior;
}

/**
 * What a call of a validation library does to the schema that it makes or changes, or to the data that it checks. A schema is followed
 * like any other value; what it lets through is computed from its parts. "The schema" is what `of` names: the receiver, or the first
 * argument that is a schema, when left out.
 *
 * | word | the call |
 * | --- | --- |
 * | `make` | makes a schema of single values, which excludes `removes` |
 * | `coerce` | the same, but what passes is a converted value: nothing is told of the original. Given a schema: its values, converted |
 * | `check` | adds `removes` to the schema: `.uuid()` |
 * | `pattern` | adds what a regular expression (or its text) among the arguments excludes |
 * | `prefix` | adds what a text at the beginning excludes: `.startsWith('https://example.com/')` |
 * | `same` | answers the schema: `.optional()`, `.describe()` |
 * | `object` | makes a schema of an object from a written shape; unknown keys are dropped or refused |
 * | `open` | the schema, or one made from a shape, letting unknown keys pass: `.passthrough()` |
 * | `closed` | the schema, or one made from a shape, where unknown keys do not pass |
 * | `rest` | the schema, or one made from a shape, with a schema (last argument) for unknown keys |
 * | `extend` | the schema with a shape (or the shape of another schema) written over it |
 * | `pick`, `omit` | the schema without some keys: named by an object, a list or arguments |
 * | `array` | makes a schema of a list from its element (first argument, else the receiver) |
 * | `tuple` | makes a schema of a list from one schema for each position, given as a list or as arguments |
 * | `record` | makes a schema of a record from its value (last argument) and key (first of two) |
 * | `union` | one of several schemas: a list (first or second argument), or the receiver and the arguments |
 * | `intersection` | all of several schemas |
 * | `lazy` | what the function among the arguments answers, when it is needed |
 * | `transform` | the schema, then a function |
 * | `refine` | the schema, where a predicate must hold |
 * | `pipe` | the schema, then the other arguments: schemas or predicates |
 * | `preprocess` | a function, then the schema |
 * | `fallback` | the schema, or a written value: `.catch(x)`, `.default(x)` |
 * | `any` | lets everything pass |
 * | `nested` | of a decorated field: the field's class is checked too |
 * | `conditional` | of a decorated field: its constraints do not always hold |
 * | `json` | makes a schema from a JSON Schema; one of texts when `removes` is given |
 * | `definition` | makes a schema from a type in the language of type strings |
 * | `register` | keeps a JSON Schema (first argument) under a name: the second argument, else its `$id` |
 * | `named` | answers the schema that is kept under a name |
 * | `parse` | checks data, answers what passes, throws otherwise |
 * | `safe-parse` | checks data, answers what `answers` says |
 * | `test` | answers whether data passes, and leaves it as it is |
 * | `assert` | returns only if data passes, and leaves it as it is |
 * | `instance` | answers data as an object of a class; nothing is checked |
 * | `field` | makes a check of the parts of a request that the first argument names, in `places` |
 * | `fields` | makes checks of the parts of a request from an object: by name, the options that are methods of a check, and `in` what place |
 * | `verdict` | answers the outcome of the checks that a request went through |
 * | `matched` | answers the parts of a request that were checked, by name |
 * | `entry` | a middleware or decorator: the function around which it stands gets only events that pass |
 */
export type SchemaBehavior =
  | 'make'
  | 'coerce'
  | 'check'
  | 'pattern'
  | 'prefix'
  | 'same'
  | 'object'
  | 'open'
  | 'closed'
  | 'rest'
  | 'extend'
  | 'pick'
  | 'omit'
  | 'array'
  | 'tuple'
  | 'record'
  | 'union'
  | 'intersection'
  | 'lazy'
  | 'transform'
  | 'refine'
  | 'pipe'
  | 'preprocess'
  | 'fallback'
  | 'any'
  | 'nested'
  | 'conditional'
  | 'json'
  | 'definition'
  | 'register'
  | 'named'
  | 'parse'
  | 'safe-parse'
  | 'test'
  | 'assert'
  | 'instance'
  | 'field'
  | 'fields'
  | 'verdict'
  | 'matched'
  | 'entry';

/** The object that a check answers: names of its properties, or positions in its list. */
export interface SchemaAnswer {
  /** True exactly when the data passed. */
  readonly success?: string;
  /** Absent exactly when the data passed. */
  readonly error?: string;
  /** What passed. */
  readonly value?: string;
  /** The property of `value` is there too when the data did not pass, and holds it then. */
  readonly keepsValue?: boolean;
  /** A property and what it is exactly when the data passed: `['_tag', 'Right']`. */
  readonly tag?: readonly [name: string, passed: string];
  /** The answer is a list (or iterable) of what is wrong: empty exactly when the data passed. */
  readonly isList?: boolean;
  /** A method that tells whether the data passed. */
  readonly test?: string;
  /** A method that throws unless the data passed. */
  readonly throws?: string;
  /** The answer is what passed; or an object of a class for errors, which `instanceof` tells. */
  readonly isValueOrError?: boolean;
}

/** A call of a validation library; see `SchemaBehavior`. */
export interface SchemaRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  readonly schema: SchemaBehavior;
  /** Threats that values which pass do not pose. */
  readonly removes?: readonly Threat[] | 'all';
  /** What is said holds for each element of a list. */
  readonly each?: boolean;
  /** Where the schema is: `Argument[1]`, `Argument[0].Member[schema]`; `callee`: what is called. */
  readonly of?: ModelPath;
  /** The data that is checked; `Argument[0]` when left out. */
  readonly subject?: ModelPath;
  /** The schema is written as a JSON Schema. */
  readonly isJson?: boolean;
  /** Not a call: the value at the path is a schema as it is, which excludes `removes`. */
  readonly isValue?: boolean;
  /** With `isValue`: the property of a schema is a part of it, its shape or its element. */
  readonly exposes?: 'shape' | 'element';
  /** What this call does with keys that no schema names, whatever the schema says. `refused`: the data itself has none when it passes. */
  readonly unknown?: 'kept' | 'dropped' | 'refused';
  /** For `object` and `closed`: keys that the schema does not name are refused, so that data which passes has none. */
  readonly refuses?: boolean;
  /** For `test`: the answer is true exactly when the data did not pass. */
  readonly isFailure?: boolean;
  /** The call answers a promise: of what was checked it tells nothing before that is awaited. */
  readonly isAsync?: boolean;
  /** For `safe-parse` and `verdict`. */
  readonly answers?: SchemaAnswer;
  /** For `field`: the request's properties. */
  readonly places?: readonly string[];
  /** For `entry` and `parse`: a place of the call that holds what an envelope's `make` row says of where data lies in an event. */
  readonly envelope?: ModelPath;
  /** For `make`: where an envelope finds data in an event: names and `[]`, joined by dots. */
  readonly lies?: string;
  /** For `entry`: the function gets what passes in place of the event. */
  readonly replaces?: boolean;
  readonly when?: readonly RowCondition[];
}

/**
 * A call that runs a program with a list of arguments and no shell in between. Which argument is an option, a script or a program of
 * its own is read from left to right, as the program's `ProgramModel` says.
 */
export interface LaunchRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  /** The program's name or path; left out when it is the first of `arguments`. */
  readonly program?: ModelPath;
  /** The list; left out when the callable is a template tag, whose text with its values is the command line. */
  readonly arguments?: ModelPath;
  /** What the program reads from its standard input. */
  readonly input?: ModelPath;
  /**
   * A template that a shell reads. `quoted`: each value is quoted first, which quotes of the text around it undo. `plain`: the values
   * are put in as they are.
   */
  readonly shell?: 'quoted' | 'plain';
}

/** A call that fetches a secret from where it is kept. */
export interface SecretReadRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  /** Words for the message: `a secret of Secrets Manager`. */
  readonly label: string;
  readonly when?: readonly RowCondition[];
  /** The option that is decrypted: only what comes from an environment variable is a secret that stays the same. */
  readonly decrypts?: string;
  /** What the call makes fetches in each invocation, wherever it is made. */
  readonly isRepeated?: boolean;
}

/** A call that compares two values and ends at the first difference. */
export interface ComparisonRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  readonly left: ModelPath;
  readonly right: ModelPath;
}

/** A call that is wrong in itself, whatever data goes through it. */
export interface MisuseRow {
  readonly misuse: MisuseKind;
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  /** Words for the message: `accepts tokens that are expired`. */
  readonly label: string;
  /** The argument or option where it stands, if it is written there: `Argument[2].Member[ignoreExpiration]`. */
  readonly at?: ModelPath;
  /** A value that must come from the sender; `origin`: that can name a host which the program does not. */
  readonly needs?: { readonly is: 'sent' | 'origin'; readonly of: ModelPath };
  readonly when?: readonly RowCondition[];
  /** `beside`: none, unless there is a `companion` in what the same function does. */
  readonly confidence?: 'high' | 'medium' | 'strict' | 'beside';
  /** Only what is answered where something was caught; `failure`: or where what the sender should have sent is missing. */
  readonly after?: 'error' | 'failure';
  /** No misuse in itself, but one with others of its kind, which are `high` beside it. */
  readonly isCompanion?: boolean;
}

/** A place where a library takes a credential: what a program writes there is one, whatever it looks like. */
export interface CredentialRow {
  readonly type?: string;
  /** Ends in `Argument[…]` of a callable, possibly with members below; or in `Member[x]` of what is assigned to. */
  readonly path: ModelPath;
}

/**
 * What a call does with what a program keeps, or has a service do.
 *
 * | word | the call |
 * | --- | --- |
 * | `read` | answers what is kept; what it answers is part of what `subject` names |
 * | `change` | changes or deletes what is kept |
 * | `create` | keeps something new |
 * | `query` | one of these, as the SQL text in `text` says |
 * | `act` | has a service do something: send a mail, run a function, change a configuration |
 * | `sign-in` | asks for the credentials by which a caller becomes known, or gives him some: its callers cannot be known yet |
 * | `sign-up` | keeps new credentials |
 * | `ask` | asks another service: no harm, but what it answers to the caller's credentials tells who he is |
 */
export type AccessKind = 'read' | 'change' | 'create' | 'query' | 'act' | 'sign-in' | 'sign-up' | 'ask';

/** A call for which a caller must be known, and allowed to make it. */
export interface AccessRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  readonly access: AccessKind;
  /** Words for the message: `reads an item of DynamoDB`. */
  readonly label: string;
  /** What names the object that is meant: `Argument[0].Member[Key]`. */
  readonly subject?: ModelPath | readonly ModelPath[];
  /** For `query`: the SQL text; of several places the first that has one. */
  readonly text?: ModelPath | readonly ModelPath[];
  /** Values for placeholders: those name the object whose placeholders stand in `conditions`, or in `text` outside of what it assigns. */
  readonly bound?: ModelPath | readonly ModelPath[];
  /** Texts of conditions with placeholders. */
  readonly conditions?: readonly ModelPath[];
  /** One of several calls that make one query together: what named the object in those before names it still. */
  readonly isChained?: boolean;
  readonly when?: readonly RowCondition[];
}

/** A call that tells who sends the request, or that he may do what he asks for. */
export interface CallerCheckRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  /** `authenticated`: who sends the request is known. `authorized`: he may do what he asks for. */
  readonly tells: 'authenticated' | 'authorized';
  /** When it holds: the call answered something true, something false, or returned at all. */
  readonly holds: 'true' | 'false' | 'returns';
  /** The call answers a promise: it holds once that was awaited. */
  readonly isAsync?: boolean;
  /**
   * For a middleware: what it does with a function of the program that it is given to go on with. `known`: calls it only when it holds.
   * `error`: calls it with an error when it does not hold, with nothing when it does.
   */
  readonly handsOn?: 'known' | 'error';
  readonly when?: readonly RowCondition[];
}

/**
 * What a program makes of one word of its command line that is no option.
 *
 * | word | meaning |
 * | --- | --- |
 * | `plain` | a name or text, unless it starts like an option |
 * | `data` | handed on to a script: never an option |
 * | `script` | code, or the file that holds it |
 * | `command` | a text for a shell; the words of several are joined |
 * | `program` | another program, whose own command line follows |
 * | `query` | SQL text |
 */
export type OperandMeaning = 'plain' | 'data' | 'script' | 'command' | 'program' | 'query';

/** How a program reads its command line. Patterns are regular expressions over whole words. */
export interface ProgramModel {
  /** Names without folder; each a pattern. */
  readonly names: readonly string[];
  /** What is an option; words that start with a dash when left out. */
  readonly options?: string;
  /** Options whose value, the next word, runs as code or as a command. */
  readonly runs?: string;
  /** The same, for options that mean something else behind an operand. */
  readonly runsBeforeOperands?: string;
  /** Options whose value, the next word, is SQL text. */
  readonly queries?: string;
  /** Options that take the next word as their value, whatever it starts with. */
  readonly takes?: string;
  /** Options after which the operands begin as if the first had been given. */
  readonly replacesFirst?: string;
  /** Words by position; the last repeats. */
  readonly operands: readonly OperandMeaning[];
  /** Words before the first operand that are none: `NAME=value`. */
  readonly skips?: string;
  /** What an option of the sender's choice does: runs code or writes files (`harmful`), or changes only the output. */
  readonly ownOptions: 'harmful' | 'harmless';
  /** Does `--` end the options? */
  readonly endsOptions?: boolean;
}

/** Everything known of one library. One file a library; data only. */
export interface LibraryModel {
  /** npm name; `node:fs` for built-ins (the name without prefix means the same); `global` for what needs no import. Several names for packages that are the same API. */
  readonly package: string | readonly string[];
  readonly versions?: string;
  /** Exports of code that the library generates into a program: they mean the same wherever they are imported from. */
  readonly generated?: readonly string[];
  /** Where the facts come from. */
  readonly evidence: string;
  readonly types?: readonly TypeRow[];
  readonly sources?: readonly SourceRow[];
  readonly sinks?: readonly SinkRow[];
  readonly sanitizers?: readonly SanitizerRow[];
  readonly guards?: readonly GuardRow[];
  readonly flows?: readonly FlowRow[];
  readonly natives?: readonly NativeRow[];
  readonly schemas?: readonly SchemaRow[];
  readonly launches?: readonly LaunchRow[];
  readonly properties?: readonly PropertyRow[];
  readonly secretReads?: readonly SecretReadRow[];
  readonly comparisons?: readonly ComparisonRow[];
  readonly misuses?: readonly MisuseRow[];
  readonly accesses?: readonly AccessRow[];
  readonly callerChecks?: readonly CallerCheckRow[];
  readonly credentials?: readonly CredentialRow[];
}

/**
 * Who chooses a field of an event. `attacker`: anyone who can send the event. `identity`: verified by an authorizer before the
 * function runs. `trusted`: made by AWS or by the deployment. `secret`: chosen by the sender and confidential. `confidential`: known to the
 * program and to nobody else.
 */
export type FieldTrust = 'attacker' | 'identity' | 'trusted' | 'secret' | 'confidential';

/** One field of an event; `path` uses `.` between keys, `[]` for array elements, `*` for any key, and stands for everything below it. */
export interface EventField {
  readonly path: string;
  readonly trust: FieldTrust;
  /** Words for the message: `API Gateway query string`. */
  readonly label: string;
  /** The field is a text, or a list or structure of texts whose keys the sender does not choose; with `*` at the end: each property is. */
  readonly isText?: boolean;
  /** With `*` at the end: each property is one text, or missing, and no list of texts. */
  readonly areSingle?: boolean;
  /** The text at its beginning: the path of a request begins with a slash. */
  readonly starts?: string;
  /** The type whose rows say what harms when it is written into the field. */
  readonly type?: string;
  /** As a whole it must not become known: some of what it can hold is confidential. */
  readonly holdsSecrets?: boolean;
  /** The sender shows it to tell who he is. */
  readonly isShown?: boolean;
}

/** What one kind of trigger hands to a function. */
export interface EventModel {
  /** Short id: `apigw-rest`. */
  readonly trigger: string;
  readonly title: string;
  readonly evidence: string;
  /** Names in `@types/aws-lambda` of the event type. */
  readonly eventTypes: readonly string[];
  /** Names in `@types/aws-lambda` of function types whose first parameter is this event. */
  readonly handlerTypes: readonly string[];
  /** Names in `@types/aws-lambda` of types of parts of the event, with the part's path: `SQSRecord` is `Records.[]`. */
  readonly partTypes?: Readonly<Record<string, string>>;
  readonly fields: readonly EventField[];
  /** The type whose rows say what harms in what a handler answers. */
  readonly answer?: string;
  /** A handler must answer something: a function that takes the event and returns nothing is no handler. */
  readonly isAnswered?: boolean;
  /** Trust of a field that `fields` does not name. */
  readonly unlisted: FieldTrust;
}
