import { expandNode, type ApiNode } from '../binding/api-node.ts';
import { forgetOwned, requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import type { ThreatSet } from '../../models/threats.ts';
import { getSiteId, type Access, type Activation, type CallSite } from '../interpreter/activation.ts';
import type { ModelCall } from '../interpreter/callbacks.ts';
import { precedes } from '../interpreter/preceding.ts';
import { coversPath, isRequestPath } from './covers-path.ts';
import { isExempt, type ExemptPath } from './exempt-paths.ts';

/** What a middleware finds out of requests before they reach the routes that are added after it. */
interface Kept {
  readonly pattern: string | undefined;
  readonly known: ThreatSet;
  /** Requests that it lets through. */
  readonly exempt: readonly ExemptPath[];
}

/** An application or router: what its middlewares ask, and behind which others it stands. */
interface Application {
  readonly kept: Kept[];
  readonly mounts: { readonly known: ThreatSet; readonly parent: ValueId }[];
}

const deepestMount = 6;

/** What is known of requests in the routes of each application of a run: what one asks says nothing of another. */
export class RouteScopes {
  private readonly applications = new Map<ValueId, Application>();
  /** What a call of an application answers stands for it: `app.use(…).get(…)`, `router.routes()`. */
  private readonly same = new Map<ValueId, ValueId>();
  /** What the call under way asks, whose answer is an application of its own. */
  private derived: Kept | undefined;
  private readonly exempt = new Map<ValueId, readonly ExemptPath[]>();

  /** Begins another round, in which applications get their middlewares and routes once more, in the same order. */
  startRound(): void {
    for (const { kept, mounts } of this.applications.values()) {
      kept.length = 0;
      mounts.length = 0;
    }
  }

  /** Begins a call that adds something to an application: what its middlewares found out holds. */
  enter(activation: Activation, state: State, call: ModelCall): ThreatSet {
    const outer = state.facts.get(requestId) ?? 0;
    const path = readPath(call);
    const method = /\w+$/u.exec(call.site.calleeText)?.[0] ?? '';
    const asks = ({ pattern, exempt }: Kept): boolean => coversPath(pattern, path) && !exempt.some((each) => isExempt(each, method, path));
    const known = this.listKept(activation, call.receiver).reduce((all, kept) => (asks(kept) ? all | kept.known : all), outer);
    if (known !== outer) state.addFact(requestId, known);
    return outer;
  }

  /** Ends it: what the functions of the call found out is kept for the routes to come, when they are middlewares, and else forgotten. */
  leave({ isModule }: Activation, state: State, call: ModelCall, outer: ThreatSet): void {
    const known = forgetOwned(state.facts.get(requestId) ?? 0);
    const path = readPath(call);
    const { id } = call.receiver;
    const gained = known & ~outer;
    for (const value of call.arguments.values) {
      const mounted = this.same.get(value.id) ?? (isApplication(value.nodes) ? value.id : undefined);
      if (mounted !== undefined) this.find(mounted).mounts.push({ known, parent: this.resolve(id) });
    }
    // A hook that a plugin adds stands before the plugin's own routes, where it is put before each.
    const isKept = call.rows.natives.includes('keeps-middleware') && (isModule || ![...call.callbacks.values()].some(precedes));
    const exempt = call.arguments.values.flatMap((value) => this.exempt.get(value.id) ?? []);
    if (isKept && gained !== 0) this.find(this.resolve(id)).kept.push({ pattern: path, known: gained, exempt });
    if (call.rows.natives.includes('derives-middleware')) this.derived = { pattern: undefined, known: gained, exempt };
    if (known !== outer) state.setFact(requestId, outer);
  }

  /** Notes that a middleware lets requests of some paths through. */
  noteExempt({ id }: Value, paths: readonly ExemptPath[]): void {
    this.exempt.set(id, paths);
  }

  /** Forgets what the middlewares of an application ask: requests that they refuse go on. */
  forgetAsked({ id }: Value): void {
    this.find(this.resolve(id)).kept.length = 0;
  }

  /** Notes that a value stands for an application; one that no application made is new. */
  noteResult(activation: Activation, receiver: Value, result: Value): void {
    const { derived } = this;
    this.derived = undefined;
    if (derived !== undefined) {
      const { kept } = this.find(this.resolve(receiver.id));
      this.applications.set(result.id, { kept: [...kept, derived], mounts: [] });
    } else if (isApplication(receiver.nodes)) {
      if (result.id !== receiver.id) this.same.set(result.id, this.resolve(receiver.id));
    } else if (isApplication(result.nodes)) {
      this.find(result.id);
      this.same.set(getMadeId(activation), result.id);
    }
  }

  /** Answers the application that a route is added to: what is called, or what the call makes. */
  getOwner(activation: Activation, receiver: Value, { isConstruct }: CallSite): ValueId {
    return isConstruct ? getMadeId(activation) : this.resolve(receiver.id);
  }

  /** Answers the application that a value is known to be; `undefined` for one that a function is given. */
  findOwner({ id }: Value): ValueId | undefined {
    const owner = this.resolve(id);
    return this.applications.has(owner) ? owner : undefined;
  }

  /** Adds what is known of all requests that can reach the application that a route belongs to. */
  complete(access: Access): Access {
    const owner = access.route?.owner;
    return owner === undefined ? access : { ...access, known: access.known | this.getMounted(this.resolve(owner), 0) };
  }

  private getMounted(id: ValueId, depth: number): ThreatSet {
    const { mounts } = this.applications.get(id) ?? { mounts: [] };
    if (mounts.length === 0 || depth > deepestMount) return 0;
    return mounts.reduce<ThreatSet>(
      (all, { known, parent }) => all & (known | this.getMounted(parent, depth + 1)),
      requestFacts.authorized,
    );
  }

  /** What a function adds to an application that it is given stands behind whatever any application asks. */
  private listKept({ isModule }: Activation, { id }: Value): readonly Kept[] {
    const own = this.applications.get(this.resolve(id));
    if (own !== undefined || isModule) return own?.kept ?? [];
    return [...this.applications.values()].flatMap(({ kept }) => kept);
  }

  private resolve(id: ValueId): ValueId {
    return this.same.get(id) ?? id;
  }

  private find(id: ValueId): Application {
    let found = this.applications.get(id);
    if (found === undefined) this.applications.set(id, (found = { kept: [], mounts: [] }));
    return found;
  }
}

/** Stands for the application that the call under way makes. */
function getMadeId(activation: Activation): ValueId {
  return getSiteId(activation, 'application');
}

function readPath({ arguments: { values } }: ModelCall): string | undefined {
  const path = values[0] === undefined ? undefined : findConstant(values[0])?.value;
  return isRequestPath(path) ? path : undefined;
}

const known = new WeakMap<ApiNode, boolean>();

/** Is it something to which routes and middlewares are added? */
export function isApplication(nodes: readonly ApiNode[]): boolean {
  return nodes.some((node) => {
    let answer = known.get(node);
    if (answer === undefined) known.set(node, (answer = expandNode(node).some(keepsMiddlewares)));
    return answer;
  });
}

function keepsMiddlewares({ members }: ApiNode): boolean {
  return [...members.values()].some((member) =>
    expandNode(member).some(({ natives }) => natives.includes('keeps-middleware') || natives.includes('derives-middleware')),
  );
}
