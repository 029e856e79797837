// The same with the request in the user's message.
export const handler = async (event) => {
  const { about } = event.queryStringParameters;
  const response = await fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'gpt-4o-mini',
      messages: [
        { role: 'system', content: 'You know everything.' },
        // ok: no-prompt-injection
        { role: 'user', content: `Tell me of ${about}` },
      ],
    }),
  });
  return { statusCode: 200, body: await response.text() };
};
