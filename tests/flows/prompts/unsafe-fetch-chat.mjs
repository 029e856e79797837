// A chat service that is asked without a library.
export const handler = async (event) => {
  const { about } = event.queryStringParameters;
  const response = await fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'gpt-4o-mini',
      messages: [
        // ruleid: no-prompt-injection
        { role: 'system', content: `You know everything of ${about}` },
        { role: 'user', content: 'Tell me.' },
      ],
    }),
  });
  return { statusCode: 200, body: await response.text() };
};
