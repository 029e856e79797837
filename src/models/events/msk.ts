import type { EventModel } from '../event-rows.ts';

/** Records of a Managed Streaming for Kafka cluster, key and value in base64. */
export const mskEvent = {
  trigger: 'msk',
  title: 'MSK records',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html',
  eventTypes: ['MSKEvent'],
  handlerTypes: ['MSKHandler'],
  partTypes: { MSKRecord: 'records.*.[]', MSKRecordHeader: 'records.*.[].headers.[]' },
  fields: [
    { path: 'records.*.[].value', trust: 'attacker', label: 'Kafka record' },
    { path: 'records.*.[].key', trust: 'attacker', label: 'Kafka record key' },
    { path: 'records.*.[].headers', trust: 'attacker', label: 'Kafka record header' },
    { path: 'records.*.[].topic', trust: 'trusted', label: 'Kafka topic' },
    { path: 'records.*.[].partition', trust: 'trusted', label: 'Kafka partition' },
    { path: 'records.*.[].offset', trust: 'trusted', label: 'Kafka offset' },
    { path: 'bootstrapServers', trust: 'trusted', label: 'Kafka servers' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
