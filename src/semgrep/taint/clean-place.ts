import { anyIndex, cleanCell } from './cell.ts';
import type { Frame } from './frame.ts';
import type { Place } from './variables.ts';

/** Makes an l-value clean. In Semgrep an element that is clean makes all of the list so. */
export function cleanPlace({ state, run }: Frame, { variable, path }: Place): void {
  let { length } = path;
  if (run.program === undefined) while (path[length - 1] === anyIndex) length--;
  state.writePlace({ variable, path: path.slice(0, length) }, cleanCell);
}
