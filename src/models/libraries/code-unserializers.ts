import type { LibraryModel } from '../schema.ts';

/** Formats that hold functions: reading a text runs code of it. */
export const codeUnserializers = {
  package: [
    'node-serialize',
    'serialize-to-js',
    'funcster',
    'cryo',
    'serialijse',
    'json-fn',
    'jsonfn-bfe',
    'serialize-anything',
    'persisted-json-object',
    'node-pickle',
    'jspickle',
  ],
  evidence: 'https://www.npmjs.com/package/node-serialize',
  sinks: [
    {
      threat: 'deserialize',
      path: 'Member[unserialize,deserialize,deepDeserialize,parse,loads].Argument[0]',
      label: 'the serialized text',
    },
  ],
} as const satisfies LibraryModel;

/** Seroval writes values as code, and reads them by running it; `fromJSON` runs nothing. */
export const seroval = {
  package: 'seroval',
  evidence: 'https://github.com/lxsmnsyc/seroval/blob/main/docs/serialization.md',
  sinks: [{ threat: 'deserialize', path: 'Member[deserialize].Argument[0]', label: 'the serialized text' }],
} as const satisfies LibraryModel;

/** The serializer of V8 answers objects of any shape, buffers and cycles, and trusts its input. */
export const v8Serializer = {
  package: 'node:v8',
  evidence: 'https://nodejs.org/api/v8.html#serialization-api',
  sinks: [
    { threat: 'deserialize', path: 'Member[deserialize].Argument[0]', label: 'the serialized data' },
    { threat: 'deserialize', path: 'Member[Deserializer,DefaultDeserializer].Argument[0]', label: 'the serialized data' },
  ],
} as const satisfies LibraryModel;

/** YAML that holds functions: schemas with types of JavaScript. */
export const yamlWithCode = {
  package: 'js-yaml',
  evidence: 'https://github.com/nodeca/js-yaml#readme',
  types: [
    { name: 'js-yaml.Node', path: 'Member[load,loadAll].Argument[1].Member[schema].Member[construct].Parameter[0]' },
    { name: 'js-yaml.UnsafeSchema', path: 'Member[DEFAULT_FULL_SCHEMA]' },
    { name: 'js-yaml.Schema', path: 'Member[DEFAULT_SCHEMA,CORE_SCHEMA,JSON_SCHEMA,FAILSAFE_SCHEMA,DEFAULT_SAFE_SCHEMA]' },
    {
      name: 'js-yaml.UnsafeSchema',
      type: 'js-yaml.Schema',
      path: 'Member[extend].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'js-yaml.UnsafeType' }],
    },
    {
      name: 'js-yaml.UnsafeSchema',
      type: 'js-yaml.Schema',
      path: 'Member[extend].ReturnValue',
      when: [{ path: 'Argument[0].ArrayElement', is: 'library', type: 'js-yaml.UnsafeType' }],
    },
    {
      name: 'js-yaml.UnsafeSchema',
      type: 'js-yaml.Schema',
      path: 'Member[extend].ReturnValue',
      when: [{ path: 'Argument[0].Member[explicit,implicit].ArrayElement', is: 'library', type: 'js-yaml.UnsafeType' }],
    },
    {
      name: 'js-yaml.UnsafeSchema',
      path: 'Member[Schema].Member[create].ReturnValue',
      when: [{ path: 'Argument[0].ArrayElement', is: 'library', type: 'js-yaml.UnsafeSchema' }],
    },
    {
      name: 'js-yaml.UnsafeSchema',
      path: 'Member[Schema].Member[create].ReturnValue',
      when: [{ path: 'Argument[1]', is: 'library', type: 'js-yaml.UnsafeType' }],
    },
  ],
  flows: [
    // Types of the program's own make of a node what their function answers.
    { path: 'Member[Type]', from: 'Argument[1].Member[construct]', to: 'ReturnValue.Member[construct]', kind: 'value' },
    {
      type: 'js-yaml.Schema',
      path: 'Member[extend]',
      from: 'Argument[0].Member[construct]',
      to: 'ReturnValue.Member[construct]',
      kind: 'value',
    },
    {
      type: 'js-yaml.Schema',
      path: 'Member[extend]',
      from: 'Argument[0].ArrayElement.Member[construct]',
      to: 'ReturnValue.Member[construct]',
      kind: 'value',
    },
    {
      type: 'js-yaml.Schema',
      path: 'Member[extend]',
      from: 'Argument[0].Member[explicit,implicit].ArrayElement.Member[construct]',
      to: 'ReturnValue.Member[construct]',
      kind: 'value',
    },
    {
      path: 'Member[Schema].Member[create]',
      from: 'Argument[0..1].ArrayElement.Member[construct]',
      to: 'ReturnValue.Member[construct]',
      kind: 'value',
    },
    {
      path: 'Member[load,loadAll]',
      from: 'Argument[0]',
      to: 'Argument[1].Member[schema].Member[construct].Parameter[0]',
      decodes: true,
    },
  ],
  sinks: [
    {
      threat: 'deserialize',
      path: 'Member[load,loadAll].Argument[0]',
      label: 'the YAML with types of JavaScript',
      when: [{ path: 'Argument[1].Member[schema]', is: 'library', type: 'js-yaml.UnsafeSchema' }],
    },
    {
      threat: 'deserialize',
      path: 'Member[loadAll].Argument[0]',
      label: 'the YAML with types of JavaScript',
      when: [{ path: 'Argument[2].Member[schema]', is: 'library', type: 'js-yaml.UnsafeSchema' }],
    },
  ],
} as const satisfies LibraryModel;

/** Types of JavaScript for YAML. */
export const yamlJavaScriptTypes = {
  package: 'js-yaml-js-types',
  evidence: 'https://github.com/nodeca/js-yaml-js-types#readme',
  types: [
    { name: 'js-yaml.UnsafeType', path: '' },
    { name: 'js-yaml.UnsafeType', path: 'Member[all,function]' },
  ],
} as const satisfies LibraryModel;

/** BSON whose functions are made when it is read. */
export const bsonWithCode = {
  package: ['bson', 'mongodb', 'bson-ext'],
  evidence: 'https://github.com/mongodb/js-bson#bsondeserializebuffer-options--object',
  sinks: [
    {
      threat: 'deserialize',
      path: 'Member[deserialize,deserializeStream].Argument[0]',
      label: 'the BSON whose functions are evaluated',
      when: [{ path: 'Argument[1].Member[evalFunctions]', is: 'truthy' }],
    },
    {
      threat: 'deserialize',
      path: 'Member[BSON].Member[deserialize].Argument[0]',
      label: 'the BSON whose functions are evaluated',
      when: [{ path: 'Argument[1].Member[evalFunctions]', is: 'truthy' }],
    },
    {
      threat: 'deserialize',
      path: 'Instance.Member[deserialize].Argument[0]',
      label: 'the BSON whose functions are evaluated',
      when: [{ path: 'Argument[1].Member[evalFunctions]', is: 'truthy' }],
    },
  ],
} as const satisfies LibraryModel;
