import type { InternalTriggerKind } from './internal-trigger-kind.ts';

/**
 * The vocabulary of rows that say what calls of infrastructure libraries, and resources of infrastructure languages, declare.
 *
 * A *place* says where a fact stands in a call: `props.timeout`. It begins with one of
 *
 * | word | meaning |
 * | --- | --- |
 * | `0`, `1` … | an argument |
 * | `props` | the argument that holds the options: `Form.props` |
 * | `this` | what a method is called on |
 * | `self` | what the call makes |
 * | `it`, `key` | in a row with `each`: the element, and the name under which it stands |
 *
 * Then follow names of properties. Under a construct they are those of its options, of another form of name too (`api_id`, `apiId`), else
 * of what it has. `[]` is each element of a list, `*` each property of an object. Of several places the first that is written counts.
 */
export type Place = string;

/** How a tool calls what is declared. */
export interface ConstructForm {
  /** Of the whole name of what is called. */
  readonly names: RegExp;
  readonly tool: 'cdk' | 'sst' | 'terraform' | 'pulumi';
  /** The argument that holds the options. */
  readonly props: number;
}

/** Brings the names of one thing to one form. */
export interface NameRow {
  readonly names: RegExp;
  readonly becomes: string;
}

/** What of a call makes a row apply. */
export interface CallRow {
  /** What is made: `aws-lambda.Function`. */
  readonly types?: readonly string[];
  /** A method, of whatever has one of the roles `of`, or of what is not known. */
  readonly method?: string;
  readonly of?: readonly ConstructRole[];
  /** What the method is called on. */
  readonly on?: readonly string[];
  /** The method means this of nothing else: of what is not known it does not apply. */
  readonly isCommonName?: boolean;
}

/** What a construct is for others. */
export type ConstructRole = 'function' | 'api' | 'resource' | 'route' | 'authorizer' | 'follow' | 'source' | 'statement' | 'target';

/** Makes a function. */
export interface FunctionRow {
  readonly types: readonly string[];
  /** The handler is a path in the project with the export's name: `src/orders.create`. */
  readonly handlerIsPath?: boolean;
  /** A source file is bundled: `entry`, or a file named for the construct. */
  readonly isBundled?: boolean;
  /** Beside the file of the call: `entry`, or this one. */
  readonly fileBeside?: string;
}

/** Makes an API. */
export interface ApiRow {
  readonly types: readonly string[];
  readonly api: 'rest' | 'http' | 'url' | 'alb' | 'lattice' | 'websocket' | 'graphql';
  readonly cors?: readonly Place[];
  readonly access?: AccessPlaces;
  /** `PRIVATE` there keeps everybody out who is not in its network. */
  readonly endpoint?: readonly Place[];
  /** A policy, which may keep out all but some. */
  readonly policy?: readonly Place[];
  /** `true` there: the address that API Gateway gives it is switched off, so that only domains lead to it. */
  readonly withoutAddress?: readonly Place[];
  /** `WEBSOCKET` there makes it an API of WebSockets. */
  readonly protocol?: readonly Place[];
  /** A description of OpenAPI, which names the routes. */
  readonly document?: readonly Place[];
  /** Where the function for what no route names is. */
  readonly target?: readonly Place[];
}

/** Where a call says who may come in. */
export interface AccessPlaces {
  /** What is made of the tool's authorizer. */
  readonly authorizer?: readonly Place[];
  /** A word: `AWS_IAM`. */
  readonly type?: readonly Place[];
  /** Scopes that a token must have. */
  readonly scopes?: readonly Place[];
  readonly apiKey?: readonly Place[];
  /** What is written there, and is not `false`, is of this kind; of `none`: what is `false`. The first counts. */
  readonly forms?: Readonly<Partial<Record<'none' | 'iam' | 'jwt' | 'cognito' | 'lambda', readonly Place[]>>>;
  /** One of these texts, in capitals, there lets everybody through all the same. */
  readonly letsThrough?: AuthorizerRow['letsThrough'];
  /** Where nothing is said. */
  readonly standard?: 'none' | 'iam';
}

/** Adds a route to an API. */
export interface RouteRow extends CallRow {
  /** The API; of `resource` when left out. */
  readonly api?: readonly Place[];
  /** Where there is no construct for the API. */
  readonly apiKind?: ApiRow['api'];
  /** Of a REST API. */
  readonly resource?: readonly Place[];
  readonly each?: readonly Place[];
  /** `GET /orders`. */
  readonly key?: readonly Place[];
  readonly methods?: readonly Place[];
  readonly paths?: readonly Place[];
  /** What the route is when no place says it. */
  readonly fixedMethod?: string;
  readonly fixedPath?: string;
  readonly target: readonly Place[];
  /** Only where something is written in one of these places. */
  readonly needs?: readonly Place[];
  /** Not where the place says `false`. */
  readonly unlessFalse?: Place;
  readonly access?: AccessPlaces;
  readonly cors?: readonly Place[];
  readonly bodies?: BodyPlaces;
}

/** Where a route says what bodies must be. */
export interface BodyPlaces {
  /** Models, which have a `schema`, by types of content. */
  readonly models: readonly Place[];
  /** Only where it says `true`. */
  readonly validated: readonly Place[];
}

