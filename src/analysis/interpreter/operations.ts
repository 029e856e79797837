import { callClosure } from '../summaries/call-closure.ts';
import type { Operations } from './activation.ts';
import { analyseFunction } from './analyse-function.ts';
import { callTag } from './call-tag.ts';
import { callValue } from './call-value.ts';
import { callSuper, construct, instantiate } from './construct.ts';
import { readComputed, readElement, readProperty } from './property-access.ts';
import { readKeys } from './read-iterated.ts';
import { writeComputed, writeProperty } from './property-writes.ts';

/** The interpreter put together: the one place where its mutually recursive parts meet. */
export const operations: Operations = {
  readProperty,
  readComputed,
  readElement,
  readKeys,
  writeProperty,
  writeComputed,
  callValue,
  callTag,
  callSuper,
  callClosure,
  construct,
  instantiate,
  analyse: analyseFunction,
};
