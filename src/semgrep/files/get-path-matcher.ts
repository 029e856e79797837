import type { RulePaths } from '../rule/rule.ts';

const matchers = new WeakMap<RulePaths, (path: string) => boolean>();

/**
 * Answers what tells whether a rule looks at a file, by its path from the root with slashes. Globs mean what they mean in a `.gitignore`: one
 * that begins with a slash starts at the root, others anywhere, and a folder stands for all that is in it. There are no braces.
 */
export function getPathMatcher(paths: RulePaths): (path: string) => boolean {
  let matcher = matchers.get(paths);
  if (matcher === undefined) matchers.set(paths, (matcher = makePathMatcher(paths)));
  return matcher;
}

function makePathMatcher({ include, exclude }: RulePaths): (path: string) => boolean {
  const included = include.map(makePattern);
  const excluded = exclude.map(makePattern);
  return (path) => (included.length === 0 || included.some((each) => each.test(path))) && !excluded.some((each) => each.test(path));
}

function makePattern(glob: string): RegExp {
  const isAnchored = /^\.?\//u.test(glob);
  const written = glob.replace(/^\.?\/+/u, '').replace(/\/+$/u, '');
  const source = written.replaceAll(/\*\*\/|\/\*\*$|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|[\s\S]/gu, translate);
  return new RegExp(`^${isAnchored ? '' : '(?:[^/]+/)*'}${source}(?:/[\\s\\S]*)?$`, 'u');
}

function translate(token: string): string {
  if (token === '**/') return '(?:[^/]+/)*';
  if (token === '/**') return String.raw`/[\s\S]+`;
  if (token === '**') return String.raw`[\s\S]*`;
  if (token.startsWith('*')) return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.length > 1 && token.startsWith('[')) return translateClass(token.slice(1, -1));
  return escapeCharacter(token.startsWith('\\') && token.length > 1 ? token.slice(1) : token);
}

function translateClass(content: string): string {
  const isNegated = /^[!^]/u.test(content);
  const characters = (isNegated ? content.slice(1) : content).replaceAll(/[\\[\]^]/gu, String.raw`\$&`);
  return characters === '' ? '(?!)' : `[${isNegated ? '^/' : ''}${characters}]`;
}

function escapeCharacter(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/u.test(character) ? `\\${character}` : character;
}
