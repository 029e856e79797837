// safeTry: yield* gives what a result holds.
import { ok, err, safeTry, fromThrowable, type Result } from 'neverthrow';
import { writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const parse = fromThrowable(JSON.parse, () => 'not json');
const root = resolve('/tmp/uploads');

export const handler = async (event: { body: string }) => {
  const result = safeTry(function* () {
    const input = yield* parse(event.body);
    const file = join(root, input.name);
    // ruleid: no-path-traversal
    writeFileSync(file, input.text);
    return ok(file);
  });
  return result.isOk() ? { statusCode: 201 } : { statusCode: 400 };
};
