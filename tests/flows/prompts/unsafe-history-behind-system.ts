// What the program says first holds words of the request, whatever roles are said after it
import OpenAI from 'openai';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';

const Body = z.object({
  persona: z.string().max(60),
  question: z.string(),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })).default([]),
  notes: z.array(z.string()).default([]),
});

class Assistant {
  private readonly messages: { role: 'system' | 'user' | 'assistant'; content: string }[] = [];

  constructor(
    private readonly client: OpenAI,
    instructions: string,
  ) {
    this.messages.push({ role: 'system', content: instructions });
  }

  remember(history: z.infer<typeof Body>['history'], notes: readonly string[]): void {
    this.messages.push(...history);
    this.messages.push(...notes.map((content) => ({ role: 'user' as const, content })));
  }

  ask(question: string) {
    return this.client.chat.completions.create({
      model: 'gpt-4o-mini',
      // ruleid: no-prompt-injection
      messages: [...this.messages, { role: 'user', content: question }],
    });
  }
}

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { persona, question, history, notes } = Body.parse(JSON.parse(event.body ?? '{}'));
  const assistant = new Assistant(new OpenAI(), persona.length > 3 ? `You are ${persona}.` : 'You are kind.');
  assistant.remember(history, notes);
  return assistant.ask(question);
};
