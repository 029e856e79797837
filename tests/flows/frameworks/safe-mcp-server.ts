// A tool gets one of two words, and a number
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
const run = promisify(exec);
const server = new McpServer({ name: 'files', version: '1.0.0' });
server.tool('grep', { kind: z.enum(['a', 'b']), n: z.number() }, async ({ kind, n }) => {
  // ok: no-command-injection
  const { stdout } = await run(`grep -m ${n} ${kind} /mnt/log`);
  return { content: [{ type: 'text', text: stdout }] };
});
export { server };
