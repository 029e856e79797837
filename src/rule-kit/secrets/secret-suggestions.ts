import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rule } from 'eslint';
import type { FormatIndex } from '../../secrets/find-formatted-secrets.ts';
import { splitName } from '../../secrets/name-meaning.ts';
import { findName, getChild, getValue, type TreeNode } from './constant-text.ts';
import type { LiteralSecret } from './find-literal-secrets.ts';
import { getSuggestedName } from './suggestion-name.ts';
import { findSuggestionSlot } from './suggestion-slot.ts';

const powertools = '@aws-lambda-powertools/parameters';

/** A function of Powertools that reads a secret from where it is kept. */
interface PowertoolsRead {
  readonly messageId: 'useSecret' | 'useParameter';
  readonly reader: string;
  readonly module: string;
  /** Writes the call for a secret of this name. */
  readonly print: (name: string) => string;
}

const powertoolsReads: readonly PowertoolsRead[] = [
  { messageId: 'useSecret', reader: 'getSecret', module: `${powertools}/secrets`, print: (name) => `getSecret('${name}')` },
  {
    messageId: 'useParameter',
    reader: 'getParameter',
    module: `${powertools}/ssm`,
    print: (name) => `getParameter('/${name}', { decrypt: true })`,
  },
];

/** Offers to read a secret from the environment, and with Powertools where they are installed, if that can be written in its place. */
export function makeSecretSuggestions(
  context: Rule.RuleContext,
  index: FormatIndex,
  secret: LiteralSecret,
): Rule.SuggestionReportDescriptor[] {
  const slot = findSuggestionSlot(context.sourceCode, index, secret);
  if (slot === undefined) return [];
  const { target, isPart, print: printSlot } = slot;
  const { place } = secret;
  const read = isPart || place?.fallback === undefined ? undefined : getChild(place.fallback.node, 'left');
  const [start, end] = target.range ?? [0, 0];
  if (end === 0 || !canHoldExpression(target)) return [];
  const name = getSuggestedName(context.sourceCode, secret, isPart);
  const suggestions: Rule.SuggestionReportDescriptor[] = [
    {
      messageId: 'useEnvironment',
      data: { name },
      fix: (fixer) =>
        fixer.replaceTextRange([start, end], isPart ? printSlot(`process.env.${name}`) : printRead(context, name, target, read)),
    },
  ];
  if (!canAwait(target, context) || !hasPowertools(context.filename)) return suggestions;
  for (const { messageId, reader, module, print } of powertoolsReads) {
    // A name of the program's own, or another import of the module, would have to be looked through.
    const isImported = new RegExp(String.raw`\b${reader}\b`, 'u').test(context.sourceCode.text);
    if (isImported !== context.sourceCode.text.includes(module)) continue;
    const call = print(splitName(name).join('-'));
    suggestions.push({
      messageId,
      data: { call },
      fix: (fixer) => [
        ...(isImported ? [] : [fixer.insertTextBeforeRange([getImportPosition(context), 0], printImport(context, reader, module))]),
        fixer.replaceTextRange([start, end], isPart ? printSlot(`await ${call}`) : `(await ${call})`),
      ],
    });
  }
  return suggestions;
}

/** What reads the variable: what is written already, where the value stands in for it. */
function printRead(context: Rule.RuleContext, name: string, target: TreeNode, read: TreeNode | undefined): string {
  const text = read === undefined ? `process.env.${name}` : context.sourceCode.getText(read as never);
  return isTyped(context, target) && read?.type !== 'LogicalExpression' ? `${text}!` : text;
}

function getImportPosition(context: Rule.RuleContext): number {
  const first = context.sourceCode.ast.body.find(
    (statement) => typeof getValue(statement as unknown as TreeNode, 'directive') !== 'string',
  );
  return first?.range?.[0] ?? 0;
}

function printImport(context: Rule.RuleContext, reader: string, module: string): string {
  return context.sourceCode.ast.sourceType === 'module' && !context.filename.endsWith('.cjs')
    ? `import { ${reader} } from '${module}';\n`
    : `const { ${reader} } = require('${module}');\n`;
}

const expressionTypes: ReadonlySet<string> = new Set(['Literal', 'TemplateLiteral', 'BinaryExpression', 'LogicalExpression']);
const typedExpressions: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSParameterProperty',
  'TSExportAssignment',
]);

/** Not where the grammar wants a literal: names of members of enumerations, types, keys, directives. */
function canHoldExpression(node: TreeNode): boolean {
  const { type, parent } = node;
  if (parent === null || parent === undefined || !expressionTypes.has(type) || isConstAssertion(parent)) return false;
  if (parent.type === 'TaggedTemplateExpression' || /^(?:JSX|Import|ExportS|ExportA|ExportN)/u.test(parent.type)) return false;
  if (parent.type.startsWith('TS') && !typedExpressions.has(parent.type)) return false;
  const isKey = getChild(parent, 'key') === node && getValue(parent, 'computed') !== true;
  return !isKey && !isOfEnvironment(parent);
}

/** Is it what an environment variable is set to, or the default of one that is taken from all? */
function isOfEnvironment(parent: TreeNode): boolean {
  const declarator = parent.type === 'AssignmentPattern' ? parent.parent?.parent?.parent : undefined;
  const left = parent.type === 'AssignmentExpression' ? getChild(parent, 'left') : undefined;
  const environment = left === undefined ? declarator && getChild(declarator, 'init') : getChild(left, 'object');
  return environment?.type === 'MemberExpression' && findName(environment) === 'env';
}

/** `'x' as const` takes literals only. */
function isConstAssertion(parent: TreeNode): boolean {
  const type = parent.type === 'TSAsExpression' ? getChild(parent, 'typeAnnotation') : undefined;
  const name = type === undefined ? undefined : getChild(type, 'typeName');
  return name !== undefined && getValue(name, 'name') === 'const';
}

/** In TypeScript an environment variable may be undefined. */
function isTyped(context: Rule.RuleContext, { parent }: TreeNode): boolean {
  return /\.(?:[cm]?ts|tsx)$/u.test(context.filename) && parent?.type !== 'BinaryExpression';
}

/** Within an async function, or at the top of a module. */
function canAwait(node: TreeNode, context: Rule.RuleContext): boolean {
  for (let outer = node.parent; outer !== null && outer !== undefined; outer = outer.parent) {
    if (outer.type === 'PropertyDefinition' || outer.type === 'StaticBlock' || outer.type === 'TSModuleBlock') return false;
    if (outer.type.includes('Function')) return getValue(outer, 'async') === true && !isParameter(outer, node);
  }
  return context.sourceCode.ast.sourceType === 'module';
}

function isParameter(outer: TreeNode, node: TreeNode): boolean {
  const body = getValue(outer, 'body') as TreeNode | undefined;
  return (node.range?.[0] ?? 0) < (body?.range?.[0] ?? 0);
}

/** Does the nearest package.json above the file name Powertools? */
function hasPowertools(filename: string): boolean {
  for (let directory = dirname(filename), last = ''; directory !== last; last = directory, directory = dirname(directory)) {
    const manifest = join(directory, 'package.json');
    if (!existsSync(manifest)) continue;
    return readFileSync(manifest, 'utf8').includes(`"${powertools}"`);
  }
  return false;
}
