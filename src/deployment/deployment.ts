import type { InternalTriggerKind } from '../models/deployment/internal-trigger-kind.ts';

/** A place in a file of infrastructure: offsets into its text, in UTF-16 code units. */
export interface SourceRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** What a file says of one thing, and where. A value that cannot be known without deploying is `undefined`. */
export interface Fact<Value> {
  readonly value: Value | undefined;
  readonly at: SourceRange;
}

/** The tools whose files are read. */
export type DeploymentTool = 'serverless' | 'sam' | 'cloudformation' | 'cdk' | 'sst' | 'terraform' | 'pulumi';

/**
 * Who is asked for credentials before a trigger runs its function. `none`: nobody is. `unknown`: something is named that the file does not
 * show. `api-key` meters callers and tells nothing of who they are.
 */
export type AuthorizerKind = 'none' | 'iam' | 'jwt' | 'cognito' | 'lambda' | 'api-key' | 'mutual-tls' | 'unknown';

/** What checks the callers of a trigger. */
export interface Authorizer {
  readonly kind: AuthorizerKind;
  /** As the file names it. */
  readonly name?: string;
  /** The file says it at the trigger, rather than by saying nothing or for a whole API: `AuthorizationType: NONE`. */
  readonly isExplicit?: boolean;
  /** It lets in only whose token has certain scopes. */
  readonly asksScopes?: boolean;
}

/** What browsers of other origins may do. */
export interface CrossOrigin {
  readonly origins: readonly Fact<string>[];
  readonly allowsCredentials: boolean | undefined;
  /** In capitals; where the file names none, they are all that the API has. */
  readonly methods?: readonly Fact<string>[];
  readonly at: SourceRange;
}

/** An API through which HTTP requests come in. */
export type HttpApiKind = 'rest' | 'http' | 'url' | 'alb' | 'lattice' | 'cloudfront';

/** What the gateway asks of the bodies of requests before a function gets them. */
export interface BodyModel {
  /** Bodies of types of content that have no model are handed on as they are; `$default`: every type. */
  readonly contentType: string;
  /** A JSON Schema, as far as the file shows it. */
  readonly schema: unknown;
}

/** A request of HTTP that a function answers. */
export interface HttpTrigger {
  readonly kind: 'http';
  readonly api: HttpApiKind;
  /** In capitals; `ANY`: every method. */
  readonly method: Fact<string>;
  /** From the root on: `/orders/{id}`; `/{proxy+}` or `$default` answer every path. */
  readonly path: Fact<string>;
  /** Always there: where nothing is said, it is the tool's default, at the trigger. */
  readonly authorizer: Fact<Authorizer>;
  readonly requiresApiKey?: Fact<boolean>;
  /** Only callers in a network or of an account that the API's endpoint or policy names get as far as this. */
  readonly isPrivate?: Fact<boolean>;
  readonly cors?: CrossOrigin;
  /** Not told: a document that describes the API may say it. */
  /** `described`: what is asked of bodies stands in a document that describes the same route, which is a trigger of its own. */
  readonly bodies?: readonly BodyModel[] | 'described';
  /** Why everybody may call it, where a comment `@public` says so; empty where it gives no reason, which counts for nothing. */
  readonly publicReason?: Fact<string>;
  readonly at: SourceRange;
}

/** A message of a WebSocket that a function answers. Callers are asked for credentials when they connect. */
export interface WebSocketTrigger {
  readonly kind: 'websocket';
  /** `$connect`, `$disconnect`, `$default` or a name. */
  readonly routeKey: Fact<string>;
  /** Of the API's `$connect` route. */
  readonly authorizer: Fact<Authorizer>;
  readonly publicReason?: Fact<string>;
  readonly at: SourceRange;
}

/** What else starts a function. */
export interface InternalTrigger {
  readonly kind: InternalTriggerKind;
  /** Words of the file: the queue, the schedule, the name of the event. */
  readonly subject?: Fact<string>;
  readonly at: SourceRange;
}

/** What starts a function. A function without any is invoked by name. */
export type Trigger = HttpTrigger | WebSocketTrigger | InternalTrigger;

