import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const module = 'effect.Schemas';
const type = 'effect.Schema';

const harmless =
  'Number,Boolean,BigIntFromSelf,SymbolFromSelf,Null,Undefined,Void,Never,Int,Positive,Negative,NonNegative,NonPositive,Finite,NonNaN,JsonNumber,UUID,ULID,DateFromSelf,ValidDateFromSelf';
const converted =
  'NumberFromString,BooleanFromString,BooleanFromUnknown,BigInt,BigIntFromNumber,Date,DateFromString,DateFromNumber,DateTimeUtc,Not,Duration';
const texts = 'String,NonEmptyString,NonEmptyTrimmedString,Trimmed,Lowercased,Uppercased,Capitalized,Uncapitalized,Char';
const convertedTexts =
  'Trim,Lowercase,Uppercase,Capitalize,Uncapitalize,StringFromBase64,StringFromBase64Url,StringFromHex,StringFromUriComponent';
const anything = 'Unknown,Any,Object,URL,URLFromSelf,Symbol,Defect';

const either = { tag: ['_tag', 'Right', 'Left'], value: 'right', error: 'left' } as const;
const option = { tag: ['_tag', 'Some', 'None'], value: 'value' } as const;

/** Schemas of Effect 3: `pipe` adds filters, a decoder is made of a schema and then given data. Keys that a `Struct` does not name are dropped. */
export const effectSchema = {
  package: ['effect/Schema', '@effect/schema/Schema'],
  versions: '>=3',
  evidence: 'https://effect.website/docs/schema/getting-started/',
  types: [
    { name: module, path: '' },
    { name: type, type: module, path: `Member[${harmless},${converted},${texts},${convertedTexts},${anything}]` },
    {
      name: type,
      type: module,
      path: 'Member[Literal,Enums,TemplateLiteral,Struct,Array,NonEmptyArray,Tuple,Record,Union,NullOr,UndefinedOr,NullishOr,optional,optionalWith,mutable,partial,required,pick,omit,extend,suspend,brand,filter,transform,transformOrFail,transformLiterals,compose,parseJson,split,typeSchema,instanceOf,declare,asSchema,pattern,startsWith].ReturnValue',
    },
    { name: type, type, path: 'Member[pipe,annotations].ReturnValue' },
    { name: 'effect.Parser', type: module, path: 'Member[decodeUnknownSync,decodeSync,validateSync].ReturnValue' },
    {
      name: 'effect.LaterParser',
      type: module,
      path: 'Member[decodeUnknownPromise,decodePromise,validatePromise,decodeUnknown,decode,validate].ReturnValue',
    },
    { name: 'effect.EitherParser', type: module, path: 'Member[decodeUnknownEither,decodeEither,validateEither].ReturnValue' },
    { name: 'effect.OptionParser', type: module, path: 'Member[decodeUnknownOption,decodeOption,validateOption].ReturnValue' },
    { name: 'effect.Test', type: module, path: 'Member[is].ReturnValue' },
    { name: 'effect.Assertion', type: module, path: 'Member[asserts].ReturnValue' },
  ],
  schemas: [
    { type: module, path: `Member[${harmless}]`, schema: 'make', removes: 'all', isValue: true },
    { type: module, path: `Member[${converted}]`, schema: 'coerce', removes: 'all', isValue: true },
    { type: module, path: `Member[${texts}]`, schema: 'make', removes: objectThreats, isValue: true },
    { type: module, path: `Member[${convertedTexts}]`, schema: 'coerce', removes: objectThreats, isValue: true },
    { type: module, path: `Member[${anything}]`, schema: 'any', isValue: true },
    {
      type: module,
      path: 'Member[Literal,Enums,int,positive,negative,nonNegative,nonPositive,finite,nonNaN,between,greaterThan,greaterThanOrEqualTo,lessThan,lessThanOrEqualTo,multipleOf,transformLiterals,clamp]',
      schema: 'make',
      removes: 'all',
    },
    { type: module, path: 'Member[TemplateLiteral]', schema: 'make', removes: objectThreats },
    { type: module, path: 'Member[pattern]', schema: 'pattern' },
    { type: module, path: 'Member[startsWith]', schema: 'prefix' },
    {
      type: module,
      path: 'Member[minLength,maxLength,length,nonEmptyString,trimmed,lowercased,uppercased,endsWith,includes,minItems,maxItems,itemsCount,brand,annotations]',
      schema: 'make',
      when: [{ path: 'Argument[0].Member[ast]', is: 'absent' }],
    },
    { type: module, path: 'Member[Struct]', schema: 'object' },
    { type: module, path: 'Member[Array,NonEmptyArray]', schema: 'array' },
    { type: module, path: 'Member[Tuple]', schema: 'tuple' },
    { type: module, path: 'Member[Union]', schema: 'union' },
    { type: module, path: 'Member[extend]', schema: 'intersection' },
    { type: module, path: 'Member[suspend]', schema: 'lazy' },
    { type: module, path: 'Member[filter]', schema: 'refine' },
    { type: module, path: 'Member[compose,transform,transformOrFail]', schema: 'coerce', of: 'Argument[1]' },
    { type: module, path: 'Member[instanceOf,declare,split,Record]', schema: 'any' },
    {
      type: module,
      path: 'Member[NullOr,UndefinedOr,NullishOr,optional,optionalWith,mutable,partial,required,parseJson,typeSchema,asSchema,pick,omit,decodeUnknownSync,decodeSync,validateSync,decodeUnknownPromise,decodePromise,validatePromise,decodeUnknown,decode,validate,decodeUnknownEither,decodeEither,validateEither,decodeUnknownOption,decodeOption,validateOption,is,asserts]',
      schema: 'same',
      of: 'Argument[0]',
    },
    { type, path: 'Member[pipe]', schema: 'pipe' },
    { type, path: 'Member[annotations]', schema: 'same' },
    { type: 'effect.Parser', path: '', schema: 'parse', of: 'callee' },
    { type: 'effect.LaterParser', path: '', schema: 'parse', of: 'callee', isAsync: true },
    { type: 'effect.EitherParser', path: '', schema: 'safe-parse', of: 'callee', answers: either },
    { type: 'effect.OptionParser', path: '', schema: 'safe-parse', of: 'callee', answers: option },
    { type: 'effect.Test', path: '', schema: 'test', of: 'callee' },
    { type: 'effect.Assertion', path: '', schema: 'assert', of: 'callee' },
  ],
} as const satisfies LibraryModel;

