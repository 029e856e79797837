// A map is asked for one of several names that the program wrote.
import { writeFile } from 'node:fs/promises';

interface Note {
  file: string;
  text: string;
}

const registry = new Map<string, (detail: Note) => Promise<void>>([
  [
    'created',
    async ({ file, text }) => {
      // ruleid: no-path-traversal
      await writeFile(`/mnt/notes/${file}`, text);
    },
  ],
  ['removed', async () => undefined],
]);

export const handler = async (event: { 'detail-type': string; detail: Note }) => {
  const kind = event['detail-type'] === 'Note Created' ? 'created' : 'removed';
  await registry.get(kind)?.(event.detail);
};
