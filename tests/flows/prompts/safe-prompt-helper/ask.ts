import OpenAI from 'openai';

const openai = new OpenAI();

export async function ask(system: string, user: string): Promise<string | null | undefined> {
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
  });
  return answer.choices[0]?.message.content;
}
