import { expect, it } from 'vitest';
import { parsePattern } from '../../../src/semgrep/syntax/parse-pattern.ts';
import { printTree } from '../../../src/semgrep/syntax/print-tree.ts';

it.each([
  ['f(..., $X)', 'expression call(name:f, list:arguments(ellipsis, name:$X))'],
  ['f($...ARGS)', 'expression call(name:f, list:arguments(name:$...ARGS))'],
  ['$X. ... .m()', 'expression call(dot(dot-ellipsis(name:$X), ident:m), list:arguments)'],
  ['<... $X ...>', 'expression deep(name:$X)'],
  ['($X: Foo).m()', 'expression call(dot(typed:$X(type:Foo), ident:m), list:arguments)'],
  ['{..., a: $X}', 'expression object(ellipsis, field(ident:a, name:$X))'],
  ['a: $X', 'single-field field(ident:a, name:$X)'],
  ['f();', 'statements expression-statement:;(call(name:f, list:arguments))'],
  [
    'a();\n...\nb();',
    'statements expression-statement:;(call(name:a, list:arguments)) ellipsis expression-statement:;(call(name:b, list:arguments))',
  ],
  ['x += 1', 'expression assign(name:x, operator:+(op:+, name:x, number:1))'],
  ['let $X = 1', 'statements variable(ident:$X, list:attributes(keyword:let), number:1, none)'],
  ['`a${...}`', 'expression template:interpolated(chunk:a, ellipsis)'],
  [
    '<a href=$X ...>...</a>',
    'expression jsx:classic(ident:a, list:jsx-attributes(jsx-attribute(ident:href, name:$X), ellipsis), list:jsx-body(ellipsis))',
  ],
  ['catch ($E) { ... }', 'catch catch(name:$E, block(ellipsis))'],
  [
    'function ... ($X) { ... }',
    'function lambda:function(list:parameters(parameter:$X(ident:$X, list:attributes, none, none)), block(ellipsis), none)',
  ],
  ['if ($X)', 'head if(name:$X, block, none)'],
])('reads %s', (pattern, expected) => {
  const found = parsePattern(pattern);
  if (typeof found === 'string') throw new Error(found);
  const trees = 'trees' in found ? found.trees : [found.tree];
  expect(`${found.kind} ${trees.map(printTree).join(' ')}`).toBe(expected);
});

it('refuses a pattern that is nested too deeply', () => {
  expect(parsePattern(`${'f('.repeat(20_000)}x${')'.repeat(20_000)}`)).toBe('is nested too deeply');
});

it.each(['f(', 'else { ... }', '1 +'])('refuses %s', (pattern) => {
  expect(typeof parsePattern(pattern)).toBe('string');
});
