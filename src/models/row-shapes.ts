import type { AccessKind, AccessRow, CallerCheckRow } from './access-rows.ts';
import type { ComparisonRow, MisuseRow } from './misuse-rows.ts';
import type { CredentialRow, SecretReadRow } from './secret-rows.ts';
import type {
  FlowRow,
  GuardRow,
  LibraryModel,
  PropertyRow,
  RowCondition,
  SanitizerRow,
  SinkRow,
  SourceRow,
  TypeRole,
  TypeRow,
  WithinRow,
} from './schema.ts';
import type { LaunchRow } from './program-rows.ts';
import type { NativeRow } from './native-rows.ts';
import type { SchemaAnswer, SchemaBehavior, SchemaRow } from './schema-rows.ts';
import type { MisuseKind } from './misuses.ts';
import { nativeBehaviors } from './native-behaviors.ts';
import { either, flag, list, may, need, path, record, text, words, type Shape } from './shapes.ts';
import { threats, type Threat } from './threats.ts';

const threat: Shape = { kind: 'word', words: threats satisfies readonly Threat[] };
const excludes: Shape = either(words<'all'>({ all: true }), list(threat));
const removes: Shape = either(words<'all' | 'harm'>({ all: true, harm: true }), list(threat));

const condition = record<RowCondition>('condition', {
  path: need(path),
  is: need(
    words<RowCondition['is']>({
      truthy: true,
      'unknown-or-truthy': true,
      constant: true,
      matches: true,
      present: true,
      absent: true,
      string: true,
      object: true,
      library: true,
      setting: true,
      structure: true,
      function: true,
      reveals: true,
      refused: true,
      undecided: true,
      claimed: true,
      'open-pattern': true,
      nameless: true,
      resolved: true,
      'secret-name': true,
      named: true,
      sent: true,
      uploaded: true,
    }),
  ),
  pattern: may({ kind: 'pattern' }),
  type: may(text),
  not: may(flag),
});

const conditions = list(condition);

const handedRoles = { request: true, response: true, application: true } as const;

const typeRow = record<TypeRow>('type', {
  name: need(text),
  type: may(text),
  path: may(path),
  when: may(conditions),
  declared: may(list(text)),
  role: may(
    words<TypeRole>({
      ...handedRoles,
      resolvers: true,
      route: true,
      routed: true,
      message: true,
      pipe: true,
      guard: true,
      'message-handler': true,
      converter: true,
      handler: true,
      'worker-port': true,
      'worker-data': true,
    }),
  ),
});

const sourceRow = record<SourceRow>('source', {
  type: may(text),
  path: need(path),
  trust: may(words<NonNullable<SourceRow['trust']>>({ attacker: true, confidential: true, identity: true })),
  holdsSecrets: may(flag),
  holdsNamed: may(flag),
  isShown: may(flag),
  label: need(text),
  isSteady: may(flag),
  staysBelow: may(flag),
  isVerdict: may(flag),
  isOfObject: may(flag),
  isUnguessable: may(flag),
  isHandedOn: may(flag),
  isFetched: may(flag),
});

const withinRow = record<WithinRow>('within', {
  except: may({ kind: 'pattern' }),
  at: may({ kind: 'pattern' }),
  names: may(flag),
  gaps: may(flag),
  failures: may(flag),
  collections: may(flag),
  hidden: may(list(path)),
  shaped: may(list(path)),
});

const sinkRow = record<SinkRow>('sink', {
  threat: need(threat),
  type: may(text),
  path: need(path),
  label: may(text),
  within: may(withinRow),
  when: may(conditions),
  placeholder: may(words<NonNullable<SinkRow['placeholder']>>({ $n: true, '?': true })),
  doublesQuotes: may(flag),
  confidence: may(words<NonNullable<SinkRow['confidence']>>({ high: true, medium: true, strict: true })),
  keepsSecrets: may(flag),
  protects: may(condition),
  takesTokens: may(flag),
  isAnswer: may(flag),
});

