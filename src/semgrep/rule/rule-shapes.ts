import { leave, may, need, refuse, type Fields, type RecordShape, type Shape } from './shape.ts';
import { either, list, reference, words } from './shape.ts';

const text: Shape = { kind: 'text' };
const code: Shape = { kind: 'code' };
/** In these places Semgrep takes `1` as a pattern. */
const looseCode: Shape = { kind: 'code', isNumberToo: true };
const regex: Shape = { kind: 'regex' };
const flag: Shape = { kind: 'flag' };
const integer: Shape = { kind: 'integer' };
const texts = either(text, list(text));

function record(
  name: string,
  fields: Fields,
  choices: RecordShape['choices'] = [],
  unknown: RecordShape['unknown'] = 'error',
): RecordShape {
  return { kind: 'record', name, fields, choices, unknown };
}

/** Answers a record of which exactly one field is given. */
function oneOf(name: string, fields: Fields): RecordShape {
  return record(name, fields, [Object.keys(fields)]);
}

const analyzer: Shape = either(
  words('entropy', 'entropy_v2', 'redos'),
  record('analyzer', { kind: need(words('entropy', 'entropy_v2', 'redos')), mode: may(words('lax', 'default', 'strict')) }),
);

const nameFields: Fields = { metavariable: need(text), module: may(text), modules: may(list(text)) };

/** What can be an item of `patterns` only: a condition, or what is reported. */
const conditionFields: Fields = {
  'metavariable-regex': may(
    record('metavariable-regex', { metavariable: need(text), regex: need(regex), 'constant-propagation': may(flag) }, [], 'warning'),
  ),
  'metavariable-pattern': may(
    record(
      'metavariable-pattern',
      {
        metavariable: need(text),
        language: may(text),
        pattern: may(code),
        patterns: may(reference('patterns')),
        'pattern-either': may(reference('pattern-either')),
        'pattern-regex': may(regex),
      },
      [['pattern', 'patterns', 'pattern-either', 'pattern-regex']],
      'warning',
    ),
  ),
  'metavariable-comparison': may(
    record(
      'metavariable-comparison',
      { metavariable: may(text), comparison: need({ kind: 'comparison' }), strip: may(flag), base: may(integer) },
      [],
      'warning',
    ),
  ),
  'metavariable-analysis': may(record('metavariable-analysis', { metavariable: need(text), analyzer: need(analyzer) })),
  'metavariable-type': may(
    record(
      'metavariable-type',
      { metavariable: need(text), type: may(text), types: may(list(text)), language: may(text) },
      [['type', 'types']],
      'warning',
    ),
  ),
  'metavariable-name': may(record('metavariable-name', nameFields, [['module', 'modules']])),
  'semgrep-internal-metavariable-name': may(
    record('semgrep-internal-metavariable-name', { ...nameFields, kind: may(text), fqn: may(text), fqns: may(list(text)) }),
  ),
  'focus-metavariable': may(texts),
};

/** What finds ranges, in the older syntax. */
const positiveFields: Fields = {
  pattern: may(code),
  patterns: may(reference('patterns')),
  'pattern-either': may(reference('pattern-either')),
  'pattern-regex': may(regex),
};

const insideFields: Fields = {
  'pattern-inside': may(reference('nested')),
  'semgrep-internal-pattern-anywhere': may(reference('nested')),
};

const nestedFields: Fields = {
  ...positiveFields,
  ...insideFields,
  'pattern-not': may(reference('nested')),
  'pattern-not-inside': may(reference('nested')),
  'pattern-not-regex': may(regex),
};

const formulaFields: Fields = {
  pattern: may(code),
  regex: may(regex),
  all: may(list(reference('formula'), true)),
  any: may(list(reference('formula'))),
  not: may(reference('formula')),
  inside: may(reference('formula')),
  anywhere: may(reference('formula')),
};

const formulaKeys = Object.keys(formulaFields);
const formulaExtras: Fields = { where: may(list(reference('where'))), as: may(text), fix: may(text) };

/** One condition of `where`. Which fields go together is told when it is read. */
const where = record(
  'where',
  {
    metavariable: may(text),
    ...formulaFields,
    ...formulaExtras,
    language: may(text),
    type: may(text),
    types: may(list(text)),
    analyzer: may(analyzer),
    comparison: may({ kind: 'comparison' }),
    strip: may(flag),
    base: may(integer),
    focus: may(texts),
  },
  [],
  'warning',
);

