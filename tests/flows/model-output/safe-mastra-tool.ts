// A model chooses a number
import { createTool } from '@mastra/core/tools';
import { z } from 'zod';
export const fetchTool = createTool({
  id: 'fetch', description: 'Fetches', inputSchema: z.object({ url: z.number() }),
  execute: async ({ context }) => {
    // ok: no-ssrf
    const res = await fetch(`https://example.com/${context.url}`);
    return { text: await res.text() };
  },
});
