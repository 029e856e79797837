/**
 * What the value of an attribute is. `address`: a place that is gone to, where a script can stand as well. `source`: where a script is loaded
 * from. `event`: a script.
 *
 * @see https://html.spec.whatwg.org/multipage/indices.html#attributes-3
 */
export type AttributeMeaning = 'value' | 'address' | 'source' | 'event';

/** Attributes that are addresses, and in which elements; `any`: in all that have them. */
export const addressAttributes: Readonly<Record<string, readonly string[] | 'any'>> = {
  href: ['a', 'area'],
  'xlink:href': ['a'],
  action: 'any',
  formaction: 'any',
  src: ['iframe', 'frame', 'embed'],
  data: ['object'],
};

/** Attributes whose element need not be known: it hardly ever is another. */
export const tellingAttributes: ReadonlySet<string> = new Set(['href', 'action', 'formaction']);
