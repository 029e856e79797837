/** Methods that answer the text they are called on. */
export const transparentMethods: ReadonlySet<string> = new Set(['toString', 'trim', 'valueOf', 'normalize', 'optional']);

/** Functions that answer one of their arguments, written in another way, and which. */
export const transparentCalls: ReadonlyMap<string, number> = new Map([
  ['from', 0],
  ['atob', 0],
  ['btoa', 0],
  ['String', 0],
  ['encode', 0],
  ['parse', 0],
  ['freeze', 0],
  ['resolve', 0],
  ['default', 0],
  ['createSecretKey', 0],
  ['importKey', 1],
]);

/** Functions that are given the name of what they answer. */
export const nameReaders = /^(?:get|fetch|load|read|find|look|resolve|retrieve|require|has|is|with|use)(?![a-z])/u;

/** Functions that compare two credentials. */
export const comparisons: ReadonlySet<string> = new Set(['timingSafeEqual', 'safeCompare', 'safeEqual', 'isEqual', 'equals', 'compare']);

/** Methods that take a name and its value. */
export const settersOfEntries: ReadonlySet<string> = new Set(['set', 'append', 'setItem', 'put', 'addEnvironment', 'stubEnv', 'setEnv']);

/** Methods that write a text into the field of a page that a selector leads to. */
export const typingMethods: ReadonlySet<string> = new Set(['type', 'fill', 'setValue', 'sendKeys']);

/** Words of functions, or of what they are called on, that answer a variable of the environment by its name, else what they are given beside it. */
export const environmentReaders = /env|config|setting/iu;

/** Options that hold the value of what another one names, in lower case. */
export const valueKeys: ReadonlySet<string> = new Set(['value', 'default', 'defaultvalue', 'stringvalue']);

/** Options, in lower case, that tell by a word that another option beside them is kept encrypted: parameters of Systems Manager. */
export const secretKinds: ReadonlyMap<string, { readonly kind: string; readonly key: string }> = new Map([
  ['type', { kind: 'securestring', key: 'value' }],
]);

/** Methods that take a header and its value. */
export const headerSetters: ReadonlySet<string> = new Set(['set', 'append', 'header', 'setHeader', 'setRequestHeader']);

/** Options that hold environment variables, in lower case. */
export const environmentMaps: ReadonlySet<string> = new Set(['environment', 'environmentvariables', 'env', 'variables', 'secrets']);

/** Functions that make, or set up, what uses a credential. */
export const makers =
  /^(?:create|connect|init|configure|config|login|auth|make|get|new|use|register|setup|sign|build|client|pool)|(?:auth|jwt|client|pool|session)$/iu;

/** Functions that answer the function they are given, in another form. */
export const sameFunctions: ReadonlySet<string> = new Set(['promisify', 'callbackify', 'pify', 'PassportStrategy']);

/** Functions that answer the object they are given. */
export const objectCalls: ReadonlyMap<string, number> = new Map([
  ['freeze', 0],
  ['seal', 0],
  ['resolve', 0],
]);

/** Functions that copy the properties of their other arguments onto the first one, and answer it. */
export const mergingCalls: ReadonlySet<string> = new Set(['assign', 'merge', 'extend']);

/** Methods of applications that call the plugin which they are given first with themselves and the options which they are given second. */
export const pluginCalls: ReadonlySet<string> = new Set(['register']);
