import { openApiMethods } from '../../models/deployment/open-api.ts';
import type { Authorizer, AuthorizerKind, Fact, HttpTrigger } from '../deployment.ts';
import { findKind } from '../find-authorizer-kind.ts';
import type { Construct, Slot } from '../program/value.ts';
import type { DeclaredParts } from './deployment-parts.ts';
import { findFunctions } from './find-functions.ts';
import { findApiPlace, findApiRow } from './read-apis.ts';
import { findProperty, findSlot } from './read-place.ts';
import { findMeant, readText } from './read-value.ts';

/** An API that a description of OpenAPI makes. */
interface Description {
  readonly parts: DeclaredParts;
  readonly construct: Construct;
  readonly document: Slot;
}

/** Reads the routes of an API that is described with OpenAPI, within the program. */
export function readDescriptions(parts: DeclaredParts, construct: Construct): void {
  const document = findDocument(findSlot({ construct }, findApiRow(construct)?.document));
  if (document === undefined) return;
  for (const [path, operations] of listProperties(findProperty(document, 'paths'))) {
    for (const [name, operation] of listProperties(operations)) {
      const method = openApiMethods.get(name.toLowerCase());
      if (method !== undefined) readOperation({ parts, construct, document }, operation, { path, method });
    }
  }
}

/** Packages take descriptions in objects of their own. */
function findDocument(slot: Slot | undefined): Slot | undefined {
  if (slot?.value.kind !== 'construct') return slot;
  return findMeant(slot.value)[0];
}

function listProperties(slot: Slot | undefined): readonly (readonly [string, Slot])[] {
  return slot?.value.kind === 'dict' ? [...slot.value.slots] : [];
}

function readOperation(
  description: Description,
  operation: Slot,
  { path, method }: { readonly path: string; readonly method: string },
): void {
  const { parts, construct } = description;
  const { at } = operation;
  const integration = findProperty(operation, 'x-amazon-apigateway-integration');
  const uri = integration && findProperty(integration, 'uri');
  if (uri === undefined) return;
  const place = findApiPlace([{ value: construct, at }]);
  const { authorizer, requiresApiKey } = readSecurity(description, operation);
  const trigger: HttpTrigger = {
    kind: 'http',
    api: place?.kind === 'http' ? 'http' : 'rest',
    method: { value: method, at },
    path: { value: path, at },
    authorizer,
    ...(requiresApiKey ? { requiresApiKey: { value: true, at } } : {}),
    ...(place?.isPrivate === undefined ? {} : { isPrivate: place.isPrivate }),
    at,
  };
  const functions = findFunctions(parts, [uri], construct);
  if (functions.length === 0) parts.otherTriggers.push(trigger);
  for (const each of functions) each.triggers.push(trigger);
}

interface Security {
  readonly authorizer: Fact<Authorizer>;
  readonly requiresApiKey: boolean;
}

/** What the operation says, else what the document says: any of the choices will do, and an empty one lets everybody in. */
function readSecurity({ document }: Description, operation: Slot): Security {
  const own = findProperty(operation, 'security');
  const entry = own ?? findProperty(document, 'security');
  const auth = findProperty(operation, 'x-amazon-apigateway-auth');
  const word = auth === undefined ? undefined : readText(findProperty(auth, 'type')?.value);
  if (auth !== undefined && findKind(word) === 'iam') return makeSecurity('iam', auth);
  if (entry === undefined) return makeSecurity('none', operation);
  if (entry.value.kind !== 'list') return makeSecurity('unknown', entry);
  const choices = entry.value.items.map((choice) => listProperties(choice).map(([name]) => findScheme(document, name)));
  const isOpen = choices.length === 0 || choices.some((each) => each.length === 0);
  const kinds = choices.flat();
  const found = kinds.find((kind) => kind !== 'api-key');
  if (!isOpen && found !== undefined) return { ...makeSecurity(found, entry), requiresApiKey: kinds.includes('api-key') };
  return {
    authorizer: { value: { kind: 'none', ...(own === undefined ? {} : { isExplicit: true }) }, at: entry.at },
    requiresApiKey: !isOpen && kinds.length > 0,
  };
}

function makeSecurity(kind: AuthorizerKind, { at }: Slot): Security {
  return { authorizer: { value: { kind }, at }, requiresApiKey: false };
}

function findScheme(document: Slot, name: string): AuthorizerKind {
  const components = findProperty(document, 'components');
  const schemes = (components && findProperty(components, 'securitySchemes')) ?? findProperty(document, 'securityDefinitions');
  const scheme = schemes && findProperty(schemes, name);
  if (scheme === undefined) return 'unknown';
  const word = readText(findProperty(scheme, 'x-amazon-apigateway-authtype')?.value);
  if (word?.toUpperCase() === 'AWSSIGV4') return 'iam';
  const authorizer = findProperty(scheme, 'x-amazon-apigateway-authorizer');
  if (authorizer !== undefined) return findKind(readText(findProperty(authorizer, 'type')?.value)) ?? 'unknown';
  if (readText(findProperty(scheme, 'name')?.value)?.toLowerCase() === 'x-api-key') return 'api-key';
  // a scheme that only documents what the backend asks is no check of the API's
  return findKind(word) ?? 'none';
}
