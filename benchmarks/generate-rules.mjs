// Writes rules in Semgrep's language: those of `rules/` that look at programs, and more of the kinds that teams write, up to a number.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const own = fileURLToPath(new URL('../rules/', import.meta.url));

/** Makes the folder anew with one file a rule. */
export function generateRules(directory, count) {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const rules = [...readOwnRules(), ...Array.from({ length: count }, (_, index) => makeRule(index))].slice(0, count);
  for (const rule of rules)
    writeFileSync(join(directory, `${rule.id}.yaml`), stringify({ rules: [rule] }, { aliasDuplicateObjects: false }));
}

function readOwnRules() {
  const files = readdirSync(own, { recursive: true }).filter((each) => each.endsWith('.yaml') && !each.endsWith('.test.yaml'));
  const rules = files.sort().flatMap((each) => parse(readFileSync(join(own, each), 'utf8')).rules);
  return rules.filter(({ languages }) => languages.some((each) => /^(?:js|ts|javascript|typescript)$/u.test(each)));
}

const objects = ['fs', 'http', 'crypto', 'logger', 'client', 'db', 'session', 'cache', 'queue', 'mailer', 'router', 'store'];
const methods = [
  'write',
  'request',
  'sign',
  'info',
  'send',
  'query',
  'set',
  'get',
  'publish',
  'deliver',
  'use',
  'remove',
  'map',
  'toISOString',
];
const names = ['user', 'token', 'password', 'key', 'secret', 'input', 'payload', 'order', 'path', 'url', 'options', 'result'];
const packages = ['child_process', 'fs', 'http', 'crypto', 'express', 'jsonwebtoken', 'axios', 'lodash', 'pg', 'mysql2'];

/** A rule of one of a dozen kinds. */
function makeRule(index) {
  const pick = (list, step = 1) => list[Math.floor(index / step + index) % list.length];
  const [object, method, name, library] = [pick(objects), pick(methods, 3), pick(names, 5), pick(packages, 7)];
  const kinds = [
    { pattern: `${object}.${method}($X, ...)` },
    {
      patterns: [
        { pattern: `$O.${method}(...)` },
        { 'pattern-not': `$O.${method}("...")` },
        { 'pattern-inside': `function $F(...) { ... }` },
      ],
    },
    { 'pattern-either': [{ pattern: `new ${name[0].toUpperCase()}${name.slice(1)}(...)` }, { pattern: `${object}.${method}.bind(...)` }] },
    {
      patterns: [
        { pattern: '$X = $Y' },
        { 'metavariable-regex': { metavariable: '$X', regex: `(?i).*${name}$` } },
        { 'pattern-not': '$X = null' },
      ],
    },
    { patterns: [{ pattern: '$F("$TEXT", ...)' }, { 'metavariable-regex': { metavariable: '$TEXT', regex: `^${name}-\\d+` } }] },
    { pattern: `if ($C) { ... ${object}.${method}(...); ... }` },
    { patterns: [{ pattern: `{..., ${name}: $V, ...}` }, { 'pattern-not': `{..., ${name}: undefined, ...}` }] },
    { 'pattern-regex': `\\b${object}_${name}\\s*[:=]\\s*['"][A-Za-z0-9]{16,}['"]` },
    { patterns: [{ pattern: `$P.${method}(..., <... $REQ.${name} ...>, ...)` }, { 'focus-metavariable': '$REQ' }] },
    { patterns: [{ pattern: `import $M from '${library}'` }] },
    { pattern: `try { ... } catch ($E) { ... return ${name}; ... }` },
    {
      mode: 'taint',
      'pattern-sources': [{ pattern: `$REQ.${name}` }, { pattern: `process.env.${name.toUpperCase()}` }],
      'pattern-sinks': [{ pattern: `${object}.${method}(...)` }, { pattern: `$DB.query($Q, ...)` }],
      'pattern-sanitizers': [{ pattern: `escape(...)` }],
    },
    { patterns: [{ pattern: `const $X = await $Y.${method}(...)` }, { 'pattern-not-inside': 'try { ... } catch ($E) { ... }' }] },
    { patterns: [{ pattern: `require($M)` }, { 'metavariable-comparison': { comparison: `str($M) == "${library}"` } }] },
  ];
  const kind = JSON.parse(JSON.stringify(kinds[index % kinds.length]));
  return {
    id: `generated-${index}`,
    message: `Found $X of ${name} (${index})`,
    severity: 'WARNING',
    languages: ['javascript', 'typescript'],
    ...kind,
  };
}
