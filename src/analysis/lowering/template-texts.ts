import { getNodes, getRaw, type SyntaxNode } from './syntax.ts';

/** Answers the cooked texts of a template. */
export function getQuasis(template: SyntaxNode | undefined): readonly string[] {
  return getNodes(template, 'quasis').map((quasi) => {
    const value = getRaw(quasi, 'value');
    if (typeof value !== 'object' || value === null) return '';
    const { cooked, raw } = value as { readonly cooked?: string | null; readonly raw?: string };
    return cooked ?? raw ?? '';
  });
}

/** Answers the texts of a template as they are written. */
export function getRawQuasis(template: SyntaxNode | undefined): readonly string[] {
  return getNodes(template, 'quasis').map((quasi) => {
    const value = getRaw(quasi, 'value');
    return typeof value === 'object' && value !== null && 'raw' in value && typeof value.raw === 'string' ? value.raw : '';
  });
}
