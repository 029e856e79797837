// A check of the raw name for a slash in front says nothing of `..`.
import { promises as fs } from 'fs';
import { resolve, sep } from 'path';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

class TemplateStore {
  constructor(private readonly root: string) {}
  async load(name: string): Promise<string> {
    // the check looks at the raw name only
    if (name.startsWith('/')) throw new Error('absolute');
    // ruleid: no-path-traversal
    return fs.readFile(`${this.root}/${name}.html`, 'utf8');
  }
  async loadSafe(name: string): Promise<string> {
    const full = resolve(this.root, `${name}.html`);
    if (!full.startsWith(this.root + sep)) throw new Error('outside');
    // ok: no-path-traversal
    return fs.readFile(full, 'utf8');
  }
}
const store = new TemplateStore('/opt/templates');
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> {
  const t = event.queryStringParameters?.template ?? 'home';
  const a = await store.load(t);
  const b = await store.loadSafe(t);
  return { statusCode: 200, body: a + b };
}
