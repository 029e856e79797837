import type { EventModel } from '../schema.ts';

/** Kafka topic. */
export const kafkaEvent = {
  trigger: 'kafka',
  title: 'Kafka topic',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html',
  eventTypes: ['MSKEvent', 'SelfManagedKafkaEvent'],
  handlerTypes: ['MSKHandler', 'SelfManagedKafkaHandler'],
  partTypes: { MSKRecord: 'records.*.[]', SelfManagedKafkaRecord: 'records.*.[]' },
  fields: [
    { path: 'records.*.[].value', trust: 'attacker', label: 'Kafka record' },
    { path: 'records.*.[].key', trust: 'attacker', label: 'Kafka record key' },
    { path: 'records.*.[].headers', trust: 'attacker', label: 'Kafka record header' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
