import { constructModels } from '../../models/deployment/construct-models.ts';
import { constructForms, nameRows, rootParts, standardForm, submodulePattern } from '../../models/deployment/construct-names.ts';
import type { CallRow, ConstructForm, ConstructModel, ConstructRole } from '../../models/deployment/construct-rows.ts';
import type { Construct, Value } from '../program/value.ts';

const names = new Map<string, string>();

/** Answers the name in rows of what a package exports. */
export function getCanonicalName(path: string): string {
  let name = names.get(path);
  if (name === undefined) {
    const row = nameRows.find((each) => each.names.test(path));
    name = row === undefined ? path : path.replace(row.names, row.becomes);
    name = name.replace(submodulePattern, (_, submodule: string) => `${submodule.replaceAll('_', '-')}.`);
    names.set(path, name);
  }
  return name;
}

/** Answers the name in rows of what made a construct; nothing of methods and parts. */
export function findTypeName({ callee, form, receiver }: Construct): string | undefined {
  return form === 'part' || (form === 'called' && receiver !== undefined) ? undefined : getCanonicalName(callee);
}

const forms = new Map<string, ConstructForm>();

/** Answers how the tool of a construct is written. */
export function getForm(construct: Construct): ConstructForm {
  let named = construct;
  for (let count = 0; count < 20 && named.receiver?.kind === 'construct'; count++) named = named.receiver;
  const name = findTypeName(named) ?? '';
  let form = forms.get(name);
  if (form === undefined) forms.set(name, (form = constructForms.find((each) => each.names.test(name)) ?? standardForm));
  return form;
}

/** Rows of one kind, by the types and methods that they speak of. */
export interface RowTable<Row extends CallRow> {
  readonly byType: ReadonlyMap<string, readonly Row[]>;
  readonly byMethod: ReadonlyMap<string, readonly Row[]>;
}

/** Puts the rows of a kind into a table. */
export function makeTable<Row extends CallRow>(pick: (model: ConstructModel) => readonly Row[] | undefined): RowTable<Row> {
  const byType = new Map<string, Row[]>();
  const byMethod = new Map<string, Row[]>();
  const add = (table: Map<string, Row[]>, key: string, row: Row): void => void table.set(key, [...(table.get(key) ?? []), row]);
  for (const row of constructModels.flatMap((model) => pick(model) ?? [])) {
    for (const type of row.types ?? []) add(byType, type, row);
    if (row.method !== undefined) add(byMethod, row.method, row);
  }
  return { byType, byMethod };
}

const noRows: readonly never[] = [];

/** Answers the rows that speak of a construct. */
export function findRows<Row extends CallRow>(table: RowTable<Row>, construct: Construct): readonly Row[] {
  const type = findTypeName(construct);
  if (type !== undefined) return table.byType.get(type) ?? noRows;
  if (construct.form === 'part') return noRows;
  return table.byMethod.get(construct.callee)?.filter((row) => fits(row, construct.receiver)) ?? noRows;
}

function fits({ of, on, isCommonName }: CallRow, receiver: Value | undefined): boolean {
  const options = receiver?.kind === 'choice' ? receiver.options : [receiver];
  return options.some((option) => {
    if (option?.kind !== 'construct') return on === undefined && isCommonName !== true;
    if (on !== undefined) return on.includes(findTypeName(option) ?? '');
    const role = findRole(option);
    return role === undefined ? isCommonName !== true : of === undefined || of.includes(role);
  });
}

const functionTypes = collectTypes((model) => model.functions);
const apiTypes = collectTypes((model) => model.apis);
const resourceTable = makeTable((model) => model.resources);

function collectTypes(pick: (model: ConstructModel) => readonly CallRow[] | undefined): ReadonlySet<string> {
  return new Set(constructModels.flatMap((model) => pick(model) ?? []).flatMap((row) => row.types ?? []));
}

/** Answers what a construct is for others, if a row says it. */
export function findRole(construct: Construct): ConstructRole | undefined {
  if (construct.form === 'part') return rootParts.has(construct.callee) ? 'resource' : undefined;
  const type = findTypeName(construct);
  if (type === undefined) return resourceTable.byMethod.has(construct.callee) ? 'resource' : undefined;
  if (functionTypes.has(type)) return 'function';
  if (apiTypes.has(type)) return 'api';
  return resourceTable.byType.has(type) ? 'resource' : undefined;
}
