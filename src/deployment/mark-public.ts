import type { SourceRange, Trigger } from './deployment.ts';
import type { DeploymentDraft } from './deployment-draft.ts';
import { PublicComments } from './public-comments.ts';

/** Notes of triggers and of what everybody may do why that is meant, where comments `@public` say so. */
export function markPublic(draft: DeploymentDraft, texts: ReadonlyMap<string, string>): void {
  const comments = new Map<string, PublicComments>();
  for (const [file, text] of texts) if (text.includes('@public')) comments.set(file, new PublicComments(file, text));
  if (comments.size === 0) return;
  const find = (...places: readonly SourceRange[]): ReturnType<PublicComments['find']> => {
    for (const file of new Set(places.map((place) => place.file))) {
      const found = comments.get(file)?.find(places);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const mark = (triggers: Trigger[], outer: readonly SourceRange[]): void => {
    for (const [index, trigger] of triggers.entries()) {
      if (trigger.kind !== 'http' && trigger.kind !== 'websocket') continue;
      const publicReason = find(trigger.authorizer.at, trigger.at, ...outer);
      if (publicReason !== undefined) triggers[index] = { ...trigger, publicReason };
    }
  };
  for (const { triggers, at } of draft.functions) mark(triggers, [at]);
  mark(draft.otherTriggers, []);
  for (const [index, access] of draft.publicAccess.entries()) {
    const publicReason = find(access.at);
    if (publicReason !== undefined) draft.publicAccess[index] = { ...access, publicReason };
  }
}
