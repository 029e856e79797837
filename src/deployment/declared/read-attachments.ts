import type { AttachmentRow } from '../../models/deployment/construct-rows.ts';
import type { Construct, Slot } from '../program/value.ts';
import { findRows, makeTable } from './construct-index.ts';
import type { DeclaredParts } from './deployment-parts.ts';
import { findConstructs, findFunctions } from './find-functions.ts';
import { readPlace, readPlaces } from './read-place.ts';

/** Rows of what adds targets to a group. */
export const attachmentTable = makeTable<AttachmentRow>((model) => model.attachments);

/** Answers what calls add to groups of targets, by the group. */
export function collectAttachments(constructs: readonly Construct[]): ReadonlyMap<Construct, readonly Slot[]> {
  const attached = new Map<Construct, readonly Slot[]>();
  for (const construct of constructs) {
    for (const row of findRows(attachmentTable, construct)) {
      const targets = row.targets.flatMap((place) => readPlace({ construct }, place));
      const groups = findConstructs(readPlaces({ construct }, row.group)).filter(({ form }) => form === 'made');
      // Of a group that is declared elsewhere no more is known than that something is added to it.
      for (const group of groups.length === 0 ? [construct] : groups) attached.set(group, [...(attached.get(group) ?? []), ...targets]);
    }
  }
  return attached;
}

/** Where nothing that was read sends requests to a group, something else does, of which it is not known whom it asks. */
export function readUnusedGroups(parts: DeclaredParts): void {
  for (const [group, targets] of parts.attached) {
    if (parts.usedGroups.has(group)) continue;
    const { at } = group;
    for (const { triggers } of findFunctions(parts, targets, group))
      triggers.push({
        kind: 'http',
        api: 'alb',
        method: { value: 'ANY', at },
        path: { value: '/{proxy+}', at },
        authorizer: { value: { kind: 'unknown' }, at },
        at,
      });
  }
}
