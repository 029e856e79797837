import { isSame, isTruthy, joinTexts, makeScalar, nothing, unknownValue, type Scalar, type Value } from './value.ts';

/** Computes an operator between two values. */
export function computeBinary(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '===':
    case '==':
      return computeEquality(left, right);
    case '!==':
    case '!=':
      return computeUnary('!', computeEquality(left, right));
    case '+':
      if (isKnown(left) && isKnown(right) && typeof left.value === 'number' && typeof right.value === 'number') {
        return makeScalar(left.value + right.value);
      }
      return isWritten(left) || isWritten(right) ? joinTexts([left, right]) : unknownValue;
    case 'in':
      if (left.kind !== 'scalar' || right.kind !== 'dict' || right.isOpen === true) return unknownValue;
      return makeScalar(right.slots.has(String(left.value)));
    default:
      return isKnown(left) && isKnown(right) ? computeNumbers(operator, left, right) : unknownValue;
  }
}

function isKnown(value: Value): value is Scalar {
  return value.kind === 'scalar';
}

function isWritten(value: Value): boolean {
  return value.kind === 'text' || (value.kind === 'scalar' && typeof value.value === 'string');
}

const plain: ReadonlySet<Value['kind']> = new Set(['scalar', 'library']);

function computeEquality(left: Value, right: Value): Value {
  if (isSame(left, right)) return makeScalar(true);
  const isPlain = plain.has(left.kind) && left.kind === right.kind;
  const isMadeApart =
    left.kind !== right.kind && (isSolid(left) || isSolid(right)) && (isSolid(left) || isKnown(left)) && (isSolid(right) || isKnown(right));
  return isPlain || isMadeApart ? makeScalar(false) : unknownValue;
}

function isSolid(value: Value): boolean {
  return ['dict', 'list', 'closure', 'class'].includes(value.kind) || (value.kind === 'construct' && value.form === 'made');
}

function computeNumbers(operator: string, { value: left }: Scalar, { value: right }: Scalar): Value {
  const [a, b] = [Number(left), Number(right)];
  switch (operator) {
    case '-':
      return makeScalar(a - b);
    case '*':
      return makeScalar(a * b);
    case '/':
      return makeScalar(a / b);
    case '%':
      return makeScalar(a % b);
    case '**':
      return makeScalar(a ** b);
    case '<':
      return makeScalar(a < b);
    case '>':
      return makeScalar(a > b);
    case '<=':
      return makeScalar(a <= b);
    case '>=':
      return makeScalar(a >= b);
    default:
      return unknownValue;
  }
}

/** Computes an operator before a value. */
export function computeUnary(operator: string, value: Value): Value {
  switch (operator) {
    case '!': {
      const answer = isTruthy(value);
      return answer === undefined ? unknownValue : makeScalar(!answer);
    }
    case '-':
      return isKnown(value) ? makeScalar(-Number(value.value)) : unknownValue;
    case '+':
      return isKnown(value) ? makeScalar(Number(value.value)) : unknownValue;
    case 'void':
      return nothing;
    case 'typeof':
      if (isKnown(value)) return makeScalar(value.value === null ? 'object' : typeof value.value);
      if (value.kind === 'closure' || value.kind === 'class') return makeScalar('function');
      if (value.kind === 'text') return makeScalar('string');
      return value.kind === 'dict' || value.kind === 'list' ? makeScalar('object') : unknownValue;
    default:
      return unknownValue;
  }
}
