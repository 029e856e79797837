// A message of the developer is no message of the user.
import OpenAI from 'openai';

const openai = new OpenAI();

export const handler = async (event) => {
  const { tone, question } = JSON.parse(event.body);
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      // ruleid: no-prompt-injection
      { role: 'developer', content: `Answer in this tone: ${tone}` },
      { role: 'user', content: question },
    ],
  });
  return { statusCode: 200, body: JSON.stringify(answer) };
};
