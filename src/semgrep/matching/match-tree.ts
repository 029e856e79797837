import { matchDefinition, matchFields, matchFunctionParts, matchParameter } from './match-definition.ts';
import { matchExpression } from './match-expression.ts';
import { matchJsx } from './match-jsx.ts';
import { matchBlock, matchStatement } from './match-statement.ts';
import { matchType } from './match-type.ts';
import { matchingParts } from './matching-parts.ts';

matchingParts.expression = matchExpression;
matchingParts.statement = matchStatement;
matchingParts.block = matchBlock;
matchingParts.definition = matchDefinition;
matchingParts.functionParts = matchFunctionParts;
matchingParts.parameter = matchParameter;
matchingParts.field = matchFields;
matchingParts.jsx = matchJsx;
matchingParts.type = matchType;

/** Compares parts of a pattern with parts of a program, by what they are. */
export const matchTree: Readonly<typeof matchingParts> = matchingParts;
