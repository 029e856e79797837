import type { LibraryModel } from '../schema.ts';

/** yaml and js-yaml: parsing answers structures of the sender's choice. */
export const yaml: LibraryModel = {
  package: ['yaml', 'js-yaml'],
  evidence: 'https://eemeli.org/yaml/#parse-stringify',
  flows: [
    { path: 'Member[parse,load]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[parseDocument,parseAllDocuments,loadAll]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[loadAll]', from: 'Argument[0]', to: 'Argument[1].Parameter[0]', decodes: true },
    { path: 'Member[parseDocument].ReturnValue.Member[toJS,toJSON,get,getIn,toString]', from: 'Argument[this]', to: 'ReturnValue' },
    { path: 'Member[stringify,dump]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
};

/** JSON in other dialects, and stringifiers that JSON.stringify lacks. */
export const jsonDialects: LibraryModel = {
  package: [
    'json5',
    'flatted',
    'superjson',
    'devalue',
    'json-bigint',
    'lossless-json',
    'secure-json-parse',
    '@hapi/bourne',
    'destr',
    'comment-json',
  ],
  evidence: 'https://github.com/json5/json5#api',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    {
      path: 'Member[parse,safeParse,unstringify,unflatten,fromJSON,destr,deserialize]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      decodes: true,
    },
    { path: 'Member[stringify,toJSON,serialize,uneval]', from: 'Argument[0]', to: 'ReturnValue', removes: ['header', 'log'] },
  ],
};

/** Stringifiers that are one function. */
export const stringifiers: LibraryModel = {
  package: ['safe-stable-stringify', 'fast-safe-stringify', 'fast-json-stable-stringify', 'json-stable-stringify', 'json-stringify-safe'],
  evidence: 'https://github.com/BridgeAR/safe-stable-stringify#readme',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', removes: ['header', 'log'] },
    { path: 'Member[stringify,stable,stableStringify]', from: 'Argument[0]', to: 'ReturnValue', removes: ['header', 'log'] },
    { path: 'Member[configure].ReturnValue', from: 'Argument[0]', to: 'ReturnValue', removes: ['header', 'log'] },
  ],
};

/** serialize-javascript: a text for a script of a page, in which what would end the script is escaped. */
export const serializeJavaScript: LibraryModel = {
  package: 'serialize-javascript',
  evidence: 'https://github.com/yahoo/serialize-javascript#automatic-escaping-of-html-characters',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', when: [{ path: 'Argument[1].Member[unsafe]', is: 'truthy' }], removes: ['header', 'log'] },
    {
      from: 'Argument[0]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[1].Member[unsafe]', is: 'truthy', not: true }],
      removes: ['html', 'code', 'header', 'log'],
    },
  ],
};

/** fast-json-stringify: called with a schema it answers the stringifier. */
export const fastJsonStringify: LibraryModel = {
  package: 'fast-json-stringify',
  evidence: 'https://github.com/fastify/fast-json-stringify#usage',
  sanitizers: [{ removes: 'all' }],
  flows: [{ path: 'ReturnValue', from: 'Argument[0]', to: 'ReturnValue', removes: ['header', 'log'] }],
};

/** PapaParse. */
export const papaparse: LibraryModel = {
  package: 'papaparse',
  evidence: 'https://www.papaparse.com/docs',
  flows: [
    { path: 'Member[parse]', from: 'Argument[0]', to: 'ReturnValue.Member[data].ArrayElement', decodes: true },
    { path: 'Member[parse]', from: 'Argument[0]', to: 'Argument[1].Member[step,complete,chunk].Parameter[0]', decodes: true },
    { path: 'Member[unparse]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
};

/** csv-parse and csv-stringify. */
export const csv: LibraryModel = {
  package: ['csv-parse', 'csv-parse/sync', 'csv-stringify', 'csv-stringify/sync'],
  evidence: 'https://csv.js.org/parse/api/',
  types: [{ name: 'Stream', path: 'Member[parse,stringify].ReturnValue' }],
  flows: [
    { path: 'Member[parse,stringify]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[parse,stringify]', from: 'Argument[0]', to: 'ReturnValue.ArrayElement', decodes: true },
    { path: 'Member[parse,stringify]', from: 'Argument[0]', to: 'Argument[1].Parameter[1]', decodes: true },
    { path: 'Member[parse,stringify]', from: 'Argument[0]', to: 'Argument[2].Parameter[1]', decodes: true },
  ],
};

/** csv-parser: a stream of rows. */
export const csvParser: LibraryModel = {
  package: ['csv-parser', 'fast-csv', '@fast-csv/parse'],
  evidence: 'https://github.com/mafintosh/csv-parser#usage',
  types: [
    { name: 'Stream', path: 'ReturnValue' },
    { name: 'Stream', path: 'Member[parse,parseStream,parseString].ReturnValue' },
  ],
  flows: [{ path: 'Member[parseString]', from: 'Argument[0]', to: 'ReturnValue.ArrayElement', decodes: true }],
};

/** fast-xml-parser. */
export const fastXmlParser: LibraryModel = {
  package: 'fast-xml-parser',
  evidence: 'https://github.com/NaturalIntelligence/fast-xml-parser#usage',
  flows: [
    { path: 'Member[XMLParser].Instance.Member[parse]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[XMLBuilder].Instance.Member[build]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
  sanitizers: [{ path: 'Member[XMLValidator].Member[validate]', removes: 'all' }],
};

/** xml2js. */
export const xml2js: LibraryModel = {
  package: 'xml2js',
  evidence: 'https://github.com/Leonidas-from-XIV/node-xml2js#usage',
  flows: [
    { path: 'Member[parseStringPromise]', from: 'Argument[0]', to: 'ReturnValue.Awaited', decodes: true },
    { path: 'Member[parseString]', from: 'Argument[0]', to: 'Argument[1].Parameter[1]', decodes: true },
    { path: 'Member[parseString]', from: 'Argument[0]', to: 'Argument[2].Parameter[1]', decodes: true },
    { path: 'Member[parseString]', from: 'Argument[0]', to: 'ReturnValue.Awaited', decodes: true },
    { path: 'Member[Parser].Instance.Member[parseStringPromise]', from: 'Argument[0]', to: 'ReturnValue.Awaited', decodes: true },
    { path: 'Member[Parser].Instance.Member[parseString]', from: 'Argument[0]', to: 'Argument[1].Parameter[1]', decodes: true },
    { path: 'Member[Builder].Instance.Member[buildObject]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
};

/** MessagePack by its own authors. */
export const messagePack: LibraryModel = {
  package: '@msgpack/msgpack',
  evidence: 'https://github.com/msgpack/msgpack-javascript#api',
  flows: [
    { path: 'Member[encode]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[decode,decodeAsync,decodeMulti]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
  ],
};

/** msgpack and other binary forms. */
export const binaryForms: LibraryModel = {
  package: ['msgpackr', 'msgpack-lite', 'cbor', 'cbor-x', 'bson'],
  evidence: 'https://github.com/kriszyp/msgpackr#basic-usage',
  flows: [
    { path: 'Member[encode,pack,serialize]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[decode,unpack,decodeFirstSync,deserialize]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
  ],
};
