import type { LibraryModel } from '../schema.ts';
import { addressExcludes, objectThreats, threatsWithoutHosts } from '../threats.ts';

const harmless =
  'uuid,cuid2,ulid,nanoid,ksuid,hexColor,digits,decimal,octal,mac,mac48,mac64,isoDate,isoDateTime,isoDateTimeSecond,isoTime,isoTimeSecond,isoTimestamp,isoWeek,imei,isbn,isrc,creditCard,hash,integer,safeInteger,finite,multipleOf,value,values,gtValue,ltValue';

const answers = { success: 'success', error: 'issues', value: 'output', keepsValue: true } as const;

/** valibot 1: schemas are made by functions and joined with actions by `pipe`. `email`, `url`, `slug` and the like bound a text without proving its characters harmless. */
export const valibot = {
  package: 'valibot',
  versions: '>=0.31',
  evidence: 'https://valibot.dev/api/',
  types: [
    { name: 'valibot.Parser', path: 'Member[parser,parserAsync].ReturnValue' },
    { name: 'valibot.SafeParser', path: 'Member[safeParser,safeParserAsync].ReturnValue' },
  ],
  schemas: [
    { path: 'Member[string]', schema: 'make', removes: objectThreats },
    {
      path: 'Member[number,bigint,boolean,date,picklist,keyof,enum,enum_,literal,null,null_,undefined,undefined_,void,void_,nan,never,symbol]',
      schema: 'make',
      removes: 'all',
    },
    { path: 'Member[any,unknown,instance,blob,file,function,function_,brand,rawCheck,rawCheckAsync]', schema: 'any' },
    { path: 'Member[toNumber,toDate,toBoolean,toBigint,parseBoolean]', schema: 'coerce', removes: 'all' },
    { path: 'Member[toString]', schema: 'coerce', removes: objectThreats },
    { path: 'Member[parseJson,rawTransform,rawTransformAsync,stringifyJson]', schema: 'coerce' },
    { path: `Member[${harmless}]`, schema: 'make', removes: 'all' },
    { path: 'Member[ipv4,hexadecimal]', schema: 'make', removes: threatsWithoutHosts },
    { path: 'Member[regex]', schema: 'pattern' },
    { path: 'Member[email,rfcEmail]', schema: 'make', removes: addressExcludes },
    { path: 'Member[startsWith]', schema: 'prefix' },
    {
      path: 'Member[url,domain,emoji,ip,ipv6,base64,bic,slug,jwsCompact,minLength,maxLength,length,nonEmpty,notValue,notValues,includes,excludes,endsWith,trim,trimStart,trimEnd,toLowerCase,toUpperCase,toCamelCase,toKebabCase,toPascalCase,toSnakeCase,normalize,minBytes,maxBytes,bytes,minGraphemes,maxGraphemes,minWords,maxWords,minSize,maxSize,size,minEntries,maxEntries,minValue,maxValue,readonly,title,description,metadata,examples,flavor]',
      schema: 'make',
      when: [{ path: 'Argument[0].Member[kind]', is: 'absent' }],
    },
    { path: 'Member[object,objectAsync,entriesFromObjects]', schema: 'object' },
    { path: 'Member[strictObject,strictObjectAsync]', schema: 'object', refuses: true },
    { path: 'Member[looseObject,looseObjectAsync]', schema: 'open' },
    { path: 'Member[objectWithRest,objectWithRestAsync]', schema: 'rest' },
    { path: 'Member[array,arrayAsync,set,setAsync]', schema: 'array' },
    { path: 'Member[tuple,tupleAsync,strictTuple,strictTupleAsync,looseTuple,tupleWithRest,tupleWithRestAsync]', schema: 'tuple' },
    { path: 'Member[record,recordAsync,map,mapAsync]', schema: 'record' },
    { path: 'Member[union,unionAsync,variant,variantAsync]', schema: 'union' },
    { path: 'Member[intersect,intersectAsync]', schema: 'intersection' },
    { path: 'Member[lazy,lazyAsync]', schema: 'lazy' },
    {
      path: 'Member[optional,optionalAsync,nullable,nullableAsync,nullish,nullishAsync,undefinedable,undefinedableAsync,exactOptional,exactOptionalAsync,nonOptional,nonNullable,nonNullish,partial,partialAsync,required,requiredAsync,unwrap,forward,forwardAsync,config,message,cache,cacheAsync,parser,parserAsync,safeParser,safeParserAsync]',
      schema: 'same',
    },
    { path: 'Member[pick]', schema: 'pick' },
    { path: 'Member[omit]', schema: 'omit' },
    { path: 'Member[fallback,fallbackAsync]', schema: 'fallback' },
    { path: 'Member[transform,transformAsync]', schema: 'transform' },
    { path: 'Member[custom,customAsync,check,checkAsync,partialCheck,partialCheckAsync]', schema: 'refine' },
    { path: 'Member[pipe,pipeAsync]', schema: 'pipe' },
    { path: 'Member[parse]', schema: 'parse', of: 'Argument[0]', subject: 'Argument[1]' },
    { path: 'Member[parseAsync]', schema: 'parse', of: 'Argument[0]', subject: 'Argument[1]', isAsync: true },
    {
      path: 'Member[safeParse,safeParseAsync]',
      schema: 'safe-parse',
      of: 'Argument[0]',
      subject: 'Argument[1]',
      answers,
    },
    { path: 'Member[is]', schema: 'test', of: 'Argument[0]', subject: 'Argument[1]' },
    { path: 'Member[assert]', schema: 'assert', of: 'Argument[0]', subject: 'Argument[1]' },
    { type: 'valibot.Parser', path: '', schema: 'parse', of: 'callee' },
    { type: 'valibot.SafeParser', path: '', schema: 'safe-parse', of: 'callee', answers },
  ],
} as const satisfies LibraryModel;
