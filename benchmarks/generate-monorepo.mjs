// Writes a monorepo of Lambda functions, six files each, whose types are those of real packages.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Makes the folder anew and answers the files that were written. */
export function generateMonorepo(directory, functions) {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  if (!existsSync(join(directory, 'node_modules'))) symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'), 'dir');
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['functions'] }));
  const files = [];
  for (let index = 0; index < functions; index++) {
    const folder = join(directory, 'functions', `orders-${index}`);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(makeFunction(index))) {
      writeFileSync(join(folder, name), text);
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

function makeFunction(index) {
  return {
    'handler.ts': `import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { answer, readId } from './http.js';
import { toOrderView } from './mapper.js';
import { OrderRepository } from './repository.js';
import { newOrder } from './schema.js';
import { OrderService } from './service.js';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const service = new OrderService(new OrderRepository(pool));

async function route(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> {
  switch (event.requestContext.http.method) {
    case 'GET': {
      const id = readId(event);
      if (id === undefined) return answer(400, { message: 'An id is needed.' });
      const order = await service.find(id);
      return order === undefined ? answer(404, { message: 'No such order.' }) : answer(200, toOrderView(order));
    }
    case 'POST': {
      const parsed = newOrder.safeParse(JSON.parse(event.body ?? '{}'));
      if (!parsed.success) return answer(400, { message: parsed.error.message });
      return answer(201, { id: await service.place(parsed.data) });
    }
    default: {
      const term = event.queryStringParameters?.term ?? '';
      const found = await service.search(${index % 5 === 0 ? 'term' : "term.replace(/[^a-z0-9]/g, '')"});
      return answer(200, found.map(toOrderView));
    }
  }
}

export const handler = middy(route);
`,
    'schema.ts': `import { z } from 'zod';

export const line = z.object({ sku: z.string().regex(/^[A-Z0-9]{4,12}$/), quantity: z.coerce.number().int().min(1) });

export const newOrder = z.object({
  customer: z.uuid(),
  note: z.string().max(200).optional(),
  lines: z.array(line).min(1),
  delivery: z.enum(['standard', 'express']).default('standard'),
});

export type NewOrder = z.infer<typeof newOrder>;
export type OrderLine = z.infer<typeof line>;
`,
    'service.ts': `import type { OrderRepository, OrderRow } from './repository.js';
import type { NewOrder } from './schema.js';

export interface PricedLine {
  readonly sku: string;
  readonly quantity: number;
  readonly total: number;
}

export class OrderService {
  constructor(private readonly orders: OrderRepository) {}

  async find(id: string): Promise<OrderRow | undefined> {
    const order = await this.orders.findById(id);
    return order?.deleted === true ? undefined : order;
  }

  async place(order: NewOrder): Promise<string> {
    const lines = order.lines.map((each): PricedLine => ({ sku: each.sku, quantity: each.quantity, total: each.quantity * ${index + 1} }));
    const total = lines.reduce((sum, each) => sum + each.total, 0);
    const id = await this.orders.insert(order.customer, total, order.delivery);
    for (const each of lines) await this.orders.insertLine(id, each);
    return id;
  }

  async search(term: string): Promise<readonly OrderRow[]> {
    if (term.length < 2) return [];
    const rows = await this.orders.search(term);
    return rows.filter((row) => !row.deleted).sort((a, b) => a.total - b.total);
  }
}
`,
    'repository.ts': `import type { Pool } from 'pg';
import type { PricedLine } from './service.js';

export interface OrderRow {
  readonly id: string;
  readonly customer: string;
  readonly total: number;
  readonly deleted: boolean;
}

export class OrderRepository {
  constructor(private readonly pool: Pool) {}

  async findById(id: string): Promise<OrderRow | undefined> {
    const { rows } = await this.pool.query<OrderRow>('SELECT * FROM orders WHERE id = $1', [id]);
    return rows[0];
  }

  async insert(customer: string, total: number, delivery: string): Promise<string> {
    const { rows } = await this.pool.query<{ id: string }>(
      'INSERT INTO orders (customer, total, delivery) VALUES ($1, $2, $3) RETURNING id',
      [customer, total, delivery],
    );
    const [row] = rows;
    if (row === undefined) throw new Error('The order was not stored.');
    return row.id;
  }

  async insertLine(id: string, line: PricedLine): Promise<void> {
    await this.pool.query('INSERT INTO order_lines (order_id, sku, quantity, total) VALUES ($1, $2, $3, $4)', [
      id,
      line.sku,
      line.quantity,
      line.total,
    ]);
  }

  async search(term: string): Promise<readonly OrderRow[]> {
    const { rows } = await this.pool.query<OrderRow>(\`SELECT * FROM orders WHERE customer LIKE '%\${term}%' LIMIT 50\`);
    return rows;
  }
}
`,
    'mapper.ts': `import type { OrderRow } from './repository.js';

export interface OrderView {
  readonly id: string;
  readonly customer: string;
  readonly total: string;
  readonly size: 'small' | 'medium' | 'large';
}

function describeSize(total: number): OrderView['size'] {
  if (total < ${10 + index}) return 'small';
  return total < ${100 + index} ? 'medium' : 'large';
}

export function toOrderView(row: OrderRow): OrderView {
  return { id: row.id, customer: row.customer, total: row.total.toFixed(2), size: describeSize(row.total) };
}

export function toCsv(rows: readonly OrderRow[]): string {
  const lines = rows.map((row) => [row.id, row.customer, row.total.toFixed(2)].join(';'));
  return ['id;customer;total', ...lines].join('\\n');
}
`,
    'http.ts': `import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function answer(statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

export function readId(event: APIGatewayProxyEventV2): string | undefined {
  const id = event.pathParameters?.id;
  return id !== undefined && UUID.test(id) ? id : undefined;
}

export async function withRetry<T>(attempts: number, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}
`,
  };
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

${steps.join('\n')}
export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const all = await Promise.all([
${numbers.map((index) => `    step${index}(event),`).join('\n')}
  ]);
  // edit: 0
  return { statusCode: 200, body: JSON.stringify(all.flat()) };
};
`;
  const file = join(folder, 'handler.ts');
  writeFileSync(file, text);
  return { file, text, files: [file, ...numbers.map((index) => join(folder, `part-${index}.ts`))] };
}
