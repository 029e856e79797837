import type { Rule, SourceCode } from 'eslint';
import { findFunctionDeployment } from '../../deployment/find-deployed-functions.ts';
import type { Trigger } from '../../deployment/deployment.ts';
import { analyseServer, analysisOf } from '../analysis-of.ts';
import { asksInCode } from './asks-in-code.ts';
import { listUnits, type AccessUnit } from './access-unit.ts';
import { findServers, type Server } from './find-servers.ts';
import { collectImportedFiles } from './imported-files.ts';
import { requestFacts } from '../../analysis/domain/request-facts.ts';

const known = new WeakMap<SourceCode, readonly AccessUnit[]>();

/**
 * Answers what answers requests in a file. Routes that the application of another file serves are taken as they are there: with what
 * the middlewares before them ask, and with the triggers of the function that the other file is deployed as.
 */
export function listServedUnits(context: Rule.RuleContext): readonly AccessUnit[] {
  let units = known.get(context.sourceCode);
  if (units === undefined)
    known.set(
      context.sourceCode,
      (units = compute(context).map((unit) => (isConnected(context, unit) ? { ...unit, isConnected: true } : unit))),
    );
  return units;
}

function compute(context: Rule.RuleContext): readonly AccessUnit[] {
  const units = analysisOf(context).entries.flatMap(listUnits);
  const isServed = ({ route, entry }: AccessUnit): boolean => route !== undefined || entry.isRoute;
  if (!units.some(isServed)) return units;
  if (isDeployed(context.filename)) {
    const isOpen = !units.some(({ entry }) => entry.isRoute) || !collectImportedFiles(context.filename).hasGlobalGuard;
    return isOpen ? units : units.map((unit) => (unit.entry.isRoute ? guard(unit) : unit));
  }
  const servers = findServers(context.filename);
  if (servers.length === 0) return units;
  const routed = servers.map((server) => ({ server, units: listRouted(context, server) }));
  return units.flatMap((unit) => {
    if (unit.entry.isRoute) return servers.map((server) => serve(unit, server));
    if (unit.route === undefined) return [unit];
    const found = routed.flatMap(({ server, units: others }) =>
      others.filter(({ at }) => at.file === unit.at.file && at.span.start === unit.at.span.start).map((each) => serve(each, server)),
    );
    return found.length === 0 ? [unit] : found;
  });
}

/** What the routes of the linted file do in the program of a deployed file. */
function listRouted(context: Rule.RuleContext, { file }: Server): readonly AccessUnit[] {
  return analyseServer(context, file)
    .flatMap(listUnits)
    .filter(({ route, at }) => route !== undefined && at.file === context.filename);
}

function serve(unit: AccessUnit, { file, exportedAs, hasGlobalGuard }: Server): AccessUnit {
  return { ...(hasGlobalGuard && unit.entry.isRoute ? guard(unit) : unit), servedBy: { file, exportedAs } };
}

/** Answers the unit as it is behind a guard that asks who calls. */
function guard(unit: AccessUnit): AccessUnit {
  return { ...unit, accesses: unit.accesses.map((access) => ({ ...access, known: access.known | requestFacts.authenticated })) };
}

/** Is it a message of a WebSocket, none of which is opened before its function has asked who that is? */
function isConnected(context: Rule.RuleContext, { entry: { at, exportedAs }, route }: AccessUnit): boolean {
  if (route !== undefined || exportedAs === undefined) return false;
  const { deployment, functions } = findFunctionDeployment(at.file, exportedAs === '=' ? 'handler' : exportedAs);
  if (deployment === undefined || !functions.some(({ triggers }) => triggers.some((each) => each.kind === 'websocket'))) return false;
  const connecting = deployment.functions.filter(({ triggers }) => triggers.some(isConnecting));
  return connecting.length > 0 && connecting.every(({ code }) => asksInCode(context, code));
}

function isConnecting(trigger: Trigger): boolean {
  return trigger.kind === 'websocket' && trigger.routeKey.value === '$connect';
}

function isDeployed(file: string): boolean {
  return ['handler', 'default', 'main'].some((name) => findFunctionDeployment(file, name).functions.length > 0);
}
