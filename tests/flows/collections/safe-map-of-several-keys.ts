// None of the names leads to the function that writes.
import { writeFile } from 'node:fs/promises';

interface Note {
  file: string;
  text: string;
}

const registry = new Map<string, (detail: Note) => Promise<void>>();
registry.set('created', async ({ file, text }) => {
  // ok: no-path-traversal
  await writeFile(`/mnt/notes/${file}`, text);
});
registry.set('removed', async () => undefined);
registry.set('moved', async () => undefined);

export const handler = async (event: { 'detail-type': string; detail: Note }) => {
  const kind = event['detail-type'] === 'Note Moved' ? 'moved' : 'removed';
  await registry.get(kind)?.(event.detail);
};
