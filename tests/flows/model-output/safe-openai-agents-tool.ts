// A model chooses one of two commands
import { Agent, run, tool } from '@openai/agents';
import { z } from 'zod';
import { exec } from 'node:child_process';
const shell = tool({
  name: 'shell', description: 'Runs', parameters: z.object({ command: z.enum(['date', 'uptime']) }),
  execute: async ({ command }) => {
    // ok: no-command-injection
    exec(command);
    return 'ok';
  },
});
export const handler = async (event: { body: string; httpMethod: string }) => run(new Agent({ name: 'a', instructions: 'Be kind', tools: [shell] }), event.body);
