import type { CrossOrigin, Deployment, Fact, SourceRange } from './deployment.ts';

/** Origins that an API lets in although it should not. */
export interface PermissiveCors {
  /**
   * `credentials`: pages of every origin send requests in the name of who is signed in. `any-origin`: pages of every origin use an API that asks
   * who calls. `writes`: pages of every origin write to a bucket.
   */
  readonly kind: 'credentials' | 'any-origin' | 'writes';
  readonly confidence: 'high' | 'strict';
  /** The API or function that it is said for. */
  readonly subject: string;
  readonly at: SourceRange;
}

interface Described {
  readonly cors: CrossOrigin;
  readonly subject: string;
  readonly asksCallers: boolean;
  readonly isBucket: boolean;
}

/** Finds what is said of origins that lets all of them in: each place once, the surest judgment of it. */
export function findPermissiveCors(deployment: Deployment): readonly PermissiveCors[] {
  const found = new Map<string, PermissiveCors>();
  for (const described of listDescribed(deployment)) {
    const judged = judge(described);
    if (judged === undefined) continue;
    const key = `${judged.at.file}:${judged.at.start}`;
    if (found.get(key)?.confidence !== 'high') found.set(key, judged);
  }
  return [...found.values()];
}

function listDescribed({ functions, apis, otherTriggers }: Deployment): readonly Described[] {
  const described: Described[] = [];
  for (const { name, triggers } of [...functions, { name: '', triggers: otherTriggers }]) {
    for (const trigger of triggers) {
      if (trigger.kind !== 'http' || trigger.cors === undefined) continue;
      const { kind } = trigger.authorizer.value ?? { kind: 'unknown' as const };
      described.push({ cors: trigger.cors, subject: name, asksCallers: kind !== 'none' && kind !== 'unknown', isBucket: false });
    }
  }
  for (const { name, api, cors } of apis) {
    if (cors !== undefined) described.push({ cors, subject: name, asksCallers: false, isBucket: api === 'bucket' });
  }
  return described;
}

const writingMethods: ReadonlySet<string> = new Set(['PUT', 'POST', 'DELETE']);

function judge({ cors, subject, asksCallers, isBucket }: Described): PermissiveCors | undefined {
  const any = findAnyOrigin(cors);
  if (any === undefined) return undefined;
  const { at } = any;
  if (cors.allowsCredentials === true) return { kind: 'credentials', confidence: 'high', subject, at };
  if (isBucket) {
    const writes = cors.methods?.some(({ value }) => value !== undefined && writingMethods.has(value)) === true;
    return writes ? { kind: 'writes', confidence: 'strict', subject, at } : undefined;
  }
  return asksCallers ? { kind: 'any-origin', confidence: 'strict', subject, at } : undefined;
}

/** `*`, also behind a scheme: `https://*`. */
function findAnyOrigin({ origins }: CrossOrigin): Fact<string> | undefined {
  return origins.find(({ value }) => value !== undefined && /^(?:https?:\/\/)?\*$/u.test(value));
}
