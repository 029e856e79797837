/**
 * Who chooses a field of an event. `attacker`: anyone who can send the event. `identity`: verified by an authorizer before the
 * function runs. `trusted`: made by AWS or by the deployment. `secret`: chosen by the sender and confidential. `confidential`: known to the
 * program and to nobody else.
 */
export type FieldTrust = 'attacker' | 'identity' | 'trusted' | 'secret' | 'confidential';

/** One field of an event; `path` uses `.` between keys, `[]` for array elements, `*` for any key, and stands for everything below it. */
export interface EventField {
  readonly path: string;
  readonly trust: FieldTrust;
  /** Words for the message: `API Gateway query string`. */
  readonly label: string;
  /** The field is a text, or a list or structure of texts whose keys the sender does not choose; with `*` at the end: each property is. */
  readonly isText?: boolean;
  /** With `*` at the end: each property is one text, or missing, and no list of texts. */
  readonly areSingle?: boolean;
  /** The text at its beginning: the path of a request begins with a slash. */
  readonly starts?: string;
  /** The type whose rows say what harms when it is written into the field. */
  readonly type?: string;
  /** The type of what its JSON tells of, when another service of AWS wrote it. */
  readonly holds?: string;
  /** As a whole it must not become known: some of what it can hold is confidential. */
  readonly holdsSecrets?: boolean;
  /** The sender shows it to tell who he is. */
  readonly isShown?: boolean;
  /** It names an object that was uploaded, which is what the event tells of. */
  readonly namesUpload?: boolean;
}

/** What one kind of trigger hands to a function. */
export interface EventModel {
  /** Short id: `apigw-rest`. */
  readonly trigger: string;
  readonly title: string;
  readonly evidence: string;
  /** Names in `@types/aws-lambda` of the event type. */
  readonly eventTypes: readonly string[];
  /** Names in `@types/aws-lambda` of function types whose first parameter is this event. */
  readonly handlerTypes: readonly string[];
  /** Names in `@types/aws-lambda` of types of parts of the event, with the part's path: `SQSRecord` is `Records.[]`. */
  readonly partTypes?: Readonly<Record<string, string>>;
  readonly fields: readonly EventField[];
  /** The type whose rows say what harms in what a handler answers. */
  readonly answer?: string;
  /** A handler must answer something: a function that takes the event and returns nothing is no handler. */
  readonly isAnswered?: boolean;
  /** Trust of a field that `fields` does not name. */
  readonly unlisted: FieldTrust;
}
