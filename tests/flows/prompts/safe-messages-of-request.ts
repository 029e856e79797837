// Roles are checked or written.
import OpenAI from 'openai';
import { z } from 'zod';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const openai = new OpenAI();
const Body = z.object({
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(2000) })).max(20),
});
export const handler = async (event: APIGatewayProxyEventV2) => {
  const raw = JSON.parse(event.body ?? '{}');
  const { messages } = Body.parse(raw);
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    // ok: no-prompt-injection
    messages: [{ role: 'system', content: 'Be kind.' }, ...messages],
  });
  const again = await openai.chat.completions.create({
    model: 'gpt-4o',
    // ok: no-prompt-injection
    messages: raw.messages.map((m: { content: string }) => ({ role: 'user' as const, content: m.content })),
  });
  const third = await openai.chat.completions.create({
    model: 'gpt-4o',
    // ok: no-prompt-injection
    messages: raw.messages.filter((m: { role: string }) => m.role === 'user' || m.role === 'assistant'),
  });
  return { statusCode: 200, body: JSON.stringify([answer, again, third]) };
};