const results = 'effect.Results';
const effects = 'effect.Effects';
const effect = 'effect.Effect';

/** The modules of Effect, as its main file has them. */
export const effectModules = {
  package: ['effect', '@effect/schema'],
  versions: '>=3',
  evidence: 'https://effect.website/docs/getting-started/importing-effect/',
  types: [
    { name: module, path: 'Member[Schema]' },
    { name: results, path: 'Member[Either,Option,Effect]' },
    { name: effects, path: 'Member[Effect]' },
  ],
  natives: [
    { path: 'Member[pipe]', native: 'pipe' },
    { path: 'Member[flow]', native: 'flow' },
  ],
} as const satisfies LibraryModel;

/** Effect's `Either` and `Option`, which decoders answer, and what runs an effect. */
export const effectResults = {
  package: ['effect/Either', 'effect/Option', 'effect/Effect'],
  versions: '>=3',
  evidence: 'https://effect.website/docs/data-types/either/',
  types: [
    { name: results, path: '' },
    { name: 'effect.Outcome', type: results, path: 'Member[match].Argument[1].Member[onLeft,onRight,onNone,onSome].Parameter[0]' },
  ],
  schemas: [
    { type: results, path: 'Member[isRight,isSome]', schema: 'test', of: 'Argument[0]' },
    { type: results, path: 'Member[isLeft,isNone]', schema: 'test', of: 'Argument[0]', isFailure: true },
  ],
  flows: [
    { type: results, path: 'Member[runPromise,runSync]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      type: results,
      path: 'Member[getOrThrow,getOrThrowWith,getOrNull,getOrUndefined,getOrElse]',
      from: 'Argument[0].Member[right,value]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { type: results, path: 'Member[getOrElse]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', kind: 'value' },
    {
      type: results,
      path: 'Member[match]',
      from: 'Argument[0].Member[left]',
      to: 'Argument[1].Member[onLeft].Parameter[0]',
      kind: 'value',
    },
    {
      type: results,
      path: 'Member[match]',
      from: 'Argument[0].Member[right]',
      to: 'Argument[1].Member[onRight].Parameter[0]',
      kind: 'value',
    },
    {
      type: results,
      path: 'Member[match]',
      from: 'Argument[0].Member[value]',
      to: 'Argument[1].Member[onSome].Parameter[0]',
      kind: 'value',
    },
    { type: results, path: 'Member[match]', from: 'Argument[1].Member[onLeft].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { type: results, path: 'Member[match]', from: 'Argument[1].Member[onRight].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { type: results, path: 'Member[match]', from: 'Argument[1].Member[onNone].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { type: results, path: 'Member[match]', from: 'Argument[1].Member[onSome].ReturnValue', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;

const onward =
  'map,flatMap,andThen,tap,as,zipRight,catchAll,catchTag,catchTags,catchAllCause,orElse,orElseSucceed,orDie,mapError,tapError,retry,timeout,provide,provideService,withSpan,ensuring,match,matchEffect,forEach,filterOrFail,filterOrElse,filterOrDie,tapBoth,zipLeft,option,either,exit,timed,repeat,delay,annotateLogs,cached,scoped,asVoid';

/** Effects: an effect stands for what it gives; functions of the module wait for it, or get it first. */
export const effectEffects = {
  package: 'effect/Effect',
  versions: '>=3',
  evidence: 'https://effect.website/docs/getting-started/building-pipelines/',
  types: [
    { name: effects, path: '' },
    { name: effect, type: effects, path: `Member[succeed,sync,try,tryPromise,promise,fail,gen,suspend,all,${onward}].ReturnValue` },
    { name: effect, type: effect, path: 'Member[pipe].ReturnValue' },
    { name: 'effect.Outcome', type: effects, path: 'Member[try,tryPromise].Argument[0].Member[try].Parameter[0]' },
    { name: 'effect.Outcome', type: effects, path: 'Member[match,matchEffect].Argument[1].Member[onSuccess,onFailure].Parameter[0]' },
  ],
  flows: [
    { type: effects, path: 'Member[succeed]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      type: effects,
      path: 'Member[sync,suspend,promise,try,tryPromise]',
      from: 'Argument[0].ReturnValue.Awaited',
      to: 'ReturnValue',
      kind: 'value',
    },
    {
      type: effects,
      path: 'Member[try,tryPromise]',
      from: 'Argument[0].Member[try].ReturnValue.Awaited',
      to: 'ReturnValue',
      kind: 'value',
    },
    { type: effects, path: 'Member[all]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { type: effects, path: 'Member[map,flatMap,andThen,tap]', from: 'Argument[0]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { type: effects, path: 'Member[map,flatMap,andThen]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', kind: 'value' },
    {
      type: effects,
      path: 'Member[forEach]',
      from: 'Argument[0].ArrayElement',
      to: 'Argument[1].Parameter[0]',
      kind: 'value',
    },
    { type: effects, path: 'Member[forEach]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      type: effects,
      path: 'Member[filterOrFail,filterOrElse,filterOrDie]',
      from: 'Argument[0]',
      to: 'Argument[1..2].Parameter[0]',
      kind: 'value',
    },
    { type: effects, path: 'Member[filterOrElse]', from: 'Argument[2].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { type: effects, path: 'Member[as,zipRight]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
    {
      type: effects,
      path: 'Member[tap,catchAll,catchTag,catchTags,catchAllCause,orElse,orElseSucceed,orDie,mapError,tapError,retry,timeout,provide,provideService,withSpan,ensuring,filterOrFail,filterOrElse,filterOrDie,zipLeft,repeat,delay,annotateLogs,cached,scoped]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
    {
      type: effects,
      path: 'Member[catchAll,catchAllCause,orElse,orElseSucceed]',
      from: 'Argument[1].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
    },
    { type: effects, path: 'Member[catchTag]', from: 'Argument[2].ReturnValue', to: 'ReturnValue', kind: 'value' },
    {
      type: effects,
      path: 'Member[match,matchEffect]',
      from: 'Argument[0]',
      to: 'Argument[1].Member[onSuccess].Parameter[0]',
      kind: 'value',
    },
    {
      type: effects,
      path: 'Member[match,matchEffect]',
      from: 'Argument[1].Member[onSuccess,onFailure].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
  natives: [
    { type: effects, path: `Member[${onward}]`, native: 'curried-data-first' },
    { type: effects, path: 'Member[filterOrFail,filterOrElse,filterOrDie]', native: 'passes-test' },
    { type: effects, path: 'Member[gen]', native: 'run-driven' },
    { type: effect, path: 'Member[pipe]', native: 'pipe-receiver' },
  ],
} as const satisfies LibraryModel;
