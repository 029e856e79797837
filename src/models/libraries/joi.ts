import type { LibraryModel } from '../schema.ts';
import { addressExcludes, objectThreats, threatsWithoutHosts } from '../threats.ts';

const schema = 'joi.Schema';

const answers = { error: 'error', value: 'value', keepsValue: true } as const;

/**
 * joi 17 and 18. Unknown keys are an error unless the schema or the call lets them pass. Dates are converted: the text that was sent can
 * be anything that `Date` understands.
 */
export const joi = {
  package: ['joi', '@hapi/joi'],
  versions: '>=16',
  evidence: 'https://joi.dev/api/',
  types: [
    { name: 'joi', path: '' },
    { name: 'joi', path: 'Member[defaults].ReturnValue' },
    { name: 'joi', path: 'Member[extend].ReturnValue' },
    { name: schema, type: 'joi', path: 'AnyMember.ReturnValue', declared: ['Schema', 'AnySchema', 'ObjectSchema', 'StringSchema'] },
    { name: schema, type: schema, path: 'AnyMember.ReturnValue' },
    { name: 'joi.Helpers', type: schema, path: 'Member[custom].Argument[0].Parameter[1]' },
  ],
  natives: [{ type: 'joi.Helpers', path: 'Member[error,message]', native: 'process-exit' }],
  schemas: [
    { type: 'joi', path: 'Member[string]', schema: 'make', removes: objectThreats },
    { type: 'joi', path: 'Member[number,boolean,bool]', schema: 'make', removes: 'all' },
    { type: 'joi', path: 'Member[date]', schema: 'coerce', removes: 'all' },
    { type: 'joi', path: 'Member[valid,equal]', schema: 'make', removes: 'all' },
    { type: 'joi', path: 'Member[any,binary,function,func,symbol,link,custom,allow]', schema: 'any' },
    { type: 'joi', path: 'Member[object]', schema: 'any', when: [{ path: 'Argument[0]', is: 'absent' }] },
    { type: 'joi', path: 'Member[object]', schema: 'object', refuses: true },
    { type: 'joi', path: 'Member[compile,build]', schema: 'object', refuses: true },
    { type: 'joi', path: 'Member[array]', schema: 'any' },
    { type: 'joi', path: 'Member[alternatives,alt]', schema: 'union' },
    { type: 'joi', path: 'Member[attempt]', schema: 'parse', of: 'Argument[1]' },
    { type: 'joi', path: 'Member[assert]', schema: 'assert', of: 'Argument[1]' },
    { type: schema, path: 'Member[keys,append]', schema: 'extend', refuses: true },
    { type: schema, path: 'Member[concat]', schema: 'intersection' },
    {
      type: schema,
      path: 'Member[unknown]',
      schema: 'closed',
      refuses: true,
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^false$' }],
    },
    { type: schema, path: 'Member[unknown]', schema: 'open' },
    { type: schema, path: 'Member[items]', schema: 'array', of: 'Argument[0]', when: [{ path: 'Argument[1]', is: 'absent' }] },
    { type: schema, path: 'Member[try]', schema: 'union', of: 'Argument[0]' },
    // Of objects: a pattern of keys, and the schema of their values.
    { type: schema, path: 'Member[pattern]', schema: 'open', when: [{ path: 'Argument[1]', is: 'library', type: schema }] },
    {
      type: schema,
      path: 'Member[pattern,regex]',
      schema: 'same',
      when: [{ path: 'Argument[1].Member[invert]', is: 'truthy' }],
    },
    { type: schema, path: 'Member[pattern,regex]', schema: 'pattern' },
    // Of dates only: the text itself has the form of one.
    { type: schema, path: 'Member[iso]', schema: 'make', removes: 'all' },
    { type: schema, path: 'Member[email]', schema: 'check', removes: addressExcludes },
    {
      type: schema,
      path: 'Member[guid,uuid,isoDate,isoDuration,creditCard,port,valid,equal,only]',
      schema: 'check',
      removes: 'all',
    },
    { type: schema, path: 'Member[hostname,hex,alphanum,token]', schema: 'check', removes: threatsWithoutHosts },
    {
      type: schema,
      path: 'Member[min,max,length,required,optional,forbidden,exist,label,description,note,tag,meta,example,trim,lowercase,uppercase,case,truncate,normalize,uri,domain,ip,base64,dataUri,insensitive,integer,positive,negative,precision,multiple,greater,less,sign,unsafe,allow,invalid,disallow,not,deny,strict,strip,unique,single,sparse,sort,has,messages,message,options,prefs,preferences,raw,error,empty,presence,id,cache,when,and,nand,or,xor,oxor,with,without,assert,rename,timestamp,format,concatenate,failover,external,unit,ruleset,rule,tailor,alter,fork]',
      schema: 'same',
    },
    { type: schema, path: 'Member[replace,cast]', schema: 'coerce' },
    // What is absent gets it; what does not pass fails as before.
    { type: schema, path: 'Member[default]', schema: 'same' },
    { type: schema, path: 'Member[custom]', schema: 'transform' },
    {
      type: schema,
      path: 'Member[validate]',
      schema: 'safe-parse',
      answers,
      unknown: 'dropped',
      when: [{ path: 'Argument[1].Member[stripUnknown]', is: 'truthy' }],
    },
    {
      type: schema,
      path: 'Member[validate]',
      schema: 'safe-parse',
      answers,
      unknown: 'kept',
      when: [{ path: 'Argument[1].Member[allowUnknown]', is: 'truthy' }],
    },
    { type: schema, path: 'Member[validate]', schema: 'safe-parse', answers },
    {
      type: schema,
      path: 'Member[validateAsync]',
      schema: 'parse',
      isAsync: true,
      unknown: 'dropped',
      when: [{ path: 'Argument[1].Member[stripUnknown]', is: 'truthy' }],
    },
    {
      type: schema,
      path: 'Member[validateAsync]',
      schema: 'parse',
      isAsync: true,
      unknown: 'kept',
      when: [{ path: 'Argument[1].Member[allowUnknown]', is: 'truthy' }],
    },
    { type: schema, path: 'Member[validateAsync]', schema: 'parse', isAsync: true },
  ],
} as const satisfies LibraryModel;