const flowRow = record<FlowRow>('flow', {
  type: may(text),
  path: may(path),
  from: need(path),
  to: need(path),
  kind: may(words<NonNullable<FlowRow['kind']>>({ value: true, taint: true, properties: true, schema: true })),
  removes: may(removes),
  decodes: may(flag),
  encodes: may(flag),
  escape: may(text),
  restores: may(list(threat)),
  transparent: may(either(flag, list(threat))),
  keepsStart: may(flag),
  makesStructure: may(flag),
  failures: may(flag),
  handledBy: may(path),
  picks: may(path),
  omits: may(path),
  proves: may(flag),
  digests: may(flag),
  claims: may(flag),
  resolves: may(words<NonNullable<FlowRow['resolves']>>({ joined: true, absolute: true, relative: true })),
  isBehind: may(flag),
  cuts: may(flag),
  endsAt: may(path),
  matches: may(path),
  when: may(conditions),
});

const sanitizerRow = record<SanitizerRow>('sanitizer', { type: may(text), path: may(path), removes: need(removes), when: may(conditions) });

const callerTells = words<CallerCheckRow['tells']>({ authenticated: true, authorized: true, owning: true });

const propertyRow = record<PropertyRow>('property', {
  absent: may(callerTells),
  present: may(callerTells),
  type: may(text),
  path: need(path),
  removes: need(removes),
  tells: may(list(threat)),
  isHost: may(flag),
  decides: may(list(threat)),
  is: may(text),
  starts: may(text),
  holds: may(text),
  isAlways: may(flag),
  when: may(conditions),
});

const guardRow = record<GuardRow>('guard', {
  type: may(text),
  path: may(path),
  subject: need(path),
  removes: need(excludes),
  verifies: may(flag),
  given: may(conditions),
  when: need(words<GuardRow['when']>({ true: true, false: true, returns: true })),
});

const nativeRow = record<NativeRow>('native', {
  type: may(text),
  path: may(path),
  native: need(words(nativeBehaviors)),
});

const schemaAnswer = record<SchemaAnswer>('answer', {
  success: may(text),
  error: may(text),
  value: may(text),
  keepsValue: may(flag),
  tag: may({ kind: 'list', of: text, length: 3 }),
  isList: may(flag),
  test: may(text),
  throws: may(text),
  isValueOrError: may(flag),
  isTrueOrList: may(flag),
});

const patternPart = record<NonNullable<SchemaRow['part']>>('part', {
  pattern: need(path),
  tells: need(list(threat)),
});

const schemaRow = record<SchemaRow>('schema', {
  type: may(text),
  path: may(path),
  schema: need(
    words<SchemaBehavior>({
      make: true,
      coerce: true,
      check: true,
      pattern: true,
      same: true,
      object: true,
      open: true,
      closed: true,
      rest: true,
      extend: true,
      pick: true,
      omit: true,
      array: true,
      tuple: true,
      record: true,
      format: true,
      prefix: true,
      union: true,
      intersection: true,
      lazy: true,
      transform: true,
      refine: true,
      pipe: true,
      preprocess: true,
      fallback: true,
      any: true,
      nested: true,
      conditional: true,
      json: true,
      definition: true,
      rules: true,
      register: true,
      named: true,
      parse: true,
      'safe-parse': true,
      test: true,
      assert: true,
      instance: true,
      field: true,
      fields: true,
      verdict: true,
      matched: true,
      entry: true,
    }),
  ),
  removes: may(excludes),
  each: may(flag),
  of: may(either(words<'callee'>({ callee: true }), path)),
  subject: may(path),
  isJson: may(flag),
  writtenAs: may(words<NonNullable<SchemaRow['writtenAs']>>({ rules: true, type: true })),
  isValue: may(flag),
  exposes: may(words<NonNullable<SchemaRow['exposes']>>({ shape: true, element: true })),
  unknown: may(words<NonNullable<SchemaRow['unknown']>>({ kept: true, dropped: true, refused: true })),
  refuses: may(flag),
  isFailure: may(flag),
  isAsync: may(flag),
  answers: may(schemaAnswer),
  part: may(patternPart),
  places: may(list(text)),
  envelope: may(path),
  lies: may(text),
  replaces: may(flag),
  when: may(conditions),
});

