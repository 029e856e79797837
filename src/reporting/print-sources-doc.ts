import type { EventField, EventModel } from '../models/event-rows.ts';
import type { LibraryModel, SourceRow } from '../models/schema.ts';

const introduction = `# Where untrusted data comes from

What a handler receives, and who chooses it. The first part says it of the events of AWS, by trigger; the second lists what libraries hand to
the program. This page is made from the models in \`src/models\`; \`npx vitest run tests/docs -u\` writes it anew.

| trust | who chooses the value |
| --- | --- |
| attacker | anyone who can send the event |
| secret | the sender; confidential besides |
| identity | an authorizer verified it before the function ran |
| trusted | AWS or the deployment |

A field stands for everything below it; \`*\` is any key, \`[]\` any element. What a table does not name has the trust in the line above it.
`;

/** Answers the page that lists every source: fields of events with their trust, then values that libraries hand over. */
export function printSourcesDoc(events: readonly EventModel[], libraries: readonly LibraryModel[]): string {
  const triggers = [...events].sort((left, right) => compare(left.trigger, right.trigger));
  const frameworks = libraries.filter(({ sources }) => sources !== undefined && sources.length > 0);
  const named = [...frameworks].sort((left, right) => compare(printPackages(left), printPackages(right)));
  return [introduction, '## Events\n', ...triggers.map(printEvent), '## Libraries\n', ...named.map(printLibrary)].join('\n');
}

function printEvent({ trigger, title, evidence, eventTypes, handlerTypes, fields, unlisted }: EventModel): string {
  const types = [...eventTypes, ...handlerTypes].map((name) => `\`${name}\``).join(', ');
  const lines = [`### ${trigger}\n`, `[${title}](${evidence}). Other fields: ${unlisted}.\n`];
  if (types !== '') lines.push(`Types: ${types}.\n`);
  if (fields.length > 0) lines.push('| field | trust | words |', '| --- | --- | --- |', ...mergeFields(fields), '');
  return lines.join('\n');
}

/** Fields of the same trust and words share a line. */
function mergeFields(fields: readonly EventField[]): readonly string[] {
  const merged = new Map<string, { readonly field: EventField; readonly paths: string[] }>();
  for (const field of fields) {
    const key = `${field.trust} ${field.label}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { field, paths: [field.path] });
    else known.paths.push(field.path);
  }
  return [...merged.values()].map(({ field, paths }) => `| ${paths.map(printFieldPath).join(', ')} | ${field.trust} | ${field.label} |`);
}

function printFieldPath(path: string): string {
  return `\`${path.replaceAll('.[]', '[]')}\``;
}

function printLibrary(library: LibraryModel): string {
  const rows = (library.sources ?? []).map((row) => `| \`${printSource(row)}\` | ${row.label} |`);
  return [
    `### ${printPackages(library)}\n`,
    `[Documentation](${library.evidence}).\n`,
    '| value | words |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function printPackages({ package: names }: LibraryModel): string {
  return typeof names === 'string' ? names : names.join(', ');
}

function printSource({ type, path }: SourceRow): string {
  return type === undefined ? path : `${type}: ${path}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : 1;
}
