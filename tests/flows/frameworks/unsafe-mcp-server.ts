// Tools get any texts
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { readFile } from 'node:fs/promises';
const run = promisify(exec);
const server = new McpServer({ name: 'files', version: '1.0.0' });
server.tool('grep', { pattern: z.string() }, async ({ pattern }) => {
  // ruleid: no-command-injection
  const { stdout } = await run(`grep -r ${pattern} /mnt`);
  return { content: [{ type: 'text', text: stdout }] };
});
server.registerTool('read', { inputSchema: { path: z.string() } }, async ({ path }) => {
  // ruleid: no-path-traversal
  return { content: [{ type: 'text', text: await readFile('/mnt/' + path, 'utf8') }] };
});
export { server };