/** A statement of a policy of IAM, or of a resource's policy. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly Fact<string>[];
  readonly resources: readonly Fact<string>[];
  /** Of a resource's policy: `*`: everybody. */
  readonly principals?: readonly Fact<string>[];
  readonly hasConditions: boolean;
  /** Keys of the conditions: `aws:SourceArn`. */
  readonly conditionKeys?: readonly string[];
  /** What granted it, when no statement is written: `grantReadWrite`, `DynamoDBCrudPolicy`. */
  readonly grant?: string;
  readonly at: SourceRange;
}

/** A variable in a function's environment. */
export interface EnvironmentVariable {
  readonly name: string;
  /** The text as it is written, where it is one. */
  readonly value: Fact<string>;
  readonly at: SourceRange;
}

/** Where the code of a function is. */
export interface FunctionCode {
  /** Absolute paths without extension where its source may be, the likeliest first. */
  readonly candidates: readonly string[];
  /** The name under which the module exports it: `handler`; for Python and others of no use. */
  readonly exportName: string;
}

/** A function as it is deployed. */
export interface DeployedFunction {
  readonly tool: DeploymentTool;
  /** The name that the file gives it. */
  readonly name: string;
  readonly handler?: Fact<string>;
  readonly code?: FunctionCode;
  readonly runtime?: Fact<string>;
  readonly timeoutSeconds?: Fact<number>;
  readonly memoryMegabytes?: Fact<number>;
  readonly environment: readonly EnvironmentVariable[];
  readonly tracing?: Fact<'active' | 'pass-through' | 'disabled'>;
  readonly logs?: { readonly retentionDays?: Fact<number>; readonly format?: Fact<string>; readonly level?: Fact<string> };
  readonly statements: readonly PolicyStatement[];
  readonly managedPolicies: readonly Fact<string>[];
  readonly role?: Fact<string>;
  readonly isInVpc?: Fact<boolean>;
  readonly reservedConcurrency?: Fact<number>;
  readonly deadLetter?: Fact<string>;
  readonly onFailure?: Fact<string>;
  readonly triggers: readonly Trigger[];
  readonly at: SourceRange;
}

/** A way in that a file opens to everybody, beside the triggers of functions. */
export interface PublicAccess {
  /**
   * `permission`: `Lambda::Permission` for everybody. `bucket`: a bucket's policy, list or switched off block. `queue`, `topic`: their policies.
   * `graphql-key`: an API of AppSync that asks for a key only.
   */
  readonly kind: 'permission' | 'bucket' | 'queue' | 'topic' | 'graphql-key';
  readonly subject: string;
  /** What everybody may do, where the file says it: `s3:GetObject`. */
  readonly actions?: readonly string[];
  /** The bucket is one whose files are served as pages. */
  readonly isWebsite?: boolean;
  /** The permission is for requests to the URL of the function. */
  readonly isForUrl?: boolean;
  readonly publicReason?: Fact<string>;
  readonly at: SourceRange;
}

/** An API as far as it is described apart from the functions behind it. */
export interface DeployedApi {
  readonly name: string;
  readonly api: HttpApiKind | 'websocket' | 'graphql' | 'bucket';
  readonly cors?: CrossOrigin;
  readonly at: SourceRange;
}

/** Why a file, or a part of one, was not read. */
export interface DeploymentProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Everything that the infrastructure files of a project say. */
export interface Deployment {
  readonly functions: readonly DeployedFunction[];
  /** Variables that files give to all their functions, also where a function has another of the name. */
  readonly environment: readonly EnvironmentVariable[];
  readonly apis: readonly DeployedApi[];
  readonly publicAccess: readonly PublicAccess[];
  /** Claims of attributes that users keep in a pool and cannot write: `custom:role`. */
  readonly protectedAttributes: readonly string[];
  /** Routes that lead to no function of these files: to a service, or to a function that another file describes. */
  readonly otherTriggers: readonly Trigger[];
  readonly problems: readonly DeploymentProblem[];
  /** All files that were looked at: when one changes, the deployment is read again. */
  readonly files: readonly string[];
}
