import { parseModelPath } from '../../src/analysis/binding/parse-model-path.ts';
import type { LibraryModel } from '../../src/models/schema.ts';
import type { SchemaBehavior } from '../../src/models/schema-rows.ts';
import type { Threat } from '../../src/models/threats.ts';
import { makeAll, makeEither, makeOneOf, makePattern, makeRegex, type Formula } from './formula.ts';
import { anyImport, importForms, makePackageCondition } from './imports.ts';

/**
 * A call that tells something of `$CHECKED`: what follows it counts as checked. Patterns do not see whether the answer is heeded. No other
 * sanitizer may be about the whole call: what is inside of it would not be looked at.
 */
function makeCheck(formulas: readonly Formula[]): Formula {
  return { ...makeAll([makeEither(formulas), makeAll([{ 'focus-metavariable': '$CHECKED' }])]), 'by-side-effect': true };
}

/** Checks that exclude every threat. */
const generalChecks: readonly Formula[] = [
  makeCheck([
    // Of an address, its host tells more than of itself: see below.
    makeAll([
      makeEither(['$LIST.includes($CHECKED)', '$SET.has($CHECKED)'].map(makePattern)),
      makeRegex('$CHECKED', '^(?!.*\\.(host|hostname|origin)$)'),
    ]),
    // The whole text is described, or what must not be in it.
    makeAll([makePattern('/$PATTERN/.test($CHECKED)'), makeRegex('$PATTERN', '^\\^.*\\$$|\\[\\^')]),
    makeAll([makePattern('$CONSTANT.test($CHECKED)'), makeRegex('$CONSTANT', '^[A-Z][A-Z0-9_]*$')]),
  ]),
  // Functions of the program whose names say that they check a value, or make it harmless.
  makeCheck([
    makeAll([
      makeEither([makePattern('$GUARD($CHECKED, ...)'), makePattern('$OWNER.$GUARD($CHECKED, ...)')]),
      makeRegex('$GUARD', '^((is|assert|ensure|check|checked|validate)[A-Z]\\w*|validate|isNaN)$'),
    ]),
  ]),
  makeAll([
    makeEither([makePattern('$GUARD(...)'), makePattern('$OWNER.$GUARD(...)')]),
    makeRegex('$GUARD', '^((sanitize|escape|quote)([A-Z]\\w*)?)$'),
  ]),
  makePattern('$DIGEST.digest(...)'),
  makePattern('$TEXT.length'),
];

/** A text that begins with a host, with a constant of the program, or with a variable of the environment. */
const fixedHost: Formula = makeAll([
  makePattern('$URL'),
  makeRegex(
    '$URL',
    '^(["\'`]https?://[^/?#$"\'`]+/|`\\$\\{(process\\.env\\.\\w+|[A-Z][A-Z0-9_]*(\\[[^\\]]*\\])?)\\}|(process\\.env\\.\\w+|[A-Z][A-Z0-9_]*(\\[[^\\]]*\\])?) *\\+)',
  ),
]);

/** A path of this server. */
const fixedPath: Formula = makeAll([makePattern('$URL'), makeRegex('$URL', '^["\'`]/[^/\\\\$"\'`]')]);

/** The server of an address is looked at. */
const hostCheck: Formula = makeCheck([
  makeAll([
    makeEither(
      [
        '$LIST.includes($CHECKED.$PART)',
        '$SET.has($CHECKED.$PART)',
        '$CHECKED.$PART.endsWith(...)',
        '$CHECKED.$PART === "..."',
        '$CHECKED.$PART !== "..."',
        '$CHECKED.$PART !== $CONSTANT',
      ].map(makePattern),
    ),
    makeRegex('$PART', '^(host|hostname|origin)$'),
  ]),
  makeAll([makePattern('$CHECKED.startsWith("$START")'), makeRegex('$START', '^https?://[^/]+/')]),
]);

const threatChecks: Readonly<Partial<Record<Threat, readonly Formula[]>>> = {
  path: [
    makeCheck(
      ['$CHECKED.startsWith(...)', "$CHECKED.includes('..')", '$CHECKED.indexOf(...)', '$PATH.relative($FOLDER, $CHECKED)'].map(
        makePattern,
      ),
    ),
  ],
  host: [fixedHost, hostCheck],
  url: [fixedHost, fixedPath, hostCheck],
  log: [makePattern('JSON.stringify(...)')],
  header: [makePattern('JSON.stringify(...)')],
  email: [makePattern('JSON.stringify(...)')],
};

/** Calls of validation libraries that let nothing else pass. */
const checking: ReadonlySet<SchemaBehavior> = new Set<SchemaBehavior>(['parse', 'safe-parse', 'test', 'assert']);

/** Checks and forms that are enough for some threats: those that are always the same, and those of validation libraries, whatever the schema says. */
export function translateChecks(models: readonly LibraryModel[], threats: readonly Threat[]): readonly Formula[] {
  return [...generalChecks, ...threats.flatMap((threat) => threatChecks[threat] ?? []), ...makeSchemaChecks(models)];
}

function makeSchemaChecks(models: readonly LibraryModel[]): readonly Formula[] {
  const packages = new Set<string>();
  const methods = new Set<string>();
  const functions = new Set<string>();
  for (const model of models) {
    for (const row of model.schemas ?? []) {
      const [first, ...rest] = parseModelPath(row.path ?? '');
      if (!checking.has(row.schema) || first?.kind !== 'member' || rest.length > 0) continue;
      for (const name of [model.package].flat()) packages.add(name);
      for (const name of first.names) (row.type === undefined ? functions : methods).add(name);
    }
  }
  const all = [...packages].sort();
  const method = [
    makePattern('$SCHEMA.$METHOD(..., $CHECKED, ...)'),
    makeOneOf('$METHOD', [...methods].sort()),
    makeRegex('$SCHEMA', '^(?!JSON$)'),
  ];
  const forms = importForms.map(({ context, text }) =>
    makeAll([...context, makePattern(`${text}(..., $CHECKED, ...)`), makeOneOf('$NAME', [...functions].sort())]),
  );
  const checks = [makeAll([anyImport, ...method, makePackageCondition(all)]), makeAll([makeEither(forms), makePackageCondition(all)])];
  return [makeCheck(checks)];
}
