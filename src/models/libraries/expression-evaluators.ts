import type { LibraryModel } from '../schema.ts';

/** Languages of expressions that are evaluated. */
export const expressionEvaluators = {
  package: [
    'jsonata',
    'expr-eval',
    'expr-eval-fork',
    'mathjs',
    'jexl',
    'filtrex',
    'angular-expressions',
    'json-e',
    'cel-js',
    'fparser',
    'math-expression-evaluator',
    'bcx-expression-evaluator',
    'expression-eval',
    'nerdamer',
    'hot-formula-parser',
    'fast-formula-parser',
    'feelin',
    'subscript',
    'eval-estree-expression',
    '@marcbachmann/cel-js',
  ],
  evidence: 'https://docs.jsonata.org/embedding-extending',
  types: [
    { name: 'expression.Parser', path: 'Member[Parser,Jexl].Instance' },
    { name: 'expression.Parser', path: 'Member[parser].ReturnValue' },
    { name: 'expression.Parser', path: 'Member[create].ReturnValue' },
    { name: 'expression.Parser', type: 'expression.Parser', path: 'Member[parser].ReturnValue' },
  ],
  sinks: [
    { threat: 'code', path: 'Argument[0]', label: 'the expression' },
    {
      threat: 'code',
      path: 'Member[evaluate,eval,evalSync,compile,parse,compileExpression,compileAsync,simplify,createExpression].Argument[0]',
      label: 'the expression',
    },
    { threat: 'code', path: 'Member[Parser].Member[evaluate,parse].Argument[0]', label: 'the expression' },
    {
      threat: 'code',
      type: 'expression.Parser',
      path: 'Member[evaluate,parse,eval,evalSync,compile].Argument[0]',
      label: 'the expression',
    },
  ],
} as const satisfies LibraryModel;
