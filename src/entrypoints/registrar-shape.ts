import { expandNode, getInstanceNodes, getResultNodes, type ApiNode } from '../analysis/binding/api-node.ts';
import { resolveTypeNodes } from '../analysis/interpreter/resolve-type-nodes.ts';
import { readModuleVariable } from '../analysis/interpreter/module-values.ts';
import type { IrFunction, IrModule, IrParameter } from '../analysis/ir/ir.ts';
import type { Run } from '../analysis/interpreter/run.ts';
import { hasSourceBelow } from './request-shape.ts';

const applicationName = /^_?(?:app|router|server|fastify|api)$/u;

/**
 * Answers the parameters of a function that adds routes to the application that it is given or makes: `(app: FastifyInstance) => …`,
 * `module.exports = (app) => …`, `() => { const app = express(); … }`.
 */
export function findRegistrarParameters(run: Run, body: IrFunction): readonly (readonly ApiNode[])[] | undefined {
  const [application] = body.parameters;
  if (makesApplication(run, body)) return [];
  if (application === undefined || body.parameters.length > 3) return undefined;
  const isTyped = application.type !== undefined && application.type.kind !== 'keyword';
  const nodes = isTyped ? findApplication(run, body, application) : guessApplication(run, application.name);
  return nodes.length === 0 ? undefined : body.parameters.map((_, index) => (index === 0 ? nodes : []));
}

function findApplication(run: Run, body: IrFunction, parameter: IrParameter): readonly ApiNode[] {
  if (parameter.type === undefined) return [];
  const nodes = resolveTypeNodes(run, parameter.type, body.file);
  return nodes.filter(isApplication);
}

/** Does a function name what makes an application of a framework: `express()`, `new Hono()`, `express.Router()`? */
export function makesApplication(run: Run, body: IrFunction): boolean {
  const module = run.program.getModule(body.file);
  if (module === undefined || !importsFramework(run, module)) return false;
  const names = new Set(
    body.blocks.flatMap((block) => block.instructions.flatMap((each) => (each.op === 'load-module' ? [each.name] : []))),
  );
  return [...names].some((name) => isFramework(run, module, name));
}

/** Does a module import a package that makes applications? */
export function importsFramework(run: Pick<Run, 'graph'>, module: IrModule): boolean {
  return module.specifiers.some((specifier) => {
    const node = specifier.startsWith('.') ? undefined : run.graph.findPackage(specifier);
    return node !== undefined && isFrameworkPackage(node);
  });
}

const frameworks = new WeakMap<ApiNode, boolean>();

function isFrameworkPackage(node: ApiNode): boolean {
  let answer = frameworks.get(node);
  if (answer === undefined) frameworks.set(node, (answer = makesApplications([node])));
  return answer;
}

function makesApplications(nodes: readonly ApiNode[]): boolean {
  const makers = nodes.flatMap((node) => expandNode(node).flatMap((each) => [each, ...each.members.values()]));
  return [...getResultNodes(makers), ...getInstanceNodes(makers)].some(isApplication);
}

function isFramework(run: Run, module: IrModule, name: string): boolean {
  if (!module.variables.has(name)) return false;
  const { nodes } = readModuleVariable(run, module, name);
  return makesApplications(nodes);
}

function isApplication(node: ApiNode): boolean {
  return expandNode(node).some((each) => [...each.members.values()].some(takesRoutes));
}

/** A method whose arguments are functions that get a request, or objects of such functions. */
function takesRoutes(method: ApiNode): boolean {
  return method.arguments.some(({ node }) => getsRequests(node, 0));
}

function getsRequests(route: ApiNode, depth: number): boolean {
  return expandNode(route).some(
    (each) =>
      [...each.parameters.values()].some((parameter) => hasSourceBelow(parameter, 0)) ||
      (depth < 2 && [...each.members.values()].some((member) => getsRequests(member, depth + 1))),
  );
}

function guessApplication(run: Run, name: string | undefined): readonly ApiNode[] {
  return name === undefined || !applicationName.test(name) ? [] : run.graph.findByRole('application');
}
