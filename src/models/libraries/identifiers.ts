import type { LibraryModel } from '../schema.ts';

/** uuid: new identifiers and hashes of names; `parse` and `stringify` accept nothing but an identifier. */
export const uuid: LibraryModel = {
  package: 'uuid',
  evidence: 'https://github.com/uuidjs/uuid#api-summary',
  sanitizers: [
    { path: 'Member[v1,v3,v4,v5,v6,v7,v1ToV6,v6ToV1,version,parse,stringify]', removes: 'all' },
    { path: 'Member[validate]', removes: 'all' },
  ],
  guards: [{ path: 'Member[validate]', subject: 'Argument[0]', removes: 'all', when: 'true' }],
};

/** nanoid. */
export const nanoid: LibraryModel = {
  package: ['nanoid', 'nanoid/non-secure'],
  evidence: 'https://github.com/ai/nanoid#api',
  sanitizers: [{ path: 'Member[nanoid,random]', removes: 'all' }],
  flows: [{ path: 'Member[customAlphabet,customRandom].ReturnValue', from: 'Argument[any]', to: 'ReturnValue', removes: 'all' }],
};

/** cuid2. */
export const cuid2: LibraryModel = {
  package: ['@paralleldrive/cuid2', 'cuid'],
  evidence: 'https://github.com/paralleldrive/cuid2#usage',
  sanitizers: [{ removes: 'all' }, { path: 'Member[createId,getConstants,isCuid]', removes: 'all' }],
  flows: [{ path: 'Member[init].ReturnValue', from: 'Argument[any]', to: 'ReturnValue', removes: 'all' }],
  guards: [{ path: 'Member[isCuid]', subject: 'Argument[0]', removes: 'all', when: 'true' }],
};

/** ulid. */
export const ulid: LibraryModel = {
  package: ['ulid', 'ulidx'],
  evidence: 'https://github.com/ulid/javascript#usage',
  sanitizers: [{ path: 'Member[ulid,decodeTime,isValid,encodeTime]', removes: 'all' }],
  flows: [{ path: 'Member[monotonicFactory].ReturnValue', from: 'Argument[any]', to: 'ReturnValue', removes: 'all' }],
  guards: [{ path: 'Member[isValid]', subject: 'Argument[0]', removes: 'all', when: 'true' }],
};

/** ksuid. */
export const ksuid: LibraryModel = {
  package: 'ksuid',
  evidence: 'https://github.com/novemberborn/ksuid#usage',
  sanitizers: [{ path: 'Member[randomSync,random,fromParts,parse]', removes: 'all' }],
};

/** is-uuid. */
export const isUuid: LibraryModel = {
  package: 'is-uuid',
  evidence: 'https://github.com/afram/is-uuid#readme',
  sanitizers: [{ path: 'Member[v1,v2,v3,v4,v5,anyNonNil,nil]', removes: 'all' }],
  guards: [{ path: 'Member[v1,v2,v3,v4,v5,anyNonNil,nil]', subject: 'Argument[0]', removes: 'all', when: 'true' }],
};

/** is-number accepts what is a number after trimming: `' 1 '` and `0x1`. */
export const isNumber: LibraryModel = {
  package: 'is-number',
  evidence: 'https://github.com/jonschlinkert/is-number#usage',
  sanitizers: [{ removes: 'all' }],
  guards: [{ subject: 'Argument[0]', removes: 'all', when: 'true' }],
};

/** Numbers in other letters: what is decoded are numbers. */
export const encodedNumbers: LibraryModel = {
  package: ['hashids', 'sqids'],
  evidence: 'https://github.com/niieani/hashids.js#usage',
  types: [{ name: 'hashids.Codec', path: 'Instance', declared: ['Hashids', 'Sqids'] }],
  sanitizers: [{ type: 'hashids.Codec', path: 'Member[encode,decode]', removes: 'all' }],
};

/** Versions: what is answered is one, written in the only way. */
export const semver: LibraryModel = {
  package: 'semver',
  evidence: 'https://github.com/npm/node-semver#functions',
  sanitizers: [{ path: 'Member[valid,clean,inc,major,minor,patch,satisfies,gt,gte,lt,lte,eq,compare]', removes: 'all' }],
  guards: [{ path: 'Member[valid]', subject: 'Argument[0]', removes: 'all', when: 'true' }],
};

/** Numbers of phones: between digits stand signs of which none ends a literal or a name. */
export const phoneNumbers: LibraryModel = {
  package: ['libphonenumber-js', 'libphonenumber-js/max', 'libphonenumber-js/min', 'libphonenumber-js/mobile'],
  evidence: 'https://github.com/catamphetamine/libphonenumber-js#api',
  sanitizers: [
    { path: 'Member[parsePhoneNumber,parsePhoneNumberFromString,parsePhoneNumberWithError]', removes: 'all' },
    {
      path: 'Member[parsePhoneNumber,parsePhoneNumberFromString,parsePhoneNumberWithError].ReturnValue.Member[format,formatNational,formatInternational]',
      removes: 'all',
    },
    { path: '', removes: 'all' },
  ],
  guards: [
    {
      path: 'Member[isValidPhoneNumber,isPossiblePhoneNumber]',
      subject: 'Argument[0]',
      removes: ['sql', 'nosql', 'nosql-text', 'html', 'path', 'host', 'url', 'xpath', 'code', 'module', 'email'],
      when: 'true',
    },
  ],
};
