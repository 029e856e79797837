/**
 * Names of functions of other packages that promise to ask who calls, and to refuse whom they do not know. What functions of the program
 * promise counts for nothing: they are looked into.
 */
export const authenticatorName =
  /^(?:with|use|require|ensure|check|verify|validate|assert|is|has|enforce|must)?_?(?:be)?(?:auth(?:enticat(?:e|ed|ion|or)|ori[sz](?:e|ed|er|ation)|guard|middleware|n|z)?|(?:id|access|bearer|jwt|session|api)?_?-?(?:token|jwt|session|key)|login|loggedin|signedin|user|role|roles|permission|permissions|scope|scopes|signature|webhook|caller|identity)s?(?:guard|middleware|request|header|handler|auth|event|required|signature|check){0,2}$/iu;

/** Names that tell nothing without a verb before them. */
export const authenticatorVerb =
  /^(?:with|use|require|ensure|check|verify|validate|assert|is|has|enforce|must)|^auth|auth(?:middleware|handler)?$|guard$|^protect/iu;

/** Names of parts of a request by which a caller is known again, or with which he shows what he knows; without separators, in lower case. */
export const shownPart = /^(?:x(?!idempotency)\w*key|\w*session(?:id|key|token)?|sid|connectsid|phpsessid)$/u;

/** Names of variables of the environment that hold what only the program and its callers know, in the same form. */
export const sharedKey =
  /^(?!\w*(?:partition|sort|hash|range|primary|public|object|s3|bucket|cache|file|foreign|table|index|idempotency|persisted|metadata|field|attribute|column|header|query|param|parameter|property|context|claim|tag|label|log|redact|redacted|sensitive|required|reserved|config|feature|routing|dedup|deduplication|composite|filter|ignored|excluded|included|supported)keys?$)\w*(?:keys?|secrets?|auth|(?:key|secret|token|password)s?(?:hash|digest|sha256)(?:es|s)?)$/u;

/** Names under which a store keeps digests of what only a caller knows, in the same form. */
export const storedDigest = /(?:key|secret|token|password|passcode|pin)s?(?:hash|digest|sha256)(?:es|s)?$/u;

/** Names of functions of other packages that answer who calls. */
export const identityName =
  /^(?:get|load|fetch|resolve|read|extract|find)(?:current|authenticated|loggedin|session)?_?(?:user|session|identity|principal|caller|claims|auth)(?:from\w+|context)?$/iu;

/** The header from which authorizers of API Gateway take a token, as it is read. */
export const authorizationHeader = /(?:^|[^a-z])authorization\b/iu;

/** The part of an event in which API Gateway tells of the request. */
export const contextPart = 'requestContext';

/** The part of that in which it says who calls. */
export const authorizerPart = 'authorizer';

/** What is there in it for each caller whom an authorizer lets through: who he is, and what that is part of; other claims not everybody has. */
export const certainPart = /^(?:authorizer|jwt|claims|lambda|sub|principal_?id|user_?id|uid|username|cognito:username)$/iu;

/** Methods that answer the request itself. */
export const requestGetters: ReadonlySet<string> = new Set(['switchToHttp', 'getRequest']);

/** Parts of a request that its sender writes, and methods that read them; what middlewares add, a user for instance, is not among them. */
export const sentParts: ReadonlySet<string> = new Set([
  'headers',
  'header',
  'get',
  'rawHeaders',
  'cookies',
  'query',
  'params',
  'body',
  'method',
  'url',
  'originalUrl',
  'path',
]);

/** Methods that ask whether a text or list is of a form, or take it apart. */
export const formMethods: ReadonlySet<string> = new Set([
  'startsWith',
  'endsWith',
  'includes',
  'indexOf',
  'split',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'slice',
  'substring',
  'replace',
  'match',
  'at',
]);

/** Functions of the language that only ask whether something is there. */
export const presenceFunctions: ReadonlySet<string> = new Set(['Boolean', 'String', 'Number', 'undefined']);
