import type { Register, Span } from '../ir/ir.ts';
import { lowerShortCircuit } from './lower-condition.ts';
import { lowerMember } from './lower-member.ts';
import { emitConstant, emitTo, emitUnsupported, loadVariable, storeVariable, type Lowering } from './lowering.ts';
import { findChild, getRaw, getSpan, getText, type SyntaxNode } from './syntax.ts';

/** A target that is read and then written: its object and key are evaluated once. */
interface Place {
  readonly value: Register;
  write(from: Register): void;
}

/** Lowers `a = b`, `a += b`, `a ??= b` and their kin. */
export function lowerAssignment(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const target = findChild(node, 'left');
  const right = findChild(node, 'right');
  const operator = getText(node, 'operator');
  if (target === undefined || right === undefined) return emitUnsupported(lowering, 'assignment', at);
  if (operator === '=') {
    const value = lowering.parts.named(lowering, right, getText(target, 'name'));
    lowering.parts.pattern(lowering, target, value, 'assign');
    return value;
  }
  const place = lowerPlace(lowering, target, at);
  const binary = operator.slice(0, -1);
  const lowerRight = (): Register => lowering.parts.named(lowering, right, getText(target, 'name'));
  if (binary === '&&' || binary === '||' || binary === '??') {
    // What is there already is not written once more.
    const writeRight = (): Register => {
      const right = lowerRight();
      place.write(right);
      return right;
    };
    return lowerShortCircuit(lowering, { operator: binary, left: place.value, lowerRight: writeRight, at });
  }
  const operand = lowerRight();
  const value = emitTo(lowering, {
    op: 'binary',
    to: lowering.builder.makeRegister(),
    operator: binary,
    left: place.value,
    right: operand,
    at,
  });
  place.write(value);
  return value;
}

/** Lowers `x++` and `--x`: `x++` is `x - -1`, so that it is a number whatever `x` is. What is passed once counts from number to number. */
export function lowerUpdate(lowering: Lowering, node: SyntaxNode, at: Span, isPassedOnce = false): Register {
  const argument = findChild(node, 'argument');
  if (argument === undefined) return emitUnsupported(lowering, 'update', at);
  const place = lowerPlace(lowering, argument, at);
  const isPrefix = getRaw(node, 'prefix') === true;
  const old = isPrefix
    ? place.value
    : emitTo(lowering, { op: 'unary', to: lowering.builder.makeRegister(), operator: '+', operand: place.value, at });
  const next = lowerStep(lowering, getText(node, 'operator'), argument, old, at, isPassedOnce);
  place.write(next);
  return isPrefix ? next : old;
}

/** A variable of the function around this one counts its calls; all others count the rounds of a loop, where the number is soon any number. */
function lowerStep(
  lowering: Lowering,
  operator: string,
  argument: SyntaxNode,
  operand: Register,
  at: Span,
  isPassedOnce: boolean,
): Register {
  const binding = argument.type === 'Identifier' ? lowering.scope.find(getText(argument, 'name')) : undefined;
  const isOfCaller = binding?.kind === 'frame' && binding.owner !== lowering.id;
  if (isOfCaller || (isPassedOnce && isOwn(lowering, argument)))
    return emitTo(lowering, { op: 'unary', to: lowering.builder.makeRegister(), operator, operand, at });
  const right = emitConstant(lowering, operator === '++' ? -1 : 1, at);
  return emitTo(lowering, { op: 'binary', to: lowering.builder.makeRegister(), operator: '-', left: operand, right, at });
}

/** Is it a variable of the function, or a property of what is in one? */
function isOwn({ scope, id }: Lowering, target: SyntaxNode): boolean {
  const variable = target.type === 'MemberExpression' ? findChild(target, 'object') : target;
  const binding = variable?.type === 'Identifier' ? scope.find(getText(variable, 'name')) : undefined;
  return binding !== undefined && binding.kind !== 'module' && binding.owner === id;
}

function lowerPlace(lowering: Lowering, target: SyntaxNode, at: Span): Place {
  if (target.type === 'Identifier') {
    const name = getText(target, 'name');
    return {
      value: loadVariable(lowering, name, getSpan(target)),
      write: (from) => {
        storeVariable(lowering, name, from, at);
      },
    };
  }
  if (target.type === 'MemberExpression') {
    const span = getSpan(target);
    const { object, property, value } = lowerMember(lowering, target, span);
    return {
      value,
      write: (from) => {
        if (object !== undefined && property !== undefined)
          lowering.builder.emit({ op: 'set-property', object, property, value: from, at: span });
      },
    };
  }
  const inner = findChild(target, 'expression');
  if (inner !== undefined) return lowerPlace(lowering, inner, at);
  return { value: emitUnsupported(lowering, target.type, at), write: () => undefined };
}
