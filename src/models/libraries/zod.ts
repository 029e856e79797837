import type { LibraryModel } from '../schema.ts';

const schema = 'zod.Schema';

/** Formats whose texts are made of harmless characters. */
const safeFormats =
  'uuid,uuidv4,uuidv6,uuidv7,guid,cuid,cuid2,ulid,nanoid,xid,ksuid,ipv4,cidrv4,mac,hex,hash,e164,date,time,datetime,duration,base64url,jwt';

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
    { name: schema, type: 'zod', path: 'AnyMember.ReturnValue', declared: ['ZodType', 'ZodSchema', 'ZodObject', 'ZodTypeAny', 'Schema'] },
    { name: schema, type: 'zod', path: 'Member[coerce,iso].AnyMember.ReturnValue' },
    { name: schema, type: schema, path: 'AnyMember.ReturnValue' },
  ],
  schemas: [
    {
      type: 'zod',
      path: 'Member[string,email,url,httpUrl,hostname,emoji,ipv6,cidrv6,base64,templateLiteral,stringFormat]',
      schema: 'make',
      removes: ['nosql', 'mass-assignment', 'deserialize'],
    },
    {
      type: 'zod',
      path: `Member[number,int,int32,uint32,float32,float64,int64,uint64,bigint,boolean,date,enum,nativeEnum,literal,null,undefined,void,nan,never,symbol,stringbool,${safeFormats}]`,
      schema: 'make',
      removes: 'all',
    },
    { type: 'zod', path: 'Member[iso].Member[date,time,datetime,duration]', schema: 'make', removes: 'all' },
    { type: 'zod', path: 'Member[coerce].Member[number,bigint,boolean,date]', schema: 'coerce', removes: 'all' },
    { type: 'zod', path: 'Member[coerce].Member[string]', schema: 'coerce', removes: ['nosql', 'mass-assignment', 'deserialize'] },
    { type: 'zod', path: 'Member[any,unknown,custom,instanceof,file,json]', schema: 'any' },
    { type: 'zod', path: 'Member[object,strictObject,interface,strictInterface,tuple]', schema: 'object' },
    { type: 'zod', path: 'Member[looseObject]', schema: 'open' },
    { type: 'zod', path: 'Member[array,set,promise]', schema: 'array' },
    { type: 'zod', path: 'Member[record,partialRecord,looseRecord,map]', schema: 'record' },
    { type: 'zod', path: 'Member[union,discriminatedUnion,xor]', schema: 'union' },
    { type: 'zod', path: 'Member[intersection]', schema: 'intersection' },
    { type: 'zod', path: 'Member[lazy]', schema: 'lazy' },
    { type: 'zod', path: 'Member[optional,nullable,nullish,readonly,nonoptional]', schema: 'wrap' },
    { type: 'zod', path: 'Member[preprocess]', schema: 'preprocess' },
    { type: 'zod', path: 'Member[pipe]', schema: 'pipe' },
    { type: 'zod', path: 'Member[parse,parseAsync]', schema: 'any' },
    { type: schema, path: `Member[${safeFormats},int,positive,negative,finite,safe,ip4]`, schema: 'check', removes: 'all' },
    { type: schema, path: 'Member[keyof]', schema: 'make', removes: 'all' },
    { type: schema, path: 'Member[regex]', schema: 'pattern' },
    {
      type: schema,
      path: 'Member[optional,nullable,nullish,describe,meta,brand,readonly,min,max,length,nonempty,email,url,trim,toLowerCase,toUpperCase,startsWith,endsWith,includes,normalize,strip,strict,partial,deepPartial,required,unwrap,register,clone,gt,gte,lt,lte,multipleOf,nonnegative,nonpositive,size,check,overwrite,nonoptional,exactOptional,superRefine,safeExtend,removeDefault]',
      schema: 'same',
    },
    { type: schema, path: 'Member[passthrough,loose,catchall]', schema: 'open' },
    { type: schema, path: 'Member[extend,augment,merge,setKey]', schema: 'extend' },
    { type: schema, path: 'Member[pick]', schema: 'pick' },
    { type: schema, path: 'Member[omit]', schema: 'omit' },
    { type: schema, path: 'Member[array]', schema: 'array' },
    { type: schema, path: 'Member[or]', schema: 'union' },
    { type: schema, path: 'Member[and]', schema: 'intersection' },
    { type: schema, path: 'Member[transform]', schema: 'transform' },
    { type: schema, path: 'Member[refine]', schema: 'refine' },
    { type: schema, path: 'Member[pipe]', schema: 'pipe' },
    { type: schema, path: 'Member[catch,default,prefault]', schema: 'fallback' },
    { type: schema, path: 'Member[parse,parseAsync,decode,decodeAsync]', schema: 'parse' },
    { type: schema, path: 'Member[safeParse,safeParseAsync,spa,safeDecode]', schema: 'safe-parse' },
  ],
} as const satisfies LibraryModel;
