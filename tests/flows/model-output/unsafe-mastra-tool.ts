// A model chooses the address that a tool of Mastra fetches
import { createTool } from '@mastra/core/tools';
import { z } from 'zod';
export const fetchTool = createTool({
  id: 'fetch', description: 'Fetches', inputSchema: z.object({ url: z.string().url() }),
  execute: async ({ context }) => {
    // ruleid: no-ssrf
    const res = await fetch(context.url);
    return { text: await res.text() };
  },
});
