import { eachFunction } from './each-function.ts';
import type {
  Block,
  BlockId,
  ExportBinding,
  ImportBinding,
  IrFunction,
  IrModule,
  IrParameter,
  IrTypeDeclaration,
  Span,
  Terminator,
} from './ir.ts';
import { printFunctionId, printInstruction, printRegister } from './print-instruction.ts';
import { printType } from './print-type.ts';

/** What a print shows beside the code. */
export interface PrintOptions {
  /** The source range of every instruction. */
  readonly spans?: boolean;
}

/** Prints a lowered function: a line an instruction. */
export function printIr(lowered: IrFunction, options: PrintOptions = {}): string {
  const flags = [lowered.isAsync ? 'async ' : '', lowered.kind, lowered.isGenerator ? '*' : ''].join('');
  const returns = lowered.returnType === undefined ? '' : `: ${printType(lowered.returnType)}`;
  const head = `${flags} ${lowered.name === '' ? '(anonymous)' : lowered.name} ${printFunctionId(lowered)}(${lowered.parameters.map(printParameter).join(', ')})${returns}`;
  const lines = [head + printSpan(lowered.span, options)];
  if (lowered.frameVariables.length > 0) lines.push(`  frame ${lowered.frameVariables.join(', ')}`);
  for (const [id, block] of lowered.blocks.entries()) lines.push(...printBlock(id, block, options));
  return `${lines.join('\n')}\n`;
}

/** Prints a module: what it imports, exports and declares, then its functions in the order of the text; lowers all of them. */
export function printModule(module: IrModule, options: PrintOptions = {}): string {
  const lines = [
    ...[...module.imports.values()].map(printImport),
    ...module.exports.map(printExport),
    ...printNames('specifiers', module.specifiers),
    ...printNames('effects', module.effects),
    ...printNames('variables', module.variables),
    ...printNames('functions', module.functions.keys()),
    ...printNames('classes', module.classes.keys()),
    ...[...module.types].map(([name, declaration]) => printTypeDeclaration(name, declaration)),
    ...(module.isCommonJs ? ['commonjs'] : []),
    ...module.docComments.map((each) => `doc ${JSON.stringify(each.text)}${printSpan(each.span, { spans: true })}`),
  ];
  const head = lines.length === 0 ? [] : [`${lines.join('\n')}\n`];
  return [...head, ...[...eachFunction(module.init)].map((each) => printIr(each, options))].join('\n');
}

function printSpan({ start, end }: Span, options: PrintOptions): string {
  return options.spans === true ? ` @${start}-${end}` : '';
}

function printParameter(parameter: IrParameter): string {
  const decorators = parameter.decorators.map((each) => `@${printFunctionId(each.expression)} `).join('');
  const name = parameter.name === undefined ? '' : ` ${parameter.name}`;
  const type = parameter.type === undefined ? '' : `: ${printType(parameter.type)}`;
  return `${decorators}${parameter.rest ? '...' : ''}${printRegister(parameter.register)}${name}${type}`;
}

function printBlock(id: BlockId, block: Block, options: PrintOptions): readonly string[] {
  const handler = block.handler === undefined ? '' : ` (handler b${block.handler})`;
  return [
    `  b${id}:${handler}`,
    ...block.instructions.map((each) => `    ${printInstruction(each).replaceAll('\n', '\n    ')}${printSpan(each.at, options)}`),
    `    ${printTerminator(block.terminator)}${printSpan(block.terminator.at, options)}`,
  ];
}

function printTerminator(terminator: Terminator): string {
  switch (terminator.op) {
    case 'goto':
      return `goto b${terminator.target}`;
    case 'branch':
      return `branch ${printRegister(terminator.condition)} ? b${terminator.whenTrue} : b${terminator.whenFalse}`;
    case 'branch-nullish':
      return `nullish ${printRegister(terminator.value)} ? b${terminator.whenNullish} : b${terminator.whenNot}`;
    case 'iterate':
      return `iterate${terminator.isAwait ? ' await' : ''} ${printRegister(terminator.element)} of ${printRegister(terminator.iterable)} ? b${terminator.body} : b${terminator.exit}`;
    case 'return':
      return terminator.value === undefined ? 'return' : `return ${printRegister(terminator.value)}`;
    case 'throw':
      return `throw ${printRegister(terminator.value)}`;
    case 'unreachable':
      return 'unreachable';
  }
}

function printImport(binding: ImportBinding): string {
  return `import ${binding.typeOnly ? 'type ' : ''}${binding.imported} as ${binding.local} from ${JSON.stringify(binding.specifier)}`;
}

function printExport(binding: ExportBinding): string {
  switch (binding.kind) {
    case 'local':
      return `export ${binding.local} as ${binding.name}`;
    case 'reexport':
      return `export ${binding.imported} as ${binding.name} from ${JSON.stringify(binding.specifier)}`;
    case 'all':
      return `export * from ${JSON.stringify(binding.specifier)}`;
  }
}

function printNames(title: string, names: Iterable<string>): readonly string[] {
  const all = [...names];
  return all.length === 0 ? [] : [`${title}: ${all.join(', ')}`];
}

function printTypeDeclaration(name: string, declaration: IrTypeDeclaration): string {
  if (declaration.kind === 'class') return `class ${name} (${declaration.class.heritage.map(printType).join(', ')})`;
  const parameters = declaration.parameters.length === 0 ? '' : `<${declaration.parameters.join(', ')}>`;
  if (declaration.kind === 'alias') return `type ${name}${parameters} = ${printType(declaration.type)}`;
  const heritage = declaration.heritage.length === 0 ? '' : ` extends ${declaration.heritage.map(printType).join(', ')}`;
  return `interface ${name}${parameters}${heritage} ${printType({ kind: 'object', members: declaration.members })}`;
}
