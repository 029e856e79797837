import { parseModelPath } from '../../src/analysis/binding/parse-model-path.ts';
import type { LibraryModel } from '../../src/models/schema.ts';
import type { Removal, Threat } from '../../src/models/threats.ts';
import { writeFromGlobals } from './callable.ts';
import { makeAll, makeEither, makeOneOf, makePattern, type Formula } from './formula.ts';
import { anyImport, importForms, makePackageCondition, moduleForm } from './imports.ts';

/** Packages whose calls leave nothing of what they are given. All others say it for one threat. */
const general = new Set([
  'global',
  'node:crypto',
  'bcrypt',
  'argon2',
  'uuid',
  'jsonwebtoken',
  'validator',
  'lodash',
  'dayjs',
  'jose',
  'mongodb',
]);

/** Globals whose results nobody hands on. */
const irrelevant = /^(?:console|performance|process|Abort\w+|clear\w+|Reflect|Error|Response|Promise|Array|queueMicrotask|set\w+)$/u;

/** Translates the calls after which none of the threats is left: those of globals, and one entry for those of packages. */
export function translateSanitizers(models: readonly LibraryModel[], threats: readonly Threat[]): readonly Formula[] {
  const packages = new Set<string>();
  const names = new Set<string>();
  const defaults = new Set<string>();
  const methods = new Set<string>();
  const owners = new Set<string>();
  const callees = collectCallees(models, threats);
  const globals: Formula[] = [];
  for (const model of models) {
    const ownPackages = [model.package].flat();
    for (const name of collectMethods(model, threats)) {
      methods.add(name);
      for (const each of ownPackages) owners.add(each);
    }
    for (const path of collectPaths(
      model,
      threats,
      ownPackages.some((each) => general.has(each)),
    )) {
      if (ownPackages.some((each) => callees.has(`${each} ${path}`))) continue;
      const steps = parseModelPath(path);
      const [first] = steps;
      if (ownPackages.includes('global')) {
        if (first?.kind === 'member' && first.names.some((name) => irrelevant.test(name))) continue;
        const last = steps.at(-1);
        if (last?.kind === 'member' && last.names.some((name) => /^(?:is|has)[A-Z]/u.test(name))) continue;
        globals.push(...writeFromGlobals(steps).map(({ context, text }) => makeAll([...context, makeEither(writeCalls(text))])));
      } else if (first === undefined) {
        for (const each of ownPackages) defaults.add(each);
      } else if (first.kind === 'member' && steps.length === 1) {
        for (const each of ownPackages) packages.add(each);
        for (const each of first.names.filter((name) => !/^(?:is|has)[A-Z]/u.test(name))) names.add(each);
      }
    }
  }
  return [
    ...removeRepeated(globals),
    ...writeNamed([...packages], [...names]),
    ...writeMethods([...owners], [...methods]),
    ...writeDefaults([...defaults]),
  ];
}

/** Callables whose result, or whose result of one argument, does no harm. */
function collectPaths(model: LibraryModel, threats: readonly Threat[], isGeneral: boolean): readonly string[] {
  const sanitizers = (model.sanitizers ?? []).filter(
    (row) => row.type === undefined && row.when === undefined && removesAll(row.removes, threats, isGeneral),
  );
  const flows = (model.flows ?? []).filter(
    (row) =>
      row.type === undefined &&
      row.when === undefined &&
      row.removes !== undefined &&
      row.to === 'ReturnValue' &&
      /^Argument\[[\d.]+\]$/u.test(row.from) &&
      removesAll(row.removes, threats, isGeneral),
  );
  return [...sanitizers, ...flows].map(({ path }) => path ?? '');
}

/** Methods of objects of a package; whatever the object is, they say what they do. */
function collectMethods(model: LibraryModel, threats: readonly Threat[]): readonly string[] {
  if ([model.package].flat().includes('global')) return [];
  return (model.sanitizers ?? []).flatMap((row) => {
    if (row.type === undefined || row.when !== undefined || row.removes === 'all' || !removesAll(row.removes, threats, false)) return [];
    const [first, ...rest] = parseModelPath(row.path ?? '');
    return first?.kind === 'member' && rest.length === 0 ? first.names : [];
  });
}

function writeNamed(packages: readonly string[], names: readonly string[]): readonly Formula[] {
  if (packages.length === 0) return [];
  const forms = importForms.map(({ context, text }) =>
    makeAll([...context, makeEither([makePattern(`${text}(...)`), makePattern(`new ${text}(...)`)])]),
  );
  return [makeAll([makeEither(forms), makeOneOf('$NAME', [...names].sort()), makePackageCondition([...packages].sort())])];
}

function writeMethods(packages: readonly string[], methods: readonly string[]): readonly Formula[] {
  if (methods.length === 0) return [];
  return [
    makeAll([
      anyImport,
      makePattern('$OBJECT.$METHOD(...)'),
      makeOneOf('$METHOD', [...methods].sort()),
      makePackageCondition([...packages].sort()),
    ]),
  ];
}

function writeDefaults(packages: readonly string[]): readonly Formula[] {
  if (packages.length === 0) return [];
  return [makeAll([...moduleForm.context, makePattern('$MODULE(...)'), makePackageCondition([...packages].sort())])];
}

/** Classes are made with `new`. */
function writeCalls(callee: string): readonly Formula[] {
  const call = makePattern(`${callee}(...)`);
  return /^(?:[A-Z]|\$NAME)/u.test(callee.split('.').at(-1) ?? '') ? [call, makePattern(`new ${callee}(...)`)] : [call];
}

/** Does it remove each of the threats? A threat of the whole value needs no more than `all` where the package is a general one. */
function removesAll(removes: Removal, threats: readonly Threat[], isGeneral: boolean): boolean {
  if (removes === 'all' || removes === 'harm') return isGeneral;
  return threats.every((threat) => removes.includes(threat));
}
function removeRepeated(formulas: readonly Formula[]): readonly Formula[] {
  return [...new Map(formulas.map((each) => [JSON.stringify(each), each])).values()];
}

/** Callables with a sink. What is inside of a call that makes values harmless counts as harmless: a sink must not be one. */
function collectCallees(models: readonly LibraryModel[], threats: readonly Threat[]): ReadonlySet<string> {
  return new Set(
    models.flatMap((model) =>
      (model.sinks ?? [])
        .filter(({ threat }) => threats.includes(threat))
        .flatMap(({ path }) => [model.package].flat().map((each) => `${each} ${path.replace(/\.?Argument\[.*$/u, '')}`)),
    ),
  );
}
