import type { ModelPath } from './schema.ts';

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
  /** `queue.push(x)`, `loader.load(x)`: the function in `%worker` of the receiver is called with `x`, or with a list of it */
  | 'work-on'
  | 'work-on-batch'
  /** `response.format({ html() {…} })`: each function answers with the type that it is named for */
  | 'negotiate'
  /** `drive(f)`: a generator function in the form that answers a promise, as an `async` function that awaits what it yields */
  | 'drive'
  /** `run(this, f)`: calls such a function at once */
  | 'run-driven'
  /** `flow(f, g)`, `flow([f, g])`, `compose(g, f)`: a function that calls `f`, and `g` with what that answers */
  | 'flow'
  | 'compose'
  /** `pipeWith(onward, [f, g])`, `composeWith(onward, [g, f])`: the same, where a function hands on what each answers; without functions: what takes them */
  | 'flow-with'
  | 'compose-with'
  /** `pipe(x, f, g)`, `x.pipe(f, g)`: calls `f` with `x`, and `g` with what that answers */
  | 'pipe'
  | 'pipe-receiver'
  /** `map(f)` waits for the other arguments of which rows speak: it is called as `map(f, xs)`, or as `map(xs, f)` */
  | 'curried'
  | 'curried-data-first'
  /** `includes(__, xs)`: stands for an argument that such a call still lacks */
  | 'placeholder'
  /** `always(x)`: a function that answers `x` */
  | 'constantly'
  /** `when(test, f)`, `unless(test, f)`, `ifElse(test, f, g)`, `cond([[test, f], …])`: a function that calls one of several, as a test of its data says */
  | 'when'
  | 'unless'
  | 'if-else'
  | 'cond'
  /** `negate(test)`, `allPass([test, …])`, `anyPass([test, …])`: a function that asks tests of the same data */
  | 'none-pass'
  | 'all-pass'
  | 'any-pass'
  /** `callbackify(f)`: a function that gives what `f` answers to a callback, its last argument */
  | 'callbackify'
  /** `re.test(s)`; `re.exec(s)` and `s.match(re)` and `s.search(re)` tell of `s` by truth or index */
  | 'regexp-test'
  /** `test(re, s)`, `matches(s, re)` is `re.test(s)` */
  | 'pattern-test'
  | 'tested-by-pattern'
  /** `equals(a, b)` is `a === b` */
  | 'equals'
  | 'string-match'
  | 'string-match-all'
  | 'string-search'
  /** `s.startsWith(text)` is `/^text/.test(s)`, `s.endsWith(text)` is `/text$/.test(s)` */
  | 'starts-with'
  | 'ends-with'
  /** `s.slice(0, text.length)` is how `s` begins; `s.slice(-4)`: a few characters do not tell a secret */
  | 'string-slice'
  /** `s.charAt(0)` is how `s` begins */
  | 'string-character'
  /** `text.concat(a, b)` is `text + a + b` */
  | 'string-concat'
  /** `s.replace(re, x)`: sanitizes when the language of the result cannot hold what a threat needs */
  | 'string-replace'
  | 'string-replace-all'
  /** `replace(re, x, s)`, `replace(s, re, x)` is `s.replace(re, x)` */
  | 'pattern-replace'
  | 'replaced-by-pattern'
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
  /** The same as functions: `includes(xs, x)`, `includes(x, xs)` */
  | 'list-includes'
  | 'included-in'
  /**
   * `a.isSubsetOf(b)`, `b.isSupersetOf(a)`: each element of the one is in the other; `a.difference(b)`, `difference(a, b)`: if nothing is
   * in it; `a.intersection(b)`, `intersection(a, b)`: of those that are in it
   */
  | 'subset-of'
  | 'superset-of'
  | 'difference'
  | 'intersection'
  /** `xs.every(test)`, `xs.some(test)`, `xs.filter(test)`, `xs.find(test)`, `xs.findIndex(test)`: the callback's verdict tells of elements */
  | 'every'
  | 'some'
  | 'filter'
  | 'find'
  | 'find-index'
  /** `filterOrElse(test, otherwise)(x)`, `fromPredicate(test)(x)`: what the answer holds passed the test */
  | 'passes-test'
  /** `util.inherits(Sub, Base)`: what `new Sub()` makes has the methods of `Base`, which is `Sub.super_` */
  | 'inherit'
  /** `xs.map(test)`: a list of verdicts */
  | 'map'
  /** `xs.push(a, b)` adds its arguments in order */
  | 'push'
  /** `Array.from(xs)`, `new Set(xs)`: the result has all elements of its argument */
  | 'all-elements'
  /** the elements of the receiver change their places */
  | 'reorder'
  /** `new Worker(file)`: the file runs, and finds `workerData` there */
  | 'starts-worker'
  /** `worker.postMessage(x)`: who listens at the other end gets it */
  | 'posts-message'
  /** `new URL('./worker.js', import.meta.url)`, `path.join(__dirname, 'worker.js')`: may name a file of the program */
  | 'names-file'
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
  /** `xs.reduce(f, x)`, `xs.forEach(f)`, `xs.flatMap(f)`, as `xs.map(f)`: over a written list `f` is called for one element after the other */
  | 'reduce'
  | 'for-each'
  | 'flat-map'
  /** `xs.find(test)`, `xs.at(0)`: an element, if there is one */
  | 'one-or-none'
  /** `xs.at(0)`, `xs.slice(1)`, `xs.with(0, x)`, `xs.concat(ys)`, `xs.flat()`: of written lists each element is known */
  | 'at'
  | 'slice'
  | 'with'
  | 'concat'
  | 'flat'
  /** `Promise.allSettled(promises)`: what each of a written list came to */
  | 'all-settled'
  /** `Promise.race([check(token), delay(800)])`: the first answer counts */
  | 'race'
  /** `JSON.stringify(o)`: of objects with a method `toJSON`, what that answers is written */
  | 'json-stringify'
  /** `JSON.parse(text)` of what the program wrote itself, and `structuredClone(x)`, give a copy that shares nothing with the original */
  | 'json-parse'
  | 'copy-deep'
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
  | 'object-values'
  | 'object-entries'
  /** `new Map(pairs)`, `Object.fromEntries(pairs)`: with written keys, each value under its own */
  | 'from-entries'
  | 'object-create'
  /** `new Proxy(target, { get })`: reading a property is a call of the trap */
  | 'proxy'
  | 'object-define-property'
  /** `Number(x)`: an answer other than NaN tells that `x` is the text of a number; `Number.isNaN(n)` asks for it */
  | 'to-number'
  | 'is-nan'
  /** `timingSafeEqual(a, b)` is `a === b` for proofs */
  | 'proof-equal'
  /** `Array.isArray(x)`: of `true` or a list it tells which it is */
  | 'is-array'
  /** `Boolean(x)` is as true as `x` */
  | 'boolean'
  /** `next()`: goes on to the function after this one in the same call */
  | 'next-callback'
  /** `app.use((error, req, res, next) => …)`: a function with one parameter more than rows speak of gets an error before the others */
  | 'takes-error-first'
  /** `app.onError((error, context) => …)`: a function that is given, first, what the others of an application failed with */
  | 'takes-failures'
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
  /** `bus.execute(message)`, `emitter.emit(name, message)`: methods that decorators of the program name for such messages are called */
  | 'hands-to-handlers'
  /** `@SetMetadata('roles', roles)`, or a decorator that is its own key: what guards are told of the method */
  | 'sets-metadata'
  /** `reflector.get('roles', context.getHandler())` */
  | 'reads-metadata'
  /** `template(text)`: names in braces in a constant text at a sink are gaps of what the call answers, which keeps them in `%gaps` */
  | 'keeps-gaps'
  /** `secrets({ fetchData: { db: 'prod/db' } })`: its first argument names, as keys of `fetchData`, the parts under which secrets are found later */
  | 'names-secrets'
  /** `or(eq(a, x), eq(b, y))`, `or([…])`: conditions of which one is enough; `and(…)`: all of them hold */
  | 'any-of'
  | 'all-of'
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
