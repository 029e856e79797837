import { serverlessEvents } from '../../models/deployment/event-kinds.ts';
import type { DataEntry, DataNode } from '../data/data-node.ts';
import type { InternalTriggerKind } from '../../models/deployment/internal-trigger-kind.ts';
import type { InternalTrigger, Trigger } from '../deployment.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import { readBalancerEvent, readHttpApiEvent, readRestEvent, readUrl, readWebSocketEvent } from './read-http-events.ts';
import type { Service } from './service.ts';

const httpEvents: Readonly<Record<string, typeof readRestEvent | undefined>> = {
  http: readRestEvent,
  httpApi: readHttpApiEvent,
  websocket: readWebSocketEvent,
  alb: readBalancerEvent,
};

/** Reads what starts a function: its events and its URL. */
export function readEvents(service: Service, draft: FunctionDraft, node: DataNode): void {
  const { reader } = service;
  const events = reader.items(reader.get(node, 'events')).flatMap((item) => reader.items(item));
  for (const event of events) {
    // `- websocket` alone is no event; `- schedule: rate(1 day)` is a map with one key
    for (const entry of reader.entries(event)) draft.triggers.push(...readEvent(service, entry));
  }
  const url = reader.getEntry(node, 'url');
  const trigger = url === undefined ? undefined : readUrl(service, url.value, url.at);
  if (trigger !== undefined) draft.triggers.push(trigger);
}

function readEvent(service: Service, { name, value, at }: DataEntry): readonly Trigger[] {
  const read = Object.hasOwn(httpEvents, name) ? httpEvents[name] : undefined;
  if (read !== undefined) return read(service, value, at);
  return [readInternalEvent(service, { name, value, at })];
}

function readInternalEvent({ reader }: Service, { name, value, at }: DataEntry): InternalTrigger {
  const row = Object.hasOwn(serverlessEvents, name) ? serverlessEvents[name] : undefined;
  if (row === undefined) return { kind: 'other', subject: { value: name, at }, at };
  const subject = row.subject.map((key) => reader.get(value, key)).find((each) => each !== undefined) ?? reader.get(value);
  const words = reader.words(subject?.kind === 'list' ? reader.items(subject)[0] : subject);
  return {
    kind: findStreamKind(row.kind, name, `${words ?? ''} ${reader.text(reader.get(value, 'type')) ?? ''}`),
    ...(subject === undefined ? {} : { subject: { value: words, at: subject.at } }),
    at,
  };
}

/** A stream is one of DynamoDB or of Kinesis. */
function findStreamKind(kind: InternalTriggerKind, name: string, words: string): InternalTriggerKind {
  return name === 'stream' && /dynamodb|StreamArn|Table/u.test(words) ? 'dynamodb-stream' : kind;
}
