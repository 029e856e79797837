import type { Threat } from './threats.ts';
import type { ModelPath, RowCondition } from './schema.ts';

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
 * | `format` | adds what a format of JSON Schema excludes, which its type argument names |
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
 * | `rules` | makes a schema from rules by the names of properties: short texts, or objects with a `type` |
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
  | 'format'
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
  | 'rules'
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
  /** A property, what it is when the data passed, and what it is when they did not: `['_tag', 'Right', 'Left']`. */
  readonly tag?: readonly [name: string, passed: string, failed: string];
  /** The answer is a list (or iterable) of what is wrong: empty exactly when the data passed. */
  readonly isList?: boolean;
  /** A method that tells whether the data passed. */
  readonly test?: string;
  /** A method that throws unless the data passed. */
  readonly throws?: string;
  /** The answer is what passed; or an object of a class for errors, which `instanceof` tells. */
  readonly isValueOrError?: boolean;
  /** The answer is `true` exactly when the data passed, and else a list of what is wrong, which is as true. */
  readonly isTrueOrList?: boolean;
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
  /** `rules`: the schema is written as rules by the names of properties. `type`: it is the type that the call is given, else that of the data. */
  readonly writtenAs?: 'rules' | 'type';
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
  /** For `pattern`: what a part of the text has to match (`Argument[0].Member[hostname]`), and which threats that tells of in the whole. */
  readonly part?: { readonly pattern: ModelPath; readonly tells: readonly Threat[] };
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
