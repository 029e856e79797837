import type { Access } from '../../analysis/interpreter/activation.ts';
import type { Location } from '../../analysis/domain/identity.ts';
import type { AccessUnit } from './access-unit.ts';

/** Is a key looked up there by which it is verified who calls, and is nothing of what is found answered? Nobody can be known before that. */
export function isReadForKey({ remarks, entry }: AccessUnit, { kind, at }: Access): boolean {
  if (kind !== 'read' || entry.revealed.has(nameOf(at))) return false;
  return remarks.some(
    (each) => each.kind === 'key' && each.subject.some(({ lookup }) => lookup !== undefined && nameOf(lookup) === nameOf(at)),
  );
}

function nameOf({ file, span }: Location): string {
  return `${file}:${span.start}`;
}