const labels: Shape = { kind: 'labels' };
const sideEffect = either(flag, words('true', 'false', 'only'));
const sourceFields: Fields = {
  exact: may(flag),
  'by-side-effect': may(sideEffect),
  control: may(flag),
  label: may(text),
  requires: may(labels),
};
const sinkFields: Fields = {
  exact: may(flag),
  'at-exit': may(flag),
  requires: may(either(labels, list({ kind: 'map', of: labels, isSingle: true }))),
};
const sanitizerFields: Fields = { exact: may(flag), 'by-side-effect': may(flag) };
const propagatorFields: Fields = {
  from: need(text),
  to: need(text),
  'by-side-effect': may(flag),
  requires: may(labels),
  label: may(text),
  'replace-labels': may(list(text)),
};

function oldPart(name: string, fields: Fields): Shape {
  return list(record(name, { ...positiveFields, ...fields }, [Object.keys(positiveFields)], 'warning'));
}

function newPart(name: string, fields: Fields): Shape {
  return record(name, { ...formulaFields, ...formulaExtras, ...fields }, [formulaKeys]);
}

const taint = record(
  'taint',
  {
    sources: need(list(either(looseCode, newPart('source', sourceFields)))),
    sinks: need(list(either(looseCode, newPart('sink', sinkFields)))),
    sanitizers: may(list(either(looseCode, newPart('sanitizer', { ...sanitizerFields, 'not-conflicting': may(flag) })))),
    propagators: may(list(newPart('propagator', propagatorFields))),
  },
  [],
  'warning',
);

const paths = record('paths', { include: may(list(text)), exclude: may(list(text)) });
const count: Shape = either(integer, { kind: 'text', pattern: /^-?\d+$/u });
const fixRegex = record('fix-regex', { regex: need(regex), replacement: need(text), count: may(count) }, [], 'warning');

/** The shapes that others refer to. */
export const namedShapes: Readonly<Record<string, Shape>> = {
  patterns: list(
    oneOf('item of patterns', {
      ...nestedFields,
      ...conditionFields,
      'pattern-where-python': refuse('runs Python; metavariable-comparison does not'),
    }),
  ),
  'pattern-either': list(oneOf('item of pattern-either', { ...positiveFields, ...insideFields })),
  nested: either(looseCode, oneOf('pattern', nestedFields)),
  formula: either(looseCode, record('formula object', { ...formulaFields, ...formulaExtras }, [formulaKeys])),
  where,
};

/** The fields of every rule, whatever its mode. */
export const ruleFields: Fields = {
  id: need({ kind: 'text', pattern: /^[\w.-]*$/u }),
  message: need(text),
  severity: need(words('ERROR', 'WARNING', 'INFO', 'INVENTORY', 'EXPERIMENT', 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW')),
  languages: need(list(text)),
  mode: may(words('search', 'taint')),
  options: may({ kind: 'map', of: { kind: 'any' } }),
  fix: may(text),
  'fix-regex': may(fixRegex),
  paths: may(paths),
  metadata: may({ kind: 'map', of: { kind: 'any' } }),
  'min-version': may(text),
  'max-version': may(text),
  version: may({ kind: 'any' }),
  validators: leave('asks services over the network'),
  'r2c-internal-project-depends-on': leave('reads lock files'),
  'project-depends-on': leave('reads lock files'),
};

/** The fields of a rule that looks for code. */
export const searchFields: Fields = positiveFields;

/** The fields of a rule that looks for code, in the newer syntax. */
export const matchFields: Fields = { match: need(reference('formula')) };

/** The fields of a rule that follows data, in the older syntax. */
export const taintFields: Fields = {
  'pattern-sources': need(oldPart('pattern source', sourceFields)),
  'pattern-sinks': need(oldPart('pattern sink', sinkFields)),
  'pattern-sanitizers': may(oldPart('pattern sanitizer', { ...sanitizerFields, not_conflicting: may(flag), 'not-conflicting': may(flag) })),
  'pattern-propagators': may(oldPart('pattern propagator', propagatorFields)),
};

/** The fields of a rule that follows data, in the newer syntax. */
export const matchTaintFields: Fields = { taint: need(taint) };

/** The shape of a rule that looks for code. */
export const searchRule = record('search rule', { ...ruleFields, ...searchFields }, [Object.keys(searchFields)], 'warning');

/** The shape of a rule that looks for code, in the newer syntax. */
export const matchRule = record('rule in the newer syntax', { ...ruleFields, ...matchFields }, [], 'warning');

/** The shape of a rule that follows data, in the older syntax. */
export const taintRule = record('taint rule', { ...ruleFields, ...taintFields }, [], 'warning');

/** The shape of a rule that follows data, in the newer syntax. */
export const matchTaintRule = record('taint rule in the newer syntax', { ...ruleFields, ...matchTaintFields }, [], 'warning');
