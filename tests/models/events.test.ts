import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { eventModels } from '../../src/models/event-models.ts';

const declarations = fileURLToPath(new URL('../../node_modules/@types/aws-lambda/index.d.ts', import.meta.url));
const program = ts.createProgram([declarations], { strict: true, noEmit: true, types: ['node'], skipLibCheck: true });
const checker = program.getTypeChecker();
const exported = new Map(
  checker.getExportsOfModule(findModule(program.getSourceFile(declarations))).map((symbol) => [symbol.getName(), symbol] as const),
);

/** Fields that the platform sends and the declarations leave out, by trigger. */
const undeclared: Readonly<Record<string, readonly string[]>> = {
  // Sent with `$connect`, or by an authorizer.
  websocket: ['headers.*', 'multiValueHeaders.*', 'requestContext.identity.userAgent', 'requestContext.authorizer'],
};

/** Exported names that end like an event or a handler and are none. */
const others: ReadonlySet<string> = new Set([
  // The generic function types and parts of events.
  'Handler',
  'StreamifyHandler',
  'CloudWatchLogsLogEvent',
]);

/** Handler types whose declared parameter is not what Lambda passes. */
const misdeclared: ReadonlySet<string> = new Set([
  // Declared with one record, called with all.
  'CodeCommitHandler',
]);

const typed = eventModels.filter(({ eventTypes, handlerTypes }) => eventTypes.length + handlerTypes.length > 0);

describe('event models', () => {
  it('have triggers of their own', () => {
    const triggers = eventModels.map(({ trigger }) => trigger);
    expect(new Set(triggers).size).toBe(triggers.length);
  });

  it('share no type name', () => {
    const names = eventModels.flatMap(({ eventTypes, handlerTypes, partTypes }) => [
      ...eventTypes,
      ...handlerTypes,
      ...Object.keys(partTypes ?? {}),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('name every event and handler type', () => {
    const known = new Set(
      eventModels.flatMap(({ eventTypes, handlerTypes, partTypes }) => [...eventTypes, ...handlerTypes, ...Object.keys(partTypes ?? {})]),
    );
    const missing = [...exported.keys()].filter(
      (name) => /(?:Event|Handler|Hander)(?:V\d)?(?:With\w+)?$/u.test(name) && !known.has(name) && !others.has(name),
    );
    expect(missing).toEqual([]);
  });

  it.each(eventModels.map((model) => [model.trigger, model] as const))('%s names each field once', (_trigger, { fields, evidence }) => {
    const paths = fields.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    expect(evidence).toMatch(/^https:\/\//u);
  });

  it.each(typed.map((model) => [model.trigger, model] as const))(
    '%s names declared fields only',
    (trigger, { fields, eventTypes, handlerTypes }) => {
      const roots = [...eventTypes.map(getDeclaredType), ...handlerTypes.filter((name) => !misdeclared.has(name)).map(getEventOfHandler)];
      const known = undeclared[trigger] ?? [];
      const wrong = fields.map(({ path }) => path).filter((path) => !known.includes(path) && !roots.some((root) => hasPath(root, path)));
      expect(wrong).toEqual([]);
    },
  );

  it.each(typed.map((model) => [model.trigger, model] as const))(
    '%s fits each of its types',
    (_trigger, { fields, eventTypes, handlerTypes, unlisted }) => {
      const roots = [
        ...eventTypes.map((name) => [name, getDeclaredType(name)] as const),
        ...handlerTypes.filter((name) => !misdeclared.has(name)).map((name) => [name, getEventOfHandler(name)] as const),
      ];
      const paths = fields.map(({ path }) => path);
      const strange = roots.filter(([, root]) => paths.filter((path) => hasPath(root, path)).length * 2 < paths.length);
      if (unlisted === 'trusted') expect(strange.map(([name]) => name)).toEqual([]);
    },
  );

  it.each(typed.map((model) => [model.trigger, model] as const))('%s finds its parts', (_trigger, { partTypes, eventTypes }) => {
    const roots = eventTypes.map(getDeclaredType);
    const wrong = Object.entries(partTypes ?? {}).filter(
      ([name, path]) => !exported.has(name) || !roots.some((root) => hasPath(root, path)),
    );
    expect(wrong).toEqual([]);
  });
});

function findModule(file: ts.SourceFile | undefined): ts.Symbol {
  const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (symbol === undefined) throw new Error('@types/aws-lambda is not installed');
  return symbol;
}

function getDeclaredType(name: string): ts.Type {
  const symbol = exported.get(name);
  if (symbol === undefined) throw new Error(`@types/aws-lambda exports no ${name}`);
  return checker.getDeclaredTypeOfSymbol((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol));
}

/** Answers the type of the first parameter of a handler type. */
function getEventOfHandler(name: string): ts.Type {
  const [signature] = checker.getSignaturesOfType(getDeclaredType(name), ts.SignatureKind.Call);
  const event = signature?.getParameters()[0];
  if (event === undefined) throw new Error(`${name} takes no event`);
  return checker.getTypeOfSymbol(event);
}

/** Does a value of the type, or of one of its union's members, have the field? */
function hasPath(root: ts.Type, path: string): boolean {
  let types: readonly ts.Type[] = [root];
  const keys = path.split('.');
  for (const [index, key] of keys.entries()) {
    if (key === '*' && index === keys.length - 1) return types.length > 0;
    types = types.flatMap((type) => getParts(type, key));
  }
  return types.length > 0;
}

function getParts(type: ts.Type, key: string): readonly ts.Type[] {
  const constraint = checker.getBaseConstraintOfType(type) ?? type;
  if (constraint.isUnion()) return constraint.types.flatMap((each) => getParts(each, key));
  if ((constraint.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) !== 0) return [constraint];
  if (key === '[]') return toList(checker.getIndexTypeOfType(constraint, ts.IndexKind.Number));
  const property = key === '*' ? undefined : checker.getPropertyOfType(constraint, key);
  if (property !== undefined) return [checker.getTypeOfSymbol(property)];
  return toList(checker.getIndexTypeOfType(constraint, ts.IndexKind.String));
}

function toList(type: ts.Type | undefined): readonly ts.Type[] {
  return type === undefined ? [] : [type];
}
