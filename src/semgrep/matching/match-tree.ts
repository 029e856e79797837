/** Loads what compares all kinds of trees with each other. */
import './match-definition.ts';
import './match-jsx.ts';
import './match-statement.ts';
import './match-type.ts';

export { matchExpression } from './match-expression.ts';
