// Writes a monorepo of Lambda functions, six files each, whose types are those of real packages.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Makes the folder anew and answers the files that were written; another revision is another text of every file. */
export function generateMonorepo(directory, functions, revision = 0) {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  if (!existsSync(join(directory, 'node_modules'))) symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'), 'dir');
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['functions'] }));
  const files = [];
  for (let index = 0; index < functions; index++) {
    const folder = join(directory, 'functions', `orders-${index}`);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(makeFunction(index))) {
      writeFileSync(join(folder, name), `${text}// revision ${revision}\n`);
      files.push(join(folder, name));
    }
  }
  return files;
}

const compilerOptions = {
  target: 'ES2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
};

/** The six files of one function; every fifth function has a flow from the query string to the database. */
function makeFunction(index) {
  const entity = entities[index % entities.length];
  const Entity = entity[0].toUpperCase() + entity.slice(1);
  const texts = Object.fromEntries(
    ['handler', 'schema', 'service', 'repository', 'mapper', 'shared'].map((name) => [name, readTemplate(name)]),
  );
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      `${name}.ts`,
      text
        .replaceAll('Thing', Entity)
        .replaceAll('thing', entity)
        .replaceAll('90210', String(index + 10))
        .replaceAll('wanted(term)', index % 5 === 0 ? 'term' : "term.replace(/[^a-z0-9 ]/gi, '')"),
    ]),
  );
}

const entities = ['order', 'customer', 'invoice', 'shipment', 'ticket', 'booking', 'voucher', 'contract'];
const templates = new Map();

function readTemplate(name) {
  if (!templates.has(name)) templates.set(name, readFileSync(new URL(`templates/${name}.ts.txt`, import.meta.url), 'utf8'));
  return templates.get(name);
}

/** Writes a handler of about 500 lines whose flows reach 20 files, and answers its path. */
export function generateLongHandler(directory) {
  generateMonorepo(directory, 0);
  const folder = join(directory, 'functions', 'long');
  mkdirSync(folder, { recursive: true });
  const numbers = Array.from({ length: 20 }, (_, index) => index);
  for (const index of numbers) {
    writeFileSync(
      join(folder, `part-${index}.ts`),
      `import type { Pool } from 'pg';\n\nexport async function load${index}(pool: Pool, key: string, limit: number): Promise<readonly string[]> {\n  const text = key.trim().toLowerCase();\n  const { rows } = await pool.query<{ name: string }>(\`SELECT name FROM items_${index} WHERE kind = '\${text}' LIMIT $1\`, [limit]);\n  return rows.map((row) => row.name);\n}\n`,
    );
  }
  const steps = numbers.map(
    (index) => `async function step${index}(event: APIGatewayProxyEventV2): Promise<readonly string[]> {
  const kind = event.queryStringParameters?.kind${index} ?? 'all';
  const limit = Number(event.queryStringParameters?.limit ?? '10');
  if (Number.isNaN(limit)) return [];
  const parts: string[] = [];
  for (const each of kind.split(',')) {
    if (each.length === 0) continue;
    parts.push(each);
  }
  const names: string[] = [];
  for (const part of parts) {
    const found = await load${index}(pool, part, limit);
    for (const name of found) {
      if (!names.includes(name)) names.push(name);
    }
  }
  names.sort((a, b) => a.localeCompare(b));
  return names.slice(0, limit);
}
`,
  );
  const text = `import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { Pool } from 'pg';
${numbers.map((index) => `import { load${index} } from './part-${index}.js';`).join('\n')}

const pool = new Pool();
const edits = 0;

${steps.join('\n')}
export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const all = await Promise.all([
${numbers.map((index) => `    step${index}(event),`).join('\n')}
  ]);
  return { statusCode: 200, body: JSON.stringify({ edits, all: all.flat() }) };
};
`;
  const file = join(folder, 'handler.ts');
  writeFileSync(file, text);
  return { file, text, files: [file, ...numbers.map((index) => join(folder, `part-${index}.ts`))] };
}