/** Makes a part of a path of a REST API. */
export interface ResourceRow extends CallRow {
  readonly parent: readonly Place[];
  readonly segment?: readonly Place[];
  readonly fixedSegment?: string;
  readonly access?: AccessPlaces;
  /** Where the function for what no route below names is. */
  readonly target?: readonly Place[];
}

/** Puts an API under a domain. */
export interface DomainRow extends CallRow {
  readonly api: readonly Place[];
  /** Where the domain is; it is the call itself when left out. */
  readonly domain?: readonly Place[];
  /** What the domain says of the certificates that callers must show. */
  readonly certificates: readonly Place[];
}

/** Makes what checks callers. */
export interface AuthorizerRow {
  readonly types: readonly string[];
  readonly kind: 'none' | 'iam' | 'jwt' | 'cognito' | 'lambda' | 'unknown';
  /** The kind is a word there. */
  readonly type?: readonly Place[];
  readonly function?: readonly Place[];
  /** One of these texts, in capitals, there lets everybody through all the same. */
  readonly letsThrough?: { readonly places: readonly Place[]; readonly says: readonly string[] };
}

/** Stands for something else: an integration or an alias for its function. */
export interface FollowRow extends CallRow {
  readonly target: readonly Place[];
}

/** Adds targets to a group to which a load balancer sends requests. */
export interface AttachmentRow extends CallRow {
  readonly group: readonly Place[];
  /** All of these places count. */
  readonly targets: readonly Place[];
}

/** Tells what a method of a REST API does, apart from it. */
export interface JoinRow {
  readonly types: readonly string[];
  readonly resource: readonly Place[];
  readonly verb: readonly Place[];
  readonly target: readonly Place[];
}

/** Something other than HTTP starts a function. */
export interface EventRow extends CallRow {
  readonly kind: InternalTriggerKind;
  /** The kind is decided by what is written. */
  readonly kinds?: Readonly<Partial<Record<InternalTriggerKind, readonly Place[]>>>;
  readonly subject?: readonly Place[];
  readonly function: readonly Place[];
}

/** Makes a source of events, which is given to a function. */
export interface SourceRow {
  readonly types: readonly string[];
  readonly kind: InternalTriggerKind;
  readonly subject: readonly Place[];
}

/** Gives a function rights. */
export interface StatementRow extends CallRow {
  /** A function or a role. */
  readonly receiver: readonly Place[];
  /** Statements, or documents that hold some. */
  readonly statements: readonly Place[];
}

/** Opens something to everybody. */
export interface PublicRow extends CallRow {
  readonly kind: 'permission' | 'bucket' | 'queue' | 'topic' | 'graphql-key';
  readonly subject: readonly Place[];
  /** One of these texts, in capitals, is there. */
  readonly when?: { readonly places: readonly Place[]; readonly says: readonly string[]; readonly orMissing?: boolean };
  /** What everybody may do. */
  readonly actions?: readonly string[];
  /** One of these statements lets everybody do something. */
  readonly statements?: readonly Place[];
  /** Nothing may be written there: it narrows who it is open to. */
  readonly unless?: readonly Place[];
  /** Not where a method that is called on it is given these words only, in capitals. */
  readonly unlessOnly?: { readonly method: string; readonly says: readonly string[] };
}

/** Says of a bucket that its files are pages. */
export interface WebsiteRow extends CallRow {
  readonly subject: readonly Place[];
  readonly needs?: readonly Place[];
}

/** Says what browsers of other origins may do, apart from the routes that it holds for. */
export interface CorsRow extends CallRow {
  readonly api: 'rest' | 'bucket';
  readonly subject: readonly Place[];
  readonly cors: readonly Place[];
}

/** Keeps users, with attributes of its own. */
export interface UserPoolRow {
  readonly types: readonly string[];
  /** With `key`, the name of an attribute is that under which it stands. */
  readonly attributes: readonly Place[];
  readonly name: Place;
  readonly mutable: readonly Place[];
  /** Can attributes be written of which it says nothing? */
  readonly isMutable: boolean;
}

/** Lets users write some of their attributes; all when nothing is said. */
export interface UserClientRow extends CallRow {
  readonly writes: readonly Place[];
  /** A method of what stands there that adds its arguments as names. */
  readonly adds?: string;
}

/** What a value of a library says: `Duration.seconds(30)` is 30. */
export interface ValueRow {
  readonly types?: readonly string[];
  readonly method?: string;
  readonly take: readonly Place[];
  readonly times?: number;
  /** It says this. */
  readonly says?: string;
}

/** What is known of the constructs of one tool. */
export interface ConstructModel {
  readonly evidence: string;
  readonly functions?: readonly FunctionRow[];
  readonly apis?: readonly ApiRow[];
  readonly routes?: readonly RouteRow[];
  readonly resources?: readonly ResourceRow[];
  readonly domains?: readonly DomainRow[];
  readonly authorizers?: readonly AuthorizerRow[];
  readonly follows?: readonly FollowRow[];
  readonly attachments?: readonly AttachmentRow[];
  readonly joins?: readonly JoinRow[];
  readonly events?: readonly EventRow[];
  readonly sources?: readonly SourceRow[];
  readonly statements?: readonly StatementRow[];
  readonly publics?: readonly PublicRow[];
  readonly websites?: readonly WebsiteRow[];
  readonly cors?: readonly CorsRow[];
  readonly userPools?: readonly UserPoolRow[];
  readonly userClients?: readonly UserClientRow[];
  readonly values?: readonly ValueRow[];
}
