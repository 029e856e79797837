import type { CorsRow, FunctionRow } from '../../models/deployment/construct-rows.ts';
import type { DeployedApi, DeployedFunction, PublicAccess, Trigger } from '../deployment.ts';
import type { Construct } from '../program/value.ts';
import { findRows, makeTable } from './construct-index.ts';
import { collectAttachments, readUnusedGroups } from './read-attachments.ts';
import type { DeclaredParts, MakeFunctionCode } from './deployment-parts.ts';
import { findConstructs } from './find-functions.ts';
import { findApiRow, getApiKind, readCors } from './read-apis.ts';
import { collectCertificates } from './read-domains.ts';
import { readDescriptions } from './read-descriptions.ts';
import { readEvents } from './read-events.ts';
import { readFunction } from './read-function.ts';
import { findSlot, readPlaces } from './read-place.ts';
import { noteRole, noteWebsite, readRights } from './read-rights.ts';
import { collectJoins, readRoutes } from './read-routes.ts';
import { readUserPools } from './read-user-pools.ts';
import { getDisplayName } from './read-value.ts';

const corsTable = makeTable<CorsRow>((model) => model.cors);
const functionTable = makeTable<FunctionRow>((model) => model.functions);

/** What constructs declare. */
export interface DeclaredDeployment {
  readonly functions: readonly DeployedFunction[];
  readonly apis: readonly DeployedApi[];
  readonly publicAccess: readonly PublicAccess[];
  readonly otherTriggers: readonly Trigger[];
  readonly protectedAttributes: readonly string[];
}

/** Reads what the constructs of a program declare. `root`: the folder that relative paths begin in. */
export function readConstructs(constructs: readonly Construct[], root: string, makeCode: MakeFunctionCode): DeclaredDeployment {
  const parts: DeclaredParts = {
    root,
    makeCode,
    functions: [],
    apis: [],
    publicAccess: [],
    otherTriggers: [],
    ofConstructs: new Map(),
    inline: new Map(),
    sockets: new Map(),
    websites: new Set(),
    ofRoles: new Map(),
    attached: collectAttachments(constructs),
    usedGroups: new Set(),
    certificates: collectCertificates(constructs),
  };
  for (const construct of constructs) {
    const [row] = findRows(functionTable, construct);
    if (row !== undefined) readFunction(parts, construct, row);
    addApi(parts, construct);
  }
  for (const construct of constructs) {
    noteRole(parts, construct);
    noteWebsite(parts, construct);
  }
  const joins = collectJoins(constructs);
  for (const construct of constructs) {
    readRoutes(parts, construct, joins);
    readDescriptions(parts, construct);
    readEvents(parts, construct);
    readRights(parts, construct);
  }
  readUnusedGroups(parts);
  shareConnectAuthorizers(parts);
  return { ...parts, protectedAttributes: readUserPools(constructs) };
}

function addApi(parts: DeclaredParts, construct: Construct): void {
  for (const { api, subject, cors: places } of findRows(corsTable, construct)) {
    const owner = findConstructs(readPlaces({ construct }, subject)).at(-1) ?? construct;
    for (const slot of readPlaces({ construct }, places)) {
      const cors = readCors(slot);
      if (cors !== undefined) parts.apis.push({ name: getDisplayName(owner), api, cors, at: slot.at });
    }
  }
  const row = findApiRow(construct);
  if (row === undefined || row.api === 'url' || row.api === 'alb') return;
  const cors = readCors(findSlot({ construct }, row.cors));
  parts.apis.push({
    name: getDisplayName(construct),
    api: getApiKind(construct, row),
    ...(cors === undefined ? {} : { cors }),
    at: construct.at,
  });
}

/** Callers of a WebSocket are asked for credentials when they connect. */
function shareConnectAuthorizers({ sockets }: DeclaredParts): void {
  for (const triggers of sockets.values()) {
    const connect = triggers.find(({ routeKey }) => routeKey.value === '$connect');
    if (connect === undefined) continue;
    for (const trigger of triggers) Object.assign(trigger, { authorizer: connect.authorizer });
  }
}
