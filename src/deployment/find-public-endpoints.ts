import { contentWords, pagePathWords, readingActions } from '../models/deployment/public-routes.ts';
import { makeGlobPattern } from '../util/glob-pattern.ts';
import type { Deployment, Fact, FunctionCode, HttpTrigger, PublicAccess, SourceRange, WebSocketTrigger } from './deployment.ts';
import { isMeantPublic } from './is-meant-public.ts';

/** A way in that a file of infrastructure opens to everybody. */
export interface PublicEndpoint {
  readonly kind: 'url' | 'route' | 'websocket' | PublicAccess['kind'];
  /** A function, bucket, queue, topic or API. */
  readonly subject: string;
  /** `GET /orders` */
  readonly route?: string;
  /** The code that answers, as the file names it: `src/orders.create`. */
  readonly handler?: string;
  /** Where its source may be: a handler can be a name alone, of a module that is named beside it. */
  readonly code?: FunctionCode;
  /** A comment says that it is meant, and not why. */
  readonly isUnexplained?: boolean;
  readonly at: SourceRange;
}

/** Finds ways in that are opened in words and that neither their name, a comment nor `allowed` explains. */
export function findPublicEndpoints(deployment: Deployment, allowed: readonly string[]): readonly PublicEndpoint[] {
  const { functions, otherTriggers, publicAccess } = deployment;
  const patterns = allowed.map(makeRoutePattern);
  const endpoints = new Map<string, PublicEndpoint>();
  const add = (endpoint: PublicEndpoint | undefined): void => {
    if (endpoint !== undefined) endpoints.set(`${endpoint.at.file}:${endpoint.at.start}`, endpoint);
  };
  for (const { name, handler, code, triggers } of [
    ...functions,
    { name: '', handler: undefined, code: undefined, triggers: otherTriggers },
  ]) {
    for (const trigger of triggers) {
      const found =
        trigger.kind === 'http'
          ? judgeRequest(trigger, name, patterns)
          : trigger.kind === 'websocket'
            ? judgeConnection(trigger, name, patterns)
            : undefined;
      add(
        found && {
          ...found,
          ...(handler?.value === undefined ? {} : { handler: handler.value }),
          ...(code === undefined ? {} : { code }),
        },
      );
    }
  }
  const explained = findExplained(deployment);
  for (const access of publicAccess) {
    const code = access.isForUrl === true ? functions.find(({ name }) => name === access.subject)?.code : undefined;
    const found = judgeAccess(access, explained, patterns);
    add(found === undefined || code === undefined ? found : { ...found, code });
  }
  return [...endpoints.values()];
}

function isExplained(reason: Fact<string> | undefined): boolean {
  return reason !== undefined && reason.value !== '';
}

function judgeRequest(trigger: HttpTrigger, name: string, allowed: readonly RegExp[]): PublicEndpoint | undefined {
  const { authorizer, requiresApiKey, isPrivate, publicReason } = trigger;
  if (authorizer.value?.kind !== 'none' || authorizer.value.isExplicit !== true) return undefined;
  if (isExplained(publicReason) || requiresApiKey?.value === true || isPrivate?.value === true) return undefined;
  const method = trigger.method.value;
  const path = trigger.path.value;
  if (isMeantPublic({ method, path, name }) || isAllowed([path, `${method ?? ''} ${path ?? ''}`, name], allowed)) return undefined;
  const isUrl = trigger.api === 'url';
  return {
    kind: isUrl ? 'url' : 'route',
    subject: name,
    ...(isUrl ? {} : { route: `${method ?? 'ANY'} ${path ?? ''}`.trim() }),
    isUnexplained: publicReason !== undefined,
    at: authorizer.at,
  };
}

function judgeConnection(
  { routeKey, authorizer, publicReason, at }: WebSocketTrigger,
  name: string,
  allowed: readonly RegExp[],
): PublicEndpoint | undefined {
  if (routeKey.value !== '$connect' || authorizer.value?.kind !== 'none' || isExplained(publicReason)) return undefined;
  if (isAllowed(['$connect', name], allowed)) return undefined;
  const isUnexplained = publicReason !== undefined;
  return {
    kind: 'websocket',
    subject: name,
    route: '$connect',
    isUnexplained,
    at: authorizer.value.isExplicit === true ? authorizer.at : at,
  };
}

/** Functions whose URL is open for a reason: so is the permission that the URL needs. */
function findExplained({ functions }: Deployment): ReadonlySet<string> {
  const explained = functions.filter(({ triggers }) =>
    triggers.some((trigger) => trigger.kind === 'http' && trigger.api === 'url' && isExplained(trigger.publicReason)),
  );
  return new Set(explained.map(({ name }) => name));
}

function judgeAccess(access: PublicAccess, explained: ReadonlySet<string>, allowed: readonly RegExp[]): PublicEndpoint | undefined {
  const { kind, subject, at, isForUrl, publicReason } = access;
  if (isExplained(publicReason) || isAllowed([subject], allowed)) return undefined;
  if (isForUrl === true && (explained.has(subject) || isMeantPublic({ name: subject }))) return undefined;
  if (kind === 'bucket' && isContent(access)) return undefined;
  return { kind, subject, at };
}

/** A bucket whose files everybody may read, and that is there for it. */
function isContent({ actions = [], isWebsite, subject }: PublicAccess): boolean {
  if (actions.length === 0 || !actions.every((action) => readingActions.test(action))) return false;
  const words = subject.split(/(?<=[a-z\d])(?=[A-Z])|[^A-Za-z\d]+/u).map((word) => word.toLowerCase());
  return isWebsite === true || words.some((word) => contentWords.has(word) || pagePathWords.has(word));
}

/** `/public/*`, `GET /orders/{id}`, the name of a function. */
function makeRoutePattern(pattern: string): RegExp {
  const literal = pattern.trim().replaceAll(/[{}]/gu, '?');
  return makeGlobPattern(literal.replace(/(?<!\*)\*$/u, '**'));
}

function isAllowed(names: readonly (string | undefined)[], allowed: readonly RegExp[]): boolean {
  return names.some((name) => name !== undefined && name !== '' && allowed.some((pattern) => pattern.test(name)));
}