const launchRow = record<LaunchRow>('launch', {
  type: may(text),
  path: may(path),
  program: may(path),
  arguments: may(path),
  input: may(path),
  shell: may(words<NonNullable<LaunchRow['shell']>>({ quoted: true, plain: true })),
});

const secretReadRow = record<SecretReadRow>('secret read', {
  type: may(text),
  path: may(path),
  label: need(text),
  when: may(conditions),
  decrypts: may(text),
  isRepeated: may(flag),
});

const comparisonRow = record<ComparisonRow>('comparison', {
  type: may(text),
  path: may(path),
  left: need(path),
  right: need(path),
});

const misuseRow = record<MisuseRow>('misuse', {
  misuse: need(words<MisuseKind>({ timing: true, 'unverified-token': true, 'fail-open': true, 'permissive-cors': true })),
  type: may(text),
  path: may(path),
  label: need(text),
  at: may(path),
  needs: may(
    record<NonNullable<MisuseRow['needs']>>('need', {
      is: need(words<'sent' | 'origin' | 'chosen'>({ sent: true, origin: true, chosen: true })),
      of: need(path),
    }),
  ),
  when: may(conditions),
  confidence: may(words<NonNullable<MisuseRow['confidence']>>({ high: true, medium: true, strict: true, beside: true })),
  after: may(words<NonNullable<MisuseRow['after']>>({ error: true, failure: true, claims: true })),
  isCompanion: may(flag),
});

const accessRow = record<AccessRow>('access', {
  type: may(text),
  path: may(path),
  access: need(
    words<AccessKind>({
      read: true,
      change: true,
      create: true,
      query: true,
      act: true,
      'sign-in': true,
      'sign-up': true,
      ask: true,
      permission: true,
      key: true,
    }),
  ),
  label: need(text),
  subject: may(either(path, list(path))),
  entity: may(path),
  text: may(either(path, list(path))),
  bound: may(either(path, list(path))),
  relations: may(list(path)),
  conditions: may(list(path)),
  isChained: may(flag),
  isAlternative: may(flag),
  dropsUndefined: may(flag),
  when: may(conditions),
});

const callerCheckRow = record<CallerCheckRow>('caller check', {
  type: may(text),
  path: may(path),
  tells: need(callerTells),
  holds: need(words<CallerCheckRow['holds']>({ true: true, false: true, returns: true })),
  isAsync: may(flag),
  handsOn: may(words<NonNullable<CallerCheckRow['handsOn']>>({ known: true, error: true })),
  proves: may(path),
  when: may(conditions),
});
const credentialRow = record<CredentialRow>('credential', { type: may(text), path: need(path) });

/** A model as a user writes it: one of the built-in kind whose evidence may be left out. */
export type UserModel = Omit<LibraryModel, 'evidence'> & { readonly evidence?: string };

const packageName: Shape = { kind: 'package' };

/** The shape of a model. */
export const modelShape = record<UserModel>('model', {
  package: need(either(packageName, list(packageName))),
  versions: may(text),
  generated: may(list(text)),
  evidence: may(text),
  types: may(list(typeRow)),
  sources: may(list(sourceRow)),
  sinks: may(list(sinkRow)),
  sanitizers: may(list(sanitizerRow)),
  guards: may(list(guardRow)),
  flows: may(list(flowRow)),
  natives: may(list(nativeRow)),
  schemas: may(list(schemaRow)),
  launches: may(list(launchRow)),
  properties: may(list(propertyRow)),
  secretReads: may(list(secretReadRow)),
  comparisons: may(list(comparisonRow)),
  misuses: may(list(misuseRow)),
  accesses: may(list(accessRow)),
  callerChecks: may(list(callerCheckRow)),
  credentials: may(list(credentialRow)),
});

/** The shape of a file of models: one model, or a list of them. */
export const modelFileShape: Shape = either(list(modelShape), modelShape);
