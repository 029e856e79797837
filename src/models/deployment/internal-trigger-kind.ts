/** The kinds of triggers that no request of HTTP starts. */
export type InternalTriggerKind =
  | 'queue'
  | 'topic'
  | 'bucket'
  | 'dynamodb-stream'
  | 'kinesis-stream'
  | 'schedule'
  | 'event-pattern'
  | 'cognito'
  | 'appsync'
  | 'iot'
  | 'cloudfront'
  | 'authorizer'
  | 'state-machine'
  | 'other';
