// A class resolves names below its root.
import fs from 'fs';
import path from 'path';
import type { APIGatewayProxyEvent } from 'aws-lambda';
class FileRepository {
  private readonly root: string;
  constructor(root: string) {
    this.root = path.resolve(root);
  }
  private locate(name: string): string {
    const candidate = path.resolve(this.root, name);
    const prefix = this.root.endsWith(path.sep) ? this.root : this.root + path.sep;
    if (!candidate.startsWith(prefix)) {
      throw new Error(`refusing ${name}`);
    }
    return candidate;
  }
  read(name: string): string {
    // ok: no-path-traversal
    return fs.readFileSync(this.locate(name), 'utf8');
  }
  write(name: string, text: string): void {
    // ok: no-path-traversal
    fs.writeFileSync(this.locate(name), text);
  }
}
const files = new FileRepository('/mnt/files');
export const handler = async (event: APIGatewayProxyEvent) => {
  const { name, text } = JSON.parse(event.body ?? '{}');
  files.write(name, text);
  return { statusCode: 200, body: files.read(name) };
};
