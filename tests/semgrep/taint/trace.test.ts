import { expect, it } from 'vitest';
import { findWithTaint } from './find-with-taint.ts';

const rule = {
  id: 'rule',
  languages: ['js'],
  severity: 'ERROR',
  message: 'found',
  mode: 'taint',
  'pattern-sources': [{ pattern: 'source()' }],
  'pattern-sinks': [{ pattern: 'sink(...)' }],
};

it('tells the way from the source through variables to the sink', () => {
  const text = 'const a = source(); const b = f(a); const o = { b }; sink(o.b);';
  const [finding] = findWithTaint(rule, { name: 'main.js', text });
  const quote = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  expect(quote(finding!.trace.source)).toBe('source()');
  expect(finding!.trace.steps.map(quote)).toEqual(['a', 'b', 'o']);
  expect(quote(finding!.trace.sink)).toBe('sink(o.b)');
});

it('tells in which file each place is', () => {
  const files = {
    'main.js': "import { run } from './run.js'; run(source());",
    'run.js': 'export function run(x) { sink(x); }',
  };
  const [finding] = findWithTaint(rule, { name: 'main.js', text: files['main.js'] }, files);
  expect(files['main.js'].slice(finding!.start, finding!.end)).toBe('run(source())');
  expect(finding!.trace.source.file).toBe('main.js');
  expect(finding!.trace.sink.file).toBe('run.js');
});

it('follows programs that put values into themselves', () => {
  const text = 'let a = []; let b = {}; while (p) { a = [a, b]; b = { a, b, c: source() }; b.d = b; } sink(b.c);';
  expect(findWithTaint(rule, { name: 'main.js', text })).toHaveLength(1);
  expect(findWithTaint(rule, { name: 'main.js', text }, { 'main.js': text })).toHaveLength(1);
});
