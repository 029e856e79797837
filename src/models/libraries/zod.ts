import type { LibraryModel } from '../schema.ts';
import { addressExcludes, objectThreats, threatsWithoutHosts } from '../threats.ts';

const schema = 'zod.Schema';

const answers = { success: 'success', value: 'data', error: 'error' } as const;

/** `z.url({ hostname: /^www\.example\.com$/ })` */
const hostname = {
  part: { pattern: 'Argument[0].Member[hostname]', tells: ['host', 'url'] },
  when: [{ path: 'Argument[0].Member[hostname]', is: 'present' }],
} as const;

/** Formats whose texts are made of harmless characters. */
const safeFormats = 'uuid,uuidv4,uuidv6,uuidv7,guid,cuid,cuid2,ulid,nanoid,xid,ksuid,mac,hash,e164,date,time,datetime,duration';

/** Formats whose texts stand for others, or are names of hosts. */
const encodedFormats = 'hex,base64url,jwt';

/**
 * zod 3 and 4. `z.string()` proves a type and nothing of the content; formats, enumerations and numbers do. `email` and `url` accept
 * quotes and more.
 */
export const zod = {
  package: ['zod', 'zod/v4', 'zod/v3', 'zod/mini', 'zod/v4-mini', 'zod/v4/mini', '@hono/zod-openapi', 'zod/v4/core'],
  versions: '>=3',
  evidence: 'https://zod.dev/api',
  types: [
    { name: 'zod', path: '' },
    { name: 'zod', path: 'Member[z]' },
    {
      name: schema,
      type: 'zod',
      path: 'AnyMember.ReturnValue',
      declared: ['ZodType', 'ZodSchema', 'ZodObject', 'ZodTypeAny', 'Schema'],
    },
    { name: schema, type: 'zod', path: 'Member[coerce,iso].AnyMember.ReturnValue' },
    { name: schema, type: schema, path: 'AnyMember.ReturnValue' },
    { name: 'zod.Refinement', type: schema, path: 'Member[superRefine].Argument[0].Parameter[1]' },
    { name: 'zod.Refinement', type: schema, path: 'Member[transform].Argument[0].Parameter[1]' },
    { name: 'zod.Refinement', type: 'zod', path: 'Member[transform,superRefine,preprocess].Argument[0].Parameter[1]' },
  ],
  natives: [
    // What has an issue does not pass: what follows need not be looked at.
    { type: 'zod.Refinement', path: 'Member[addIssue]', native: 'process-exit' },
  ],
  schemas: [
    { type: 'zod', path: 'Member[url]', schema: 'pattern', removes: objectThreats, ...hostname },
    {
      type: 'zod',
      path: 'Member[string,url,httpUrl,hostname,emoji,ipv6,cidrv6,base64,templateLiteral,stringFormat]',
      schema: 'make',
      removes: objectThreats,
    },
    {
      type: 'zod',
      path: `Member[number,int,int32,uint32,float32,float64,int64,uint64,bigint,boolean,date,enum,nativeEnum,literal,null,undefined,void,nan,never,symbol,stringbool,${safeFormats}]`,
      schema: 'make',
      removes: 'all',
    },
    { type: 'zod', path: `Member[ipv4,cidrv4,${encodedFormats}]`, schema: 'make', removes: threatsWithoutHosts },
    { type: 'zod', path: 'Member[email]', schema: 'make', removes: addressExcludes },
    { type: 'zod', path: 'Member[iso].Member[date,time,datetime,duration]', schema: 'make', removes: 'all' },
    { type: 'zod', path: 'Member[coerce].Member[number,bigint,boolean,date]', schema: 'coerce', removes: 'all' },
    { type: 'zod', path: 'Member[coerce].Member[string]', schema: 'coerce', removes: objectThreats },
    { type: 'zod', path: 'Member[any,unknown,instanceof,file,json,_default]', schema: 'any' },
    { type: 'zod', path: 'Member[object,interface]', schema: 'object' },
    { type: 'zod', path: 'Member[strictObject,strictInterface]', schema: 'object', refuses: true },
    { type: 'zod', path: 'Member[looseObject]', schema: 'open' },
    { type: 'zod', path: 'Member[array,set,promise]', schema: 'array' },
    { type: 'zod', path: 'Member[record,partialRecord,looseRecord,map]', schema: 'record' },
    { type: 'zod', path: 'Member[union,discriminatedUnion,xor]', schema: 'union' },
    { type: 'zod', path: 'Member[tuple]', schema: 'tuple' },
    { type: 'zod', path: 'Member[intersection]', schema: 'intersection' },
    { type: 'zod', path: 'Member[lazy]', schema: 'lazy' },
    { type: 'zod', path: 'Member[optional,nullable,nullish,readonly,nonoptional,partial,required]', schema: 'same' },
    { type: 'zod', path: 'Member[catch,prefault]', schema: 'fallback' },
    { type: 'zod', path: 'Member[preprocess]', schema: 'preprocess' },
    { type: 'zod', path: 'Member[pipe]', schema: 'pipe' },
    { type: 'zod', path: 'Member[codec]', schema: 'any' },
    // zod/mini: checks and operations that stand for themselves.
    { type: 'zod', path: 'Member[keyof]', schema: 'make', removes: 'all' },
    { type: 'zod', path: 'Member[regex]', schema: 'pattern' },
    { type: 'zod', path: 'Member[startsWith]', schema: 'prefix' },
    { type: 'zod', path: 'Member[refine,superRefine,custom]', schema: 'refine' },
    { type: 'zod', path: 'Member[transform,overwrite]', schema: 'transform' },
    {
      type: 'zod',
      path: 'Member[minLength,maxLength,length,lowercase,uppercase,includes,endsWith,trim,toLowerCase,toUpperCase,normalize,minSize,maxSize,size,mime,property,slugify]',
      schema: 'make',
    },
    {
      type: 'zod',
      path: 'Member[gt,gte,lt,lte,minimum,maximum,positive,negative,nonnegative,nonpositive,multipleOf]',
      schema: 'make',
      removes: 'all',
    },
    { type: 'zod', path: 'Member[extend,merge,safeExtend]', schema: 'extend' },
    { type: 'zod', path: 'Member[pick]', schema: 'pick' },
    { type: 'zod', path: 'Member[omit]', schema: 'omit' },
    { type: 'zod', path: 'Member[catchall]', schema: 'rest', of: 'Argument[0]' },
    { type: 'zod', path: 'Member[parse,decode]', schema: 'parse', of: 'Argument[0]', subject: 'Argument[1]' },
    { type: 'zod', path: 'Member[parseAsync,decodeAsync]', schema: 'parse', of: 'Argument[0]', subject: 'Argument[1]', isAsync: true },
    {
      type: 'zod',
      path: 'Member[safeParse,safeParseAsync,safeDecode,safeDecodeAsync]',
      schema: 'safe-parse',
      of: 'Argument[0]',
      subject: 'Argument[1]',
      answers,
    },
    { type: schema, path: `Member[${safeFormats},int,positive,negative,finite,safe]`, schema: 'check', removes: 'all' },
    { type: schema, path: `Member[${encodedFormats}]`, schema: 'check', removes: threatsWithoutHosts },
    { type: schema, path: 'Member[ipv4,cidrv4]', schema: 'check', removes: threatsWithoutHosts },
    { type: schema, path: 'Member[keyof]', schema: 'make', removes: 'all' },
    { type: schema, path: 'Member[extract,exclude]', schema: 'same' },
    { type: schema, path: 'Member[shape]', schema: 'make', isValue: true, exposes: 'shape' },
    { type: schema, path: 'Member[element]', schema: 'make', isValue: true, exposes: 'element' },
    { type: schema, path: 'Member[regex]', schema: 'pattern' },
    { type: schema, path: 'Member[email]', schema: 'check', removes: addressExcludes },
    { type: schema, path: 'Member[startsWith]', schema: 'prefix' },
    { type: schema, path: 'Member[url]', schema: 'pattern', ...hostname },
    {
      type: schema,
      path: 'Member[optional,nullable,nullish,describe,meta,openapi,brand,readonly,min,max,length,nonempty,url,trim,toLowerCase,toUpperCase,endsWith,includes,normalize,partial,deepPartial,required,unwrap,register,clone,gt,gte,lt,lte,multipleOf,nonnegative,nonpositive,size,overwrite,nonoptional,exactOptional,removeDefault,apply]',
      schema: 'same',
    },
    { type: schema, path: 'Member[strip]', schema: 'closed' },
    { type: schema, path: 'Member[strict]', schema: 'closed', refuses: true },
    { type: schema, path: 'Member[passthrough,loose]', schema: 'open' },
    { type: schema, path: 'Member[catchall]', schema: 'rest' },
    { type: schema, path: 'Member[rest]', schema: 'rest' },
    { type: schema, path: 'Member[extend,augment,merge,setKey,safeExtend]', schema: 'extend' },
    { type: schema, path: 'Member[pick]', schema: 'pick' },
    { type: schema, path: 'Member[omit]', schema: 'omit' },
    { type: schema, path: 'Member[array]', schema: 'array' },
    { type: schema, path: 'Member[or]', schema: 'union' },
    { type: schema, path: 'Member[and]', schema: 'intersection' },
    { type: schema, path: 'Member[transform]', schema: 'transform' },
    { type: schema, path: 'Member[refine,superRefine]', schema: 'refine' },
    { type: schema, path: 'Member[pipe,check,with]', schema: 'pipe' },
    { type: schema, path: 'Member[catch,default,prefault]', schema: 'fallback' },
    { type: schema, path: 'Member[parse,decode]', schema: 'parse' },
    { type: schema, path: 'Member[parseAsync,decodeAsync]', schema: 'parse', isAsync: true },
    { type: schema, path: 'Member[safeParse,safeParseAsync,spa,safeDecode,safeDecodeAsync]', schema: 'safe-parse', answers },
  ],
} as const satisfies LibraryModel;
