import type { Handler, Wrapper } from './types';
export const compose =
  (...wrappers: Wrapper[]) =>
  (inner: Handler): Handler =>
    wrappers.reduceRight((all, wrap) => wrap(all), inner);
