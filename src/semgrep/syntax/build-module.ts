import { findChild, getNodes, getSpan, getText, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { makeAttributes, makeIdent } from './build-definition.ts';
import { buildEnclosed, buildExpression } from './build-expression.ts';
import { isEllipsisWord } from './pattern-markers.ts';
import { Tree } from './tree.ts';
import { makeNone, treeParts, type TreeSource } from './tree-parts.ts';

/** Builds an import: directives for the default, for a namespace and for all names in braces. */
export function buildImports(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const module = buildExpression(findChild(node, 'source'), source);
  const span = { start: getSpan(node).start, end: Math.max(module.end, findAttributesEnd(node)) };
  if (node.type === 'TSImportEqualsDeclaration') return buildImportEquals(node, source);
  const directives: Tree[] = [];
  const names: Tree[] = [];
  for (const specifier of getNodes(node, 'specifiers')) {
    const local = findChild(specifier, 'local') ?? specifier;
    const name = makeIdent(local, source);
    if (source.isPattern && isEllipsisWord(getText(local, 'name'))) continue;
    switch (specifier.type) {
      case 'ImportNamespaceSpecifier':
        directives.push(new Tree('import-as', '', span, [module, name]));
        break;
      case 'ImportDefaultSpecifier':
        directives.push(makeImportFrom(span, module, [makeImportName(new Tree('ident', 'default', name), name)]));
        break;
      default:
        names.push(makeImportName(makeIdent(findChild(specifier, 'imported') ?? local, source), name));
    }
  }
  if (names.length > 0) directives.push(makeImportFrom(span, module, names));
  if (directives.length > 0) return directives;
  const hasBraces = /^import\s*(?:type\s*)?\{/u.test(source.text.slice(span.start, span.start + 100));
  return [hasBraces ? makeImportFrom(span, module, []) : new Tree('import-as', '', span, [module, makeNone(span.end)])];
}

function makeImportFrom(span: { readonly start: number; readonly end: number }, module: Tree, names: readonly Tree[]): Tree {
  return new Tree('import-from', '', span, [module, new Tree('list', 'names', span, names)]);
}

function makeImportName(imported: Tree, local: Tree): Tree {
  const isSame = imported.start === local.start && imported.text === local.text;
  const place = { start: imported.start, end: local.end };
  return new Tree('import-name', isSame ? '' : 'aliased', place, [imported, local]);
}

/** The end of `with { … }`, which the range of an import does not have; the semicolon is left out too. */
function findAttributesEnd(node: SyntaxNode): number {
  return findChild(node, 'source') === undefined ? getSpan(node).end : 0;
}

function buildImportEquals(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const id = findChild(node, 'id');
  const expression = findChild(findChild(node, 'moduleReference'), 'expression');
  if (id === undefined || expression === undefined) return [];
  return [
    new Tree('import-as', '', { start: getSpan(node).start, end: getSpan(expression).end }, [
      buildEnclosed(expression, source),
      makeIdent(id, source),
    ]),
  ];
}

/** Builds an export: what it declares, then a directive for each name. */
export function buildExports(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const span = getSpan(node);
  const module = findChild(node, 'source');
  if (node.type === 'ExportAllDeclaration') {
    const from = buildExpression(module, source);
    return [new Tree('other', 'ReExportNamespace', { start: span.start, end: from.end }, [from])];
  }
  const declaration = findChild(node, 'declaration');
  if (node.type === 'ExportDefaultDeclaration') return buildDefaultExport(node, declaration, source);
  if (declaration !== undefined) {
    const built = treeParts.statements([declaration], source);
    return built.flatMap((each) => [each, ...listDeclaredNames(each).map((name) => makeExport(name, span))]);
  }
  if (isOfTypes(node)) return [];
  const specifiers = getNodes(node, 'specifiers').filter((each) => !isOfTypes(each));
  return specifiers.flatMap((specifier) => buildSpecifier(specifier, module, source, span));
}

/** Builds `export = x`. */
export function buildExportAssignment(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const value = buildExpression(findChild(node, 'expression'), source);
  return [new Tree('other', 'ExportAssignment', { start: getSpan(node).start, end: value.end }, [value])];
}

/** Types that are exported by name are not looked at, as in Semgrep. */
function isOfTypes(node: SyntaxNode): boolean {
  return getText(node, 'exportKind') === 'type';
}

function makeExport(name: Tree, place: { readonly start: number; readonly end: number }): Tree {
  return new Tree('export', '', { start: place.start, end: Math.max(name.end, place.start) }, [name]);
}

function listDeclaredNames(definition: Tree): readonly Tree[] {
  const [entity] = definition.children;
  if (entity === undefined) return [];
  if (entity.text !== '!MultiVarDef!') return [entity];
  const target = definition.children[2]?.children[0];
  return target === undefined ? [] : collectNames(target);
}

function collectNames(target: Tree): readonly Tree[] {
  if (target.kind === 'name') return [new Tree('ident', target.text, target)];
  if (target.kind === 'field') return collectNames(target.child(1));
  return target.kind === 'object' || target.kind === 'array' ? target.children.flatMap(collectNames) : [];
}

function buildDefaultExport(node: SyntaxNode, declaration: SyntaxNode | undefined, source: TreeSource): readonly Tree[] {
  const span = getSpan(node);
  const at = source.text.indexOf('default', span.start);
  const word = { start: at, end: at + 'default'.length };
  const name = new Tree('ident', 'default', word);
  const built: Tree[] = [];
  let value: Tree;
  const [first] = declaration?.type.endsWith('Declaration') === true ? treeParts.statements([declaration], source) : [];
  const [entity] = first?.children ?? [];
  if (first !== undefined && entity?.kind === 'ident') {
    built.push(first);
    value = new Tree('name', entity.text, entity);
  } else value = first ?? buildExpression(declaration, source);
  const attributes = makeAttributes([new Tree('keyword', 'const', word)]);
  const place = { start: word.start, end: Math.max(value.end, word.end) };
  built.push(new Tree('variable', 'default', place, [name, attributes, value, makeNone(word.end)]), makeExport(name, span));
  return built;
}

function buildSpecifier(
  specifier: SyntaxNode,
  module: SyntaxNode | undefined,
  source: TreeSource,
  place: { readonly start: number; readonly end: number },
): readonly Tree[] {
  const local = makeIdent(findChild(specifier, 'local') ?? specifier, source);
  const exported = makeIdent(findChild(specifier, 'exported') ?? specifier, source);
  if (local.start === exported.start && module === undefined) return [makeExport(exported, place)];
  const attributes = makeAttributes([new Tree('keyword', 'const', { start: local.start, end: local.start })]);
  const whole = { start: local.start, end: exported.end };
  if (module === undefined) {
    const value = new Tree('name', local.text, local);
    return [new Tree('variable', 'export', whole, [exported, attributes, value, makeNone(place.end)]), makeExport(exported, place)];
  }
  // As in Semgrep, no pattern is the same.
  const hidden = new Tree('ident', `${source.isPattern ? '!pattern' : '!tmp'}_${local.text}`, local);
  const value = new Tree('name', hidden.text, local);
  const from = buildExpression(module, source);
  return [
    makeImportFrom({ start: local.start, end: from.end }, from, [new Tree('import-name', 'aliased', local, [local, hidden])]),
    new Tree('variable', 'export', whole, [exported, attributes, value, makeNone(whole.end)]),
    makeExport(exported, place),
  ];
}
