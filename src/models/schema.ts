import type { Removal, Threat } from './threats.ts';
import type { CredentialRow, SecretReadRow } from './secret-rows.ts';
import type { SchemaRow } from './schema-rows.ts';
import type { LaunchRow } from './program-rows.ts';
import type { NativeRow } from './native-rows.ts';
import type { ComparisonRow, MisuseRow } from './misuse-rows.ts';
import type { AccessRow, CallerCheckRow } from './access-rows.ts';

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
 * | `routed` | what a framework gives the functions that it finds in files by their names: an exported one whose first parameter is declared to be of the type |
 * | `message` | what a service sends to an address: a program that declares something of a request to be one takes it for what the service said |
 * | `handler` | what a wrapper of handlers answers: an exported one is called by the platform, whatever its name and parameters |
 * | `pipe` | an object of the program that decorators are given, and that makes of a parameter, with the method which rows name, what the function gets |
 * | `message-handler` | an object of the program whose methods, which rows name, get the messages that its decorators name |
 * | `converter` | named where a parameter is decorated: the function gets what it makes of the sender's data, and that is harmless |
 */
export type TypeRole =
  | 'request'
  | 'response'
  | 'application'
  | 'resolvers'
  | 'route'
  | 'routed'
  | 'message'
  | 'pipe'
  | 'guard'
  | 'message-handler'
  | 'converter'
  | 'handler'
  | 'worker-port'
  | 'worker-data';

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
   * `named`: a secret of the program whose name, where it is read, matches `pattern`. `sent`: who sends the request chooses it. `refused`: it is true where a check of who calls failed. `undecided`: it may be true, and nothing that is known of who calls decides. `claimed`: it is true because the sender says so of himself, and for nothing else. `uploaded`: it names an object whose upload the event tells of. `secret-name`: a text that means a credential, as a name of a variable or part. `resolved`: a path behind a folder of the program's choice, of which `..` was resolved. `open-pattern`: a regular expression that lets pass addresses of hosts which it does not write out. `nameless`: a function of the program that does not look at its first parameter. `truthy`: known to be a truthy constant or an object. `constant`: nothing but known constants. `unknown-or-truthy`: not known to be falsy.
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
    | 'nameless'
    | 'resolved'
    | 'secret-name'
    | 'named'
    | 'sent'
    | 'refused'
    | 'undecided'
    | 'claimed'
    | 'uploaded';
  /** A regular expression, for `matches` and `named`. */
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
  /** So are those that the program names where it sets up what puts them there (`names-secrets`). */
  readonly holdsNamed?: boolean;
  /** The sender shows it to tell who he is, whatever its name: a cookie. */
  readonly isShown?: boolean;
  /** Words for the message, after the expression in parentheses: `API Gateway query string`. */
  readonly label: string;
  /** For what a call answers: asked once more, with the same constants, it answers the same, as a request does of its headers. */
  readonly isSteady?: boolean;
  /** A path without `..`, be it absolute: behind a folder it leads below that. */
  readonly staysBelow?: boolean;
  /** For `identity`: it is what a service decided, which may not answer either. */
  readonly isVerdict?: boolean;
  /** For a verdict: it speaks of what rows of access `permission` name. */
  readonly isOfObject?: boolean;
  /** For `confidential`: it may become known, but nobody else can come by it. */
  readonly isUnguessable?: boolean;
  /** For `confidential`: tokens, which programs hand on to others on purpose. */
  readonly isHandedOn?: boolean;
  /** For `confidential`: it is fetched from a store of secrets, for which a caller must be known where others profit from it. */
  readonly isFetched?: boolean;
}

/** Which parts of an object or list count; regular expressions. */
export interface WithinRow {
  /** Names of properties below which values are taken as they are. */
  readonly except?: string;
  /** Only parts to which such a way leads: names of properties joined by dots. */
  readonly at?: string;
  /** Not the parts, but their names. */
  readonly names?: boolean;
  /** Where the receiver was told which parts to hide: one of these is a list of the ways to them. */
  readonly hidden?: readonly ModelPath[];
  /** Where the receiver was given functions, under the names of properties, that make what is shown of these. */
  readonly shaped?: readonly ModelPath[];
  /** Only parts whose names are kept in `%gaps` of the receiver: they fill gaps of its text. */
  readonly gaps?: boolean;
  /** Errors are shown with their properties, not as their message alone. */
  readonly failures?: boolean;
  /** Maps and sets are shown with what is in them; JSON has nothing of it. */
  readonly collections?: boolean;
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
  /** In literals of this dialect of SQL a quote is written as two, and nothing else escapes: a text whose quotes were doubled ends none. */
  readonly doublesQuotes?: boolean;
  /** `strict` rows need a decision by a person; the recommended preset leaves them out. */
  readonly confidence?: 'high' | 'medium' | 'strict';
  /** What is inside an object or list at the place counts too, however deep. */
  readonly within?: WithinRow;
  /** Secrets are kept here on purpose. */
  readonly keepsSecrets?: boolean;
  /** Where this holds, what arrives is digested or encrypted there: no secret becomes known. */
  readonly protects?: RowCondition;
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
 * - `Failure` as `to` is what the call throws, or the promise that it answers is rejected with. It holds what is confidential only, and shows it to
 *   who reads the part: `Failure.Member[config]`.
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
   * `AnyMember` in `from` is the name that `AnyMember` in `to` is for the function there.
   */
  readonly kind?: 'value' | 'taint' | 'properties' | 'schema';
  /** Threats that the result no longer poses. */
  readonly removes?: Removal;
  /** The result can hold characters that the input did not (base64, percent and JSON decoding): a check of the input says nothing of the result. */
  readonly decodes?: boolean;
  /** The result is the input in other letters: decoding brings back what `removes` names. */
  readonly encodes?: boolean;
  /** Threats that the result poses again, whatever ended them before but a check: markup was no markup as long as it was encoded. */
  readonly restores?: readonly Threat[];
  /** What is decoded, or was encoded, begins with this character: a text without it stays as it is. */
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
  /** The result begins as the input does and ends where this argument says. */
  readonly endsAt?: ModelPath;
  /** Only what a pattern that is written here lets through: an object of constants, schemas and such objects. */
  readonly matches?: ModelPath;
  /** Constant text at the start of the input stands at the start of the result too (`encodeURI`); it does when the flow is `transparent`. */
  readonly keepsStart?: boolean;
  /** Only who has a key can make the result from `from`: what equals it proves who sent `from`. */
  readonly proves?: boolean;
  /** The result is a digest: nothing can be learned from it but whether somebody knows `from`. */
  readonly digests?: boolean;
  /** The result is what a token says, which nobody verified. */
  readonly claims?: boolean;
  /** For `properties`: only those which a text or a list of texts here names, as far as it is known. */
  readonly picks?: ModelPath;
  /** For `properties`: not those which a text or a list of texts here names. */
  readonly omits?: ModelPath;
  /** The result is an object whose properties are not known (`JSON.parse`), not a text. */
  readonly makesStructure?: boolean;
  /** To a `Failure`: what shows the properties of errors shows this one. From elsewhere: properties of errors are taken, too. */
  readonly failures?: boolean;
  /** To a `Failure`: a function here is given it first, and what that fails with is what the call fails with. */
  readonly handledBy?: ModelPath;
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
  /** The type of what its JSON tells of when a service of AWS wrote it. */
  readonly holds?: string;
  /** What a check of the property excludes of these, its owner does not pose either: the server of an address is its `hostname`. */
  readonly tells?: readonly Threat[];
  /** It holds the name of a server and nothing behind it, so that what it ends in is a part of that name. */
  readonly isHost?: boolean;
  /** Who writes it decides of these what its owner poses, whatever that was made from: an address leads to the `hostname` that it is given. */
  readonly decides?: readonly Threat[];
  /** What is known of the caller when there is nothing: the error that a verification hands to its callback. */
  readonly absent?: CallerCheckRow['tells'];
  /** What is known of the caller where it is true: the verdict in what a permission service answers. */
  readonly present?: CallerCheckRow['tells'];
  /** It is there though nothing was found, as an empty list is: that there is something tells nothing. */
  readonly isAlways?: boolean;
  /** Only where the program has such settings. */
  readonly when?: readonly RowCondition[];
}

/** A call that tells something of a value it was given. */
export interface GuardRow {
  readonly type?: string;
  /** The callable, or the class of which `instanceof` asks. */
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
